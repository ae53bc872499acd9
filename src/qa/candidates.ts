/** Finds the items that may answer a question, and ranks them. */
import { type Item, MAIN_LANGUAGE } from '../record/types.ts';
import { bestOf, bestPlaces, rarity } from '../search/ranking.ts';
import { tokens } from '../text/fold.ts';
import { questionIndexOf } from './index.ts';
import { isSaidBy } from './item-fields.ts';
import { type Assessed, assess } from './scoring.ts';
import type { ParsedQuestion } from './types.ts';

/** Which items may answer. */
export type Among = (item: Item) => boolean;
/** All items. */
export const ANY: Among = () => true;

/** Words of a meaning that are searched for. */
const WORDS_OF_MEANING = 3;
/** Most items that are judged, and most of those whose words are asked for: a large record has more that hold a word. */
export const CANDIDATES_MAX = 120;
export const OWN_MAX = 60;

/** Letters that an item typically has. */
const TYPICAL_LENGTH = 200;

/** Whether the item at each place may answer; `undefined` where all may. */
export type Allowed = Uint8Array | undefined;

/** Those that may answer, the likeliest first; of equals what stands earlier in its source, then what says less besides. */
export const rankItems = (question: ParsedQuestion, allowed: Allowed): readonly Assessed[] =>
  candidates(question, allowed)
    .map(item => assess(item, question))
    .toSorted((a, b) => b.score - a.score || a.item.at.number - b.item.at.number);

/**
 * What holds most of the question's words, of the names in it, of the record's words of the same meanings, and of what is
 * glossed so; and most of what the speakers said.
 */
function candidates(question: ParsedQuestion, allowed: Allowed): readonly Item[] {
  const { speakers, matcher } = question;
  const scores = scoresFor(question);
  const { items } = matcher;
  const found = bestPlaces(scores, CANDIDATES_MAX, allowed);
  const own = speakers
    .flatMap(speaker => matcher.placesOf(speaker))
    .filter(place => allowed?.[place] !== 0 && isIn(speakers, items[place]));
  return [...new Set([...found, ...bestOf(own, scores, OWN_MAX)])]
    .map(place => ({ place, density: (scores[place] ?? 0) / (1 + matcher.stemsAt(place).length / TYPICAL_LENGTH) }))
    .toSorted((a, b) => b.density - a.density || a.place - b.place)
    .flatMap(({ place }) => items[place] ?? []);
}

const isIn = (speakers: ParsedQuestion['speakers'], item: Item | undefined): boolean =>
  item !== undefined && isSaidBy(item, speakers);

/** How much of a question each item holds, by its place. */
function scoresFor({ terms, speakers, dossier }: ParsedQuestion): Float64Array {
  const { glosses, meanings } = questionIndexOf(dossier).get();
  const words = terms.flatMap(term => term.words);
  const meant = new Set(words.flatMap(word => [...word.meanings]));
  const names = terms.flatMap(term => term.entries.map(e => (e.kind === 'topic' ? e.label[MAIN_LANGUAGE] : e.name)));
  const scores = dossier.search.weigh([
    ...[...names, ...speakers.map(({ name }) => name)].flatMap(tokens),
    ...words.flatMap(word => word.stems),
    ...[...meant].flatMap(id => meanings.words(id).slice(0, WORDS_OF_MEANING)),
  ]);
  for (const term of new Set(words.flatMap(word => word.glosses))) {
    const places = glosses.places(term);
    const worth = rarity(places.length, scores.length);
    for (const place of places) scores[place] = (scores[place] ?? 0) + worth;
  }
  return scores;
}
