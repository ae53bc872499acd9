/** Which items hold a word, a meaning or a name: those that a question may be answered by at all. */
import type { Dossier } from '../dossier/dossier.ts';
import type { Item, Party, Person, Topic } from '../dossier/types.ts';
import { profileOf } from './profile.ts';
import type { Unit, WordForms } from './understood.ts';

type Entry = Person | Party | Topic;

export interface Holdings {
  /** The items that hold some part of a question, in the record's order. */
  holding(units: readonly Unit[]): readonly Item[];
}

/** Kept by record. */
const kept = new WeakMap<Dossier, Holdings>();

export function holdingsOf(dossier: Dossier): Holdings {
  const known = kept.get(dossier);
  if (known) return known;
  const made = make([...dossier.items.values()]);
  kept.set(dossier, made);
  return made;
}

function make(items: readonly Item[]): Holdings {
  // Terms of glosses have their language before them, so that no stem is taken for one.
  const byTerm = new Map<string, number[]>();
  const byConcept = new Map<string, number[]>();
  const byEntry = new Map<Entry, number[]>();
  for (const [place, item] of items.entries()) {
    const { stems, own, gloss, concepts, people, parties } = profileOf(item);
    for (const term of new Set([...stems, ...own, ...gloss])) put(byTerm, term, place);
    for (const concept of concepts) put(byConcept, concept, place);
    for (const entry of [...people, ...parties, ...item.topics]) put(byEntry, entry, place);
  }
  const ofWord = ({ stems, glosses, concepts }: WordForms): readonly (readonly number[])[] => [
    ...[...stems, ...glosses].map(term => byTerm.get(term) ?? []),
    ...[...concepts].map(concept => byConcept.get(concept) ?? []),
  ];
  return {
    holding: units => {
      const places = new Set<number>();
      for (const { words, entries } of units)
        for (const list of [...words.flatMap(ofWord), ...entries.map(entry => byEntry.get(entry) ?? [])])
          for (const place of list) places.add(place);
      return items.filter((_, place) => places.has(place));
    },
  };
}

function put<K>(map: Map<K, number[]>, key: K, place: number): void {
  const list = map.get(key);
  if (list) list.push(place);
  else map.set(key, [place]);
}
