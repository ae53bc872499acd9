/** Scores how well an item answers a question: by the terms that it matches, and by the kind asked for. */
import type { Dossier } from '../dossier/dossier.ts';
import { citationsOf } from '../record/citations.ts';
import { type Item, LANGUAGES, MAIN_LANGUAGE, type Party, type Person, type Topic } from '../record/types.ts';
import { isStop, stem } from '../search/stemming.ts';
import { fold, tokens } from '../text/fold.ts';
import { counts, fits } from './answer-type.ts';
import { doersIn, isSameSide } from './doer.ts';
import { isIn, isSaidBy, ownText, peopleIn, speakerOf } from './item-fields.ts';
import { functionWordsOf } from './lexicon/function-words.ts';
import { uses } from './method.ts';
import type { TermMatcher, WordForms } from './term-matching.ts';
import type { ParsedQuestion, QuestionTerm, TextReference } from './types.ts';

/**
 * What a name's match is worth: an item that is filed under a topic without its name, somebody whom it is about rather
 * than by. Set by hand on the tune split of `tests/eval/questions.yaml`, not fitted.
 */
const WORTH = {
  topic: 1,
  firstTopic: 0.95,
  otherTopic: 0.85,
  aliasMeant: 0.9,
  aliasFiled: 0.7,
  aliasNarrower: 0.15,
  present: 1,
  mentioned: 0.9,
  titled: 0.5,
  otherNumber: 0.7,
};

/** How well an item matches a term of the question, 0 to 1. */
export function termMatch(term: QuestionTerm, item: Item, question: Matched): number {
  if (term.ofText && question.text && isInText(item, question.text)) return 1;
  return wordMatch(term, item, question) * (isOfCondition(term, item, question) ? PART_OF_CONDITION : 1);
}

type Matched = Pick<ParsedQuestion, 'matcher' | 'forms' | 'dossier' | 'text'>;

/** What a word counts that an item has in a condition only, of which the question has nothing else. */
const PART_OF_CONDITION = 0.5;

/** Words of an item's conditions that its other words lack, each condition apart; function words left out. */
const conditionWords = new WeakMap<Item, readonly (readonly string[])[]>();

function wordsOfConditions(item: Item): readonly (readonly string[])[] {
  const known = conditionWords.get(item);
  if (known) return known;
  const rest = new Set(tokens(item.conditions.reduce((text, one) => text.replace(one, ' '), ownText(item))));
  const found = item.conditions
    .map(tokens)
    .map(words => words.filter((word, at) => !isLight(words, at) && !rest.has(word)));
  conditionWords.set(item, found);
  return found;
}

const isLight = (words: readonly string[], at: number): boolean =>
  functionWordsOf(MAIN_LANGUAGE).light(words, at) > 0 || isStop(words[at] ?? '');

/** Whether an item has a term only in part of a condition: what comes "after any end to the fighting" is no fighting. */
function isOfCondition(term: QuestionTerm, item: Item, { matcher, forms, dossier }: Matched): boolean {
  if (item.conditions.length === 0 || !uses('conditions', dossier)) return false;
  const isSame = (word: string) => (form: WordForms) => matcher.isSame(form, word);
  return wordsOfConditions(item).some(
    words => words.some(word => term.words.some(isSame(word))) && !words.every(word => forms.some(isSame(word))),
  );
}

function wordMatch(term: QuestionTerm, item: Item, { matcher, dossier }: Matched): number {
  const place = matcher.placeOf(item);
  if (term.soCalled !== undefined) return soCalledMatch(term.soCalled, term, item, matcher.textAt(place));
  // "The Ukrainian army" asks about the army: an item isn't on it by being Ukraine's.
  const isTopical = term.entries.some(e => e.kind === 'topic');
  let sum = 0;
  for (const form of term.words) sum += isTopical ? matcher.matchByStem(form, place) : matcher.match(form, place);
  // Another number of the same is what the record has instead.
  if (term.counts.length > 0 && sum === 0) return counts(item, term.counts, matcher) ? WORTH.otherNumber : 0;
  const literal = term.words.length === 0 ? 0 : sum / term.words.length;
  let match = literal === 1 || term.entries.length === 0 ? literal : literal * WORTH.mentioned;
  for (const entry of term.entries) {
    if (!isTopical || entry.kind === 'topic')
      match = Math.max(match, entryMatch(entry, item, { term, place, matcher, dossier }));
  }
  return match;
}

