import type { Declared, Draft, DraftFile, DraftSource, Finding, Lookup, Path, Rule } from '../draft.ts';
import { type Entry, entriesOf, finding } from '../entries.ts';

type Kind = 'person' | 'party' | 'topic' | 'participant' | readonly Declared['kind'][];

/** An id that a file uses, and what it should be the id of. */
interface Use {
  readonly path: Path;
  readonly id: string;
  readonly kind: Kind;
}

const EVENT_ITEMS = ['quote', 'statement', 'fact'] as const;
const SIDE_ITEMS = ['quote', 'statement'] as const;
const REPORTER_ITEMS = ['fact'] as const;

const MENDS = {
  person: 'Correct the id, or add the person to people.yaml.',
  party: 'Correct the id, or add the country or body to parties.yaml.',
  topic: 'Correct the id, or add the topic to topics.yaml.',
  participant: 'Correct the id, or add it to people.yaml or parties.yaml.',
} as const;

export const knownIds: Rule = {
  id: 'known-ids',
  why: 'An id that nothing answers to would leave a line without its speaker, its party or its topic.',
  *shared(draft, lookup) {
    for (const [at, { party }] of draft.people.content.entries()) {
      const unknown = verdict({ path: [at, 'party'], id: party, kind: 'party' }, lookup);
      if (unknown) yield finding(draft.people, [at, 'party'], ...unknown);
    }
  },
  *source(source, _draft, lookup): Generator<Finding> {
    for (const use of usesIn(source)) {
      const unknown = verdict(use, lookup);
      if (unknown) yield finding(source, use.path, ...unknown);
    }
  },
};

function verdict({ id, kind }: Use, lookup: Lookup): [message: string, mend: string] | undefined {
  if (typeof kind === 'object') return itemVerdict(id, kind, lookup);
  const known =
    (kind === 'topic' && lookup.topics.has(id)) ||
    ((kind === 'person' || kind === 'participant') && lookup.people.has(id)) ||
    ((kind === 'party' || kind === 'participant') && lookup.parties.has(id));
  return known
    ? undefined
    : [`no ${kind === 'participant' ? 'person or party' : kind} has the id “${id}”`, MENDS[kind]];
}

function itemVerdict(id: string, kinds: readonly Declared['kind'][], lookup: Lookup): [string, string] | undefined {
  const found = lookup.declared.get(id);
  const wanted = kinds.join(' or ');
  if (!found) return [`no ${wanted} has the id “${id}”`, 'Correct the id, or add the item to a source.'];
  if (kinds.includes(found.kind)) return undefined;
  return [`“${id}” is the id of a ${found.kind}, not of a ${wanted}`, `Name a ${wanted} here.`];
}

function* usesIn(source: DraftSource): Generator<Use> {
  for (const item of entriesOf(source)) {
    yield* list(item.path, 'about', item.entry.about, 'party');
    yield* list(item.path, 'topics', item.entry.topics, 'topic');
    yield* ownUses(item);
  }
  for (const [at, { sides, reporter }] of source.content.disputes.entries()) {
    for (const [number, side] of sides.entries()) {
      const path = ['disputes', at, 'sides', number];
      yield { path: [...path, 'by'], id: side.by, kind: 'party' };
      if ('item' in side) yield { path: [...path, 'item'], id: side.item, kind: SIDE_ITEMS };
    }
    yield { path: ['disputes', at, 'reporter'], id: reporter, kind: REPORTER_ITEMS };
  }
}

function* ownUses({ kind, path, entry }: Entry): Generator<Use> {
  if (kind === 'quote') yield { path: [...path, 'speaker'], id: entry.speaker, kind: 'person' };
  if (kind === 'statement') {
    const { by } = entry;
    if ('person' in by) yield { path: [...path, 'by', 'person'], id: by.person, kind: 'person' };
    else yield { path: [...path, 'by', 'party'], id: by.party, kind: 'party' };
  }
  if (kind !== 'event') return;
  const country = entry.where?.country;
  if (country !== undefined) yield { path: [...path, 'where', 'country'], id: country, kind: 'party' };
  yield* list(path, 'participants', entry.participants, 'participant');
  yield* list(path, 'items', entry.items, EVENT_ITEMS);
}

