/** Finds what takes place of which a sentence tells, with who takes part and where. */
import type { Mode } from '../../record/types.ts';
import { fold } from '../../text/fold.ts';
import type { Span } from '../types.ts';
import { clausesIn } from './clauses.ts';
import { datesOf, pastDates } from './dated.ts';
import { type Field, fieldOf, type Value } from './drafted.ts';
import type { DraftedItem } from './item.ts';
import { conditionIn } from './reserves.ts';
import { shownText } from './sentences.ts';
import {
  doCross,
  partiesIn,
  namedIn as partiesNamedIn,
  peopleIn,
  type Story,
  toldText,
  withoutPeople,
} from './story.ts';
import { comingField, happenedField } from './times.ts';
import { withoutBackground } from './topics.ts';
import { withoutOwners } from './touched.ts';
import { isCountry } from './who.ts';

/** What takes place. */
export interface Happening {
  /** What makes it one of its own: its days and its place, or who takes part. */
  readonly key: string;
  readonly participants: readonly string[];
  readonly where: readonly Field[];
  readonly status: 'done' | 'announced' | 'conditional';
  /** On which day; absent where its item has it. */
  readonly when?: Field;
  readonly condition?: string;
}

/** How somebody says what rests on their word alone, or is only offered. */
const ONLY_SAID: ReadonlySet<string> = new Set<Mode>(['accused', 'denied', 'claimed', 'warned', 'offered']);

/**
 * What takes place of which an item's sentence tells: with a verb for it, or a place and a day; and with its day, its place, or
 * two who meet. What lies ahead, or depends on something, has a day or somewhere to go. What somebody alleges or offers hasn't taken place by that.
 */
export function happeningIn(story: Story, item: DraftedItem, items: readonly DraftedItem[]): Happening | undefined {
  // What is told in talk of what takes place has no order that a draft could follow.
  if (story.article.form === 'transcript' || isOnlySaid(item, items)) return undefined;
  const text = clauseFor(story, item);
  const isTold = story.words.happening.test(text);
  const where = whereOf(story, item.sentence, text, isTold);
  if (!isTold && (where.length === 0 || !hasPrintedDay(story, item.sentence))) return undefined;
  const participants = takingPart(story, isTold ? text : besidePlace(story, text));
  const condition = conditionIn(text, story.words);
  if (datesOf(story, item.sentence).length > 0) return datedHappening(story, item, { where, participants, text });
  const said = condition ?? story.words.soon.exec(text)?.[0];
  if (said !== undefined) {
    const others = participants.filter(id => id !== item.voice?.person);
    return openHappening(story, text, others, said, condition !== undefined);
  }
  const isMeeting = story.words.together.test(text) || peopleIn(story, text).length > 1;
  const isOwn = isMeeting ? participants.length > 1 : where.length > 0 && participants.length > 0;
  if (!isOwn || story.words.ahead.test(text)) return undefined;
  return { key: keyOf(undefined, where, participants), participants, where, status: 'done' };
}

const hasPrintedDay = (story: Story, sentence: Span): boolean =>
  pastDates(story, sentence).some(({ typed }) => /\d/u.test(typed));

/** What makes a happening one of its own. */
const keyOf = (days: unknown, where: readonly Field[], participants: readonly string[]): string =>
  JSON.stringify([days, where.map(({ value }) => value), where.length === 0 && participants]);

/** What takes place on a day that its sentence has. One past, without anybody and anywhere, may be that of anything that it tells. */
function datedHappening(
  story: Story,
  { kind, sentence }: DraftedItem,
  { where, participants, text }: Pick<Happening, 'where' | 'participants'> & { readonly text: string },
): Happening | undefined {
  const coming = comingField(story, sentence);
  if (!coming && participants.length === 0 && where.length === 0) return undefined;
  // What the reporter tells as past took place, whatever else depends on something.
  const isPast = kind === 'facts' && !coming && pastDates(story, sentence).length > 0 && !story.words.ahead.test(text);
  const condition = isPast ? undefined : conditionIn(text, story.words);
  return {
    key: keyOf(datesOf(story, sentence)[0]?.days, where, participants),
    participants,
    where,
    status: condition !== undefined ? 'conditional' : coming ? 'announced' : 'done',
    when: coming ?? happenedField(story, sentence),
    ...(condition !== undefined && { condition }),
  };
}

