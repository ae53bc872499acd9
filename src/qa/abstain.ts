/** Which item may answer a question, and what the record lacks if none can. */
import type { Item, Party, Person } from '../record/types.ts';
import { stem } from '../search/stemming.ts';
import { tokens } from '../text/fold.ts';
import { measures } from './confidence.ts';
import { shownOf, speakerOf } from './item-fields.ts';
import { CLOCK, REPLY } from './question-type.ts';
import { type Assessed, saidBy, unitMatch } from './scoring.ts';
import type { WordForms } from './term-matching.ts';
import { type ParsedQuestion, type Reason, type Unit, weightOf } from './types.ts';

// What keeps an item that holds words of a question from answering it, however many they are.

/** Least share of its telling words that an item must hold of a question that names nobody in it. */
const HELD_MIN = 0.5;
/** What a word weighs there that nothing has. */
const UNKNOWN_WEIGHS = 1;
/** Words that weigh no more than this tell nothing. */
const GENERAL = 0.3;

/** Whether an item can't be the answer. */
export const isUnfit = (top: Assessed, u: ParsedQuestion): boolean =>
  u.supposing || leavesOpen(top, u) || isGuess(top, u) || isOfAnother(top, u) || isBeside(top, u);

/** Whether an item holds a word of the question that is more than its subject: "Did he speak on sanctions?" credits nobody. */
export function holdsContent({ item }: Assessed, u: ParsedQuestion): boolean {
  const { units, credits } = u;
  return units.some(unit => {
    if (unitMatch(unit, item, u) === 0) return false;
    if (unit.entries.length === 0) return true;
    if (unit.subject || !unit.entries.some(e => e.kind === 'topic')) return false;
    return item.kind === 'quote' || (credits && units.length > 1 && isLiteral(unit, item, u));
  });
}

/** Whether the very words of a name of a topic stand in an item. */
const isLiteral = ({ words }: Unit, item: Item, { held }: ParsedQuestion): boolean =>
  words.length > 0 && words.every(form => held.isOwn(form, held.place(item)));

/**
 * Whether only the subject says whose words are meant: "Who spoke about sanctions?" has more than one answer, and words
 * given to the wrong person are the one unforgivable fault.
 */
function isGuess(top: Assessed, u: ParsedQuestion): boolean {
  const speaker = speakerOf(top.item);
  if (u.kind !== 'who' || speaker === undefined) return false;
  if (holdsContent(top, u)) return false;
  // "Who took over from Scholz?" names him and is after somebody else.
  const isNamed = u.units.some(unit => unit.entries.some(e => e === speaker));
  return !isNamed || !u.isIdentity;
}

/** Whether an item has who does something, but of something else: "Who leads the delegation?" isn't who leads the coalition. */
function isOfAnother({ item }: Assessed, u: ParsedQuestion): boolean {
  const { kind, units } = u;
  if (kind !== 'who') return false;
  const content = units.filter(unit => unit.entries.length === 0);
  const [role, object, ...more] = content;
  // "Who is Macron's wife?"
  if (role?.role && role.beyond && unitMatch(role, item, u) === 0) return true;
  if (!role?.role || object === undefined || more.length > 0) return false;
  return !object.unknown && unitMatch(role, item, u) > 0 && unitMatch(object, item, u) === 0;
}

/**
 * Whether most of what tells a question from others is nowhere in an item, whatever one word of it is there: "Who won the
 * world cup?" isn't answered by "around the world". What neither the record nor the field's vocabulary has weighs most.
 */
function isBeside({ item }: Assessed, u: ParsedQuestion): boolean {
  const { units } = u;
  const content = units.filter(unit => unit.entries.length === 0 && (unit.unknown || unit.weight > GENERAL));
  const names = units.filter(unit => unit.entries.length > 0 && !unit.place);
  if (names.some(unit => unitMatch(unit, item, u) > 0)) return false;
  const weigh = (unit: Unit): number => (unit.unknown ? UNKNOWN_WEIGHS : unit.weight);
  const held = content.reduce((sum, unit) => sum + weigh(unit) * unitMatch(unit, item, u), 0);
  const all = content.reduce((sum, unit) => sum + weigh(unit), 0);
  return content.some(unit => unit.unknown) && held < HELD_MIN * all;
}

