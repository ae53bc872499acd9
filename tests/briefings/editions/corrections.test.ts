import { describe, expect, it } from 'vitest';
import { optionsOf } from '../../../commands/index.ts';
import { revised } from '../../../src/briefings/editions/corrections.ts';
import { retold } from '../../../src/briefings/editions/edition.ts';
import { correctedPost, markedBy } from '../../../src/briefings/editions/messages.ts';
import { grown } from '../../dossier/grown.ts';
import { asking, at, composed, idsOf, MARK, posted, shownIn, textOf, within } from './support.ts';

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
    'item: no-delay }': 'silent: Nothing is left. }',
  },
);

/** The edition that was posted of the record as it was, as the log keeps it. */
function toldOf(watermark: number, until: number, over = {}) {
  const asked = asking({ watermark, until, ...over });
  const made = composed(asked, within(before));
  return { asked, made, told: { from: watermark, until, items: made.items } };
}

describe('an earlier post', () => {
  it.each(['en', 'fr', 'de', 'uk'])('told again of the same record is the same, word for word, in %s', locale => {
    const context = within(before, locale);
    for (const over of [
      {},
      { topics: ['fares'] },
      { speakers: ['holm'] },
      { quiet: 'line', topics: ['gone'] },
    ] as const) {
      const asked = asking({ watermark: 0, until: DAY, quiet: 'recap', ...over });
      const made = composed(asked, context);
      expect(retold({ from: 0, until: DAY, items: made.items }, asked, context)).toEqual(made);
    }
    const recap = composed(asking({ watermark: DAY, until: LATER, quiet: 'recap' }), context);
    expect(retold({ from: DAY, until: LATER, items: recap.items }, asking({}), context)).toEqual(recap);
  });

  it.each([
    ['en', 'Corrected on 4 June 2031: ', 'Withdrawn on 8 June 2031: It is another harbour.'],
    ['fr', 'Corrigé le 4 juin 2031\u00a0: ', 'Retiré le 8 juin 2031\u00a0: It is another harbour.'],
    ['de', 'Berichtigt am 4. Juni 2031: ', 'Zurückgezogen am 8. Juni 2031: It is another harbour.'],
    ['uk', 'Виправлено 4 червня 2031 року: ', 'Відкликано 8 червня 2031 року: It is another harbour.'],
  ])('has a dated note on each change on top, and keeps its marker, in %s', (locale, corrected, withdrawn) => {
    const { asked, told } = toldOf(0, DAY, { topics: ['fares'] });
    const context = within(after, locale);
    const own = [markedBy(MARK, context)];
    const both = { ...told, items: [...told.items, { id: 'waiting', version: '1' }] };
    const made = correctedPost(both, asked, own, context, optionsOf);
    if (!made) throw new Error('there is something to correct');
    posted(made.edition, context);
    const text = textOf(made.message).replaceAll('\\', '');
    const [lead = ''] = text.split('\n');
    expect(lead).toMatch(/^low-fares – Ada Berg/);
    for (const part of [corrected + NOTE, 'A topic was missing.', withdrawn]) expect(lead).toContain(part);
    expect(made.message.content).toContain(corrected + NOTE);
    expect(JSON.stringify(made.message.components)).toContain(MARK);
    expect(text).toContain('once the harbour is dredged');
    expect(text).not.toContain('A boat lies in port');
    expect(made.edition.items).toContainEqual({ id: 'low-fares', version: '3' });
    expect(made.edition.items).toContainEqual({ id: 'waiting', version: '2' });
  });

  it('tells only the corrections made since the version that it told', () => {
    const context = within(after);
    const told = { from: 0, until: DAY, items: [{ id: 'low-fares', version: '2' }] };
    const [lead = ''] = textOf(posted(retold(told, asking({}), context), context)).split('\n');
    expect(lead).toContain('Corrected on 6 June 2031: A topic was missing.');
    expect(lead).not.toContain(NOTE);
  });

  it('mends a dispute whose side was withdrawn, and shows both sides still', () => {
    const { asked, told } = toldOf(at('2031-06-02T08:00:00Z'), DAY);
    expect(told.items.map(({ id }) => id)).toContain('no-delay');
    const context = within(after);
    const text = textOf(posted(retold(told, asked, context), context));
    expect(text).toContain('Sudmark: Nothing is left. (Did Sudmark hold up the work?)');
    expect(text).toContain('Crews blamed Sudmark');
    expect(text).toContain(`Withdrawn on 7 June 2031: ${WHY}`);
    expect(text).not.toContain('Nous n’avons rien');
  });

  it('has nothing to correct when its items stand as they were told', () => {
    const told = {
      from: 0,
      until: DAY,
      items: [
        { id: 'risk', version: '1' },
        { id: 'low-fares', version: '3' },
      ],
    };
    expect(correctedPost(told, asking({}), [], within(after), optionsOf)).toBeUndefined();
  });

  it('comes out the same each time', () => {
    const { asked, told } = toldOf(0, DAY);
    const once = correctedPost(told, asked, [], within(after), optionsOf);
    expect(correctedPost(told, asked, [], within(after), optionsOf)).toEqual(once);
    expect(once).toBeDefined();
  });
});