/** The clause of an item's sentence that tells of it, without what leads it, and without what it's only set against. */
function clauseFor(story: Story, { kind, sentence, told }: DraftedItem): string {
  const whole = kind === 'statements' && told ? told : sentence;
  const clauses = clausesIn(story, whole).map(clause => mainOf(story, toldText(story, clause)));
  const text = clauses.find(clause => story.words.happening.test(clause)) ?? mainOf(story, toldText(story, whole));
  return withoutBackground(text, story.words);
}

/** What is to take place somewhere, on no day: soon, or on a condition. */
function openHappening(
  story: Story,
  text: string,
  participants: readonly string[],
  said: string,
  isConditional: boolean,
): Happening | undefined {
  const place = story.words.sent.exec(text)?.[1];
  const where = place === undefined ? [] : placeFields(story, place);
  const going = participants.filter(id => !where.some(({ value }) => countryOf(value) === id));
  if (where.length === 0 || going.length === 0) return undefined;
  return {
    key: JSON.stringify([said, place]),
    participants: going,
    where,
    status: isConditional ? 'conditional' : 'announced',
    when: { key: 'when', value: { precision: 'open', said } },
    ...(isConditional && { condition: said }),
  };
}

/** Whether an item tells what another one, or itself, has somebody allege or offer. What follows in that sentence may be the reporter's. */
function isOnlySaid(item: DraftedItem, items: readonly DraftedItem[]): boolean {
  const { sentence } = item;
  return items.some(
    other =>
      ONLY_SAID.has(String(fieldOf(other.entry, 'mode')?.value ?? '')) &&
      doCross(other.sentence, sentence) &&
      (other === item || other.sentence.start >= sentence.start),
  );
}

/** Whether an item follows in a sentence in which somebody alleges something: it may be theirs. */
export const isBesideSaid = ({ sentence }: DraftedItem, items: readonly DraftedItem[]): boolean =>
  items.some(
    other =>
      ONLY_SAID.has(String(fieldOf(other.entry, 'mode')?.value ?? '')) &&
      doCross(other.sentence, sentence) &&
      other.sentence.start < sentence.start,
  );

/** A sentence without what leads it: "In line with their talks, …". */
const mainOf = (story: Story, text: string): string => {
  const [lead = '', ...rest] = text.split(/, /u);
  return rest.length > 0 && story.words.fronted.test(lead) ? rest.join(', ') : text;
};

/** Who takes part: of a meeting “with” somebody its subject and those; else all whom the text names. A place takes no part. */
function takingPart(story: Story, text: string): readonly string[] {
  const { before, behind } = aroundMeeting(story, text);
  if (behind === undefined) return namedIn(story, text).map(({ id }) => id);
  const others = behind.split(/ (?:in|at|on|over|about|after|before) |[,;]/u)[0] ?? '';
  return [...new Set([...subjectOf(story, before), ...namedIn(story, others).map(({ id }) => id)])];
}

/** The words right before a place: “the teams of Norland in Lind”. */
function besidePlace(story: Story, text: string): string {
  const before = text.slice(0, story.words.placed.exec(text)?.index);
  const near = before.split(/ (?:of|by|for|between|with) /u).at(-1) ?? before;
  return namedIn(story, near).length > 0 ? near : text;
}

/** What stands before and behind a meeting “with” somebody. */
function aroundMeeting(story: Story, text: string): { readonly before: string; readonly behind?: string } {
  const found = story.words.together.exec(text);
  if (!found) return { before: text };
  return { before: text.slice(0, found.index), behind: text.slice(found.index + found[0].length) };
}

