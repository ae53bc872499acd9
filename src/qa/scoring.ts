/** How well an item answers a question: which of the question's parts it holds, and whether it is of the kind asked for. */
import type { Item, Party, Person, Topic } from '../record/types.ts';
import { fold } from '../text/fold.ts';
import { counts, fits } from './answer-type.ts';
import { isIn, peopleIn, speakerOf, voiceOf } from './item-fields.ts';
import type { TermMatcher, WordForms } from './term-matching.ts';
import type { ParsedQuestion, Unit } from './types.ts';

// How far an item holds the parts of a question.

/**
 * What a name's match is worth: an item that is filed under a topic without its name, somebody whom it is about rather than
 * by. Set by hand on the tune split of `tests/eval/questions.yaml`, not fitted.
 */
const WORTH = {
  topic: 1,
  firstTopic: 0.95,
  otherTopic: 0.85,
  present: 1,
  mentioned: 0.9,
  otherNumber: 0.7,
};

/** How far an item holds a part of the question, 0 to 1. */
export function unitMatch(unit: Unit, item: Item, { held }: Pick<ParsedQuestion, 'held'>): number {
  const place = held.place(item);
  // "The Ukrainian army" asks about the army: an item isn't on it by being Ukraine's.
  const isTopical = unit.entries.some(e => e.kind === 'topic');
  let sum = 0;
  for (const form of unit.words) sum += isTopical ? held.literally(form, place) : held.word(form, place);
  // Another number of the same is what the record has instead.
  if (unit.counts.length > 0 && sum === 0) return counts(item, unit.counts, held) ? WORTH.otherNumber : 0;
  const literal = unit.words.length === 0 ? 0 : sum / unit.words.length;
  let match = literal === 1 || unit.entries.length === 0 ? literal : literal * WORTH.mentioned;
  for (const entry of unit.entries) {
    if (!isTopical || entry.kind === 'topic') match = Math.max(match, entryMatch(entry, item, place, held));
  }
  return match;
}

function entryMatch(entry: Unit['entries'][number], item: Item, place: number, held: TermMatcher): number {
  switch (entry.kind) {
    case 'topic':
      return topicMatch(entry, item, held.text(place));
    case 'person':
      return isIn(entry, item) ? WORTH.present : isNamed(entry, held.text(place)) ? WORTH.mentioned : 0;
    case 'party':
      if (voiceOf(item) === entry) return WORTH.present;
      if (item.kind === 'event' && (item.participants.includes(entry) || item.where?.country === entry))
        return WORTH.present;
      return item.about.includes(entry) || peopleIn(item).some(p => p.party === entry) ? WORTH.mentioned : 0;
  }
}

function topicMatch(topic: Topic, item: Item, text: string): number {
  if (!item.topics.includes(topic)) return 0;
  if (isNamed(topic, text)) return WORTH.topic;
  return item.topics[0] === topic ? WORTH.firstTopic : WORTH.otherTopic;
}

/** A topic's English names and a person's last name, each between spaces. */
const names = new WeakMap<Topic | Person, readonly string[]>();

/** Whether an item's own words name a topic, by one of its English names, or a person, by the last. */
function isNamed(entry: Topic | Person, text: string): boolean {
  const known = names.get(entry) ?? namesOf(entry);
  names.set(entry, known);
  return known.some(name => text.includes(name));
}

function namesOf(entry: Topic | Person): readonly string[] {
  if (entry.kind === 'topic') return [entry.label.en, ...entry.aliases.en].map(name => ` ${fold(name)} `);
  const last = fold(entry.name).split(' ').at(-1) ?? '';
  return last === '' ? [] : [` ${last} `];
}

export interface Assessed {
  readonly item: Item;
  /** Share, by weight, of the question's parts that it holds, 0 to 1. */
  readonly coverage: number;
  /** The same of the parts that the record or the field's vocabulary has at all. */
  readonly known: number;
  /** Share of neighbouring parts of the question that stand beside each other in it too, 0 to 1. */
  readonly pairs: number;
  /** See {@link fits}. */
  readonly fit: number;
  readonly score: number;
}