function* list(path: Path, key: string, ids: readonly string[], kind: Kind): Generator<Use> {
  for (const [at, id] of ids.entries()) yield { path: [...path, key, at], id, kind };
}

type Declaration = readonly [file: Pick<DraftFile<unknown>, 'file' | 'lineOf'>, path: Path, id: string];

export const uniqueIds: Rule = {
  id: 'unique-ids',
  why: 'An id stands for one thing for good: buttons in old messages lead to it.',
  *shared(draft) {
    yield* doubled(participants(draft));
    yield* doubled(draft.topics.content.map(({ id }, at): Declaration => [draft.topics, [at, 'id'], id]));
  },
  *source(source, _draft, lookup) {
    yield* doubled(declarations(source));
    for (const [, path, id] of declarations(source)) {
      const first = lookup.declared.get(id);
      if (first && first.file !== source.file) {
        yield finding(
          source,
          path,
          `the id “${id}” is used already, in ${first.file}`,
          'Give one of the two another id.',
        );
      }
    }
  },
};

function* doubled(all: Iterable<Declaration>): Generator<Finding> {
  const seen = new Map<string, Declaration>();
  for (const declaration of all) {
    const [file, path, id] = declaration;
    const first = seen.get(id);
    if (!first) {
      seen.set(id, declaration);
      continue;
    }
    const where = `${first[0].file}, line ${first[0].lineOf(first[1])}`;
    yield finding(file, path, `the id “${id}” is used already, in ${where}`, 'Give one of the two another id.');
  }
}

/** People and parties share their ids, since both take part in events. */
function* participants({ people, parties }: Draft): Generator<Declaration> {
  for (const [at, { id }] of people.content.entries()) yield [people, [at, 'id'], id];
  for (const [at, { id }] of parties.content.entries()) yield [parties, [at, 'id'], id];
}

function* declarations(source: DraftSource): Generator<Declaration> {
  yield [source, ['source', 'id'], source.content.source.id];
  for (const { path, entry } of entriesOf(source)) yield [source, [...path, 'id'], entry.id];
  for (const [at, { id }] of source.content.disputes.entries()) yield [source, ['disputes', at, 'id'], id];
}

export const withdrawnInUse: Rule = {
  id: 'withdrawn-in-use',
  why: 'What was withdrawn is shown nowhere: a dispute or an event that leans on it would bring it back.',
  *source(source, _draft, { withdrawn }) {
    for (const { path, id, mend } of uses(source)) {
      if (withdrawn.has(id)) yield finding(source, path, `“${id}” is withdrawn, and is used here`, mend);
    }
  },
};

interface UseOfItem {
  readonly path: Path;
  readonly id: string;
  readonly mend: string;
}

function* uses({ content: { events, disputes } }: DraftSource): Generator<UseOfItem> {
  for (const [at, { items, withdrawn }] of events.entries()) {
    // A withdrawn event is shown nowhere itself.
    if (withdrawn) continue;
    for (const [number, id] of items.entries())
      yield { path: ['events', at, 'items', number], id, mend: 'Take it out of items:.' };
  }
  for (const [at, { sides, reporter }] of disputes.entries()) {
    for (const [number, side] of sides.entries()) {
      const mend = 'Name another item of this side, or write silent: with what the record lacks.';
      if ('item' in side) yield { path: ['disputes', at, 'sides', number, 'item'], id: side.item, mend };
    }
    yield { path: ['disputes', at, 'reporter'], id: reporter, mend: 'Name another fact, or remove the dispute.' };
  }
}