/** A reporter's phrase is in an item or isn't, whatever else is filed under its topic. */
function soCalledMatch(phrase: string, { entries }: QuestionTerm, item: Item, text: string): number {
  if (text.includes(` ${phrase} `)) return 1;
  return entries.some(e => e.kind === 'topic' && item.topics.includes(e)) ? WORTH.aliasFiled : 0;
}

/**
 * Whether an item is on a term of the question. Of a person, a country or a body only if it is by them, about them or
 * names them: words by which people look for it don't make it so.
 */
export function isOn(term: QuestionTerm, item: Item, question: Matched): boolean {
  const { matcher, dossier } = question;
  const at = { term, place: matcher.placeOf(item), matcher, dossier };
  const named = term.entries.filter(entry => entry.kind !== 'topic');
  if (named.length === 0 || named.length < term.entries.length) return termMatch(term, item, question) > 0;
  return named.some(entry => entryMatch(entry, item, at) > 0);
}

interface MatchAt {
  readonly term: QuestionTerm;
  readonly place: number;
  readonly matcher: TermMatcher;
  readonly dossier: Dossier;
}

function entryMatch(entry: QuestionTerm['entries'][number], item: Item, at: MatchAt): number {
  const text = at.matcher.textAt(at.place);
  switch (entry.kind) {
    case 'topic':
      return isNameOf(entry, at.term) || !uses('aliases', at.dossier)
        ? topicMatch(entry, item, text)
        : aliasMatch(entry, item, at);
    case 'person':
      if (isIn(entry, item)) return WORTH.present;
      return isNamed(entry, text) ? WORTH.mentioned : titledMatch(entry, at);
    case 'party':
      return Math.max(partyMatch(entry, item), titledMatch(entry, at));
  }
}

const titledMatch = (entry: Person | Party, { matcher, place }: MatchAt): number =>
  matcher.isTitled(entry, place) ? WORTH.titled : 0;

function partyMatch(party: Party, item: Item): number {
  if (isSaidBy(item, [party])) return WORTH.present;
  if (item.kind === 'event' && (item.participants.includes(party) || item.where?.country === party))
    return WORTH.present;
  return item.about.includes(party) || peopleIn(item).some(p => p.party === party) ? WORTH.mentioned : 0;
}

const labels = new WeakMap<Topic, ReadonlySet<string>>();

/** Whether a term is a topic's own name, in some language: an alias ("peacekeepers") may be of one of its items alone. */
function isNameOf(topic: Topic, { words }: QuestionTerm): boolean {
  const stems = labels.get(topic) ?? new Set(LANGUAGES.flatMap(language => tokens(topic.label[language]).map(stem)));
  labels.set(topic, stems);
  return words.every(form => form.stems.some(one => stems.has(one)));
}

/** An item that an alias is asked of has the word or its meaning, rather than the topic alone. */
function aliasMatch(topic: Topic, item: Item, { term, place, matcher }: MatchAt): number {
  if (!item.topics.includes(topic)) return 0;
  if (term.words.some(form => matcher.match(form, place) > 0)) return WORTH.aliasMeant;
  return isNarrower(term, topic, matcher) ? WORTH.aliasNarrower : WORTH.aliasFiled;
}

