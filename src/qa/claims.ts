/** Checks what an answer claims that the record lacks, against the record, before it is said. */
import type { Dossier } from '../dossier/dossier.ts';
import { memoize } from '../lib/lazy.ts';
import type { Item, LoneVoice, Party, Person } from '../record/types.ts';
import { voiceOf, voicesOf } from '../record/voices.ts';
import { stem } from '../search/stemming.ts';
import { fold, tokens } from '../text/fold.ts';
import { counts } from './answer-type.ts';
import { questionIndexOf } from './index.ts';
import { isBloc, isSaidBy, ownText } from './item-fields.ts';
import { NO_COUNT, TELLS } from './lexicon/item-patterns.ts';
import { numberOf } from './lexicon/numbers.ts';
import { isElsewhere } from './presence.ts';
import { type Assessed, isOn } from './scoring.ts';
import type { ParsedQuestion, QuestionTerm, Reason } from './types.ts';

/** Least share of a question that an item has of which only the number, the date or the place is lacking. */
const MOSTLY = 0.6;
/** Whether an item has most of a question, by weight. */
export const isMostly = ({ coverage }: Assessed): boolean => coverage >= MOSTLY;

/** A word that weighs no more is so general that an item may lack it and hold all the same what is asked. */
const GENERAL = 0.3;

/** The words of a question by which one could tell that an item holds what it asks: all, where all are general. */
function telling({ terms }: ParsedQuestion): readonly QuestionTerm[] {
  const some = terms.filter(term => term.entries.length > 0 || term.weight > GENERAL);
  return some.length > 0 ? some : terms;
}

/** Whether an item tells a number, a date or a place. */
const TOLD: Readonly<Record<'no-number' | 'no-date' | 'no-place', (item: Item) => boolean>> = {
  'no-number': item =>
    fold(ownText(item))
      .split(' ')
      .some(word => word !== NO_COUNT && numberOf(word) !== undefined),
  'no-date': item => (item.kind === 'event' ? item.when.precision !== 'open' : TELLS.time.test(ownText(item))),
  'no-place': item => (item.kind === 'event' ? item.where !== undefined : TELLS.place.test(ownText(item))),
};

/** Whether a number in an item is of others than are counted: "two dozen heads of state" are no number of states. */
const isCountOfOthers = (item: Item, { kind, counted, matcher }: ParsedQuestion): boolean =>
  kind === 'how-many' && counts(item, counted, matcher, true) && !counts(item, counted, matcher);

/** All in somebody's voice, in the record's order. */
function saidBy(who: Person | Party, { items, views }: Dossier): readonly Item[] {
  const party = who.kind === 'person' ? who.party : who;
  const all = party ? (views.saidBy.get(party) ?? []) : [...items.values()];
  const own = new Set(all.filter(item => isSaidBy(item, [who])));
  return [...items.values()].filter(item => own.has(item));
}

/** Some items, in the record's order, all among them that are on each of some terms. None for no term. */
function mayBeOn(terms: readonly QuestionTerm[], { matcher }: ParsedQuestion): readonly Item[] {
  if (terms.length === 0) return [];
  // Another number of the same matches, too, and so does a text as a whole.
  return matcher.holdingEach(
    terms.filter(term => term.counts.length === 0 && !term.ofText && term.soCalled === undefined),
  );
}

/** The items whose texts or notes have every word of a name, in some inflection or spelling. */
function naming(name: string, dossier: Dossier): readonly Item[] {
  const { written, concordance } = questionIndexOf(dossier).get();
  const places = fold(name)
    .split(' ')
    .map(word => written.placesOf(word));
  return concordance.items.filter((_, place) => places.every(some => some.has(place)));
}

/** Whether those in whose voice an item is are called so: by their names, their offices or their parties' names. */
function isVoiceOf(name: string): (item: Item) => boolean {
  const typed = tokens(name).map(stem);
  // Items are many, and those who speak in them few.
  const isCalled = memoize(called => {
    const stems = new Set(tokens(called).map(stem));
    return typed.every(word => stems.has(word));
  });
  return item => {
    const voice = voiceOf(item);
    return voice !== undefined && voicesOf(voice).some(one => isCalled(namesOf(one)));
  };
}

/** What a voice is called, one name after another. */
const namesOf = (by: LoneVoice): string =>
  by.kind === 'person'
    ? `${by.person.name} | ${by.office ?? ''} | ${by.person.party?.name ?? ''}`
    : `${by.party?.name ?? ''} | ${by.kind === 'party' ? (by.organ ?? '') : by.described}`;

/**
 * Finds the items that gainsay a refusal, in the record's order; it may be said only if there are none. What an item has
 * by its meaning counts as had.
 */
export function gainsaying(
  reason: Reason,
  question: ParsedQuestion,
  ranked: readonly Assessed[],
  dossier: Dossier,
): readonly Item[] {
  switch (reason.kind) {
    case 'silent': {
      const { who, on } = reason;
      const own = saidBy(who, dossier);
      if (on === 'anything') return own;
      const about = telling(question).filter(term => !term.entries.includes(who));
      if (on === 'this') return own.filter(item => about.some(term => isOn(term, item, question)));
      return own.filter(item => on.some(topic => item.topics.includes(topic)));
    }
    case 'unknown-name':
      return naming(reason.name, dossier);
    case 'unmentioned':
      return naming(reason.name, dossier).filter(item => isSaidBy(item, [reason.who]));
    case 'unheard':
      return [...dossier.items.values()].filter(isVoiceOf(reason.name));
    case 'off-topic': {
      const terms = telling(question);
      return mayBeOn(terms, question).filter(
        item => terms.every(term => isOn(term, item, question)) && !isElsewhere(item, question),
      );
    }
    case 'no-number':
    case 'no-date':
    case 'no-place':
      return ranked
        .filter(a => isMostly(a) && TOLD[reason.kind](a.item) && !isCountOfOthers(a.item, question))
        .map(a => a.item);
    default:
      return [];
  }
}

/**
 * The reason and what may be claimed in its place where the record gainsays it, from strong to weak. Where it gainsays
 * them all, nothing may be claimed.
 */
export function claimable(reason: Reason, question: ParsedQuestion): readonly Reason[] {
  switch (reason.kind) {
    case 'silent':
      return mayBeClaimed(reason, question) ? [reason, OFF_TOPIC] : [OFF_TOPIC];
    case 'unknown-name':
      return [reason, { kind: 'unheard', name: reason.name }, OFF_TOPIC];
    case 'unmentioned':
      return isBloc(reason.who) ? [OFF_TOPIC] : [reason, OFF_TOPIC];
    case 'no-number':
    case 'no-date':
    case 'no-place':
      return [reason, OFF_TOPIC];
    default:
      return [reason];
  }
}

/**
 * Whether silence can be shown at all. A bloc speaks through its members, so whoever speaks may be of it; and a word that
 * nothing has may be another one for what somebody spoke of.
 */
const mayBeClaimed = ({ who, on }: Extract<Reason, { kind: 'silent' }>, { terms }: ParsedQuestion): boolean =>
  !isBloc(who) && (on !== 'this' || !terms.some(term => term.unknown));

const OFF_TOPIC: Reason = { kind: 'off-topic' };
