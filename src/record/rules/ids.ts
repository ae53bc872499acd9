/** Checks ids: each is declared once, and each that is used is declared and stands for the right kind of thing. */
import type { Draft, DraftSource, FilePlace, Path } from '../draft.ts';
import { type Entry, entriesOf, saidIn, voicesIn } from '../entries.ts';
import { type Declared, type Finding, finding, type Lookup, type Rule } from '../lint.ts';
import type { SideEntry, SourceFile } from '../schema.ts';

/** An id that is used is declared, as the right kind of thing. */
export const knownIds: Rule = {
  id: 'known-ids',
  why: 'An id that nothing answers to would leave a line without its speaker, its party or its topic.',
  *shared(draft, lookup) {
    for (const [at, { party }] of draft.people.content.entries()) {
      const fault = referenceFault({ path: [at, 'party'], id: party, to: 'party' }, lookup);
      if (fault) yield finding(draft.people, [at, 'party'], ...fault);
    }
  },
  *source(source, _draft, lookup): Generator<Finding> {
    const all = [...references(entriesOf(source), source.content.disputes), ...besides(source)];
    for (const reference of all) {
      const fault = referenceFault(reference, lookup);
      if (fault) yield finding(source, reference.path, ...fault);
    }
  },
};

const MENDS = {
  person: 'Correct the id, or add the person to people.yaml.',
  party: 'Correct the id, or add the country or body to parties.yaml.',
  topic: 'Correct the id, or add the topic to topics.yaml.',
  participant: 'Correct the id, or add it to people.yaml or parties.yaml.',
} as const;

function referenceFault({ id, to }: Reference, lookup: Lookup): Fault | undefined {
  if (typeof to === 'object') return itemFault(id, to.kinds, lookup);
  const known =
    (to === 'topic' && lookup.topics.has(id)) ||
    ((to === 'person' || to === 'participant') && lookup.people.has(id)) ||
    ((to === 'party' || to === 'participant') && lookup.parties.has(id));
  const kinds = to === 'participant' ? (['person', 'party'] as const) : [to];
  return known || kinds.some(kind => lookup.mayBe(kind, id))
    ? undefined
    : [`no ${to === 'participant' ? 'person or party' : to} has the id “${id}”`, MENDS[to]];
}

function itemFault(id: string, kinds: readonly Declared['kind'][], lookup: Lookup): Fault | undefined {
  const found = lookup.declared.get(id);
  const wanted = kinds.join(' or ');
  if (!found && lookup.mayBe('item', id)) return undefined;
  if (!found) return [`no ${wanted} has the id “${id}”`, 'Correct the id, or add the item to a source.'];
  if (kinds.includes(found.kind)) return undefined;
  return [`“${id}” is the id of a ${found.kind}, not of a ${wanted}`, `Name a ${wanted} here.`];
}

/** An id is declared once. */
export const uniqueIds: Rule = {
  id: 'unique-ids',
  why: 'An id stands for one thing for good: buttons in old messages lead to it.',
  *shared(draft) {
    yield* repeated(declaredParticipants(draft));
    yield* repeated(draft.topics.content.map(({ id }, at): Declaration => [draft.topics, [at, 'id'], id]));
  },
  *source(source, _draft, lookup) {
    yield* repeated(declaredIn(source));
    for (const [, path, id] of declaredIn(source)) {
      const first = lookup.declared.get(id);
      if (first && first.file !== source.file) yield finding(source, path, ...usedAlready(id, first.file));
    }
  },
};

type Declaration = readonly [file: FilePlace, path: Path, id: string];

function* repeated(all: Iterable<Declaration>): Generator<Finding> {
  const seen = new Map<string, Declaration>();
  for (const declaration of all) {
    const [file, path, id] = declaration;
    const first = seen.get(id);
    if (first) yield finding(file, path, ...usedAlready(id, `${first[0].file}, line ${first[0].lineOf(first[1])}`));
    else seen.set(id, declaration);
  }
}

function usedAlready(id: string, where: string): Fault {
  return [`the id “${id}” is used already, in ${where}`, 'Give one of the two another id.'];
}

/** People and parties share their ids, since both take part in events. */
function* declaredParticipants({ people, parties }: Draft): Generator<Declaration> {
  for (const [at, { id }] of people.content.entries()) yield [people, [at, 'id'], id];
  for (const [at, { id }] of parties.content.entries()) yield [parties, [at, 'id'], id];
}

function* declaredIn(source: DraftSource): Generator<Declaration> {
  yield [source, ['source', 'id'], source.content.source.id];
  for (const { path, entry } of entriesOf(source)) yield [source, [...path, 'id'], entry.id];
  for (const [at, { id }] of source.content.disputes.entries()) yield [source, ['disputes', at, 'id'], id];
}

/** Nothing that is shown refers to a withdrawn item. */
export const withdrawnInUse: Rule = {
  id: 'withdrawn-in-use',
  why: 'What was withdrawn is shown nowhere: a dispute or an event that leans on it would bring it back.',
  *source(source, _draft, { withdrawn }) {
    // A withdrawn event is shown nowhere itself.
    const shown = [...entriesOf(source)].filter(({ entry }) => !entry.withdrawn);
    const all = [...references(shown, source.content.disputes), ...besides(source)];
    for (const { path, id, to } of all) {
      if (typeof to !== 'object' || !withdrawn.has(id)) continue;
      yield finding(source, path, `“${id}” is withdrawn, and is used here`, to.mendWithdrawn);
    }
  },
};

// Of several rules

type Fault = [message: string, mend: string];

/** An id that a file uses, and the kind of thing that should have it. */
interface Reference {
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

/** The ids that items and disputes of a file use. */
function* references(items: Iterable<Entry>, disputes: SourceFile['disputes']): Generator<Reference> {
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

/** The items that stand for withdrawn ones, those at the head of a day, and those that answer a question. */
function* besides(source: DraftSource): Generator<Reference> {
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
    else yield { path: [...place, 'party'], id: by.party, to: 'party' };
  }
  if (kind === 'fact' && entry.silence) yield* referencesOf(entry.silence, [...path, 'silence']);
  if (kind !== 'event') return;
  const country = entry.where?.country;
  if (country !== undefined) yield { path: [...path, 'where', 'country'], id: country, to: 'party' };
  yield* listed(path, 'participants', entry.participants, 'participant');
  yield* listed(path, 'items', entry.items, EVENT_ITEM);
}

/** The items that one is the same as, or updates. */
function* linked(item: Entry): Generator<Reference> {
  const { kind, path, entry } = item;
  const to = kind === 'quote' ? SAME_QUOTE : SAME_EVENT;
  if ((kind === 'quote' || kind === 'event') && entry.same !== undefined)
    yield { path: [...path, 'same'], id: entry.same, to };
  if (entry.updates !== undefined) yield { path: [...path, 'updates'], id: entry.updates, to: EARLIER_ITEM };
}

function* listed(path: Path, key: string, ids: readonly string[], to: Reference['to']): Generator<Reference> {
  for (const [at, id] of ids.entries()) yield { path: [...path, key, at], id, to };
}
