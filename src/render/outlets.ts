/** Names the sources of a page that has several: before each place, and in the footer. */
import type { ListedOutlet } from '../i18n/intl.ts';
import { tellingWords } from '../record/telling-words.ts';
import type { Source } from '../record/types.ts';

/** What stands before a place, by its source: nothing where all places are of one. */
export type SourceNames = ReadonlyMap<Source, string>;

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** Names several sources by their outlets; those that share one have letters behind it, the oldest source the first. */
export function sourceNames(of: Iterable<Source>): SourceNames {
  const sources = [...new Set(of)].sort((a, b) =>
    a.published === b.published ? 0 : a.published < b.published ? -1 : 1,
  );
  if (sources.length < 2) return new Map();
  const counts = new Map<string, number>();
  for (const { outlet } of sources) counts.set(outlet, (counts.get(outlet) ?? 0) + 1);
  const named = new Map<string, number>();
  return new Map(
    sources.map(source => {
      const { outlet } = source;
      const at = named.get(outlet) ?? 0;
      named.set(outlet, at + 1);
      const letter = LETTERS[at] ?? String(at + 1);
      return [source, counts.get(outlet) === 1 ? outlet : `${outlet} (${letter})`];
    }),
  );
}

/** The sources as a footer lists them: each outlet once, its texts by their letters, and by words of their titles where the day is the same. */
export function listed(sources: readonly Source[], names: SourceNames): readonly ListedOutlet[] {
  const outlets = groupedBy(sources, ({ outlet, language }) => `${outlet} ${language}`);
  return outlets.map(texts => {
    const [{ outlet, language }] = texts;
    const days = groupedBy(inOrder(texts, names), ({ published }) => published).map(alike => ({
      before: beforeDay(alike, names),
      published: alike[0].published,
    }));
    return { outlet, language, days };
  });
}

/** "(a) " of one text, "(b) Russia, (c) Ukraine, " of several of a day. */
function beforeDay(alike: Group<Source>, names: SourceNames): string {
  const words = alike.length === 1 ? [alike[0].apart ?? ''] : tellingWords(alike.map(({ title = '' }) => title));
  const told = alike.map((source, at) => {
    const letter = names.get(source)?.slice(source.outlet.length).trim() ?? '';
    return [letter, words[at] ?? ''].filter(part => part !== '').join(' ');
  });
  const text = told.filter(part => part !== '').join(', ');
  const isLetter = alike.length === 1 && alike[0].apart === undefined;
  return text === '' ? '' : isLetter ? `${text} ` : `${text}, `;
}

/** By day, and of one day by letter. */
const inOrder = (sources: Group<Source>, names: SourceNames): readonly Source[] =>
  sources.toSorted(
    (a, b) => a.published.localeCompare(b.published) || (names.get(a) ?? '').localeCompare(names.get(b) ?? ''),
  );

type Group<T> = readonly [T, ...T[]];

function groupedBy<T>(all: readonly T[], keyOf: (one: T) => string): readonly Group<T>[] {
  const groups = new Map<string, [T, ...T[]]>();
  for (const one of all) {
    const group = groups.get(keyOf(one));
    if (group) group.push(one);
    else groups.set(keyOf(one), [one]);
  }
  return [...groups.values()];
}
