/** Selects the item that may answer a question, or abstains and gives the reason. */
import type { Item, Party, Person } from '../record/types.ts';
import { stem } from '../search/stemming.ts';
import { tokens } from '../text/fold.ts';
import { isMostly } from './claims.ts';
import { measures } from './confidence.ts';
import { isToldOf } from './doer.ts';
import { isSaidBy, ownText, speakerOf } from './item-fields.ts';
import { TELLS } from './lexicon/item-patterns.ts';
import { uses } from './method.ts';
import { isElsewhere, isLiteral } from './presence.ts';
import { CLOCK, REPLY } from './question-type.ts';
import { type Assessed, isMore, termMatch } from './scoring.ts';
import type { WordForms } from './term-matching.ts';
import { type ParsedQuestion, type QuestionTerm, type Reason, weightOf } from './types.ts';

/** Least fit of what tells a reason. */
const REASON_MIN = 0.5;

// What keeps an item from answering, however many words of the question it has.

/** Least share of a question's content words that an item must match, where it matches none of its names. */
const MATCHED_MIN = 0.5;
/** What a word counts there that nothing has. */
const UNKNOWN_WEIGHS = 1;
/** Words that weigh no more than this are no content words. */
const GENERAL = 0.3;

/** Whether an item can't be the answer. */
const isDisqualified = (top: Assessed, question: ParsedQuestion): boolean =>
  question.isHypothetical ||
  (question.kind === 'why' && top.fit < REASON_MIN) ||
  isUnsaid(question) ||
  leavesOpen(top, question) ||
  isGuess(top, question) ||
  isOfAnother(top, question) ||
  isBeside(top, question);

/**
 * Whether a question turns on what nothing in the record has: a place, a date, a number of something else ("Where did they
 * meet for lunch?"), or whether a mere name is so: "Is the war over?" asks something of the war.
 */
function isUnsaid(question: ParsedQuestion): boolean {
  const { kind, terms } = question;
  return isOfTopicAlone(question) || ((kind === 'where' || kind === 'when') && terms.some(term => term.unknown));
}

/** Whether a question for yes or no names a topic and nothing else, and asks for nobody's position on it. */
export function isOfTopicAlone({ kind, terms, speakers, asksPosition, matcher, text }: ParsedQuestion): boolean {
  const [only, ...more] = terms;
  // "Were sanctions lifted?" asks for the lifting.
  const isDeed = only?.entries.some(e => e.kind === 'topic' && isMore(only, e, matcher)) === true;
  return (
    kind === 'whether' &&
    // Whether a text has it asks something of it.
    !text?.isText &&
    !asksPosition &&
    !isDeed &&
    speakers.length === 0 &&
    more.length === 0 &&
    only?.entries.some(e => e.kind === 'topic') === true
  );
}

/**
 * Whether an item matches a term of the question that is more than its subject: "Did he speak on sanctions?" credits
 * nobody.
 */
function matchesContent({ item }: Assessed, question: ParsedQuestion): boolean {
  const { terms, credits } = question;
  return terms.some(term => {
    if (termMatch(term, item, question) === 0) return false;
    if (term.entries.length === 0) return true;
    if (term.subject || !term.entries.some(e => e.kind === 'topic')) return false;
    return item.kind === 'quote' || (credits && terms.length > 1 && isLiteral(term, item, question));
  });
}

/**
 * Whether only the subject says whose words are meant: "Who spoke about sanctions?" has more than one answer, and words
 * given to the wrong person are the one unforgivable fault.
 */
function isGuess(top: Assessed, question: ParsedQuestion): boolean {
  const speaker = speakerOf(top.item);
  if (!uses('guess', question.dossier)) return false;
  if (question.kind !== 'who' || speaker === undefined) return false;
  if (matchesContent(top, question)) return false;
  // "Who took over from Scholz?" names him and is after somebody else.
  const isNamed = question.terms.some(term => term.entries.some(e => e === speaker));
  return !isNamed || !question.isIdentity;
}

/**
 * Whether an item has who does something, but of something else: "Who leads the delegation?" isn't who leads the
 * coalition.
 */
function isOfAnother({ item }: Assessed, question: ParsedQuestion): boolean {
  const { kind, terms } = question;
  if (kind !== 'who') return false;
  const [role, object, ...more] = terms.filter(term => term.entries.length === 0);
  if (!role?.role || object === undefined || more.length > 0) return false;
  return !object.unknown && termMatch(role, item, question) > 0 && termMatch(object, item, question) === 0;
}

