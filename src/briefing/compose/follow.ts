/** Whether an item or a dispute is of what somebody follows, and on which of the topics it's filed there. */
import type { Dispute, Event, Item, Party, Person, Topic } from '../../dossier/types.ts';
import type { Followed } from './asked.ts';

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
