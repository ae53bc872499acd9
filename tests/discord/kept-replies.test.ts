import { type APIInteraction, Locale } from 'discord-api-types/v10';
import { beforeEach, describe, expect, it } from 'vitest';
import { answer } from '../../src/discord/handler.ts';
import { interact } from '../../src/discord/interactions.ts';
import { type KeptReplies, openKeptReplies } from '../../src/discord/kept-replies.ts';
import { takeOut } from '../../src/discord/splicing.ts';
import type { Answered, Services } from '../../src/dispatch/services.ts';
import type { Invocation } from '../../src/invocation.ts';
import { everythingIn, questionsOn } from '../any-record/questions.ts';
import { newMessage } from '../support/discord/messages.ts';
import { type Asking, buttonPayload, commandPayload, messageMenuPayload } from '../support/discord/payloads.ts';
import { fc, runs } from '../support/properties.ts';
import { dossier, NOW } from '../support/record.ts';
import { servicesOf } from '../support/services.ts';

const MEBIBYTE = 2 ** 20;
const LOCALES = [Locale.EnglishGB, Locale.French, Locale.German, Locale.Ukrainian] as const;
const text = (body: string | Uint8Array): string =>
  typeof body === 'string' ? body : Buffer.from(body).toString('utf8');

let kept: KeptReplies;
let counted: Answered[];
beforeEach(() => {
  kept = openKeptReplies(8 * MEBIBYTE);
  counted = [];
});

const desk = (changes: Partial<Services> = {}): Services =>
  servicesOf({ answered: what => counted.push(what), ...changes });

const slash = (command: string, input: Invocation['input'], asking: Asking = {}): APIInteraction =>
  commandPayload(
    command,
    Object.entries(input).map(([name, value]) =>
      typeof value === 'boolean' ? { name, value, type: 5 } : { name, value },
    ),
    asking,
  );

const slashOf =
  (command: string, input: Invocation['input']) =>
  (asking: Asking): APIInteraction =>
    slash(command, input, asking);

/** Asks so often, as if by several members. Gives the replies, and whether each was kept. */
async function ask(times: number, made: () => APIInteraction, services = desk()) {
  const replies: string[] = [];
  for (let time = 0; time < times; time++) replies.push(text((await answer(made(), services, kept)).body));
  return { replies, isKept: counted.splice(0).map(one => one.isKept === true) };
}

const anew = async (interaction: APIInteraction, services = desk()): Promise<string> =>
  text((await answer(interaction, services)).body);

describe('what is asked again', () => {
  /** Everything that can be asked of the record, in every language and form. */
  const questions = questionsOn(everythingIn(dossier)).flatMap(([command, inputs]) =>
    inputs.map(input => ({ command, input })),
  );
  const asked = fc.record({
    question: fc.constantFrom(...questions),
    locale: fc.constantFrom(...LOCALES),
    guildLocale: fc.constantFrom(...LOCALES),
    where: fc.constantFrom('guild', 'dm', 'group'),
    as: fc.constantFrom(undefined, 'text'),
  });

  it('is the same to the byte, from the second time on as it was kept', async () => {
    await fc.assert(
      fc.asyncProperty(asked, async ({ question: { command, input }, as, ...asking }) => {
        const made = () => slash(command, { ...input, ...(as && command !== 'help' ? { as } : {}) }, asking);
        const fresh = await anew(made());
        counted = [];
        kept = openKeptReplies(MEBIBYTE);
        const { replies, isKept } = await ask(3, made);
        if (command !== 'quiz') expect(replies).toEqual([fresh, fresh, fresh]);
        expect(isKept).toEqual([false, command !== 'quiz', command !== 'quiz']);
      }),
      { numRuns: runs(80) },
    );
  });

  it('is the same on every page, and in place of the page before', async () => {
    const pages = fc.record({
      topic: fc.constantFrom(...dossier.topics.keys()),
      page: fc.nat({ max: 3 }),
      locale: fc.constantFrom(...LOCALES),
    });
    await fc.assert(
      fc.asyncProperty(pages, async ({ topic, page, locale }) => {
        const from = slash('timeline', { topic }, { locale });
        const shown = await interact(from, desk());
        const message = newMessage(
          'data' in shown.response ? shown.response.data : undefined,
          from as never,
          NOW.getTime(),
        );
        const made = () => buttonPayload(message, `2o|timeline|${page}|||||${topic}|||`, { locale });
        const fresh = await anew(made());
        counted = [];
        expect((await ask(3, made)).replies).toEqual([fresh, fresh, fresh]);
      }),
      { numRuns: runs(25) },
    );
  });

  it('counts each time what it counted the first time', async () => {
    const made = () => slash('ask', { question: 'What does Macron say about unanimity?' });
    await answer(made(), desk(), kept);
    const [first] = counted;
    await ask(1, made);
    await answer(made(), desk(), kept);
    const { ms: _, ...told } = counted.at(-1) ?? { ms: 0 };
    const { ms: _first, ...before } = first ?? { ms: 0 };
    expect(told).toEqual({ ...before, isKept: true });
  });

  it('is told to the member alone where it was mistyped', async () => {
    const made = () => slash('quote', { speaker: 'Nemo Nobody' });
    const fresh = await anew(made());
    counted = [];
    expect(await ask(3, made)).toEqual({ replies: [fresh, fresh, fresh], isKept: [false, true, true] });
  });

  it('is never another member’s reply, whatever their languages and wherever they ask', async () => {
    const asking = fc.record({
      question: fc.constantFrom(
        slashOf('quote', { speaker: 'Nemo Nobody' }),
        slashOf('timeline', { day: '31 February' }),
        slashOf('quote', { speaker: 'macron' }),
        slashOf('quote', { speaker: 'macron', private: true }),
        slashOf('ask', { question: 'What does Macron say about unanimity?' }),
        slashOf('help', {}),
      ),
      locale: fc.constantFrom(...LOCALES),
      guildLocale: fc.constantFrom(...LOCALES),
      where: fc.constantFrom('guild', 'dm', 'group'),
      permits: fc.constantFrom(undefined, '0'),
    });
    await fc.assert(
      fc.asyncProperty(asking, async ({ question, permits, ...more }) => {
        const made = () => question({ ...more, ...(permits === undefined ? {} : { permits }) });
        const fresh = await anew(made());
        expect((await ask(3, made)).replies).toEqual([fresh, fresh, fresh]);
      }),
      { numRuns: runs(60) },
    );
  });
});

