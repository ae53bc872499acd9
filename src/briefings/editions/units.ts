/** Makes the units of an edition, each shown whole or not at all: an item, or a dispute with all its sides. */
import type { Context } from '../../context.ts';
import { heardIn, itemsOf } from '../../record/disputes.ts';
import { newestFirst } from '../../record/order.ts';
import type { Dispute, Event, Item, Party, Person, Topic } from '../../record/types.ts';
import * as voices from '../../record/voices.ts';
import { eventEntry, itemEntry } from '../../reply/entries.ts';
import { ownWords } from '../../reply/own-words.ts';
import type { Entry, Link } from '../../reply/reply.ts';
import type { ItemVersion } from '../../store/types.ts';
import { correctionEntries, type Note, noteEntries, versionOf } from './corrections.ts';
import { linkTo } from './links.ts';
import type { Filter } from './types.ts';

/** The sections of an edition, in the order in which they stand. */
export const SECTIONS = ['happened', 'said', 'reporter', 'disputed', 'announced', 'corrected'] as const;
/** A section of an edition. */
export type Section = (typeof SECTIONS)[number];

/** What is shown whole or not at all. */
export interface Unit {
  /** Its own among what an edition shows. */
  readonly id: string;
  readonly section: Section;
  /** What stays together: an item, a disputed question, or a correction with its notes. */
  readonly entries: readonly Entry[];
  /** What was corrected of it, to stand among the corrections. */
  readonly notes: readonly Note[];
  /** The items and disputes that it shows. */
  readonly shows: readonly ItemVersion[];
  /** The id of the topic that it counts towards; empty for none. */
  readonly topic: string;
  /** Leads to it where it isn't shown. */
  readonly link: Link;
}

/** Makes the units of what was recorded in (from, until] and passes the filter, in order. */
export function newUnits(filter: Filter, from: number, until: number, context: Context): readonly Unit[] {
  const { items, disputes, views } = context.dossier;
  const isNew = ({ recorded }: Item | Dispute): boolean => recorded.at > from && recorded.at <= until;
  const contested = [...disputes.values()].filter(
    dispute => (isNew(dispute) || itemsOf(dispute).some(isNew)) && passes(filter, dispute),
  );
  const fresh = new Set([...items.values()].filter(item => isNew(item) && passes(filter, item)).sort(newestFirst));
  const events = views.events.filter(event => fresh.has(event));
  const alone = [...events, ...[...fresh].filter(({ kind }) => kind !== 'event')];
  return inOrder([
    ...alone.map(item => itemUnit(item, filter, context)),
    ...contested.map(dispute => disputeUnit(dispute, filter, context)),
  ]);
}

/** Sorts by section; within it whole quotations stand before fragments, and fragments before paraphrases. */
export function inOrder(units: readonly Unit[]): readonly Unit[] {
  return units.toSorted((a, b) => SECTIONS.indexOf(a.section) - SECTIONS.indexOf(b.section) || rank(a) - rank(b));
}

function rank({ section, entries: [first] }: Unit): number {
  if (section !== 'said' || first?.kind !== 'item') return 0;
  return first.item.kind !== 'quote' ? 2 : Number(first.item.extent === 'fragment');
}

/**
 * Marks, among what an edition shows, that it tells an item and doesn't only ask what is disputed of it. No id of the record has
 * a colon.
 */
export const toldMark = ({ id }: Pick<Item, 'id'>): ItemVersion => ({ id: `told:${id}`, version: '1' });

/** Makes the unit of an item, under the heading of its kind; marked as disputed, where it is. */
export function itemUnit(item: Item, filter: Filter, context: Context): Unit {
  const entry = item.kind === 'event' ? eventEntry(item, context) : itemEntry(item, context);
  const unit = unitOf(item, sectionOf(item), [{ ...entry, notesApart: true }], filter, context);
  const isSide = context.dossier.views.disputesOf.get(item)?.some(dispute => heardIn(dispute).includes(item));
  const mark = toldMark(item);
  return isSide ? { ...unit, id: mark.id, shows: [...unit.shows, mark] } : unit;
}

/** Makes the unit of a correction that an edition owes. */
export function correctionUnit(item: Item, filter: Filter, context: Context): Unit {
  return unitOf(item, 'corrected', correctionEntries(item, context), filter, context);
}

function unitOf(item: Item, section: Section, entries: readonly Entry[], filter: Filter, context: Context): Unit {
  const topic = topicOf(filter, item);
  return {
    id: item.id,
    section,
    entries,
    notes: [],
    shows: [versionOf(item)],
    topic: topic?.id ?? '',
    link: linkTo(item, topic, context),
  };
}

/**
 * Makes the unit of a dispute: its question, and what was corrected of its items.
 *
 * @param told the ids of items whose corrections stand elsewhere already
 */
export function disputeUnit(
  dispute: Dispute,
  filter: Filter,
  context: Context,
  told: ReadonlySet<string> = new Set(),
): Unit {
  const topic = topicOf(filter, dispute);
  const items = heardIn(dispute);
  const notes = items.filter(({ id }) => !told.has(id)).flatMap(item => noteEntries(item, 0, context));
  return {
    id: dispute.id,
    section: 'disputed',
    entries: [{ kind: 'question', dispute: ownWords(context).dispute(dispute) }],
    notes,
    shows: [{ id: dispute.id, version: '1' }, ...items.map(versionOf)],
    topic: topic?.id ?? '',
    link: linkTo(dispute, topic, context),
  };
}

function sectionOf(item: Item): Section {
  if (item.kind === 'event') return item.status === 'done' ? 'happened' : 'announced';
  return item.kind === 'fact' ? 'reporter' : 'said';
}

/** The topic under which it's counted and looked for: the first one that is followed, otherwise its own first. */
function topicOf({ topics }: Filter, of: Item | Dispute): Topic | undefined {
  const own = of.kind === 'dispute' ? itemsOf(of).flatMap(item => item.topics) : of.topics;
  return (
    own.find(({ id }) => topics.includes(id)) ?? (of.kind === 'dispute' ? of.reporter?.topics[0] : undefined) ?? own[0]
  );
}

/** Whether an item or a dispute has to do with a followed topic, party or speaker. Everything passes an empty filter. */
export function passes(filter: Filter, of: Item | Dispute): boolean {
  const { topics, parties, speakers } = filter;
  if (topics.length + parties.length + speakers.length === 0) return true;
  if (of.kind === 'dispute')
    return itemsOf(of).some(item => passes(filter, item)) || of.sides.some(({ party }) => parties.includes(party.id));
  return (
    of.topics.some(({ id }) => topics.includes(id)) ||
    partiesOf(of).some(({ id }) => parties.includes(id)) ||
    peopleOf(of).some(({ id }) => speakers.includes(id))
  );
}

function partiesOf(item: Item): readonly Party[] {
  return [...item.about, ...peopleOf(item).flatMap(({ party = [] }) => party), ...namedParties(item)];
}

function namedParties(item: Item): readonly Party[] {
  if (item.kind === 'event') return [...participants(item), ...(item.where?.country ? [item.where.country] : [])];
  return item.kind === 'fact' ? [] : voices.partiesOf(item.by);
}

const participants = ({ participants: all }: Event): readonly Party[] => all.filter(p => p.kind === 'party');

/** Lists who speaks in an item, or takes part in an event. */
function peopleOf(item: Item): readonly Person[] {
  if (item.kind === 'event') return item.participants.filter(p => p.kind === 'person');
  return item.kind === 'fact' ? [] : voices.peopleOf(item.by);
}
