/** Tests editions of overgrown records: many items, long ones, full of marks that Discord would obey. */
import { describe, expect, it } from 'vitest';
import { composeEdition, recomposeEdition } from '../../../src/briefings/editions/edition.ts';
import { compile } from '../../../src/dossier/compile.ts';
import type { Dossier } from '../../../src/dossier/dossier.ts';
import { REVISION_MAX, TEXT_MAX } from '../../../src/record/schema.ts';
import { FIRST_FILE, RECORD } from '../../record/sample-record.ts';
import { draftOf, inputs } from '../../record/support.ts';
import { fc } from '../../support/properties.ts';
import { at, idsOf, posted, request, shownIn, textOf, toldIn, within } from './support.ts';

const words = (most: number) =>
  fc
    .array(fc.constantFrom('ferry', '*bold*', '@everyone', '<@1>', '__', '`', '[x](y)', '- ', '#', 'Київ', '🛥️'), {
      minLength: 1,
      maxLength: Math.floor(most / 11),
      size: 'max',
    })
    .map(parts => parts.join(' ').trim() || 'x');
/** Mostly short, sometimes as long as allowed. */
const text = fc.oneof({ weight: 4, arbitrary: words(200) }, { weight: 1, arbitrary: words(TEXT_MAX) });

const when = fc.constantFrom(
  { precision: 'day', said: 'Tuesday', date: '2031-05-06', basis: 'inferred' },
  { precision: 'month', said: 'May', date: '2031-05', basis: 'stated' },
  { precision: 'day', date: '2031-05-05', basis: 'external', credit: 'The Gazette, DPX' },
  { precision: 'open', said: 'once', note: 'It depends.' },
);
const DAYS = ['2031-06-01', '2031-06-02', '2031-06-03'];
const revision = fc.record({ on: fc.constant('2031-06-04'), note: words(REVISION_MAX) });
const common = fc.record({
  paragraph: fc.integer({ min: 1, max: 6 }),
  when,
  about: fc.subarray(['norland', 'sudmark', 'coast']),
  topics: fc.constantFrom(['ferries'], ['fares'], ['fares', 'ferries']),
  conditions: fc.array(words(120), { maxLength: 2 }),
  recorded: fc.constantFrom(...DAYS),
  corrected: fc.array(revision, { maxLength: 2 }),
});
type Common = typeof common extends fc.Arbitrary<infer T> ? T : never;

const item = fc.oneof(
  fc.record({ list: fc.constant('quotes'), text, extent: fc.constantFrom('full', 'clause') }),
  fc.record({ list: fc.constant('statements'), text }),
  fc.record({ list: fc.constant('facts'), text }),
  fc.record({ list: fc.constant('events'), text, status: fc.constantFrom('done', 'announced', 'conditional') }),
);
type Item = typeof item extends fc.Arbitrary<infer T> ? T : never;

function entryOf(id: string, of: Item, shared: Common): object {
  const own = { id, ...shared };
  switch (of.list) {
    case 'quotes':
      return {
        ...own,
        text: of.text,
        extent: 'full',
        by: { person: 'berg', office: 'PM' },
        cue: 'said',
        occasion: 'x',
        setting: 'On it.',
      };
    case 'statements':
      return { ...own, text: of.text, mode: 'said', by: { party: 'norland' } };
    case 'facts':
      return { ...own, text: of.text, voice: 'report' };
    default:
      return {
        ...own,
        title: of.text,
        participants: ['berg'],
        status: 'done',
        ...('status' in of ? { status: of.status } : {}),
      };
  }
}

