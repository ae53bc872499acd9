/** Names the sources of a page that has several: before each place, and in the footer. */
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
  return new Map(
    sources.map(source => {
      const alike = sources.filter(({ outlet }) => outlet === source.outlet);
      const at = alike.indexOf(source);
      const letter = LETTERS[at] ?? String(at + 1);
      return [source, alike.length === 1 ? source.outlet : `${source.outlet} (${letter})`];
    }),
  );
}

/** Fewest words of a title that is cut. */
const TITLE_WORDS_MIN = 3;

/**
 * The sources as a footer lists them: by their names there, and by the beginning of their titles where outlet and day don't tell
 * them apart.
 */
export function listed(sources: readonly Source[], names: SourceNames): readonly Source[] {
  return sources.map(source => {
    const { title } = source;
    const name = names.get(source) ?? source.outlet;
    const alike = sources.filter(
      other => other !== source && other.outlet === source.outlet && other.published === source.published,
    );
    if (title === undefined || alike.length === 0) return { ...source, outlet: name };
    return {
      ...source,
      outlet: `${name}, ${beginningOf(
        title,
        alike.map(other => other.title ?? ''),
      )}`,
    };
  });
}

/** As many words of a title as tell it from others. */
function beginningOf(title: string, others: readonly string[]): string {
  const words = title.split(' ');
  const told = words.findIndex(
    (_, i) => i + 1 >= TITLE_WORDS_MIN && others.every(other => !startsWith(other, words.slice(0, i + 1))),
  );
  return told < 0 || told + 1 === words.length ? title : `${words.slice(0, told + 1).join(' ')} …`;
}

const startsWith = (title: string, words: readonly string[]): boolean => `${title} `.startsWith(`${words.join(' ')} `);
