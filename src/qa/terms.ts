/** The parts of a question that are left to be matched. */
import type { Dossier } from '../dossier/dossier.ts';
import type { Item, Language } from '../record/types.ts';
import { isStop, stem } from '../search/stemming.ts';
import { counts } from './answer-type.ts';
import type { Mention } from './entity-linking.ts';
import { questionsOf } from './index.ts';
import { numberOf } from './lexicon/numbers.ts';
import { isOffTopic } from './lexicon/off-topic.ts';
import { conceptsOf, isGeneral, isHint, nearConcepts } from './lexicon/synonyms.ts';
import type { KindAt } from './question-type.ts';
import { precededBy } from './speakers.ts';
import type { WordForms } from './term-matching.ts';
import { isKnownWord, type Kind, mentionAt, type Reading, type Unit } from './types.ts';

// The words of a question as they may stand in an item.

const NO_CONCEPTS: ReadonlySet<string> = new Set();
/** Shorter stems have too many neighbours: "wound" isn't "would". */
const NEAR_MIN = 5;

/** A word as it may stand in an item: stems, terms of glosses, those of its neighbours where it is unknown, and meanings. */
export function forms(word: string, dossier: Dossier, languages: readonly Language[]): WordForms {
  const is = stem(word);
  const number = numberOf(word);
  const { own, near } = questionsOf(dossier).get().glosses.terms(word, languages);
  if (number !== undefined) return { stems: [is, number], glosses: own, concepts: NO_CONCEPTS };
  const concepts = conceptsOf(word);
  // An English function word that is another language's noun ("but") finds nothing by its letters.
  if (concepts.size > 0) return { stems: isStop(word) ? [] : [is], glosses: own, concepts };
  if (dossier.search.held(word).items > 0 || own.length > 0) return { stems: [is], glosses: own, concepts };
  const isLong = is.length >= NEAR_MIN;
  return {
    stems: [is, ...(isLong ? dossier.search.near(word) : [])],
    glosses: isLong ? near : [],
    concepts: nearConcepts(word),
  };
}

/** What a "how many" counts. */
export function countedIn(r: Reading, { kind, after }: KindAt): readonly WordForms[] {
  if (kind !== 'how-many') return [];
  const counted: WordForms[] = [];
  for (let at = after; at < r.words.length; at++) {
    if (r.tables.whether(r.words, at) > 0 && counted.length > 0) break;
    const word = r.words[at] ?? '';
    const isCountable = counted.length === 0 && word.length > 3 && conceptsOf(word).size > 0;
    if (r.isLight(at) && !mentionAt(r.mentions, at) && !isCountable) {
      if (counted.length > 0) break;
      continue;
    }
    counted.push(forms(word, r.dossier, r.languages));
    if (counted.length === 3) break;
  }
  return counted;
}

/** A word that stands for nothing else: neither what it means nor what it may be a mistyping of. */
export function plain(word: string, { dossier, languages }: Reading): WordForms {
  return {
    stems: [stem(word)],
    glosses: questionsOf(dossier).get().glosses.terms(word, languages).own,
    concepts: NO_CONCEPTS,
  };
}

/** The light words of a question that tell between items. */
export function hintsIn(r: Reading): readonly WordForms[] {
  return r.words
    .filter((word, at) => r.isLight(at) && isHint(conceptsOf(word)))
    .map(word => ({ stems: [], glosses: [], concepts: conceptsOf(word) }));
}

/** What a word of the field weighs that the record has in other words only, and what names do; idf would be noise in a small record. */
const WEIGHT = {
  concept: 0.7,
  person: 0.7,
  party: 0.5,
  bloc: 0.25,
  topic: 0.6,
  unknown: 0.7,
  beyond: 1,
  general: 0.3,
  role: 0.7,
  place: 0.15,
};

/** Meanings that no question for somebody turns on: "Who wants to …?", "Who will soon …?" */
const ASIDE = ['want', 'soon', 'future', 'several', 'all'];
const isAside = (concepts: ReadonlySet<string>): boolean => ASIDE.some(concept => concepts.has(concept));

/** What of a question an item can match. */
export function unitsOf(r: Reading, sayers: readonly Mention[], kind: Kind): readonly Unit[] {
  const units: Unit[] = [];
  for (let at = 0; at < r.words.length; at++) {
    const mention = mentionAt(r.mentions, at);
    if (mention && !sayers.includes(mention)) units.push(nameUnit(mention, r));
    if (mention) at = mention.to - 1;
    else units.push(...unitAt(at, r, kind === 'who' && !units.some(one => one.role)));
  }
  const seen = new Set<string>();
  const once = units.filter(u => !seen.has(u.text) && seen.add(u.text));
  // Where nothing but a place is named, it is what is asked about.
  return once.every(u => u.place) ? once.map(u => ({ ...u, weight: WEIGHT.party })) : once;
}

