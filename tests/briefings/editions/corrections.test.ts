import { describe, expect, it } from 'vitest';
import { optionsOf } from '../../../commands/index.ts';
import { revised } from '../../../src/briefings/editions/corrections.ts';
import { recomposeEdition } from '../../../src/briefings/editions/edition.ts';
import { correctedMessage, markerButton } from '../../../src/briefings/editions/messages.ts';
import { compile } from '../../../src/dossier/compile.ts';
import { UNTRANSLATED } from '../../../src/i18n/sentences.ts';
import { ownWords } from '../../../src/reply/own-words.ts';
import { grown } from '../../dossier/grown.ts';
import { RECORD } from '../../record/sample-record.ts';
import { draftOf, inputs } from '../../record/support.ts';
import { at, composed, idsOf, MARK, posted, request, shownIn, textOf, within } from './support.ts';

const DAY = at('2031-06-03T08:00:00Z');
const LATER = at('2031-06-09T08:00:00Z');
const before = await grown({});
const NOTE = 'The occasion was wrong.';
const WHY = 'The paper took it back.';
const after = await grown(
  {
    'low-fares': `corrected: [{ on: 2031-06-04, note: ${NOTE} }, { on: 2031-06-06T10:00:00Z, note: A topic was missing. }]`,
    'no-delay': `withdrawn: { on: 2031-06-07, note: ${WHY} }`,
    waiting: 'withdrawn: { on: 2031-06-08, note: It is another harbour. }',
  },
  {
    'items: [open-line, accord, no-delay]': 'items: [open-line, accord]',
    'item: no-delay }': 'aside: [{ item: risk, why: It is on pilots. }] }',
  },
);

const GLOSSED = {
  ...RECORD,
  'data/glosses.yaml': (RECORD['data/glosses.yaml'] ?? '').replace(/- id: /g, '- id: xna-ferry/'),
};
const THIRD_FILE = 'data/sources/aqt-2031-05-09-tide.yaml';

/** A source of facts with these ids, which came into the record later. */
const third = (ids: readonly string[]): string => `source:
  id: qtx-tide
  outlet: QTX
  published: 2031-05-09
  language: en
  rights: Invented for tests.
  sha256: ${'f'.repeat(64)}
  paragraphs: 9
  recorded: 2031-06-05
facts:
${ids.map(id => `  - { id: ${id}, text: The tide came in at ${id}., voice: report, paragraph: 1, when: { precision: open, note: No day. }, topics: [ferries] }\n`).join('')}`;

/** Composes an edition of the record as it was, and what the store keeps of it. */
function storedOf(watermark: number, until: number, over = {}) {
  const wanted = request({ watermark, until, ...over });
  const edition = composed(wanted, within(before));
  return { wanted, edition, stored: { from: watermark, until, items: edition.items } };
}

