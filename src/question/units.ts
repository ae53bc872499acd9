/** The parts of a question that are left to be matched. */
import type { Item } from '../dossier/types.ts';
import { isStop } from '../search/analyse.ts';
import { questionsOf } from './build.ts';
import { counts } from './fit.ts';
import { forms, plain } from './forms.ts';
import type { WordForms } from './held.ts';
import type { Mention } from './mentions.ts';
import { precededBy } from './sayers.ts';
import { isKnownWord, type Kind, mentionAt, type Reading, type Unit } from './understood.ts';
import { isBeyond } from './words/beyond.ts';
import { conceptsOf, isGeneral } from './words/concepts.ts';
import { numberOf } from './words/numbers.ts';

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
  const beyond = held.items === 0 && isBeyond(word) && glosses.terms(word, r.languages).own.length === 0;
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