/** Whether an alias means something that no name of its topic does: "peacekeepers" are one kind of force. */
function isNarrower({ words }: QuestionTerm, { label }: Topic, matcher: TermMatcher): boolean {
  const meant = words.flatMap(({ meanings }) => [...meanings]);
  const named = new Set(tokens(label[MAIN_LANGUAGE]).flatMap(word => [...matcher.meaningsOf(word)]));
  return meant.length > 0 && !meant.some(id => named.has(id));
}

/** Whether a word of an alias means what no name of its topic does: "lift the sanctions" is a deed. */
export function isMore({ words }: QuestionTerm, { label }: Topic, matcher: TermMatcher): boolean {
  const named = new Set(tokens(label[MAIN_LANGUAGE]).flatMap(word => [...matcher.meaningsOf(word)]));
  return (
    words.length > 1 && words.some(({ meanings }) => meanings.size > 0 && ![...meanings].some(id => named.has(id)))
  );
}

function topicMatch(topic: Topic, item: Item, text: string): number {
  if (!item.topics.includes(topic)) return 0;
  if (isNamed(topic, text)) return WORTH.topic;
  return item.topics[0] === topic ? WORTH.firstTopic : WORTH.otherTopic;
}

const namesOf = new WeakMap<Topic | Person, readonly string[]>();

/** Whether an item's own words name a topic, by a name of it in the record's language, or a person, by the last name. */
function isNamed(entry: Topic | Person, text: string): boolean {
  const names = namesOf.get(entry) ?? spacedNames(entry);
  namesOf.set(entry, names);
  return names.some(name => text.includes(name));
}

/** Those names folded, each with a space at either end. */
function spacedNames(entry: Topic | Person): readonly string[] {
  if (entry.kind === 'topic')
    return [entry.label[MAIN_LANGUAGE], ...entry.aliases[MAIN_LANGUAGE]].map(name => ` ${fold(name)} `);
  const last = fold(entry.name).split(' ').at(-1) ?? '';
  return last === '' ? [] : [` ${last} `];
}

/** An item with its measures against a question. */
export interface Assessed {
  readonly item: Item;
  /** Share, by weight, of the question's terms that it matches, 0 to 1. */
  readonly coverage: number;
  /** The same of the terms that the record or the field's vocabulary has at all. */
  readonly known: number;
  /** Share of neighbouring words of the question that stand beside each other in it too, 0 to 1. */
  readonly pairs: number;
  /** See {@link fits}. */
  readonly fit: number;
  /** What it is ranked by; comparable for one question only. */
  readonly score: number;
}

/** What each measure counts in the ranking. */
const RANK = {
  coverage: 2,
  pairs: 0.5,
  fit: 1,
  words: 0.6,
  voiced: 0.15,
  central: 0.1,
  named: 0.3,
  hints: 0.25,
  by: 0.15,
  doer: 0.3,
  anotherDoer: -0.18,
  source: 0.3,
};

/** Items that make an event a central one. */
const CENTRAL = 5;

/** Measures an item against a question. */
export function assess(item: Item, question: ParsedQuestion): Assessed {
  const matches = question.terms.map(term => ({ term, match: termMatch(term, item, question) }));
  const coverage = coverageOf(matches);
  const known = coverageOf(matches.filter(({ term }) => !term.unknown));
  const place = question.matcher.placeOf(item);
  const pairs = pairShare(question, place);
  const words = meanMatch(question.forms, place, question);
  const fit = fits(item, question);
  // What somebody says tells more than that it was said; for a place or a date events fit better anyway.
  // "Who was at the summit?" asks for those who took part, of whom the event has a list.
  const isPresence = question.kind === 'who' && question.terms.every(term => term.entries.length > 0);
  const voiced =
    item.kind === 'event' ? Number(isPresence && item.participants.length > 1) : item.kind === 'fact' ? 0.5 : 1;
  // Of events alike, the one that more of the record belongs to.
  const central = item.kind === 'event' ? Math.min(1, item.items.length / CENTRAL) : 0;
  const named = meanMatch(question.speakerWords, place, question);
  const score =
    RANK.coverage * coverage +
    RANK.pairs * pairs +
    RANK.fit * fit +
    RANK.words * words +
    RANK.voiced * voiced +
    RANK.central * central +
    RANK.named * named +
    RANK.hints * hintShare(question, place) +
    RANK.by * Number(isAllAbout(speakerOf(item), question)) +
    doerShare(item, question) +
    RANK.source * sourceShare(item, question, place);
  return { item, coverage, known, pairs, fit, score };
}

