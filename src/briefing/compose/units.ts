/** What an edition is made of: units that are shown whole or not at all. */
import type { Context } from '../../command.ts';
import { bothSides, itemEntry } from '../../disputes.ts';
import type { Dispute, Item } from '../../dossier/types.ts';
import type { Entry, Link } from '../../reply.ts';
import type { Wording } from '../../wording/wording.ts';
import type { ItemVersion } from '../store/types.ts';
import type { Followed } from './asked.ts';
import { follows, partsOf, topicOf } from './follow.ts';
import { wayTo } from './ways.ts';

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

export function heading(part: Part, w: Wording): string {
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
    way: wayTo(item, topic, context.wording),
  };
}

export function disputeUnit(dispute: Dispute, followed: Followed, context: Context): Unit {
  const topic = topicOf(followed, dispute);
  return {
    part: 'disputed',
    entries: bothSides(dispute, silence => `${silence} (${dispute.question})`, context),
    shows: [{ id: dispute.id, version: '1' }, ...partsOf(dispute).map(versionOf)],
    topic: topic?.id ?? '',
    way: wayTo(dispute, topic, context.wording),
  };
}

export const versionOf = ({ id, version }: Item): ItemVersion => ({ id, version: String(version) });

function partOf(item: Item): Part {
  if (item.kind === 'event') return item.status === 'done' ? 'happened' : 'announced';
  return item.kind === 'fact' ? 'reporter' : 'said';
}
