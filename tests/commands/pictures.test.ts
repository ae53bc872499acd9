/** Pictures as they are asked for: what each command's picture shows, and what its alternative text says. */
import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import { ALL_MESSAGES } from '../../src/i18n/index.ts';
import type { Messages } from '../../src/i18n/messages.ts';
import type { Picture } from '../../src/render/picture/picture.ts';
import { type Asked, ask, context } from '../support/record.ts';

/** The picture that an answer has. */
function pictureOf<K extends Picture['kind']>(kind: K, { page: { picture } }: Asked): Extract<Picture, { kind: K }> {
  const isOfKind = (one: Picture | undefined): one is Extract<Picture, { kind: K }> => one?.kind === kind;
  if (!isOfKind(picture)) throw new Error(`the picture is ${picture?.kind ?? 'none'}`);
  return picture;
}

/** The picture that a command is asked for. */
const pictured = <K extends Picture['kind']>(
  kind: K,
  command: string,
  input: Readonly<Record<string, string>>,
  messages: Messages = context.messages,
): Extract<Picture, { kind: K }> =>
  pictureOf(kind, ask(command, { ...input, as: 'picture' }, 0, { ...context, messages }));

/** Answers that have pictures, of one page in text and of several. */
const DRAWN: readonly [string, Readonly<Record<string, string>>][] = [
  ['compare', { a: 'Ukraine', b: 'Russia' }],
  ['compare', { a: 'France', b: 'UK' }],
  ['compare', { a: 'UK', b: 'Germany', topic: 'sanctions' }],
  ['position', { country: 'France' }],
  ['position', { country: 'Ukraine', topic: 'energy' }],
  ['timeline', {}],
  ['timeline', { topic: 'energy' }],
  ['timeline', { from: '1 March', to: '31 March' }],
  ['quote', { speaker: 'Macron' }],
  ['quote', {}],
];

/** All events, the first page of them. */
const whole = (w: Messages): Asked =>
  ask('timeline', {}, 0, { ...context, messages: w }).press(w.timelines.buttons.whole);

describe('/timeline as a picture', () => {
  it('has all events where nothing narrows it, whichever its page; its text counts those that it doesn’t say', () => {
    const first = whole(context.messages);
    const drawn = pictureOf('timeline', first.press('Picture'));
    expect(pictureOf('timeline', first.press('Later').press('Picture'))).toEqual(drawn);
    const { days, alt, title } = drawn;
    const events = days.flatMap(day => day.events);
    expect(events).toHaveLength(context.dossier.views.events.length);
    expect(title).toBe('Timeline, 1 February 2022–27 March 2025');
    const [, left = 0] = / And (\d+) more\. /.exec(alt) ?? [];
    const said = events.filter(({ words }) => alt.includes(words.replace(/\.$/, '')));
    expect(said).toEqual(events.slice(0, events.length - Number(left)));
    expect(Number(left)).toBeGreaterThan(0);
  });

  it('of a day has it in the order of time, the summit’s first, and what it announced after it', () => {
    const { days } = pictured('timeline', 'timeline', { day: '27 March' });
    expect(days.map(({ date, isSummit, isAhead }) => [date, isSummit, isAhead])).toEqual([
      ['26–27 March*', false, false],
      ['27 March', true, false],
      ['No date', false, true],
    ]);
    expect(days[1]?.events[0]).toMatchObject({ place: '¶1, ¶6' });
  });

  it('of a topic has its events alone, and says which of them are disputed', () => {
    const { days } = pictured('timeline', 'timeline', { topic: 'energy' });
    const events = days.flatMap(day => day.events);
    expect(events.map(({ disputed }) => disputed)).toEqual([undefined, 'one side heard', 'disputed']);
  });
});

describe('/position as a picture', () => {
  it('is one column, with the country’s own words alone', () => {
    const { rows, heads, title, alt } = pictured('comparison', 'position', { country: 'US' });
    expect([title, heads]).toEqual(['United States', []]);
    for (const row of rows) expect(row.cells).toHaveLength(1);
    expect(alt).not.toContain('Starmer');
  });

  it('isn’t there for a country of which only others speak', () => {
    const asked = ask('position', { country: 'Saudi Arabia', as: 'picture' });
    expect(asked.page.picture).toBeUndefined();
    expect([...asked.buttons, ...asked.choices]).not.toContain('Picture');
  });
});

describe('/compare as a picture', () => {
  it('keeps to the topic that was asked for', () => {
    const { title, rows } = pictured('comparison', 'compare', { a: 'UK', b: 'Germany', topic: 'sanctions' });
    expect([title, rows.length]).toEqual(['Sanctions on Russia', 1]);
  });

  it('names both sides in their order, and what one of them doesn’t say', () => {
    const { heads, alt } = pictured('comparison', 'compare', { a: 'Russia', b: 'Ukraine' });
    expect(heads.map(({ name }) => name)).toEqual(['Russia', 'Ukraine']);
    expect(alt).toMatch(
      /^Russia and Ukraine\. What was said, as told by AFP on 27 March 2025\. Attacks on energy sites \(disputed\)\. /,
    );
    expect(alt).toContain('Russia (no speaker named): No answer to: Did Russia violate the energy deal');
  });
});

describe.each(ALL_MESSAGES.map(w => [w.language, w] as const))('in %s', (_, w) => {
  it.each(DRAWN)('what leads from a picture of /%s %o to another page leads to another picture', (command, input) => {
    const within = { ...context, messages: w };
    const pictureOn = (page: number) => ask(command, { ...input, as: 'picture' }, page, within).page;
    for (const at of [0, 1]) {
      const { picture, buttons, choose } = pictureOn(at);
      if (!picture) continue;
      const others = [...buttons, ...(choose?.buttons ?? [])].filter(
        ({ disabled, press, invocation: to }) =>
          !disabled &&
          press === 'show' &&
          to.command === command &&
          isDeepStrictEqual(to.input, { ...input, as: 'picture' }),
      );
      for (const { invocation } of others) expect(pictureOn(invocation.page).picture?.name).not.toBe(picture.name);
    }
  });

  it('a card has no id, and a dispute stands with the words', () => {
    const deploy = pictured('card', 'quote', { about: 'deploy' }, w);
    expect(JSON.stringify({ ...deploy, name: '' })).not.toContain(' · deploy');
    const peace = pictured('card', 'quote', { about: '"any kind of peace"' }, w);
    expect(peace.disputes).toHaveLength(1);
    expect(peace.alt).toContain(peace.disputes[0]);
  });

  it('a timeline says by whom it’s told, what is ahead, and what the mark on a date means', () => {
    const { told, days, notes, alt } = pictureOf('timeline', whole(w).press(w.replies.buttons.picture));
    expect(told).toContain('AFP');
    expect(days.at(-1)?.events.map(({ status }) => status)).toEqual([
      w.pictures.status('announced'),
      w.pictures.status('conditional'),
    ]);
    expect(notes).toEqual([expect.stringMatching(/^\* .*AFP.*Interfax-Ukraine/)]);
    expect(alt).toContain('* ');
  });

  it('a comparison has silence and dispute in words', () => {
    const { rows } = pictured('comparison', 'compare', { a: 'Ukraine', b: 'Russia' }, w);
    expect(rows[0]?.disputed).toBe(w.replies.disputedMark);
    expect(rows.flatMap(row => row.cells.flatMap(cell => cell.silences))).toContain(w.pictures.silent);
  });
});