/** Those who do in an item what a question asks whether somebody does. None where it asks of nobody, or it isn't there. */
export function doersOf(item: Item, { doer, terms, matcher, dossier }: ParsedQuestion): readonly (Person | Party)[] {
  if (!doer) return [];
  const deeds = terms.filter(term => term.entries.length === 0).flatMap(term => term.words);
  return doersIn(item, word => deeds.some(form => matcher.isSame(form, word)), dossier);
}

/** What it counts that whoever is asked about does it, or somebody else. */
function doerShare(item: Item, question: ParsedQuestion): number {
  const { doer } = question;
  const doers = doersOf(item, question);
  if (!doer || doers.length === 0 || !uses('doer', question.dossier)) return 0;
  return doers.some(one => isSameSide(one, doer)) ? RANK.doer : RANK.anotherDoer;
}

/** Whether an item is of the text that is asked about; else the share of those named whom the title of its source names. */
function sourceShare(item: Item, { text, named, matcher }: ParsedQuestion, place: number): number {
  if (text) return isInText(item, text) ? SOURCE_MEANT : 0;
  return named.length === 0 ? 0 : named.filter(one => matcher.isTitled(one, place)).length / named.length;
}

/** What it counts, beside a share, that a question tells of an item's source. */
const SOURCE_MEANT = 2;

/** Whether an item stands in one of the texts that may be meant. */
export const isInText = (item: Item, { sources }: TextReference): boolean =>
  citationsOf(item).some(({ source }) => sources.has(source.id));

const hintShare = ({ hints, matcher, dossier }: ParsedQuestion, place: number): number =>
  hints.length === 0 || !uses('hints', dossier)
    ? 0
    : hints.filter(hint => matcher.isHinted(hint, place)).length / hints.length;

/** Whether a question names somebody and asks nothing else: "What about Starmer?" */
const isAllAbout = (speaker: Person | undefined, { terms }: ParsedQuestion): boolean =>
  speaker !== undefined && terms.length === 1 && terms.every(term => term.entries.some(e => e === speaker));

/** What a word counts that an item lacks of another alternative than its own. */
const OTHER = 0.3;

/** Share by weight; of nothing, all. */
function coverageOf(matches: readonly { readonly term: QuestionTerm; readonly match: number }[]): number {
  const total = matches.reduce(
    (sum, { term, match }) => sum + term.weight * (term.other && match === 0 ? OTHER : 1),
    0,
  );
  return total === 0 ? 1 : matches.reduce((sum, { term, match }) => sum + term.weight * match, 0) / total;
}

function pairShare({ forms, matcher, dossier }: ParsedQuestion, place: number): number {
  if (forms.length < 2 || !uses('pairs', dossier)) return 0;
  const order = matcher.stemsAt(place);
  let found = 0;
  for (let i = 0; i + 1 < forms.length; i++) {
    const [one, other] = [forms[i], forms[i + 1]];
    if (one && other && matcher.isOwn(one, place) && matcher.isOwn(other, place) && isPair(one, other, order)) found++;
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

/** How well an item matches some words on average, whatever names they are part of. */
function meanMatch(words: readonly WordForms[], place: number, { matcher }: ParsedQuestion): number {
  if (words.length === 0) return 0;
  let sum = 0;
  for (const word of words) sum += matcher.match(word, place);
  return sum / words.length;
}
