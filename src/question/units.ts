/** The parts of a question that are left to be matched. */

import { isStop } from '../search/analyse.ts';
import { questionsOf } from './build.ts';
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
    if (mention) {
      if (!sayers.includes(mention)) units.push(nameUnit(mention, r));
      at = mention.to - 1;
      continue;
    }
    const word = r.words[at] ?? '';
    if (r.isLight(at) || /^\p{L}$/u.test(word) || (word.length === 2 && !isKnownWord(word, r.dossier))) continue;
    const unit = wordUnit(word, r);
    // Who leads what is asked by "leads", as general as it is.
    const role = kind === 'who' && !units.some(one => one.role) && !isAside(conceptsOf(word));
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