const YEAR = /^(?:19|20)\d\d$/;

/** The unit of a word that is no name, if it has any content. */
function unitAt(at: number, r: Reading, mayBeRole: boolean): readonly Unit[] {
  const word = r.words[at] ?? '';
  const counted = numberOf(word) === undefined ? [] : countedAfter(at, r);
  if (r.isLight(at) || isNoise(word, r, counted)) return [];
  const isRole = mayBeRole && !isAside(conceptsOf(word));
  const unit = { ...(isRole ? roleUnit(word, r) : wordUnit(word, r)), counts: counted };
  // A number of what the record doesn't count is the very point of a question: "Will 5000 soldiers go?"
  const isUncounted = unit.unknown && counted.length === 0 && numberOf(word) !== undefined && !YEAR.test(word);
  return [isUncounted ? { ...unit, beyond: true, weight: WEIGHT.beyond } : unit];
}

/** Who leads what is asked by "leads", as general as it is. */
function roleUnit(word: string, r: Reading): Unit {
  const unit = wordUnit(word, r);
  return { ...unit, role: true, weight: Math.max(unit.weight, WEIGHT.role) };
}

/** Whether a word is too short to tell anything. */
const isNoise = (word: string, r: Reading, counted: readonly WordForms[]): boolean =>
  /^\p{L}$/u.test(word) || (word.length === 2 && !isKnownWord(word, r.dossier) && counted.length === 0);

/** Words behind a number that may be what it counts. */
const COUNTED_MAX = 2;

/** What a number counts, where the record counts the same. */
function countedAfter(at: number, { words, dossier, languages, held }: Reading): readonly WordForms[] {
  const counted = words.slice(at + 1, at + 1 + COUNTED_MAX).map(word => forms(word, dossier, languages));
  const isCounted = (item: Item, place: number): boolean =>
    counted.some(form => held.word(form, place) > 0) && counts(item, counted, held);
  return held.items.some(isCounted) ? counted : [];
}

function nameUnit(m: Mention, r: Reading): Unit {
  const entries = m.entries;
  const topic = entries.some(e => e.kind === 'topic');
  const place = entries.every(e => e.kind === 'party') && precededBy(r, m, r.tables.inPlace);
  const weight = place
    ? WEIGHT.place
    : entries.some(e => e.kind === 'person')
      ? WEIGHT.person
      : topic
        ? WEIGHT.topic
        : entries.every(e => e.kind === 'party' && e.form === 'bloc')
          ? WEIGHT.bloc
          : WEIGHT.party;
  const words = r.words
    .slice(m.from, m.to)
    .filter(w => !isStop(w))
    .map(w => forms(w, r.dossier, r.languages));
  return {
    text: r.words.slice(m.from, m.to).join(' '),
    words,
    entries,
    weight,
    unknown: false,
    beyond: false,
    near: false,
    role: false,
    counts: [],
    subject: precededBy(r, m, r.tables.about),
    place,
  };
}

function wordUnit(word: string, r: Reading): Unit {
  const { glosses } = questionsOf(r.dossier).get();
  const held = r.dossier.search.held(word);
  const beyond = held.items === 0 && isOffTopic(word) && glosses.terms(word, r.languages).own.length === 0;
  const form = beyond ? plain(word, r) : forms(word, r.dossier, r.languages);
  const glossed = new Set(form.glosses.flatMap(term => glosses.places(term)));
  const items = Math.max(held.items, glossed.size);
  const isNowhere = items === 0 && numberOf(word) === undefined;
  const near =
    !beyond && (form.stems.length > 1 || (isNowhere && conceptsOf(word).size === 0 && form.concepts.size > 0));
  const unknown = beyond || (isNowhere && form.concepts.size === 0 && !near);
  const weight = beyond ? WEIGHT.beyond : unknown ? WEIGHT.unknown : weightOfWord(form, items, held.of);
  return {
    text: word,
    words: [form],
    entries: [],
    weight,
    unknown,
    beyond,
    near,
    role: false,
    counts: [],
    subject: false,
    place: false,
  };
}

/** What a word weighs that something has: the rarer the more. */
function weightOfWord({ concepts }: WordForms, items: number, of: number): number {
  if (isGeneral(concepts)) return WEIGHT.general;
  if (items === 0) return WEIGHT.concept;
  return Math.max(WEIGHT.general, Math.log(1 + (of - items + 0.5) / (items + 0.5)) / Math.log(1 + (of + 0.5) / 0.5));
}