/**
 * Whether an item lacks most content words of a question, whatever one of them it has: "Who won the
 * world cup?" isn't answered by "around the world". What neither the record nor the field's vocabulary has weighs most.
 */
function isBeside({ item }: Assessed, question: ParsedQuestion): boolean {
  if (!uses('beside', question.dossier)) return false;
  const { terms } = question;
  const content = terms.filter(term => term.entries.length === 0 && (term.unknown || term.weight > GENERAL));
  const names = terms.filter(term => term.entries.length > 0 && !term.place);
  if (names.some(term => termMatch(term, item, question) > 0)) return false;
  const weigh = (term: QuestionTerm): number => (term.unknown ? UNKNOWN_WEIGHS : term.weight);
  const matched = content.reduce((sum, term) => sum + weigh(term) * termMatch(term, item, question), 0);
  const all = content.reduce((sum, term) => sum + weigh(term), 0);
  return content.some(term => term.unknown) && matched < MATCHED_MIN * all;
}

/** What reports an answer. */
const REPLYING: WordForms = { stems: [], glosses: [], meanings: new Set([REPLY, 'reject']) };

/** Whether a question asks for somebody's answer to something, and an item reports no answer. */
function isUnanswered({ item }: Assessed, question: ParsedQuestion): boolean {
  const { terms, kind, speakers, stems, matcher } = question;
  if (kind === 'who' || speakers.length > 0 || !stems.includes(stem(REPLY))) return false;
  if (!terms.some(term => term.entries.some(isBinding))) return false;
  const isElsewhere = terms.some(
    term => term.entries.some(e => e.kind === 'topic') && termMatch(term, item, question) === 0,
  );
  return isElsewhere || matcher.match(REPLYING, matcher.placeOf(item)) === 0;
}

/** Whether an answer must touch a name. "The Europeans" may be those of whom the item says “they”. */
const isBinding = (entry: QuestionTerm['entries'][number]): boolean =>
  entry.kind === 'person' || (entry.kind === 'party' && entry.form === 'country');

/** Whether a question asks for what the item itself leaves open, by its curators' gloss. */
const leavesOpen = ({ item }: Assessed, { stems, dossier }: ParsedQuestion): boolean => {
  if (!uses('unsaid', dossier)) return false;
  const unsaid = new Set(tokens(item.gloss?.unsaid ?? '').map(stem));
  return stems.some(is => unsaid.has(is) || (is === CLOCK && !TELLS.timeOfDay.test(ownText(item))));
};

/** Where answering ends and refusing begins, by what the record's structure decides: who is named, and silent on what. */
const LIMITS = {
  /** Least weight of a question that can be looked for at all: one word, however general. */
  weight: 0.25,
  /** Least match of every person and party that the question names. */
  name: 0.3,
  /**
   * For taking a question to mean another's words: how much of it they match, by how much more than those of whoever is
   * named, and how much a question must weigh to mean a statement's words; a quotation's are closer.
   */
  credited: { known: 0.65, margin: 0.15, weight: 1.15 },
  asked: { known: 0.85, margin: 0.35, weight: 1.4 },
  /** Least weight of the other's very words in a question that asks what somebody said. */
  literal: 0.6,
};

/** What may answer, and the reason to give if it isn't sure enough; or the reason alone, where nothing can. */
export type Selection =
  | {
      readonly top: Assessed;
      /** Whom the question wrongly takes for the speaker. */
      readonly credited?: Person | Party | undefined;
      /** See {@link measures}. */
      readonly measured: readonly number[];
      readonly reason: Reason;
    }
  | { readonly reason: Reason };

/** @param ranked the items that may answer, best first */
export function selectAnswer(question: ParsedQuestion, ranked: readonly Assessed[]): Selection {
  const [unknown] = question.unknownNames;
  const [who] = question.speakers;
  if (unknown) {
    const { text, country, isShown } = unknown;
    if (country !== undefined) return { reason: { kind: 'unknown-country', iso: country } };
    // "What did he say about her?" asks for his words.
    if (who && isShown && text === question.spokenOf) return { reason: { kind: 'unmentioned', who, name: text } };
    return { reason: isShown ? { kind: 'unknown-name', name: text } : { kind: 'off-topic' } };
  }
  if (!who && weightOf(question.terms) < LIMITS.weight) return { reason: { kind: 'no-words' } };
  return who && question.asksWords ? fromSpeaker(who, question, ranked) : best(question, ranked);
}

