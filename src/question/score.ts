/** How well an item answers a question: which of the question's parts it holds, and whether it is of the kind asked for. */
import type { Item, Party, Person } from '../dossier/types.ts';
import { fits } from './fit.ts';
import { type Profile, profileOf } from './profile.ts';
import type { Understood, Unit, WordForms } from './read.ts';

export interface Assessed {
  readonly item: Item;
  /** Share, by weight, of the question's parts that it holds, 0 to 1. */
  readonly coverage: number;
  /** Share of neighbouring parts of the question that stand beside each other in it too, 0 to 1. */
  readonly pairs: number;
  /** See {@link fits}. */
  readonly fit: number;
  readonly score: number;
}

/**
 * What a match is worth that isn't the word itself: another word for the same, a word around the item rather than in it,
 * a name that it is about rather than by. Chosen on the tune split of `data/questions.yaml`, where moving any of them by
 * 0.1 changes at most two answers.
 */
const WORTH = { concept: 0.85, around: 0.9, topic: 1, otherTopic: 0.85, ofParty: 0.6, present: 1, mentioned: 0.9 };
const RANK = { coverage: 2, pairs: 0.5, fit: 0.8, own: 0.3, quote: 0.1 };

const wordMatch = (form: WordForms, profile: Profile): number => {
  if (form.stems.some(s => profile.own.has(s))) return 1;
  if (form.stems.some(s => profile.stems.has(s))) return WORTH.around;
  for (const concept of form.concepts) if (profile.concepts.has(concept)) return WORTH.concept;
  return 0;
};

/** How far an item holds a part of the question, 0 to 1. */
export function unitMatch(unit: Unit, item: Item): number {
  const profile = profileOf(item);
  const words = unit.words.map(form => wordMatch(form, profile));
  const literal = words.length === 0 ? 0 : words.reduce((sum, w) => sum + w, 0) / words.length;
  return Math.max(
    literal === 1 ? 1 : unit.entries.length === 0 ? literal : literal * WORTH.mentioned,
    ...unit.entries.map(e => entryMatch(e, item, profile)),
  );
}

function entryMatch(entry: Unit['entries'][number], item: Item, profile: Profile): number {
  switch (entry.kind) {
    case 'topic':
      if (item.topics[0] === entry) return WORTH.topic;
      return item.topics.includes(entry) ? WORTH.otherTopic : 0;
    case 'person': {
      if (profile.people.has(entry)) return WORTH.present;
      const last = entry.name.toLowerCase().split(' ').at(-1) ?? '';
      return profile.words.includes(last) ? WORTH.mentioned : 0;
    }
    case 'party':
      if (profile.parties.has(entry)) return 1;
      return [...profile.people].some(p => p.party === entry) ? WORTH.ofParty : 0;
  }
}

/** Whether an item is in the voice of a person or party. A party speaks through its people, too. */
export function saidBy(item: Item, sayers: readonly (Person | Party)[]): boolean {
  const { speaker, voice } = profileOf(item);
  return sayers.some(sayer => sayer === speaker || sayer === voice);
}

export function assess(item: Item, u: Understood): Assessed {
  const matches = u.units.map(unit => ({ unit, match: unitMatch(unit, item) }));
  const total = u.units.reduce((sum, unit) => sum + unit.weight, 0);
  const coverage = total === 0 ? 1 : matches.reduce((sum, { unit, match }) => sum + unit.weight * match, 0) / total;
  const profile = profileOf(item);
  const pairs = pairShare(u, profile);
  const own = ownShare(u, profile);
  const fit = fits(u.kind, item, u);
  const quoted = item.kind === 'quote' ? 1 : 0;
  const score = RANK.coverage * coverage + RANK.pairs * pairs + RANK.fit * fit + RANK.own * own + RANK.quote * quoted;
  return { item, coverage, pairs, fit, score };
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

/** Share of the question's words that stand in the item's own words. */
function ownShare(u: Understood, profile: Profile): number {
  const words = u.units.flatMap(unit => unit.words);
  return words.length === 0 ? 0 : words.filter(w => w.stems.some(s => profile.own.has(s))).length / words.length;
}
