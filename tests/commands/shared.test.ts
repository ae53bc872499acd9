/** What several sources have, by every command that shows it; and reports of one matter that a later one contradicts. */
import { describe, expect, it } from 'vitest';
import type { Context } from '../../src/context.ts';
import { en } from '../../src/i18n/en/index.ts';
import { ALL_MESSAGES } from '../../src/i18n/index.ts';
import { structured } from '../../src/reply/structured.ts';
import { answerNow, ask, NOW, pages } from '../support/record.ts';
import { loadShared } from '../support/shared-record.ts';

const dossier = await loadShared();
const context: Context = { dossier, now: NOW, messages: en };
const show = (command: string, input = {}) => ask(command, input, 0, context);
const textOf = (command: string, input = {}): string =>
  pages(command, input, context)
    .map(({ text }) => text.replace(/\n\| /gu, ' ').replace(/\s+/gu, ' '))
    .join(' ');
const data = (command: string, input = {}) => structured(answerNow({ command, input, page: 0 }, context));

const OWN = '“It does not have unanimity today, but we do not need unanimity to do this”';
const OTHER = '“There was no unanimity today, and unanimity is not needed for it”';
const FRENCH = '“Il n’y a pas d’unanimité aujourd’hui, mais il n’en faut pas pour le faire”';
const MARKS = 'AFP ¶12, Relay ¶2 (in other words), Le Fanal ¶5 (in other words)';

describe('a quotation that several sources print', () => {
  it('is one entry, with the places of all of them', () => {
    for (const [command, input] of [
      ['quote', { speaker: 'macron' }],
      ['position', { country: 'france', topic: 'force' }],
      ['compare', { a: 'france', b: 'ukraine', topic: 'force' }],
      ['ask', { question: 'Is unanimity needed for the force?' }],
    ] as const) {
      const text = textOf(command, input);
      expect(text, command).toContain(MARKS);
      expect(text.split('not need unanimity to do this').length, command).toBe(2);
    }
  });

  it('is told once of its day', () => {
    const day = { command: 'timeline', input: { day: '2025-03-27' }, page: 0, view: 'all' } as const;
    const ids = structured(answerNow(day, context)).items.map(({ id }) => id);
    expect(ids.filter(id => id.includes('unan'))).toEqual(['afp-paris/unanimity']);
    expect(ids.filter(id => id.includes('ev-summit') || id.includes('ev-fnl'))).toEqual(['afp-paris/ev-summit']);
  });

  it('stands alone with the words of each source that has others', () => {
    for (const item of ['unanimity', 'rly-unan', 'fnl-unan']) {
      const text = textOf('open', { item });
      expect(text).toContain(OWN);
      expect(text).toContain(`As Relay has it, ¶2: ${OTHER}`);
      expect(text).toContain(`As Le Fanal has it, ¶5: ${FRENCH}`);
      expect(text).toContain(
        'AFP, 27 March 2025, paragraph 12 · Relay, 30 March 2025, paragraph 2 · Le Fanal (in French), 31 March 2025, paragraph 5',
      );
    }
  });

  it('is said to stand in part where a source prints a part of it', () => {
    expect(textOf('quote', { speaker: 'zelensky' })).toContain('AFP ¶5, Relay ¶1 (in part)');
    expect(textOf('open', { item: 'prove-it' })).not.toContain('As Relay has it');
  });

  it('is found by the words of each', () => {
    for (const about of ['"is not needed"', '"n’en faut pas"']) expect(textOf('quote', { about })).toContain(OWN);
  });

  it('counts once, with a citation for each source, for scripts', () => {
    const { items } = data('open', { item: 'fnl-unan' });
    expect(items).toEqual([
      expect.objectContaining({
        id: 'afp-paris/unanimity',
        citations: [
          { source: 'afp-paris', paragraph: 12 },
          { source: 'rly-sunday', paragraph: 2 },
          { source: 'fnl-lundi', paragraph: 5 },
        ],
      }),
    ]);
    expect(data('open', { item: 'fnl-lundi/fnl-unan' }).items).toEqual(items);
  });

  it('is upheld by /verify in the words of each, and called no change', () => {
    for (const [words, outlet] of [
      [OTHER, 'Relay'],
      [FRENCH, 'Le Fanal'],
    ] as const) {
      const checked = show('verify', { text: `${words} – Macron` });
      expect(checked.sentence).toContain(`As ${outlet} printed it`);
      expect(checked.page.tone).toBe('answer');
      expect(data('verify', { text: `${words} – Macron` }).claims).toMatchObject([
        { verdict: 'variant', item: 'afp-paris/unanimity', speaker: 'macron' },
      ]);
    }
    const altered = data('verify', {
      text: '“There was unanimity today, and unanimity is not needed for it” – Macron',
    });
    expect(altered.claims).toMatchObject([{ verdict: 'altered' }]);
    const others = data('verify', { text: `${OTHER} – Scholz` });
    expect(others.claims).toMatchObject([{ verdict: 'misattributed', speaker: 'macron' }]);
  });

  it('is cited as each source prints it, and one leads to the other', () => {
    expect(show('cite', { id: 'unanimity', style: 'plain' }).sentence).toContain(`${OWN} — AFP`);
    const cited = show('cite', { id: 'rly-unan', style: 'plain' });
    expect(cited.sentence).toContain(`${OTHER} — Relay, 30 March 2025, paragraph 2`);
    expect(cited.sentence).not.toContain('AFP');
    expect(cited.choices).toEqual(expect.arrayContaining(['From AFP', 'From Le Fanal']));
    expect(cited.press('From Le Fanal').sentence).toContain(`${FRENCH} — Le Fanal (in French), 31 March 2025`);
  });

  it('stands on the page of each source as that prints it', () => {
    expect(textOf('source', { id: 'rly-sunday' })).toContain(OTHER);
    expect(textOf('source', { id: 'fnl-lundi' })).toContain(FRENCH);
    expect(textOf('source', { id: 'afp-paris' })).toContain(OWN);
    expect(textOf('source', { id: 'rly-sunday' })).toContain('takes 2 quotations, 1 fact and 1 event');
  });

  it('has the wordings in its details', () => {
    const text = textOf('details', { item: 'unanimity' });
    expect(text).toContain(`Relay: ${OTHER} (Relay, 30 March 2025, paragraph 2)`);
    expect(text).toContain(`Le Fanal: ${FRENCH}`);
    expect(text).toContain('Paragraph 4 names him.');
  });

  it('is cited whole by its picture', () => {
    const { page } = ask('open', { item: 'unanimity', as: 'picture' }, 0, context);
    expect(page.picture?.alt).toContain('Relay, 30 March 2025, paragraph 2 (in other words)');
  });
});

