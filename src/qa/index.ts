/** Indexes a record for questions: which items hold which words, their glosses, and the names that a question may have. */
import { derivedFrom } from '../dossier/derived.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { memoize } from '../lib/lazy.ts';
import type { Steps } from '../lib/steps.ts';
import {
  type Item,
  LANGUAGES,
  type Language,
  MAIN_LANGUAGE,
  type Party,
  type Person,
  type TheRecord,
} from '../record/types.ts';
import { partiesOf, voiceOf } from '../record/voices.ts';
import { isStop, stem } from '../search/stemming.ts';
import type { Named } from '../search/types.ts';
import { Postings } from '../search/vocabulary.ts';
import { tokens } from '../text/fold.ts';
import { buildEntityNames, type EntityNames } from './entity-names.ts';
import { buildGlosses, type Glosses, type GlossWords, glossWords, ITEMS_A_TURN } from './glosses.ts';
import { contextTexts, ownText, peopleIn } from './item-fields.ts';
import { numberOf } from './lexicon/numbers.ts';
import { buildMeanings, type Meanings } from './meanings.ts';
import { type SourceTitle, titlesOf } from './source-titles.ts';
import { buildWrittenNames, type WrittenNames } from './written-names.ts';

/**
 * Which items hold which words. An item's own words are what an answer shows; its context is what stands around them.
 * Built beforehand: working it out for each item that a question finds would be most of answering it.
 */
interface Concordance {
  readonly items: readonly Item[];
  /** An item's place in {@link items}. The rest is by place. */
  readonly places: ReadonlyMap<Item, number>;
  /** Stems of own words, and numbers anywhere, in digits. */
  readonly own: Postings;
  /** Stems of the words of the context. */
  readonly context: Postings;
  /** Meanings of all words. */
  readonly meanings: Postings;
  /** Whom the titles of their sources name. */
  readonly titled: readonly ReadonlySet<Person | Party>[];
  /** Where each has a part: who speaks, takes part, or is spoken of, by themselves or for whom, the place's country; topics. */
  readonly named: ReadonlyMap<Named, readonly number[]>;
  /** Meanings of own words and of glosses, light words' too. */
  readonly hints: Postings;
  /** Own words folded, with a space at either end. */
  readonly texts: readonly string[];
  /** Stems of own words in their order, with a space at either end; empty for an item without words. */
  readonly orders: readonly string[];
}

/** @param glossed the words of the items' glosses, in the items' order */
function* buildConcordance(
  record: TheRecord,
  glossed: readonly GlossWords[],
  meanings: Meanings,
  titles: QuestionIndex['titles'],
): Steps<Concordance> {
  const items = [...record.items.values()];
  const made = {
    items,
    places: new Map<Item, number>(),
    own: new Postings(),
    context: new Postings(),
    meanings: new Postings(),
    titled: [] as ReadonlySet<Person | Party>[],
    named: new Map<Named, number[]>(),
    hints: new Postings(),
    texts: [] as string[],
    orders: [] as string[],
  };
  for (const [place, item] of items.entries()) {
    made.places.set(item, place);
    const words = tokens(ownText(item));
    const others = contextTexts(item).flatMap(tokens);
    const order = words.map(stem);
    made.texts.push(` ${words.join(' ')} `);
    made.orders.push(order.length === 0 ? '' : ` ${order.join(' ')} `);
    addAll(made.own, [...order, ...numbersIn(words), ...numbersIn(others)], place);
    addAll(made.context, others.map(stem), place);
    addAll(made.meanings, meaningsIn(item, words, others, meanings), place);
    const titled = titles.get(item.source.id)?.named ?? new Set();
    made.titled.push(titled);
    for (const entry of new Set([...titled, ...partakersIn(item)])) {
      const places = made.named.get(entry);
      if (places) places.push(place);
      else made.named.set(entry, [place]);
    }
    addAll(made.hints, hintsIn(words, glossed[place], meanings), place);
    if (place % ITEMS_A_TURN === 0) yield;
  }
  return made;
}