const isVoiced = ({ item }: Assessed): boolean => item.kind === 'quote' || item.kind === 'statement';

/** "Did he speak alone?" is answered by the event at which he spoke. */
const isOccasion = (item: Item, who: Person | Party): boolean =>
  item.kind === 'event' && who.kind === 'person' && item.participants.includes(who);

/**
 * The best of what the speakers said; where they are credited with words of another's, those; else they're silent on
 * it.
 */
function fromSpeaker(who: Person | Party, question: ParsedQuestion, ranked: readonly Assessed[]): Selection {
  const { kind, speakers, asksPosition, dossier } = question;
  const own = ranked.filter(
    a =>
      isSaidBy(a.item, speakers) ||
      isToldOf(a.item, speakers, dossier) ||
      (kind === 'whether' && !asksPosition && isOccasion(a.item, who)),
  );
  const [top] = own;
  const reason = silence(who, question);
  const other = ranked.find(isVoiced);
  if (other && other !== top && isCredited(other, top, question)) {
    if (leavesOpen(other, question)) return { reason };
    return { top: other, credited: who, measured: measures(other, top, question), reason };
  }
  if (!top) return { reason };
  return { ...best(question, own), reason };
}

/** On what somebody is asked for words. */
function silence(who: Person | Party, { topics, terms, spokenOf }: ParsedQuestion): Reason {
  if (topics.length > 0) return { kind: 'silent', who, on: topics };
  if (spokenOf !== undefined && terms.every(term => term.unknown)) return { kind: 'unmentioned', who, name: spokenOf };
  return { kind: 'silent', who, on: terms.length > 0 ? 'this' : 'anything' };
}

/**
 * Whether the question has another's words in mind. Where it says that somebody said something ("Did Macron call it …?"),
 * the other's must match more of it; where it asks what somebody said, much more, and nearly all.
 */
function isCredited(other: Assessed, own: Assessed | undefined, question: ParsedQuestion): boolean {
  const { credits, stems, terms, dossier } = question;
  if (!uses('credit', dossier)) return false;
  // "His reaction to the strike" asks what he said on what others report.
  if (!credits && stems.includes(stem(REPLY))) return false;
  const { known, margin, weight } = credits ? LIMITS.credited : LIMITS.asked;
  // Asked what somebody said on a thing, a report of others on the same thing is no words of anybody's.
  const literal = weightOf(terms.filter(term => termMatch(term, other.item, question) === 1));
  if (!credits && (other.item.kind !== 'quote' || literal < LIMITS.literal)) return false;
  const isEnough = weightOf(terms) >= weight || (credits && other.item.kind === 'quote');
  if (!isEnough || !matchesContent(other, question)) return false;
  return other.known >= known && other.coverage - (own?.coverage ?? 0) >= margin;
}

/** The best item that is of the kind asked for and touches everybody whom the question names. */
function best(question: ParsedQuestion, ranked: readonly Assessed[]): Selection {
  const { terms, speakers } = question;
  const names = terms.filter(term => !term.place && term.entries.some(isBinding));
  const touching = ranked.filter(a =>
    names.every(term => termMatch(term, a.item, question) >= LIMITS.name || isInCountry(a, term, ranked)),
  );
  const [top, next] = touching.filter(a => a.fit > 0 && !isUnanswered(a, question) && !isElsewhere(a.item, question));
  const reason = lacking(question, ranked);
  if (!top || isDisqualified(top, question)) return { reason };
  const measured = measures(top, next, question);
  const [asked] = speakers;
  const isOwn = isSaidBy(top.item, speakers) || (!question.credits && isToldOf(top.item, speakers, question.dossier));
  return asked && isVoiced(top) && !isOwn ? { top, credited: asked, measured, reason } : { top, measured, reason };
}

/** Whether an item belongs to an event in a country that is named: "How many leaders came to Paris?" */
function isInCountry({ item }: Assessed, { entries }: QuestionTerm, ranked: readonly Assessed[]): boolean {
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

/** What the record lacks: the number, date or place of something that it holds, or all of it. */
function lacking(question: ParsedQuestion, ranked: readonly Assessed[]): Reason {
  const kind = KIND_LACKED[question.kind];
  return { kind: kind && ranked.some(isMostly) ? kind : 'off-topic' };
}
