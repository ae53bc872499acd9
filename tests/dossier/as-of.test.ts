/** Shows that a record as of a day answers as one does that never had a later source. */
import { describe, expect, it } from 'vitest';
import { asOf } from '../../src/dossier/as-of.ts';
import { compile } from '../../src/dossier/compile.ts';
import type { Dossier } from '../../src/dossier/dossier.ts';
import { loadRecord } from '../../src/dossier/load.ts';
import { ALL_MESSAGES } from '../../src/i18n/index.ts';
import { ownDataFolder } from '../../src/lib/paths.ts';
import { citationsOf } from '../../src/record/citations.ts';
import type { Draft } from '../../src/record/draft.ts';
import type { SourceFile } from '../../src/record/schema.ts';
import { fc } from '../support/properties.ts';
import { ask, context } from '../support/record.ts';
import { loadSharedDraft } from '../support/shared-record.ts';

const own = await loadRecord(ownDataFolder());
if ('problems' in own) throw new Error('The record has problems: npm run check tells which.');
const drafts: readonly Draft[] = [own.draft, await loadSharedDraft()];

type Items = SourceFile['quotes'] | SourceFile['statements'] | SourceFile['facts'] | SourceFile['events'];
const itemsOf = ({ quotes, statements, facts, events }: SourceFile): readonly Items[number][] => [
  ...quotes,
  ...statements,
  ...facts,
  ...events,
];

/**
 * The draft without its later sources, and without what the others say of them, as curators would have written it then. What
 * is the same as something that isn't there is the same as the first that is.
 */
function without(draft: Draft, day: string): Draft {
  const isThere = ({ source }: SourceFile): boolean => source.published <= day;
  const left = draft.sources.filter(({ content }) => isThere(content));
  const ids = new Set(left.flatMap(({ content }) => itemsOf(content).map(({ id }) => id)));
  const first = new Map<string, string>();
  for (const { content } of left)
    for (const { id, same } of [...content.quotes, ...content.events])
      if (same !== undefined && !ids.has(same) && !first.has(same)) first.set(same, id);
  const of = (id: string): readonly string[] => (ids.has(id) ? [id] : [first.get(id) ?? []].flat());
  const all = (some: readonly string[]): string[] => some.flatMap(of);
  const linked = <T extends { id: string; same?: string | undefined; apart: string[] }>(item: T): T => {
    const { same, ...rest } = item;
    const target = same === undefined ? undefined : of(same)[0];
    return {
      ...rest,
      apart: [],
      ...(target === undefined || target === item.id ? {} : { same: target }),
    } as unknown as T;
  };
  const updating = <T extends { updates?: string | string[] | undefined }>(item: T): T => {
    const { updates = [], ...rest } = item;
    const earlier = all([updates].flat());
    return { ...rest, ...(earlier.length > 0 ? { updates: earlier } : {}) } as unknown as T;
  };
  const said = <T extends { item?: string | undefined; items?: string[] | undefined; aside: unknown[] }>(
    side: T,
  ): T => {
    const { item, items = [], ...rest } = side;
    const heard = all([...(item === undefined ? [] : [item]), ...items]);
    return { ...rest, aside: [], ...(heard.length > 0 ? { items: heard } : {}) } as unknown as T;
  };
  const content = (file: SourceFile): SourceFile => ({
    ...file,
    quotes: file.quotes.map(linked).map(updating),
    statements: file.statements.map(updating),
    facts: file.facts.map(updating).map(fact => (fact.silence ? { ...fact, silence: said(fact.silence) } : fact)),
    events: file.events
      .map(linked)
      .map(updating)
      .map(event => ({ ...event, items: all(event.items) })),
    disputes: file.disputes.map(({ reporter, ...dispute }) => {
      const line = reporter === undefined ? undefined : of(reporter)[0];
      return { ...dispute, sides: dispute.sides.map(said), ...(line === undefined ? {} : { reporter: line }) };
    }),
  });
  return { ...draft, sources: left.map(one => ({ ...one, content: content(one.content) })) };
}

/** The same draft with its sources published on other days. */
const published = (draft: Draft, days: readonly string[]): Draft => ({
  ...draft,
  sources: draft.sources.map((one, at) => {
    const { content } = one;
    return { ...one, content: { ...content, source: { ...content.source, published: days[at] ?? '2025-03-27' } } };
  }),
});

const DAYS = Array.from({ length: 8 }, (_, at) => `2025-03-${24 + at}`);
const aDay = fc.constantFrom(...DAYS);

/** What is answered of each country, and of all that happened, as of a day; without how many sources there are since. */
function answersOf(dossier: Dossier, day: string, language: number): readonly string[] {
  const messages = ALL_MESSAGES[language] ?? expect.fail();
  const some = [...dossier.sources.values()].filter(source => source.published <= day).length;
  const note = plain(messages.asOf.only(day, some, dossier.sources.size));
  const asked = (command: string, input: Record<string, string>): string => {
    const { message } = ask(command, { ...input, asof: day }, 0, { ...context, dossier, messages });
    const text = plain(JSON.stringify(message));
    expect(text, JSON.stringify(input)).toContain(note);
    return text.replaceAll(note, '');
  };
  const countries = [...dossier.parties.keys()];
  return [
    ...countries.map(country => asked('position', { country })),
    asked('position', { country: 'us', topic: 'ceasefire' }),
    asked('timeline', {}),
    ...DAYS.map(one => asked('timeline', { day: one })),
    ...countries.slice(0, 3).map(country => asked('timeline', { country })),
    asked('timeline', { topic: 'ceasefire' }),
  ];
}

/** What belongs to what, by the ids. */
const structureOf = ({ items, shared, accounts, disputes, withdrawn }: Dossier): unknown => ({
  items: Array.from(items.values(), item => [
    item.id,
    ...(item.kind === 'event' ? item.items : item.kind === 'fact' ? (item.silence?.items ?? []) : []).map(
      one => one.id,
    ),
    ...citationsOf(item).map(({ source }) => source.id),
  ]),
  shared: Array.from(shared, ([id, { entry, here }]) => [id, entry.id, here.source.id]).sort(),
  accounts: Array.from(accounts, ([item, all]) => [item.id, ...all.map(({ id }) => id)]).sort(),
  disputes: Array.from(disputes.values(), ({ id, sides, reporter }) => [
    id,
    reporter?.id,
    ...sides.map(side => [side.party.id, ...side.items.map(one => one.id)]),
  ]),
  withdrawn: [...withdrawn.keys()],
});

const plain = (text: string): string => text.replaceAll('\u00a0', ' ').replaceAll('\u202f', ' ').replaceAll('\\', '');

describe('a record as of a day', () => {
  it('answers as one without the later sources: whatever links them, whichever is the newest, in every language', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.nat(drafts.length - 1),
        fc.array(aDay, { minLength: 5, maxLength: 5 }),
        aDay,
        fc.nat(ALL_MESSAGES.length - 1),
        async (at, days, day, language) => {
          const whole = published(drafts[at] ?? expect.fail(), days);
          const then = without(whole, day);
          if (then.sources.length === 0) return;
          const [told, wanted] = [await compile(whole), await compile(then)];
          expect(structureOf(asOf(told, day))).toEqual(structureOf(wanted));
          expect(answersOf(told, day, language)).toEqual(answersOf(wanted, day, language));
        },
      ),
      { numRuns: 12 },
    );
  });
});
