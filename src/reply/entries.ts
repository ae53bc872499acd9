/** Makes entries and links that several commands share: an item with its disputes, a dispute's sides, the link to them. */
import type { Context } from '../context.ts';
import type { Dossier } from '../dossier/dossier.ts';
import type { Messages } from '../i18n/messages.ts';
import { capital } from '../i18n/sentences.ts';
import { remember } from '../lib/lazy.ts';
import { isSilent, itemsOf } from '../record/disputes.ts';
import { shortName } from '../record/short-name.ts';
import type { Dispute, Event, Item, Language, Party, Side, Topic, When } from '../record/types.ts';
import { onlySpeaker } from '../record/voices.ts';
import { ownWords } from './own-words.ts';
import type { Entry, ItemEntry, Link } from './reply.ts';

const entriesIn = remember((_: Dossier) => new Map<Language, (item: Item) => ItemEntry>());

/**
 * Makes the entry of an item, with the disputes of what it says and other reports of the matter, in the reader's language. It
 * is made once: an answer asks for the entries of all that it found, in every language.
 */
export function itemEntry(item: Item, context: Context): ItemEntry {
  const { language } = context.messages;
  const entries = entriesIn(context.dossier);
  const entry = entries.get(language) ?? remember((one: Item) => entryBeside(one, context));
  entries.set(language, entry);
  return entry(item);
}

/** An item's entry with those of other reports of the matter. */
function entryBeside(item: Item, context: Context): ItemEntry {
  const { accounts, shared } = context.dossier;
  const all = accounts.get(shared.get(item.id)?.entry ?? item);
  const entry = entryOf(item, context);
  if (!all) return entry;
  const at = all.findIndex(({ id }) => id === item.id);
  const told = all.map(one => entryOf(one, context));
  return { ...entry, earlier: told.slice(0, at), later: told.slice(at + 1) };
}

function entryOf(item: Item, context: Context): ItemEntry {
  const own = ownWords(context);
  const disputes = context.dossier.views.contestedIn.get(item) ?? [];
  return { kind: 'item', item: own.item(item), disputes: disputes.map(own.dispute) };
}

/**
 * Makes the entry of an event. It is as disputed as what was said in it, where that is of the event's very date and all of it
 * disputed.
 */
export function eventEntry(event: Event, context: Context): ItemEntry {
  const entry = itemEntry(event, context);
  const { when } = event;
  const said = event.items.filter(item => item.kind !== 'fact' && isSameDate(item.when, when));
  const entries = said.map(item => itemEntry(item, context));
  if (entries.length === 0 || entries.some(({ disputes }) => disputes.length === 0)) return entry;
  const disputes = new Map([...entry.disputes, ...entries.flatMap(one => one.disputes)].map(one => [one.id, one]));
  return { ...entry, disputes: [...disputes.values()] };
}

/** Leaves out what tells again what an earlier entry tells: an event, and what was said in it or of it. */
export function toldOnce(entries: readonly ItemEntry[]): readonly ItemEntry[] {
  const kept: ItemEntry[] = [];
  for (const entry of entries) {
    const { item } = entry;
    if (!kept.some(one => holds(one.item, item) || holds(item, one.item))) kept.push(entry);
  }
  return kept;
}

/** By their ids: each is told in the reader's language. */
const holds = (event: Item, { id }: Item): boolean => event.kind === 'event' && event.items.some(one => one.id === id);

const isSameDate = (a: When, b: When): boolean =>
  a.precision !== 'open' && b.precision !== 'open' && a.from === b.from && a.to === b.to;

/** Counts the characters of an item's own sentence: what takes too many stands in no headline. */
export function lengthOf(item: Item): number {
  if (item.kind === 'quote') return item.setting.length + item.text.length;
  return item.kind === 'event' ? item.title.length : item.text.length;
}

/** Tells whether a dispute is on a topic: whether the item of a side or the reporter's line is. */
export function isOn(topic: Topic, dispute: Dispute): boolean {
  return itemsOf(dispute).some(item => item.topics.includes(topic));
}

/** Says on which disputed questions of a topic a country or body isn't heard. */
export const silencesOn = (topic: Topic, party: Party, context: Context): readonly Entry[] =>
  [...context.dossier.disputes.values()]
    .filter(dispute => isOn(topic, dispute))
    .flatMap(dispute => unanswered(dispute, party, context))
    .map(says => ({ kind: 'silence', party, topics: [], says }));

/** Says of a disputed question that a country or body isn't heard on it; nothing where it is heard, or is no side of it. */
export function unanswered(dispute: Dispute, party: Party, context: Context): readonly string[] {
  if (!dispute.sides.some(side => side.party === party && isSilent(side))) return [];
  const { short, question } = ownWords(context).dispute(dispute);
  return [context.messages.contested.unanswered(short ?? question)];
}

/** Says that a country or body isn't heard on a question, in how many sources. */
export function noStatement({ sources }: Dossier, w: Messages): string {
  const days = Array.from(sources.values(), ({ published }) => published).sort();
  return w.contested.noStatement(days.length, w.days({ from: days[0] ?? '', to: days.at(-1) ?? '' }));
}

/** Whoever speaks for a side: a person by the short name where the side's word is that person's own, else the country or body. */
export function sideName({ party, items: [first], word }: Side, w: Messages): string {
  const own = word === 'no' && first ? onlySpeaker(first.by) : undefined;
  return own ? shortName(own) : capital(w.party(party));
}

/**
 * Links to the disputes that an answer touches, or to the one; no link where none of its items is disputed.
 *
 * @param items those that the answer shows.
 * @param topic the one that was asked for; must be a topic of the items.
 */
export function toDisputes(
  items: Iterable<Item>,
  topic: Topic | undefined,
  { dossier, messages: w }: Context,
): readonly Link[] {
  const all = new Set([...items].flatMap(item => dossier.views.disputesOf.get(item) ?? []));
  const [only, ...others] = all;
  if (!only) return [];
  const { buttons } = w.replies;
  if (others.length === 0) return [toDispute(only, buttons.dispute)];
  const input = topic ? { topic: topic.id } : {};
  return [{ label: buttons.disputes, invocation: { command: 'disputed', input, page: 0 } }];
}

/** Leads to a dispute: each side in full. */
export const toDispute = (dispute: Dispute, label: string): Link => ({
  label,
  invocation: { command: 'disputed one', input: { id: dispute.id }, page: 0 },
});

/** Links to what is known of an item. */
export const toDetails = ({ id }: Item, label: string): Link => ({
  label,
  invocation: { command: 'details', input: { item: id }, page: 0 },
});
