/** Lists the ids that a source's file uses: of people, parties, topics and items. */
import type { DraftSource, FilePlace, Path } from './draft.ts';
import { type Entry, entriesOf, saidIn, updatedBy, voicesIn } from './entries.ts';
import { splitId, withSource } from './ids.ts';
import type { Declared, Lookup } from './lint.ts';
import type { SideEntry, SourceFile } from './schema.ts';

/** An id that a file uses, and the kind of thing that should have it. */
export interface Reference {
  readonly path: Path;
  readonly id: string;
  readonly to: 'person' | 'party' | 'topic' | 'participant' | ItemReference;
}

interface ItemReference {
  readonly kinds: readonly Declared['kind'][];
  /** The mend where the item was withdrawn. */
  readonly mendWithdrawn: string;
}

const EVENT_ITEM: ItemReference = {
  kinds: ['quote', 'statement', 'fact'],
  mendWithdrawn: 'Take it out of items:.',
};
const SAID_ITEM: ItemReference = {
  kinds: ['quote', 'statement'],
  mendWithdrawn: 'Name another item of this party, or take it away: without any the party is silent.',
};
const LEADING_ITEM: ItemReference = {
  kinds: ['quote', 'statement', 'fact', 'event'],
  mendWithdrawn: 'Name another item of that day, or take the day away.',
};
const ANSWER_ITEM: ItemReference = {
  kinds: ['quote', 'statement', 'fact', 'event'],
  mendWithdrawn: 'Name another item that answers it, or take the question away.',
};
const REPORTER_ITEM: ItemReference = {
  kinds: ['fact'],
  mendWithdrawn: 'Name another fact, or take reporter: away: then none takes a side.',
};
const ASIDE_ITEM: ItemReference = {
  kinds: ['quote', 'statement'],
  mendWithdrawn: 'Take it out of aside:.',
};
/** A withdrawn item leads to one that holds. */
const SEE_ITEM: ItemReference = {
  kinds: ['quote', 'statement', 'fact', 'event'],
  mendWithdrawn: 'Name an item that holds, or take see: away.',
};

const SAME_QUOTE: ItemReference = {
  kinds: ['quote'],
  mendWithdrawn: 'Take same: away, or name a quotation that holds.',
};
const SAME_EVENT: ItemReference = { kinds: ['event'], mendWithdrawn: 'Take same: away, or name an event that holds.' };
const EARLIER_ITEM: ItemReference = {
  kinds: ['quote', 'statement', 'fact', 'event'],
  mendWithdrawn: 'Take updates: away, or name a report that holds.',
};

/** Lists the ids that items and disputes of a file use. */
export function* references(items: Iterable<Entry>, disputes: SourceFile['disputes']): Generator<Reference> {
  for (const item of items) {
    yield* listed(item.path, 'about', item.entry.about, 'party');
    yield* listed(item.path, 'topics', item.entry.topics, 'topic');
    yield* linked(item);
    yield* referencesByKind(item);
  }
  for (const [at, { sides, reporter }] of disputes.entries()) {
    for (const [number, side] of sides.entries()) {
      const path = ['disputes', at, 'sides', number];
      yield* referencesOf(side, path);
    }
    if (reporter !== undefined) yield { path: ['disputes', at, 'reporter'], id: reporter, to: REPORTER_ITEM };
  }
}

/** Lists the items that stand for withdrawn ones, those at the head of a day, and those that answer a question. */
export function* besides(source: DraftSource): Generator<Reference> {
  for (const [day, id] of Object.entries(source.content.source.days ?? {}))
    yield { path: ['source', 'days', day], id, to: LEADING_ITEM };
  for (const [at, { items }] of source.content.questions.entries())
    yield* items.map((id, place) => ({ path: ['questions', at, 'items', place], id, to: ANSWER_ITEM }));
  for (const { path, entry } of entriesOf(source)) {
    const see = entry.withdrawn?.see;
    if (see !== undefined) yield { path: [...path, 'withdrawn', 'see'], id: see, to: SEE_ITEM };
  }
}

/** The ids of a party that is heard or silent on a matter, of what it said on it, and of what is set aside. */
function* referencesOf(side: Omit<SideEntry, 'word'>, path: Path): Generator<Reference> {
  yield { path: [...path, 'by'], id: side.by, to: 'party' };
  for (const [within, id] of saidIn(side)) yield { path: [...path, ...within], id, to: SAID_ITEM };
  for (const [at, { item }] of side.aside.entries())
    yield { path: [...path, 'aside', at, 'item'], id: item, to: ASIDE_ITEM };
}

function* referencesByKind(item: Entry): Generator<Reference> {
  const { kind, path, entry } = item;
  for (const { path: place, by } of voicesIn(item)) {
    if ('person' in by) yield { path: [...place, 'person'], id: by.person, to: 'person' };
    else if (by.party !== undefined) yield { path: [...place, 'party'], id: by.party, to: 'party' };
  }
  if (kind === 'fact' && entry.silence) yield* referencesOf(entry.silence, [...path, 'silence']);
  if (kind !== 'event') return;
  const country = entry.where?.country;
  if (country !== undefined) yield { path: [...path, 'where', 'country'], id: country, to: 'party' };
  yield* listed(path, 'participants', entry.participants, 'participant');
  yield* listed(path, 'items', entry.items, EVENT_ITEM);
}

/** The items that one is the same as, isn't the same as, or updates. */
function* linked(item: Entry): Generator<Reference> {
  const { kind, path, entry } = item;
  const to = kind === 'quote' ? SAME_QUOTE : SAME_EVENT;
  if (kind === 'quote' || kind === 'event') {
    if (entry.same !== undefined) yield { path: [...path, 'same'], id: entry.same, to };
    yield* listed(path, 'apart', entry.apart, { kinds: [kind], mendWithdrawn: 'Take it out of apart:.' });
  }
  for (const [within, id] of updatedBy(item)) yield { path: [...path, ...within], id, to: EARLIER_ITEM };
}

function* listed(path: Path, key: string, ids: readonly string[], to: Reference['to']): Generator<Reference> {
  for (const [at, id] of ids.entries()) yield { path: [...path, key, at], id, to };
}

/** An id as a file refers to it: with its source where it isn't the file's own and several sources have it. */
export function referenceFrom({ file }: FilePlace, id: string, { declared, shared }: Lookup): string {
  const { local } = splitId(id);
  const of = declared.get(id);
  return !of || of.file === file || !shared.has(local) ? local : withSource(of.source, local);
}
