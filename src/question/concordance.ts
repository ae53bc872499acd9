/**
 * Which items hold which words, as questions look for them: built with the record, since working it out for each item that
 * a question finds would be most of answering it.
 */
import type { Making } from '../dossier/gradual.ts';
import { type Item, LANGUAGES } from '../dossier/types.ts';
import { isStop, stem } from '../search/analyse.ts';
import { tokens } from '../search/fold.ts';
import { Postings } from '../search/postings.ts';
import type { GlossWords } from './glosses.ts';
import { aroundOf, shownOf } from './told.ts';
import { conceptsOf } from './words/concepts.ts';
import { numberOf } from './words/numbers.ts';

/** An item's own words are what an answer shows; those around them are its setting, its occasion, its conditions, its speaker. */
export interface Concordance {
  readonly items: readonly Item[];
  /** An item's place among them: all below is by place. */
  readonly places: ReadonlyMap<Item, number>;
  /** Stems of own words, and numbers anywhere, in digits. */
  readonly own: Postings;
  /** Stems of the words around. */
  readonly around: Postings;
  /** Meanings of all words. */
  readonly concepts: Postings;
  /** Meanings of own words and of those by which people look for it, light ones too. */
  readonly hints: Postings;
  /** Own words folded, with a space at either end. */
  readonly texts: readonly string[];
  /** Stems of own words in their order, with a space at either end. */
  readonly orders: readonly string[];
}

/** Items read between two pauses: a few milliseconds. */
const ITEMS_A_TURN = 25;

/** @param glossed the words of the items' glosses, in their order */
export function* buildConcordance(items: readonly Item[], glossed: readonly GlossWords[]): Making<Concordance> {
  const made = {
    items,
    places: new Map<Item, number>(),
    own: new Postings(),
    around: new Postings(),
    concepts: new Postings(),
    hints: new Postings(),
    texts: [] as string[],
    orders: [] as string[],
  };
  for (const [place, item] of items.entries()) {
    made.places.set(item, place);
    const words = tokens(shownOf(item));
    const others = aroundOf(item).flatMap(tokens);
    const order = words.map(stem);
    made.texts.push(` ${words.join(' ')} `);
    made.orders.push(order.length === 0 ? '' : ` ${order.join(' ')} `);
    addAll(made.own, [...order, ...numbersIn(words), ...numbersIn(others)], place);
    addAll(made.around, others.map(stem), place);
    addAll(made.concepts, conceptsIn(item, words, others), place);
    addAll(made.hints, hintsIn(words, glossed[place]), place);
    if (place % ITEMS_A_TURN === 0) yield;
  }
  return made;
}

function addAll(postings: Postings, terms: Iterable<string>, place: number): void {
  for (const term of terms) postings.add(term, place);
}

/** Numbers match in words and in digits. */
const numbersIn = (words: readonly string[]): readonly string[] => words.flatMap(word => numberOf(word) ?? []);

function hintsIn(words: readonly string[], glossed: GlossWords | undefined): readonly string[] {
  const sought = glossed ? LANGUAGES.flatMap(language => glossed[language]) : [];
  return [...words, ...sought].flatMap(word => [...conceptsOf(word)]);
}

function* conceptsIn(item: Item, words: readonly string[], others: readonly string[]): Generator<string> {
  // What is said after a summit needn't be about it: the occasion's words mean nothing by themselves.
  const occasion = new Set(item.kind === 'quote' ? tokens(item.occasion) : []);
  for (const word of [...words, ...others]) {
    // English "but" isn't French "but": a function word means nothing of the field.
    if (isStop(word) || (occasion.has(word) && !words.includes(word))) continue;
    yield* conceptsOf(word);
  }
  // Where several people of the record meet or speak, leaders do.
  if (item.kind === 'event' && item.participants.filter(p => p.kind === 'person').length > 1) yield 'leader';
}