describe('an event that several sources report', () => {
  const TOLD = '(announced: AFP, 27 March 2025 · done: Relay, 30 March 2025)';

  it('is one, as the newest source has it, and keeps what was said of it before', () => {
    const text = textOf('timeline', { topic: 'force' });
    expect(text).toContain(`French and British chiefs of staff travel to Kyiv ${TOLD} · AFP ¶12, Relay ¶4`);
    expect(text).not.toContain('A Franco-British delegation');
    expect(text).toContain('29 March 2025 French and British chiefs');
    expect(textOf('open', { item: 'ev-rly-trip' })).toContain(TOLD);
    const { items } = data('open', { item: 'ev-envoys' });
    expect(items).toMatchObject([
      {
        id: 'afp-paris/ev-envoys',
        date: { from: '2025-03-29' },
        citations: [{ source: 'afp-paris' }, { source: 'rly-sunday' }],
      },
    ]);
  });

  it('has what was said of it in every source', () => {
    const event = dossier.items.get('ev-envoys');
    const summit = dossier.items.get('ev-summit');
    const idsOf = (one: typeof event): readonly string[] =>
      one?.kind === 'event' ? one.items.map(({ id }) => id) : [];
    expect(idsOf(event)).toContain('envoys');
    expect(idsOf(summit)).toEqual(expect.arrayContaining(['attendance', 'fnl-count', 'unanimity']));
  });

  it('is told by its details as each source has it', () => {
    const text = textOf('details', { item: 'ev-envoys' });
    expect(text).toContain('AFP, 27 March 2025, paragraph 12: A Franco-British delegation goes to Ukraine for talks');
    expect(text).toContain(
      'Relay, 30 March 2025, paragraph 4: French and British chiefs of staff travel to Kyiv · done',
    );
  });

  it('is cited from each with what both say', () => {
    const cited = show('cite', { id: 'ev-envoys', style: 'plain' }).sentence;
    expect(cited).toContain('announced: AFP, 27 March 2025 · done (29 March 2025): Relay, 30 March 2025');
    expect(cited).toContain('A Franco-British delegation goes to Ukraine for talks — AFP');
    expect(show('cite', { id: 'ev-rly-trip', style: 'plain' }).sentence).toContain('travel to Kyiv — Relay');
  });

  it('is drawn with its reports and places', () => {
    const { page } = ask('timeline', { topic: 'force', as: 'picture' }, 0, context);
    expect(page.picture?.alt).toContain(TOLD);
    expect(page.picture?.alt).toContain('Relay ¶4');
  });
});

describe('a report that later ones contradict', () => {
  const LINES = [
    'Over two dozen heads of state and government took part in the meeting',
    '31 delegations took part in the Paris meeting',
    '29 delegations were there, by the hosts’ list',
  ];

  /** All three stand in the text once, in the order of their publication. */
  function expectAll(text: string): void {
    const places = LINES.map(line => text.indexOf(line));
    expect(
      places.every(place => place >= 0),
      text,
    ).toBe(true);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    for (const line of LINES) expect(text.split(line).length, line).toBe(2);
  }

  it.each(['attendance', 'rly-count', 'fnl-count'])('stands with the others, the newest last: %s', item => {
    const text = textOf('open', { item });
    expectAll(text);
    expect(text).toContain(
      item === 'fnl-count' ? 'Earlier, published on 30 March 2025:' : 'Later, published on 31 March 2025:',
    );
    expect(
      data('open', { item })
        .items.map(({ id }) => id)
        .sort(),
    ).toEqual(['afp-paris/attendance', 'fnl-lundi/fnl-count', 'rly-sunday/rly-count']);
  });

  it('is answered with the others', () => {
    const asked = show('ask', { question: 'How many leaders took part in the summit?' });
    expectAll(asked.sentence);
    expect(asked.page.footer).toContain('Relay, 30 March 2025');
  });

  it('is marked in lists with the places of the others', () => {
    expect(textOf('source', { id: 'afp-paris' })).toContain('¶4 (see also Relay ¶3, Le Fanal ¶2)');
  });

  it('says so in every language', () => {
    for (const messages of ALL_MESSAGES) {
      const { text } = ask('open', { item: 'attendance' }, 0, { ...context, messages });
      expect(text).toContain(messages.linked.later('2025-03-30'));
      expect(text).toContain(messages.linked.later('2025-03-31'));
    }
  });
});