/** What each measure counts in the ranking. */
const RANK = {
  coverage: 2,
  pairs: 0.5,
  fit: 1,
  own: 0.6,
  voiced: 0.15,
  central: 0.1,
  named: 0.3,
  hints: 0.25,
  by: 0.15,
};

/** Items that make an event a central one. */
const CENTRAL = 5;

/** Whether an item is in the voice of a person or party. A party speaks through its people, too. */
export function saidBy(item: Item, sayers: readonly (Person | Party)[]): boolean {
  const [speaker, voice] = [speakerOf(item), voiceOf(item)];
  return sayers.some(sayer => sayer === speaker || sayer === voice);
}

export function assess(item: Item, u: ParsedQuestion): Assessed {
  const matches = u.units.map(unit => ({ unit, match: unitMatch(unit, item, u) }));
  const coverage = coverageOf(matches);
  const known = coverageOf(matches.filter(({ unit }) => !unit.unknown));
  const place = u.held.place(item);
  const pairs = pairShare(u, place);
  const own = share(u.forms, place, u);
  const fit = fits(u.kind, item, u);
  // What somebody says tells more than that it was said; for a place or a date events fit better anyway.
  const voiced = item.kind === 'event' ? 0 : item.kind === 'fact' ? 0.5 : 1;
  // Of events alike, the one that more of the record belongs to.
  const central = item.kind === 'event' ? Math.min(1, item.items.length / CENTRAL) : 0;
  const named = share(u.sayerWords, place, u);
  const hints = u.hints.length === 0 ? 0 : u.hints.filter(h => u.held.isHinted(h, place)).length / u.hints.length;
  const score =
    RANK.coverage * coverage +
    RANK.pairs * pairs +
    RANK.fit * fit +
    RANK.own * own +
    RANK.voiced * voiced +
    RANK.central * central +
    RANK.named * named +
    RANK.hints * hints +
    RANK.by * Number(isAllAbout(speakerOf(item), u));
  return { item, coverage, known, pairs, fit, score };
}

/** Whether a question names somebody and asks nothing else: "What about Starmer?" */
const isAllAbout = (speaker: Person | undefined, { units }: ParsedQuestion): boolean =>
  speaker !== undefined && units.length === 1 && units.every(unit => unit.entries.some(e => e === speaker));

/** Share by weight; of nothing, all. */
function coverageOf(matches: readonly { readonly unit: Unit; readonly match: number }[]): number {
  const total = matches.reduce((sum, { unit }) => sum + unit.weight, 0);
  return total === 0 ? 1 : matches.reduce((sum, { unit, match }) => sum + unit.weight * match, 0) / total;
}

function pairShare({ forms, held }: ParsedQuestion, place: number): number {
  if (forms.length < 2) return 0;
  const order = held.order(place);
  let found = 0;
  for (let i = 0; i + 1 < forms.length; i++) {
    const [one, other] = [forms[i], forms[i + 1]];
    if (one && other && held.isOwn(one, place) && held.isOwn(other, place) && isPair(one, other, order)) found++;
  }
  return found / (forms.length - 1);
}

/** Whether the first stem of a word stands in some words, and that of another right behind it or behind the next. */
function isPair({ stems: [one] }: WordForms, { stems: [other] }: WordForms, order: string): boolean {
  if (one === undefined || other === undefined) return false;
  const at = order.indexOf(` ${one} `);
  if (at < 0) return false;
  const next = at + one.length + 1;
  if (order.startsWith(` ${other} `, next)) return true;
  const after = order.indexOf(' ', next + 1);
  return after > 0 && order.startsWith(` ${other} `, after);
}

/** How far an item holds some words on average, whatever names they are part of. */
function share(words: readonly WordForms[], place: number, { held }: ParsedQuestion): number {
  if (words.length === 0) return 0;
  let sum = 0;
  for (const word of words) sum += held.word(word, place);
  return sum / words.length;
}
