/** Reads from the record what countries and bodies said, and on which topics. Positions are computed, not stored. */
import type { Context } from '../context.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { remember } from '../lib/lazy.ts';
import { newestDayFirst } from '../record/order.ts';
import type { Day, Item, Party, Person, Quote, Statement, Topic } from '../record/types.ts';
import { isIn, peopleOf, voiceKey, voicesOf } from '../record/voices.ts';
import { itemEntry } from './entries.ts';
import type { Heading, ItemEntry, Link } from './reply.ts';
import { sharesVoice } from './sections.ts';

/** Words of a party: a quotation counts as a statement. */
export type Said = Quote | Statement;

const isSaid = (item: Item): item is Said => item.kind === 'quote' || item.kind === 'statement';

/**
 * Lists what a party said, on one topic where one is asked for: the newest day first, and of a day its people first, those whom
 * the source doesn't name last.
 */
export function wordsOf(party: Party, topic: Topic | undefined, { views }: Dossier): readonly Said[] {
  const said = inOrder(views.saidBy.get(party) ?? NOTHING);
  return topic ? said.filter(item => item.topics.includes(topic)) : said;
}

/** Lists what a person said, in the same order; on one topic where one is asked for. */
export function wordsOfPerson(person: Person, topic: Topic | undefined, dossier: Dossier): readonly Said[] {
  const own = person.party
    ? wordsOf(person.party, topic, dossier)
    : inOrder([...dossier.items.values()]).filter(item => !topic || item.topics.includes(topic));
  return own.filter(item => isIn(person, item));
}

const NOTHING: readonly Item[] = [];

const inOrder = remember((items: readonly Item[]): readonly Said[] =>
  items.filter(isSaid).sort((a, b) => newestDayFirst(a, b) || rankOf(a) - rankOf(b)),
);

/** Whoever leads a party or speaks most for it, first; then the others. Each in the order in which the words came. */
export const openingFirst = remember((said: readonly Said[]): readonly Said[] => {
  const voices = new Map<string, Said[]>();
  for (const item of said) {
    const key = speakersOf(item);
    const own = voices.get(key);
    if (own) own.push(item);
    else voices.set(key, [item]);
  }
  const newest = latestOf(said);
  const [opening] = [...voices.values()].toSorted(
    (a, b) => Number(areHeads(b)) - Number(areHeads(a)) || recent(b, newest) - recent(a, newest),
  );
  const first = new Set(opening);
  return [...first, ...said.filter(item => !first.has(item))];
});

/** Tells apart who speaks, in whatever office. */
const speakersOf = ({ by }: Said): string =>
  peopleOf(by).length > 0
    ? peopleOf(by)
        .map(({ id }) => id)
        .join(' ')
    : voiceKey(by);

/** Whether somebody speaks who leads a party on the day of the last words. */
const areHeads = (said: readonly Said[]): boolean => {
  const day = latestOf(said);
  return said.some(({ by }) => peopleOf(by).some(person => isHead(person, day)));
};

const isHead = ({ offices }: Person, day: Day): boolean =>
  offices.some(({ head, from, to }) => head && (from === undefined || from <= day) && (to === undefined || day <= to));

const latestOf = (said: readonly Said[]): Day =>
  said.reduce((day, { when }) => (when.precision !== 'open' && when.to > day ? when.to : day), '');

/** How long before a party's last words others count as new, in days. */
const RECENT_DAYS = 30;
const DAY_MS = 86_400_000;

/** Counts the words that aren't much older than a day. */
const recent = (said: readonly Said[], newest: Day): number =>
  said.filter(({ when }) => {
    return when.precision !== 'open' && Date.parse(newest) - Date.parse(when.to) <= RECENT_DAYS * DAY_MS;
  }).length;

/** People, then parts of the party, the party in its own name, and those without a name. */
function rankOf({ by }: Said): number {
  if (peopleOf(by).length > 0) return 0;
  if (voicesOf(by).every(one => one.kind === 'unnamed')) return 3;
  return voicesOf(by).some(one => one.kind === 'party' && one.organ !== undefined) ? 1 : 2;
}