/** The first who is named, with those who are joined to them: “Norland and Sudmark”. */
function subjectOf(story: Story, text: string): readonly string[] {
  const named = namedIn(story, text);
  const end = named.findIndex(({ at }, i) => i > 0 && !/ and (?:\S+ ){0,3}$/u.test(text.slice(named[i - 1]?.at, at)));
  return named.slice(0, end < 0 ? undefined : end).map(({ id }) => id);
}

interface NamedAt {
  readonly id: string;
  readonly at: number;
}

/** The people whom a text names, and the parties that it names by themselves: the first first. */
function namedIn(story: Story, text: string): readonly NamedAt[] {
  const parties = partiesIn(story, withoutOwners(story, withoutPlaces(story, withoutPeople(story, text))));
  const at = (names: RegExp | undefined): number => (names ? text.search(names) : 0);
  return [
    ...peopleIn(story, text).map(person => ({ id: person.id, at: at(story.people.get(person)) })),
    ...parties.map(party => ({ id: party.id, at: at(story.parties.get(party)) })),
  ].toSorted((a, b) => a.at - b.at);
}

const withoutPlaces = (story: Story, text: string): string =>
  text.replace(new RegExp(story.words.placed.source, 'gu'), ' ');

// Places

/** Where something takes place of which a text tells: in a town rather than in a country that it names besides. */
export function whereFields(story: Story, text: string): readonly Field[] {
  const { placed, matter } = story.words;
  const places = Array.from(text.matchAll(new RegExp(placed.source, 'gu')))
    .filter(({ index }) => !matter.test(text.slice(0, index)))
    .map(({ 1: place = '' }) => place);
  const place = places.find(one => !isWholeCountry(story, one)) ?? places[0];
  return place === undefined ? [] : placeFields(story, place);
}

const isWholeCountry = ({ record }: Story, place: string): boolean =>
  isCountry(place) ||
  [...record.parties.values()].some(({ form, name }) => form === 'country' && fold(name) === fold(place));

/** Where a clause has something take place; of what the story opens with as past, and without a place, that of the dateline. */
function whereOf(story: Story, sentence: Span, text: string, isTold: boolean): readonly Field[] {
  const { dateline, blocks } = story.article;
  const placed = whereFields(story, aroundMeeting(story, text).behind ?? text);
  const isFirst = sentence.block === blocks.findIndex(({ kind }) => kind === 'paragraph');
  const isOpening = isTold && isFirst && placed.length === 0 && !comingField(story, sentence);
  if (dateline === undefined || !isOpening) return placed;
  return placeFields(story, dateline).map(field => ({ ...field, mark: BY_DATELINE }));
}

const BY_DATELINE = { kind: 'check', why: 'By the dateline.' } as const;

function placeFields(story: Story, place: string): readonly Field[] {
  if (peopleIn(story, place).length > 0) return [];
  const country = story.record.names.country(place);
  const party = [...story.record.parties.values()].find(({ iso }) => iso !== undefined && iso === country);
  const [capital] = partiesNamedIn(story, place);
  const id = party?.id ?? capital?.id;
  const value = { place, ...(id !== undefined && { country: id }) };
  return [{ key: 'where', value, ...(id === undefined && { mark: UNPLACED }) }];
}

const UNPLACED = { kind: 'check', why: 'No country of the record is known to have it: is it a place?' } as const;

/** The party of a place's country. */
export const countryOf = (where: Value | undefined): string | undefined => {
  const country = typeof where === 'object' && 'country' in where ? where['country'] : undefined;
  return typeof country === 'string' ? country : undefined;
};

/** The sentence of an item, for the title. */
export const titleField = (story: Story, span: Span | undefined): Field => ({
  key: 'title',
  ...(span && { source: shownText(story, span) }),
});
