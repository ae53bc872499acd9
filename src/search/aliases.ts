/** Indexes the words by which entries of the record (people, parties, topics) can be meant, in every language. */
import type { Person } from '../record/types.ts';
import { tokens } from '../text/fold.ts';
import { isStop, stem } from './stemming.ts';
import type { Named } from './types.ts';

/** An entry that words of a query name. */
interface AliasMatch {
  /** See {@link AliasIndex.mark}. */
  readonly mark: string;
  /** The greatest share of one of its names that they cover, above 0 to 1. */
  readonly share: number;
}

interface Alias {
  readonly mark: string;
  /** Distinct stems of its content words. */
  readonly stems: ReadonlySet<string>;
}

/** Most entries that one word is taken to mean. A word that means more tells nothing. */
const MATCHES_MAX = 12;

/**
 * Items are indexed with one mark for each of their entries, and not with all the entries' aliases: the index stays
 * small, and a mark is as rare as the entry itself.
 */
export class AliasIndex {
  readonly #marks = new Map<Named, string>();
  readonly #aliases = new Map<string, Alias[]>();
  readonly #proper = new Set<string>();

  /** The mark of an entry, which no word can be equal to. Adds the entry when it's new. */
  mark(entry: Named): string {
    const known = this.#marks.get(entry);
    if (known !== undefined) return known;
    const mark = `#${this.#marks.size}`;
    this.#marks.set(entry, mark);
    for (const alias of aliasesOf(entry)) this.#add(mark, alias, entry.kind !== 'topic');
    return mark;
  }

  #add(mark: string, alias: string, proper: boolean): void {
    const stems = new Set(
      tokens(alias)
        .filter(word => !isStop(word))
        .map(stem),
    );
    const added: Alias = { mark, stems };
    for (const word of stems) {
      if (proper) this.#proper.add(word);
      const aliases = this.#aliases.get(word);
      if (aliases === undefined) this.#aliases.set(word, [added]);
      else aliases.push(added);
    }
  }

  /** Whether a stem is part of the name of a person or a party. */
  isProper(word: string): boolean {
    return this.#proper.has(word);
  }

  /** All stems of aliases. */
  words(): Iterable<string> {
    return this.#aliases.keys();
  }

  /** The entries that a stem may mean among the other stems of its query, the most fully named first. */
  matches(word: string, query: ReadonlySet<string>): readonly AliasMatch[] {
    const shares = new Map<string, number>();
    for (const { mark, stems } of this.#aliases.get(word) ?? []) {
      const share = [...stems].filter(part => query.has(part)).length / stems.size;
      shares.set(mark, Math.max(share, shares.get(mark) ?? 0));
    }
    return [...shares]
      .map(([mark, share]) => ({ mark, share }))
      .toSorted((a, b) => b.share - a.share)
      .slice(0, MATCHES_MAX);
  }
}

function aliasesOf(entry: Named): readonly string[] {
  switch (entry.kind) {
    case 'person':
      return [entry.name, ...entry.spellings, ...officesOf(entry)];
    case 'party':
      return [entry.name, ...entry.aliases];
    case 'topic':
      return [...Object.values(entry.label), ...Object.values(entry.aliases).flat()];
  }
}

/** Every form of a person's offices that the record has. */
function officesOf(person: Person): readonly string[] {
  return person.offices.flatMap(office => [office.title, ...office.printed]);
}
