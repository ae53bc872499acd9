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

/** The sources as a footer lists them: by their names there, and by their titles where outlet and day don't tell them apart. */
export function listed(sources: readonly Source[], names: SourceNames): readonly Source[] {
  return sources.map(source => {
    const { title } = source;
    const name = names.get(source) ?? source.outlet;
    const isAlike = (other: Source): boolean =>
      other !== source && other.outlet === source.outlet && other.published === source.published;
    return { ...source, outlet: title !== undefined && sources.some(isAlike) ? `${name}, ${title}` : name };
  });
}
