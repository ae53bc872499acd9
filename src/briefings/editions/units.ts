/** What an edition is made of: units that are shown whole or not at all. */

import type { Context } from '../../context.ts';
import type { Messages } from '../../i18n/messages.ts';
import type { Dispute, Event, Item, Party, Person, Topic } from '../../record/types.ts';
import { bothSides, itemEntry } from '../../reply/entries.ts';
import type { Entry, Link } from '../../reply/reply.ts';
import type { ItemVersion } from '../../store/types.ts';
import { linkTo } from './links.ts';
import type { Followed } from './types.ts';

// Whether an item or a dispute is of what somebody follows, and on which of the topics it's filed there.

/** Whether one of the followed topics, parties and speakers has to do with it; true of everything when none is named. */
export function follows(followed: Followed, of: Item | Dispute): boolean {
  const { topics, parties, speakers } = followed;
  if (topics.length + parties.length + speakers.length === 0) return true;
  if (of.kind === 'dispute')
    return (
      partsOf(of).some(item => follows(followed, item)) || of.sides.some(({ party }) => parties.includes(party.id))
    );
  return (
    of.topics.some(({ id }) => topics.includes(id)) ||
    partiesOf(of).some(({ id }) => parties.includes(id)) ||
    peopleOf(of).some(({ id }) => speakers.includes(id))
  );
}

/** The topic under which it's counted and looked for: the first that is followed, else the one it's filed under. */
export function topicOf({ topics }: Followed, of: Item | Dispute): Topic | undefined {
  const own = of.kind === 'dispute' ? partsOf(of).flatMap(item => item.topics) : of.topics;
  return own.find(({ id }) => topics.includes(id)) ?? (of.kind === 'dispute' ? of.reporter.topics[0] : own[0]);
}

/** What a dispute shows: each side's item, and the reporter's line. */
export function partsOf({ sides, reporter }: Dispute): readonly Item[] {
  return [...new Set([...sides.flatMap((side): readonly Item[] => ('item' in side ? [side.item] : [])), reporter])];
}

function partiesOf(item: Item): readonly Party[] {
  return [...item.about, ...peopleOf(item).map(({ party }) => party), ...named(item)];
}

function named(item: Item): readonly Party[] {
  if (item.kind === 'event') return [...parties(item), ...(item.where?.country ? [item.where.country] : [])];
  return item.kind !== 'fact' && item.by.kind !== 'person' ? [item.by.party] : [];
}

const parties = ({ participants }: Event): readonly Party[] => participants.filter(p => p.kind === 'party');

/** Who speaks in it, or takes part. */
function peopleOf(item: Item): readonly Person[] {
  if (item.kind === 'event') return item.participants.filter(p => p.kind === 'person');
  return item.kind !== 'fact' && item.by.kind === 'person' ? [item.by.person] : [];
}

/** The parts of an edition, in the order in which they stand. */
export const PARTS = ['happened', 'announced', 'said', 'reporter', 'disputed', 'corrected'] as const;
export type Part = (typeof PARTS)[number];

export interface Unit {
  readonly part: Part;
  /** What stays together: an item, or a dispute with both sides and the reporter's line. */
  readonly entries: readonly Entry[];
  readonly shows: readonly ItemVersion[];
  /** The id of the topic that it counts towards. */
  readonly topic: string;
  /** Where it is found when it isn't shown. */
  readonly way: Link;
}

export function heading(part: Part, w: Messages): string {
  return {
    happened: w.happened,
    announced: w.announced,
    said: w.whoSaidWhat,
    reporter: w.edition.reporter,
    disputed: w.disputes,
    corrected: w.edition.corrections,
  }[part];
}

/** What came into the record in (from, until], of what is followed. An item in a dispute stands there, with all sides. */
export function newUnits(followed: Followed, from: number, until: number, context: Context): readonly Unit[] {
  const { items, disputes, views } = context.dossier;
  const isNew = ({ recorded }: Item | Dispute): boolean => recorded.at > from && recorded.at <= until;
  const contested = [...disputes.values()].filter(
    dispute => (isNew(dispute) || partsOf(dispute).some(isNew)) && follows(followed, dispute),
  );
  const inDispute = new Set(contested.flatMap(partsOf));
  const fresh = new Set<Item>();
  for (const item of items.values())
    if (isNew(item) && !inDispute.has(item) && follows(followed, item)) fresh.add(item);
  const events = views.events.filter(event => fresh.has(event));
  const alone = [...events, ...[...fresh].filter(({ kind }) => kind !== 'event')];
  return inOrder([
    ...alone.map(item => itemUnit(item, followed, context)),
    ...contested.map(dispute => disputeUnit(dispute, followed, context)),
  ]);
}

/** By part; within it as given, but whole quotations before fragments, and those before what is told in our words. */
export function inOrder(units: readonly Unit[]): readonly Unit[] {
  return units.toSorted((a, b) => PARTS.indexOf(a.part) - PARTS.indexOf(b.part) || rank(a) - rank(b));
}

function rank({ part, entries: [first] }: Unit): number {
  if (part !== 'said' || first?.kind !== 'item') return 0;
  return first.item.kind !== 'quote' ? 2 : Number(first.item.extent === 'fragment');
}

/** @param part where it stands, if not where its kind says */
export function itemUnit(item: Item, followed: Followed, context: Context, part: Part = partOf(item)): Unit {
  const topic = topicOf(followed, item);
  return {
    part,
    entries: [itemEntry(item, context)],
    shows: [versionOf(item)],
    topic: topic?.id ?? '',
    way: linkTo(item, topic, context.messages),
  };
}

export function disputeUnit(dispute: Dispute, followed: Followed, context: Context): Unit {
  const topic = topicOf(followed, dispute);
  return {
    part: 'disputed',
    entries: bothSides(dispute, silence => `${silence} (${dispute.question})`, context),
    shows: [{ id: dispute.id, version: '1' }, ...partsOf(dispute).map(versionOf)],
    topic: topic?.id ?? '',
    way: linkTo(dispute, topic, context.messages),
  };
}

export const versionOf = ({ id, version }: Item): ItemVersion => ({ id, version: String(version) });

function partOf(item: Item): Part {
  if (item.kind === 'event') return item.status === 'done' ? 'happened' : 'announced';
  return item.kind === 'fact' ? 'reporter' : 'said';
}
