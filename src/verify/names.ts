/** Finds whom single words name: people and parties of the record, in any inflection, and adjectives made of their names. */
import { derivedFrom } from '../dossier/derived.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { memoize } from '../lib/lazy.ts';
import type { Steps } from '../lib/steps.ts';
import { mainNames } from '../record/countries.ts';
import { stem } from '../search/stemming.ts';
import { fold } from '../text/fold.ts';
import { inOrder } from './meaning-changes.ts';
import type { Verdict } from './types.ts';

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’ʼ]*/gu;
const POSSESSIVE = /['’ʼ]s?$/u;

/** Shorter names have too many neighbours: they count only as they stand. */
const STEMMED_MIN = 4;
/** Most letters of an ending: "russisch", "russischen". */
const ENDING_MAX = 3;

/** Whom words name. */
interface WordNames {
  /** The ids of those whom a word may name. Case counts for the shortest: "US" names somebody, "us" doesn't. */
  of(printed: string): readonly string[];
}

function* build({ people, parties, names }: Dossier): Steps<WordNames> {
  const byStem = new Map<string, Set<string>>();
  const words: (readonly [word: string, id: string])[] = [];
  const add = (id: string, names: readonly string[]): void => {
    for (const word of names.map(fold)) {
      if (word.length < STEMMED_MIN || word.includes(' ')) continue;
      words.push([word, id]);
      byStem.set(stem(word), (byStem.get(stem(word)) ?? new Set()).add(id));
    }
  };
  for (const { id, name, spellings } of people.values())
    add(
      id,
      [name, ...spellings].flatMap(full => full.split(' ')),
    );
  yield;
  for (const { id, name, aliases, names, iso } of parties.values())
    add(id, [name, ...aliases, ...Object.values(names ?? {}), ...(iso === undefined ? [] : mainNames(iso))]);
  const inflected = (word: string): readonly string[] =>
    words.filter(([name]) => word.startsWith(name) && word.length <= name.length + ENDING_MAX).map(([, id]) => id);
  const of = memoize((printed: string): readonly string[] => {
    const word = fold(printed);
    if (word.length < STEMMED_MIN && printed !== printed.toUpperCase()) return [];
    const named = [names.find('person', word)?.id, names.find('party', word)?.id].filter(id => id !== undefined);
    return [...new Set([...named, ...(byStem.get(stem(word)) ?? []), ...inflected(word)])];
  });
  return { of };
}

/** A record's names, made once. */
export const wordNamesOf = derivedFrom(build);

/** A verdict whose changed places tell which of them change a name. */
export function withNames(verdict: Verdict, dossier: Dossier): Verdict {
  const { of } = wordNamesOf(dossier).get();
  const named = (text: string): string =>
    [...new Set((text.match(WORD) ?? []).flatMap(word => of(word.replace(POSSESSIVE, ''))))].sort().join(' ');
  const differences = verdict.differences.map(difference =>
    verdict.grade !== 'changed' || named(difference.record) === named(difference.claim)
      ? difference
      : { ...difference, meaningChanges: inOrder([...difference.meaningChanges, 'name']) },
  );
  const meaningChanges = inOrder([...verdict.meaningChanges, ...differences.flatMap(d => d.meaningChanges)]);
  return { ...verdict, differences, meaningChanges };
}