describe('an earlier post', () => {
  it.each(['en', 'fr', 'de', 'uk'])('composed again of the same record is the same, word for word, in %s', locale => {
    const context = within(before, locale);
    for (const over of [
      {},
      { topics: ['fares'] },
      { speakers: ['holm'] },
      { quiet: 'line', topics: ['gone'] },
    ] as const) {
      const wanted = request({ watermark: 0, until: DAY, quiet: 'recap', ...over });
      const edition = composed(wanted, context);
      expect(recomposeEdition({ from: 0, until: DAY, items: edition.items }, wanted, context)).toEqual(edition);
    }
    const recap = composed(request({ watermark: DAY, until: LATER, quiet: 'recap' }), context);
    expect(recomposeEdition({ from: DAY, until: LATER, items: recap.items }, request({}), context)).toEqual(recap);
  });

  it('shows the same items once another source has some of their ids', async () => {
    const { wanted, edition, stored } = storedOf(0, DAY);
    const shared = idsOf(edition)
      .filter(id => !id.includes(':'))
      .slice(0, 5);
    expect(shared).toHaveLength(5);
    const dossier = await compile(draftOf(inputs({ ...GLOSSED, [THIRD_FILE]: third(shared) })));
    expect([...dossier.items.values()].filter(({ id }) => id.startsWith('qtx-tide/'))).toHaveLength(shared.length);
    const again = recomposeEdition(stored, wanted, within(dossier));
    expect(idsOf(again)).toEqual(idsOf(edition));
    const shown = shownIn(again, within(dossier)).map(id => dossier.items.get(id)?.source.id);
    expect(shown).toEqual(shownIn(edition, within(before)).map(id => before.items.get(id)?.source.id));
  });

  it.each([
    ['en', 'Corrected on 4 June 2031: ', 'Withdrawn on 8 June 2031: It is another harbour.'],
    ['fr', 'Corrigé le 4 juin 2031\u00a0: ', 'Retiré le 8 juin 2031\u00a0: It is another harbour.'],
    ['de', 'Berichtigt am 4. Juni 2031: ', 'Zurückgezogen am 8. Juni 2031: It is another harbour.'],
    ['uk', 'Виправлено 4 червня 2031 року: ', 'Відкликано 8 червня 2031 року: It is another harbour.'],
  ])('has a dated note on each change on top, and keeps its marker, in %s', (locale, correction, withdrawal) => {
    const { wanted, stored } = storedOf(0, DAY, { topics: ['fares'] });
    const context = within(after, locale);
    const own = [markerButton(MARK, context)];
    const both = { ...stored, items: [...stored.items, { id: 'waiting', version: '1' }] };
    const corrected = correctedMessage(both, wanted, own, context, optionsOf);
    if (!corrected) throw new Error('there is something to correct');
    posted(corrected.edition, context);
    const text = textOf(corrected.message);
    const [first = '', second = '', third = '', title = ''] = text.split('\n');
    expect(first).toContain('¶3');
    expect(first).toContain((correction + NOTE).replaceAll('\u00a0', ' '));
    expect(second).toContain('A topic was missing.');
    expect(third).toContain(withdrawal.replaceAll('\u00a0', ' '));
    expect(title).toContain(context.messages.edition.title(wanted.day));
    expect(JSON.stringify(corrected.message.components)).toContain(MARK);
    const condition = ownWords(context).text('once the harbour is dredged').replace(UNTRANSLATED, '');
    expect(text.toLowerCase()).toContain(condition.toLowerCase());
    expect(text).not.toContain('A boat lies in port');
    expect(corrected.edition.items).toContainEqual({ id: 'low-fares', version: '3' });
    expect(corrected.edition.items).toContainEqual({ id: 'waiting', version: '2' });
  });

  it('notes only the corrections made since the version that it showed', () => {
    const context = within(after);
    const stored = { from: 0, until: DAY, items: [{ id: 'low-fares', version: '2' }] };
    const text = textOf(posted(recomposeEdition(stored, request({}), context), context));
    expect(text).toMatch(/^Berg XNA ¶3: Corrected on 6 June 2031: A topic was missing\.\n/);
    expect(text).not.toContain(NOTE);
  });

  it('asks what is disputed still where a side was withdrawn, and no longer names its place', () => {
    const { wanted, stored } = storedOf(at('2031-06-02T08:00:00Z'), DAY);
    expect(stored.items.map(({ id }) => id)).toContain('no-delay');
    const context = within(after);
    const text = textOf(posted(recomposeEdition(stored, wanted, context), context));
    expect(text).toContain('Did it delay? · XNA ¶5');
    expect(text.split('Withdrawn on')).toHaveLength(2);
    expect(text).toContain(`Withdrawn on 7 June 2031: ${WHY}`);
    expect(text).not.toContain('Nous n’avons rien');
  });

  it('has nothing to correct when its items stand as they were posted', () => {
    const stored = {
      from: 0,
      until: DAY,
      items: [
        { id: 'risk', version: '1' },
        { id: 'low-fares', version: '3' },
      ],
    };
    expect(correctedMessage(stored, request({}), [], within(after), optionsOf)).toBeUndefined();
  });

  it('comes out the same each time', () => {
    const { wanted, stored } = storedOf(0, DAY);
    const once = correctedMessage(stored, wanted, [], within(after), optionsOf);
    expect(correctedMessage(stored, wanted, [], within(after), optionsOf)).toEqual(once);
    expect(once).toBeDefined();
  });
});