/** Lists what others said of a party and what reporters write of it, on one topic where one is asked for. */
export function wordsAbout(party: Party, topic: Topic | undefined, { views }: Dossier): readonly Item[] {
  const about = (views.saidAbout.get(party) ?? []).filter(item => !topic || item.topics.includes(topic));
  return [...about.filter(isSaid), ...about.filter(item => item.kind === 'fact')];
}

/** What a party said, where nobody who speaks for it is named; nothing where somebody is. */
export function onlyUnnamed(party: Party, topic: Topic | undefined, dossier: Dossier): readonly Said[] {
  const said = wordsOf(party, topic, dossier);
  return said.every(({ by }) => voicesOf(by).every(one => one.kind === 'unnamed')) ? said : [];
}

/** Whoever leads a party on the day of its last words, or of the last source, and says none of those that are recorded of it. */
export function silentHeads(party: Party, dossier: Dossier): readonly Person[] {
  const said = wordsOf(party, undefined, dossier);
  const heard = new Set(said.flatMap(({ by }) => peopleOf(by)));
  const [source] = dossier.sources.values();
  const day = latestOf(said) || (source?.published ?? dossier.asOf);
  return [...dossier.people.values()].filter(
    person => person.party === party && isHead(person, day) && !heard.has(person),
  );
}

/** The topics that some words touch, in the record's order. */
export function topicsOf(items: readonly Item[], { topics }: Dossier): readonly Topic[] {
  const touched = new Set(items.flatMap(item => item.topics));
  return [...topics.values()].filter(topic => touched.has(topic));
}

/** Topics on which somebody else said something, and this party nothing. */
export function silencesOf(party: Party, dossier: Dossier): readonly Topic[] {
  const own = new Set(wordsOf(party, undefined, dossier).flatMap(({ topics }) => topics));
  return spokenOf(dossier).filter(topic => !own.has(topic));
}

/** The topics on which anybody said anything. */
const spokenOf = remember((dossier: Dossier) => topicsOf([...dossier.items.values()].filter(isSaid), dossier));

/** Leads to what a party said, on one topic where one is given. */
export const toPosition = (party: Party, topic: Topic | undefined, label: string): Link => ({
  label,
  invocation: { command: 'position', input: { country: party.id, ...(topic ? { topic: topic.id } : {}) }, page: 0 },
});

/** Some entries on the topic that they are filed under. */
export interface OnTopic {
  readonly topic: Topic;
  readonly first: ItemEntry;
  readonly all: readonly ItemEntry[];
  /** How many there are, where the first isn't the only one. */
  readonly more: number | undefined;
}

/** Files entries under their first topics: the topics with most of them first. */
export function filed(entries: readonly ItemEntry[], topics: Iterable<Topic>): readonly OnTopic[] {
  return [...topics]
    .flatMap((topic): readonly OnTopic[] => {
      const all = entries.filter(({ item }) => item.topics[0] === topic);
      const [first] = all;
      return first ? [{ topic, first, all, more: all.length > 1 ? all.length : undefined }] : [];
    })
    .sort((one, other) => other.all.length - one.all.length);
}

/** A side's heading, and how its words are told below it: one voice is named in the heading, several with each of their words. */
export function sideOf(
  party: Party,
  text: string,
  said: readonly Said[],
  context: Context,
): { readonly heading: Heading; readonly entries: readonly ItemEntry[] } {
  const entries = said.map(item => itemEntry(item, context));
  const [first] = entries;
  const isOneVoice = first !== undefined && entries.every(({ item }) => sharesVoice(first.item, item));
  return {
    heading: { kind: 'side', party, text, ...(isOneVoice ? { item: first.item } : {}) },
    entries: entries.map(entry => ({ ...entry, telling: isOneVoice ? ('line' as const) : ('named' as const) })),
  };
}