describe('a correction that is owed', () => {
  const owed = [{ id: 'low-fares' }, { id: 'no-delay' }];

  it('is listed in the next edition, the item as it stands, and what is withdrawn by name', () => {
    const context = within(after);
    const made = composed({ watermark: LATER, until: LATER + 1, corrections: owed }, context);
    expect(made.items).toEqual([
      { id: 'low-fares', version: '3' },
      { id: 'no-delay', version: '2' },
    ]);
    const text = textOf(posted(made, context));
    expect(text).toContain('Nothing new in the record since 2 June 2031.');
    expect(text).toContain('### Corrected or withdrawn after it was posted here');
    expect(text).toContain('fares would be “fair and low”');
    expect(text).toContain(`Corrected on 4 June 2031: ${NOTE}`);
    expect(text).toContain(`Withdrawn on 7 June 2031: ${WHY}`);
    expect(text).not.toContain('Nous n’avons rien');
  });

  it('comes before what is new, and is told whoever follows what', () => {
    const context = within(after);
    const made = composed({ watermark: 0, until: LATER, topics: ['gone'], corrections: owed }, context);
    expect(idsOf(made)).toEqual(['low-fares', 'no-delay']);
    expect(idsOf(composed({ watermark: 0, until: LATER, corrections: [{ id: 'no-delay' }] }, context))).toContain(
      'no-delay',
    );
  });

  it('of what stands in a dispute that is new is told there, once', async () => {
    const mended = within(await grown({ delay: `corrected: [{ on: 2031-06-04, note: ${NOTE} }]` }));
    const asked = { watermark: at('2031-06-02T08:00:00Z'), until: LATER, corrections: [{ id: 'delay' }] };
    const text = textOf(posted(composed(asked, mended), mended));
    expect(text.match(/ · delay$/gmu)).toHaveLength(1);
    expect(text).toContain(`Corrected on 4 June 2031: ${NOTE}`);
    expect(text).not.toContain('### Corrected');
  });

  it('is told again the same', () => {
    const context = within(after);
    const asked = asking({ watermark: at('2031-06-01T23:59:59.999Z'), until: LATER, corrections: owed });
    const made = composed(asked, context);
    expect(retold({ from: asked.watermark, until: LATER, items: made.items }, asked, context)).toEqual(made);
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

it('shows what it says it shows, before and after', () => {
  const { made } = toldOf(0, DAY);
  expect(shownIn(posted(made, within(before)), before).toSorted()).toEqual(
    idsOf(made)
      .filter(id => before.items.has(id))
      .toSorted(),
  );
});