describe('a correction that is owed', () => {
  const owed = [{ id: 'low-fares' }, { id: 'no-delay' }];

  it('is listed in the next edition, the item as it stands, and what is withdrawn by name', () => {
    const context = within(after);
    const edition = composed({ watermark: LATER, until: LATER + 1, corrections: owed }, context);
    expect(edition.items).toEqual([
      { id: 'low-fares', version: '3' },
      { id: 'no-delay', version: '2' },
    ]);
    const text = textOf(posted(edition, context));
    expect(text).toContain('Nothing new in the record since 2 June 2031.');
    expect(text).toContain('\nCorrected or withdrawn\n');
    expect(text).toContain('fares would be “fair and low”');
    expect(text).toContain(`Corrected on 4 June 2031: ${NOTE}`);
    expect(text).toContain(`Withdrawn on 7 June 2031: ${WHY}`);
    expect(text).not.toContain('Nous n’avons rien');
  });

  it('comes before what is new, whatever is followed', () => {
    const context = within(after);
    const edition = composed({ watermark: 0, until: LATER, topics: ['gone'], corrections: owed }, context);
    expect(idsOf(edition)).toEqual(['low-fares', 'no-delay']);
    expect(idsOf(composed({ watermark: 0, until: LATER, corrections: [{ id: 'no-delay' }] }, context))).toContain(
      'no-delay',
    );
  });

  it('of an item in a dispute that is new stands there, once', async () => {
    const mended = within(await grown({ delay: `corrected: [{ on: 2031-06-04, note: ${NOTE} }]` }));
    const wanted = { watermark: at('2031-06-02T08:00:00Z'), until: LATER, corrections: [{ id: 'delay' }] };
    const text = textOf(posted(composed(wanted, mended), mended));
    expect(text.split('Did it delay?')).toHaveLength(2);
    expect(text.split(`A crew union XNA ¶5: Corrected on 4 June 2031: ${NOTE}`)).toHaveLength(2);
  });

  it('is the same when composed again', () => {
    const context = within(after);
    const wanted = request({ watermark: at('2031-06-01T23:59:59.999Z'), until: LATER, corrections: owed });
    const edition = composed(wanted, context);
    expect(recomposeEdition({ from: wanted.watermark, until: LATER, items: edition.items }, wanted, context)).toEqual(
      edition,
    );
  });

  it('of an item that is gone from the record altogether is nothing', () => {
    expect(() =>
      composed({ watermark: LATER, until: LATER + 1, corrections: [{ id: 'never' }] }, within(after)),
    ).toThrow('nothing');
  });
});

describe('what was ever revised', () => {
  it('is each corrected or withdrawn item in its version', () => {
    expect(revised(before)).toEqual([]);
    expect(revised(after)).toEqual([
      { id: 'low-fares', version: '3' },
      { id: 'waiting', version: '2' },
      { id: 'no-delay', version: '2' },
    ]);
  });
});

it('shows what it says it shows', () => {
  const { edition } = storedOf(0, DAY);
  expect(shownIn(edition, within(before)).toSorted()).toEqual(
    idsOf(edition)
      .filter(id => before.items.has(id))
      .toSorted(),
  );
});

describe('many corrections of one post', () => {
  const NOTES = Array.from({ length: 9 }, (_, i) => `${'A long note. '.repeat(20)}${i}`);
  const list = NOTES.map((note, i) => `{ on: 2031-06-0${i < 5 ? 4 : 5}, note: ${note} }`).join(', ');

  it('stand on top as far as there is room, and all of them below else', async () => {
    const many = within(await grown({ 'low-fares': `corrected: [${list}]` }));
    const { wanted, stored } = storedOf(0, DAY, { topics: ['fares'] });
    const corrected = correctedMessage(stored, wanted, [], many, optionsOf);
    if (!corrected) throw new Error('there is something to correct');
    posted(corrected.edition, many);
    const text = textOf(corrected.message);
    for (const note of NOTES) expect(text).toContain(note.trim());
  });
});