/** Makes a record of one source: these items, some withdrawn, and a dispute over each pair of a statement and a fact. */
async function recordOf(items: readonly (readonly [Item, Common])[], version: 'first' | 'later'): Promise<Dossier> {
  const lists: Record<string, object[]> = { quotes: [], statements: [], facts: [], events: [] };
  const ids: Record<string, string[]> = { quotes: [], statements: [], facts: [], events: [] };
  for (const [n, [of, shared]] of items.entries()) {
    const id = `i${n}`;
    const isGone = version === 'later' && of.list === 'quotes' && n % 3 === 0;
    const then = version === 'first' ? { ...shared, corrected: [] } : shared;
    const gone = isGone ? { withdrawn: { on: '2031-06-05', note: 'No.' } } : {};
    lists[of.list]?.push({ ...entryOf(id, of, then), ...gone });
    ids[of.list]?.push(id);
  }
  const pairs = (ids['statements'] ?? []).flatMap((said, n) => {
    const reporter = ids['facts']?.[n];
    return reporter === undefined ? [] : [{ said, reporter }];
  });
  const disputes = pairs.map(({ said, reporter }, n) => ({
    id: `d${n}`,
    question: 'Is it *so*?',
    sides: [{ by: 'norland', item: said }, { by: 'sudmark' }],
    reporter,
  }));
  const source = { id: 'made', outlet: 'XNA', published: '2031-05-06', language: 'en', rights: 'Invented.' };
  const read = { sha256: '0'.repeat(64), paragraphs: 6, recorded: '2031-06-01' };
  const { 'data/glosses.yaml': _glosses, ...shared } = RECORD;
  const file = JSON.stringify({ source: { ...source, ...read }, ...lists, disputes });
  const kept = Object.entries(shared).filter(([name]) => !name.startsWith('data/sources/'));
  return await compile(draftOf(inputs({ ...Object.fromEntries(kept), [FIRST_FILE]: file }, {})));
}

/** Without the signs that Markdown is made of: they are the readers' own here. */
const letters = (text: string): string =>
  text
    .replace(/[^\p{L}\p{N}🛥]+/gu, ' ')
    .toLowerCase()
    .trim();

/** Mostly more than one message holds. */
const items = fc.array(fc.tuple(item, common), { minLength: 1, maxLength: 40, size: 'max' });
const locale = fc.constantFrom('en', 'fr', 'de', 'uk');
const quiet = fc.constantFrom('line' as const, 'recap' as const);

describe('an edition of any record', () => {
  it('is one message of Discord’s, loses no condition, and is the same when composed again', async () => {
    await fc.assert(
      fc.asyncProperty(items, locale, quiet, fc.constantFrom(...DAYS), async (of, tongue, mode, day) => {
        const dossier = await recordOf(of, 'first');
        const context = within(dossier, tongue);
        const wanted = request({ watermark: at(`${day}T12:00:00Z`), until: at('2031-06-04T08:00:00Z'), quiet: mode });
        const edition = composeEdition(wanted, context);
        if (edition === 'nothing') throw new Error('something is wanted');
        const text = letters(textOf(posted(edition, context)));
        for (const { conditions } of toldIn(edition, context))
          for (const condition of conditions) expect(text).toContain(letters(condition));
        expect(shownIn(edition, context).toSorted()).toEqual(
          idsOf(edition)
            .filter(id => dossier.items.has(id))
            .toSorted(),
        );
        expect(
          recomposeEdition({ from: wanted.watermark, until: wanted.until, items: edition.items }, wanted, context),
        ).toEqual(edition);
      }),
      { numRuns: 40 },
    );
  }, 120_000);

  it('remains one message when its items are corrected and withdrawn, and as the next one’s corrections', async () => {
    await fc.assert(
      fc.asyncProperty(items, locale, async (of, tongue) => {
        const [first, later] = [await recordOf(of, 'first'), await recordOf(of, 'later')];
        const wanted = request({ watermark: 0, until: at('2031-06-04T08:00:00Z'), quiet: 'line' });
        const edition = composeEdition(wanted, within(first, tongue));
        if (edition === 'nothing') throw new Error('something is wanted');
        const context = within(later, tongue);
        posted(recomposeEdition({ from: 0, until: wanted.until, items: edition.items }, wanted, context), context);
        const corrections = [...later.items.keys(), ...later.withdrawn.keys()].map(id => ({ id }));
        const next = composeEdition(
          request({ watermark: wanted.until, until: at('2031-06-09T08:00:00Z'), corrections }),
          context,
        );
        if (next === 'nothing') throw new Error('something is owed');
        posted(next, context);
        expect(next.items.length).toBeGreaterThan(0);
      }),
      { numRuns: 40 },
    );
  }, 120_000);
});