function addAll(postings: Postings, terms: Iterable<string>, place: number): void {
  for (const term of terms) postings.add(term, place);
}

/** All that have a part in an item: by themselves, or by somebody who is of them. */
function partakersIn(item: Item): readonly Named[] {
  const voice = voiceOf(item);
  const people = peopleIn(item);
  return [
    ...people,
    ...people.flatMap(person => person.party ?? []),
    ...(voice ? partiesOf(voice) : []),
    ...(item.kind === 'event' ? item.participants : []),
    ...(item.kind === 'event' && item.where?.country ? [item.where.country] : []),
    ...item.about,
    ...item.topics,
  ];
}

/** Numbers match in words and in digits. */
const numbersIn = (words: readonly string[]): readonly string[] => words.flatMap(word => numberOf(word) ?? []);

function hintsIn(words: readonly string[], glossed: GlossWords | undefined, meanings: Meanings): readonly string[] {
  const own = words.flatMap(word => [...meanings.of(word, [MAIN_LANGUAGE])]);
  const sought = LANGUAGES.flatMap(language =>
    (glossed?.[language] ?? []).flatMap(word => [...meanings.of(word, [language])]),
  );
  return [...own, ...sought];
}

function* meaningsIn(
  item: Item,
  words: readonly string[],
  others: readonly string[],
  meanings: Meanings,
): Generator<string> {
  // What is said after a summit needn't be about it: the occasion's words stand for no meaning by themselves.
  const occasion = new Set(item.kind === 'quote' && item.occasion !== undefined ? tokens(item.occasion) : []);
  for (const word of [...words, ...others]) {
    // English "but" isn't French "but": a function word stands for nothing of the field.
    if (isStop(word) || (occasion.has(word) && !words.includes(word))) continue;
    yield* meanings.of(word, [MAIN_LANGUAGE]);
  }
  // Where several people of the record meet or speak, leaders do.
  if (item.kind === 'event' && item.participants.filter(p => p.kind === 'person').length > 1) yield 'leader';
}

/** What questions are read and answered by, beside the search. */
export interface QuestionIndex {
  readonly concordance: Concordance;
  /** By the same places as the concordance. */
  readonly glosses: Glosses;
  readonly names: EntityNames;
  readonly meanings: Meanings;
  readonly written: WrittenNames;
  /** What the sources' titles tell, by their ids. */
  readonly titles: ReadonlyMap<string, SourceTitle>;
}

function* build(record: TheRecord): Steps<QuestionIndex> {
  const items = [...record.items.values()];
  const glossed: GlossWords[] = [];
  for (const item of items) {
    glossed.push(glossWords(item));
    yield;
  }
  const meanings = buildMeanings(record);
  const titles = yield* titlesOf(record, meanings);
  const concordance = yield* buildConcordance(record, glossed, meanings, titles);
  const glosses = yield* buildGlosses(glossed);
  const written = yield* buildWrittenNames(items);
  return { concordance, glosses, meanings, written, titles, names: yield* buildEntityNames(record) };
}

/** A record's index, built once and bit by bit, before the first question or at it. */
export const questionIndexOf = derivedFrom(build);

const knownWords = new WeakMap<Dossier, (asked: string) => boolean>();

/** Whether the record, its glosses, or its vocabulary in some languages have a folded word. Remembered by record. */
export function isKnownWord(word: string, dossier: Dossier, languages: readonly Language[] = LANGUAGES): boolean {
  const isKnown = knownWords.get(dossier) ?? memoize(asked => hasWord(dossier, asked));
  knownWords.set(dossier, isKnown);
  return isKnown(`${languages.join(',')} ${word}`);
}

function hasWord(dossier: Dossier, asked: string): boolean {
  const [list = '', word = ''] = asked.split(' ');
  const { glosses, meanings } = questionIndexOf(dossier).get();
  return (
    dossier.search.frequency(word).items > 0 ||
    glosses.terms(word, LANGUAGES).own.length > 0 ||
    meanings.has(word, list.split(',') as Language[])
  );
}