/** Whether a question asks for somebody's answer to something, and an item tells of no answer. */
export function isUnanswered({ item }: Assessed, u: ParsedQuestion): boolean {
  const { units, kind, sayers, stems, held } = u;
  if (kind === 'who' || sayers.length > 0 || !stems.includes(stem(REPLY))) return false;
  if (!units.some(unit => unit.entries.some(isBinding))) return false;
  const isElsewhere = units.some(unit => unit.entries.some(e => e.kind === 'topic') && unitMatch(unit, item, u) === 0);
  return isElsewhere || held.word(REPLYING, held.place(item)) === 0;
}

/** What tells of an answer. */
const REPLYING: WordForms = { stems: [], glosses: [], concepts: new Set([REPLY, 'reject']) };

/** A name that an answer must touch. "The Europeans" may be those of whom the item says “they”. */
export const isBinding = (entry: Unit['entries'][number]): boolean =>
  entry.kind === 'person' || (entry.kind === 'party' && entry.form === 'country');

/** Whether a question asks for what the item itself leaves open. */
export const leavesOpen = ({ item }: Assessed, { stems }: ParsedQuestion): boolean => {
  const unsaid = new Set(tokens(item.gloss?.unsaid ?? '').map(stem));
  return stems.some(is => unsaid.has(is) || (is === CLOCK && !A_CLOCK.test(shownOf(item))));
};
const A_CLOCK = /\d\s?(?::\d\d|[ap]\.?m\b|h\b)|\bo[’']clock\b|\bnoon\b|\bmidnight\b/u;

/** Where answering ends and refusing begins, by what the record's structure decides: who is named, and silent on what. */
const LIMITS = {
  /** Least share of the question that something holds of which only the number, the date or the place is lacking. */
  coverage: 0.6,
  /** Least weight of a question that can be looked for at all: one word, however general. */
  weight: 0.25,
  /** Least match of every person and party that the question names. */
  name: 0.3,
  /**
   * For taking a question to mean another's words: how much of it they hold, by how much more than those of whoever is
   * named, and how much a question must weigh to mean a statement's words; a quotation's are closer.
   */
  credited: { known: 0.65, margin: 0.15, weight: 1.15 },
  asked: { known: 0.85, margin: 0.35, weight: 1.4 },
  /** Least weight of the other's very words in a question that asks what somebody said. */
  literal: 0.6,
};

/**
 * What may answer, and the reason to give if it isn't sure enough; or why nothing can. `credited` is whom the question
 * wrongly takes for the speaker.
 */
export type Decided =
  | {
      readonly top: Assessed;
      readonly credited?: Person | Party | undefined;
      readonly measured: readonly number[];
      readonly reason: Reason;
    }
  | { readonly reason: Reason };

export function decide(u: ParsedQuestion, ranked: readonly Assessed[]): Decided {
  const [stranger] = u.strangers;
  if (stranger) {
    const { text, country } = stranger;
    if (country !== undefined) return { reason: { kind: 'unknown-country', iso: country } };
    return { reason: { kind: 'unknown-name', name: text } };
  }
  const [who] = u.sayers;
  if (!who) return weightOf(u.units) < LIMITS.weight ? { reason: { kind: 'no-words' } } : best(u, ranked);
  return u.asksWords ? fromSayer(who, u, ranked) : best(u, ranked);
}

const wordsOf = (units: readonly Unit[]): readonly string[] => units.map(unit => unit.text);
const isVoiced = ({ item }: Assessed): boolean => item.kind === 'quote' || item.kind === 'statement';

/** "Did he speak alone?" is told by the event at which he spoke. */
const isOccasion = (item: Item, who: Person | Party): boolean =>
  item.kind === 'event' && who.kind === 'person' && item.participants.includes(who);

/** The best of what the sayers said; where they are credited with words of another's, those; else they're silent on it. */
function fromSayer(who: Person | Party, u: ParsedQuestion, ranked: readonly Assessed[]): Decided {
  const own = ranked.filter(a => saidBy(a.item, u.sayers) || (u.kind === 'whether' && isOccasion(a.item, who)));
  const [top] = own;
  const reason = { kind: 'silent', who, topics: u.topics, words: wordsOf(u.units) } as const;
  const other = ranked.find(isVoiced);
  if (other && other !== top && isCredited(other, top, u))
    return leavesOpen(other, u) ? { reason } : { top: other, credited: who, measured: measures(other, top, u), reason };
  if (!top) return { reason };
  const found = best(u, own);
  return 'top' in found ? { ...found, reason } : found;
}

/**
 * Whether the question has another's words in mind. Where it says that somebody said something ("Did Macron call it …?"),
 * the other's must hold more of it; where it asks what somebody said, much more, and nearly all.
 */
function isCredited(other: Assessed, own: Assessed | undefined, u: ParsedQuestion): boolean {
  // "His reaction to the strike" asks what he said on what others tell of.
  if (!u.credits && u.stems.includes(stem(REPLY))) return false;
  const { known, margin, weight } = u.credits ? LIMITS.credited : LIMITS.asked;
  // Asked what somebody said on a thing, a report of others on the same thing is no words of anybody's.
  const literal = weightOf(u.units.filter(unit => unitMatch(unit, other.item, u) === 1));
  if (!u.credits && (other.item.kind !== 'quote' || literal < LIMITS.literal)) return false;
  const isEnough = weightOf(u.units) >= weight || (u.credits && other.item.kind === 'quote');
  if (!isEnough || !holdsContent(other, u)) return false;
  return other.known >= known && other.coverage - (own?.coverage ?? 0) >= margin;
}

/** The best item that is of the kind asked for and touches everybody whom the question names. */
function best(u: ParsedQuestion, ranked: readonly Assessed[]): Decided {
  const names = u.units.filter(unit => !unit.place && unit.entries.some(isBinding));
  const touching = ranked.filter(a =>
    names.every(unit => unitMatch(unit, a.item, u) >= LIMITS.name || isThere(a, unit, ranked)),
  );
  const [top, next] = touching.filter(a => a.fit > 0 && !isUnanswered(a, u));
  const isOn = (a: Assessed): boolean => u.topics.length === 0 || u.topics.some(t => a.item.topics.includes(t));
  const apart = touching.some(isOn) ? undefined : names.flatMap(n => n.entries).find(e => e.kind !== 'topic');
  const reason = lacking(u, ranked, apart);
  if (!top || isUnfit(top, u)) return { reason };
  const measured = measures(top, next, u);
  const [asked] = u.sayers;
  return asked && isVoiced(top) && !saidBy(top.item, u.sayers)
    ? { top, credited: asked, measured, reason }
    : { top, measured, reason };
}

/** Whether an item belongs to an event in a country that is named: "How many leaders came to Paris?" */
function isThere({ item }: Assessed, { entries }: Unit, ranked: readonly Assessed[]): boolean {
  return ranked.some(
    ({ item: event }) =>
      event.kind === 'event' && event.items.includes(item) && entries.some(entry => entry === event.where?.country),
  );
}

const KIND_LACKED: Readonly<Partial<Record<ParsedQuestion['kind'], 'no-number' | 'no-date' | 'no-place'>>> = {
  'how-many': 'no-number',
  'how-long': 'no-number',
  when: 'no-date',
  where: 'no-place',
};

/** What the record lacks: the number, date or place of something that it holds; words of somebody's; or all of it. */
function lacking(u: ParsedQuestion, ranked: readonly Assessed[], apart: Person | Party | undefined): Reason {
  const kind = KIND_LACKED[u.kind];
  if (kind && ranked.some(a => a.coverage >= LIMITS.coverage)) return { kind };
  const unknown = u.units.filter(unit => unit.unknown);
  const words = wordsOf(unknown.length > 0 ? unknown : u.units);
  return apart ? { kind: 'silent', who: apart, topics: u.topics, words } : { kind: 'off-topic', words };
}
