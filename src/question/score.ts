/** How well an item answers a question: which of the question's parts it holds, and whether it is of the kind asked for. */
import type { Item, Party, Person, Topic } from '../dossier/types.ts';
import { fold } from '../search/fold.ts';
import { fits } from './fit.ts';
import { type Profile, profileOf } from './profile.ts';
import type { Understood, Unit, WordForms } from './understood.ts';

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

/**
 * What a match is worth that isn't the word itself: another word for the same, a word around the item rather than in it,
 * a name that it is about rather than by. Set by hand on the tune split of `data/questions.yaml`, not fitted.
 */
const WORTH = {
  concept: 0.85,
  around: 0.9,
  gloss: 0.88,
  topic: 1,
  firstTopic: 0.95,
  otherTopic: 0.85,
  ofParty: 0.6,
  present: 1,
  mentioned: 0.9,
};
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

const wordMatch = (form: WordForms, profile: Profile): number => {
  if (form.stems.some(s => profile.own.has(s))) return 1;
  if (form.stems.some(s => profile.stems.has(s))) return WORTH.around;
  if (form.glosses.some(term => profile.gloss.has(term))) return WORTH.gloss;
  for (const concept of form.concepts) if (profile.concepts.has(concept)) return WORTH.concept;
  return 0;
};

const NONE: ReadonlySet<string> = new Set();

/** How far an item holds a part of the question, 0 to 1. */
export function unitMatch(unit: Unit, item: Item): number {
  const profile = profileOf(item);
  // "The Ukrainian army" asks about the army: an item isn't on it by being Ukraine's.
  const topics = unit.entries.filter(e => e.kind === 'topic');
  const entries = topics.length > 0 ? topics : unit.entries;
  // An item is on a topic by being filed there, or by its own words; the words people look for it by are too many.
  const words = unit.words.map(form =>
    wordMatch(topics.length > 0 ? { ...form, glosses: [], concepts: NONE } : form, profile),
  );
  const literal = words.length === 0 ? 0 : words.reduce((sum, w) => sum + w, 0) / words.length;
  return Math.max(
    literal === 1 ? 1 : unit.entries.length === 0 ? literal : literal * WORTH.mentioned,
    ...entries.map(e => entryMatch(e, item, profile)),
  );
}

function entryMatch(entry: Unit['entries'][number], item: Item, profile: Profile): number {
  switch (entry.kind) {
    case 'topic':
      return topicMatch(entry, item, profile);
    case 'person':
      return personMatch(entry, profile);
    case 'party':
      if (profile.present.has(entry)) return WORTH.present;
      if (profile.parties.has(entry)) return WORTH.mentioned;
      return [...profile.people].some(p => p.party === entry) ? WORTH.ofParty : 0;
  }
}

function topicMatch(topic: Topic, item: Item, profile: Profile): number {
  if (!item.topics.includes(topic)) return 0;
  if (namesTopic(topic, profile)) return WORTH.topic;
  return item.topics[0] === topic ? WORTH.firstTopic : WORTH.otherTopic;
}

function personMatch(person: Person, profile: Profile): number {
  if (profile.people.has(person)) return WORTH.present;
  const last = fold(person.name).split(' ').at(-1) ?? '';
  return profile.words.includes(last) ? WORTH.mentioned : 0;
}

/** Whether the item's own words name a topic, by one of its English names. */
function namesTopic(topic: Topic, { words }: Profile): boolean {
  const text = ` ${words.join(' ')} `;
  return [topic.label.en, ...topic.aliases.en].some(name => text.includes(` ${fold(name)} `));
}

/** Whether an item is in the voice of a person or party. A party speaks through its people, too. */
export function saidBy(item: Item, sayers: readonly (Person | Party)[]): boolean {
  const { speaker, voice } = profileOf(item);
  return sayers.some(sayer => sayer === speaker || sayer === voice);
}

export function assess(item: Item, u: Understood): Assessed {
  const matches = u.units.map(unit => ({ unit, match: unitMatch(unit, item) }));
  const coverage = coverageOf(matches);
  const known = coverageOf(matches.filter(({ unit }) => !unit.unknown));
  const profile = profileOf(item);
  const pairs = pairShare(u, profile);
  const own = ownShare(u, profile);
  const fit = fits(u.kind, item, u);
  // What somebody says tells more than that it was said; for a place or a date events fit better anyway.
  const voiced = item.kind === 'event' ? 0 : item.kind === 'fact' ? 0.5 : 1;
  // Of events alike, the one that more of the record belongs to.
  const central = item.kind === 'event' ? Math.min(1, item.items.length / CENTRAL) : 0;
  const named = u.sayerWords.length === 0 ? 0 : share(u.sayerWords, profile);
  const hints =
    u.hints.length === 0
      ? 0
      : u.hints.filter(h => [...h.concepts].some(c => profile.hints.has(c))).length / u.hints.length;
  const score =
    RANK.coverage * coverage +
    RANK.pairs * pairs +
    RANK.fit * fit +
    RANK.own * own +
    RANK.voiced * voiced +
    RANK.central * central +
    RANK.named * named +
    RANK.hints * hints +
    RANK.by * Number(isAllAbout(profile.speaker, u));
  return { item, coverage, known, pairs, fit, score };
}

/** Whether a question names somebody and asks nothing else: "What about Starmer?" */
const isAllAbout = (speaker: Person | undefined, { units }: Understood): boolean =>
  speaker !== undefined && units.length === 1 && units.every(unit => unit.entries.some(e => e === speaker));

/** Share by weight; of nothing, all. */
function coverageOf(matches: readonly { readonly unit: Unit; readonly match: number }[]): number {
  const total = matches.reduce((sum, { unit }) => sum + unit.weight, 0);
  return total === 0 ? 1 : matches.reduce((sum, { unit, match }) => sum + unit.weight * match, 0) / total;
}

function pairShare(u: Understood, profile: Profile): number {
  const order = u.units.flatMap(unit => unit.words.map(w => w.stems[0] ?? ''));
  if (order.length < 2) return 0;
  let found = 0;
  for (let i = 0; i + 1 < order.length; i++) {
    const at = profile.order.indexOf(order[i] ?? '');
    if (at >= 0 && profile.order.slice(at + 1, at + 3).includes(order[i + 1] ?? '')) found++;
  }
  return found / (order.length - 1);
}

/** Share of the question's words that stand in the item, whatever names they are part of. */
function ownShare(u: Understood, profile: Profile): number {
  const words = u.units.flatMap(unit => unit.words);
  return words.length === 0 ? 0 : share(words, profile);
}

const share = (words: readonly WordForms[], profile: Profile): number =>
  words.reduce((sum, word) => sum + wordMatch(word, profile), 0) / words.length;