describe('what is made anew each time', () => {
  it.each([
    ['a question of the quiz', () => slash('quiz', {})],
    ['a picture', () => slash('quote', { speaker: 'macron', as: 'picture' })],
    ['how a briefing stands', () => slash('briefing status', {}, { moderates: true })],
    ['a message that is checked', () => messageMenuPayload('Check this quote', 'we do not need unanimity to do this')],
    ['a command that there is not', () => slash('nothing', {})],
  ] as const)('%s', async (_, made) => {
    const painter = { paint: () => Promise.resolve({ kind: 'too long' as const }) };
    await ask(4, made, desk({ painter }));
    expect(kept.size().replies).toBe(0);
  });

  it('everything, where nothing is to be kept', async () => {
    kept = openKeptReplies(0);
    expect((await ask(4, () => slash('timeline', {}))).isKept).toEqual([false, false, false, false]);
    expect(kept.size()).toEqual({ replies: 0, bytes: 0 });
  });

  it.each([
    ['once the record is another', { dossier: { ...dossier } }],
    ['on another day', { now: () => new Date(NOW.getTime() + 86_400_000) }],
    ['once the ids of the commands are known', { commandIds: () => new Map([['quote', '1']]) }],
  ])('%s', async (_, change) => {
    const made = () => slash('timeline', { topic: 'sanctions' });
    expect((await ask(2, made)).isKept).toEqual([false, true]);
    expect((await ask(1, made, desk(change))).isKept).toEqual([false]);
    expect(kept.size().replies).toBeLessThan(2);
  });

  it('what was made of a record that has been swapped meanwhile', async () => {
    const made = () => slash('timeline', { topic: 'sanctions' });
    const late = await interact(made(), desk(), kept);
    const swapped = desk({ dossier: { ...dossier } });
    await ask(1, () => slash('timeline', {}), swapped);
    const keep = 'response' in late ? late.keep : undefined;
    expect(keep).toBeDefined();
    keep?.('{"of":"the old one"}');
    expect(kept.size().replies).toBe(1);
    for (const services of [swapped, desk()])
      expect((await ask(3, made, services)).replies.join()).not.toContain('the old one');
  });
});

describe('memory', () => {
  it('is bounded by bytes, the reply that was longest unasked dropped first', async () => {
    kept = openKeptReplies(64 * 1024);
    for (const [id] of dossier.people) await ask(2, () => slash('who', { person: id }));
    for (const [id] of dossier.parties) await ask(2, () => slash('position', { country: id }));
    const { replies, bytes } = kept.size();
    expect(bytes).toBeLessThanOrEqual(64 * 1024);
    expect(replies).toBeGreaterThan(5);
    const [last = ''] = [...dossier.parties.keys()].slice(-1);
    expect((await ask(1, () => slash('position', { country: last }))).isKept).toEqual([true]);
  });

  it('isn’t given up for what is asked once: that has three quarters of it', async () => {
    kept = openKeptReplies(20 * 1024);
    const favourite = () => slash('timeline', {});
    await ask(1, favourite);
    for (const [person] of dossier.people) await ask(1, () => slash('who', { person }));
    for (const [country] of dossier.parties) await ask(1, () => slash('position', { country }));
    // A reply that went over the share is the last of these.
    const { bytes, replies } = kept.size();
    expect(bytes).toBeGreaterThanOrEqual(15 * 1024);
    expect(bytes - bytes / replies).toBeLessThan(15 * 1024);
    expect((await ask(1, favourite)).isKept).toEqual([true]);
  });

  it('takes what is asked a second time while its free share is taken', async () => {
    kept = openKeptReplies(20 * 1024);
    for (const [person] of dossier.people) await ask(1, () => slash('who', { person }));
    for (const [country] of dossier.parties) await ask(1, () => slash('position', { country }));
    const late = () => slash('help', {});
    expect((await ask(3, late)).isKept).toEqual([false, false, true]);
  });
});

describe('what a member typed', () => {
  const WORDS = 'Brzeczyszczykiewicz xylofonquatsch Жмеринківщина';
  it.each([
    ['ask', { question: `What does Macron say about ${WORDS}?` }],
    ['ask', { question: WORDS }],
    ['verify', { text: `“we do not need unanimity for ${WORDS}”, Macron said` }],
    ['verify', { text: `${WORDS}`, speaker: 'Macron' }],
    ['quote', { about: WORDS }],
    ['quote', { speaker: WORDS }],
    ['position', { country: WORDS }],
    ['timeline', { day: WORDS }],
    ['who', { person: WORDS }],
    ['cite', { id: WORDS }],
  ] as const)('is in no piece of a reply to /%s %j that is kept', async (command, input) => {
    const made = await interact(slash(command, input), desk());
    const json = JSON.stringify(made.response);
    const pieces = takeOut(json, Object.values(input)).map(piece => (piece instanceof Uint8Array ? text(piece) : ''));
    const left = pieces.join('\n').toLowerCase();
    for (const word of WORDS.split(' ')) expect(left).not.toContain(word.toLowerCase());
  });
});
