/** The parts of a question that are left to be matched. */
import type { Dossier } from '../dossier/dossier.ts';
import type { Language } from '../dossier/types.ts';
import { isStop } from '../search/analyse.ts';
import { glossesOf } from './glosses.ts';
import type { KindAt } from './kind.ts';
import type { Mention } from './mentions.ts';
import { precededBy } from './sayers.ts';
import { isKnownWord, type Kind, mentionAt, type Reading, type Unit, type WordForms } from './understood.ts';
import { isBeyond } from './words/beyond.ts';
import { conceptsOf, isGeneral, isHint, nearConcepts } from './words/concepts.ts';
import { numberOf } from './words/numbers.ts';
import { stem } from './words/stem.ts';

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

const NO_CONCEPTS: ReadonlySet<string> = new Set();
/** Shorter stems have too many neighbours: "wound" isn't "would". */
const NEAR_MIN = 5;

/** A word as it may stand in an item: stems, terms of glosses, those of its neighbours where it is unknown, and meanings. */
export function forms(word: string, dossier: Dossier, languages: readonly Language[]): WordForms {
  const is = stem(word);
  const number = numberOf(word);
  const { own, near } = glossesOf(dossier).terms(word, languages);
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

/** What of a question an item can match. */
export function unitsOf(r: Reading, sayers: readonly Mention[], kind: Kind): readonly Unit[] {
  const units: Unit[] = [];
  for (let at = 0; at < r.words.length; at++) {
    const mention = mentionAt(r.mentions, at);
    if (mention) {
      if (!sayers.includes(mention)) units.push(nameUnit(mention, r));
      at = mention.to - 1;
      continue;
    }
    const word = r.words[at] ?? '';
    if (r.isLight(at) || /^\p{L}$/u.test(word) || (word.length === 2 && !isKnownWord(word, r.dossier))) continue;
    const unit = wordUnit(word, r);
    // Who leads what is asked by "leads", as general as it is.
    const role = kind === 'who' && !units.some(one => one.role);
    units.push({ ...unit, role, weight: role ? Math.max(unit.weight, WEIGHT.role) : unit.weight });
  }
  const seen = new Set<string>();
  return units.filter(u => !seen.has(u.text) && seen.add(u.text));
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
    subject: precededBy(r, m, r.tables.about),
    place,
  };
}

function wordUnit(word: string, r: Reading): Unit {
  const held = r.dossier.search.held(word);
  const beyond = held.items === 0 && isBeyond(word);
  const form = beyond ? plain(word, r) : forms(word, r.dossier, r.languages);
  const glossed = new Set(form.glosses.flatMap(term => glossesOf(r.dossier).items(term)));
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

/** A word that stands for nothing else: neither what it means nor what it may be a mistyping of. */
function plain(word: string, { dossier, languages }: Reading): WordForms {
  return { stems: [stem(word)], glosses: glossesOf(dossier).terms(word, languages).own, concepts: NO_CONCEPTS };
}

/** The light words of a question that tell between items. */
export function hintsIn(r: Reading): readonly WordForms[] {
  return r.words
    .filter((word, at) => r.isLight(at) && isHint(conceptsOf(word)))
    .map(word => ({ stems: [], glosses: [], concepts: conceptsOf(word) }));
}
