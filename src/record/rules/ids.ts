/** Checks ids: each is declared once, and each that is used is declared and stands for the right kind of thing. */
import type { Draft, DraftSource, FilePlace, Path } from '../draft.ts';
import { entriesOf } from '../entries.ts';
import { splitId } from '../ids.ts';
import { type Declared, type Finding, finding, type Lookup, type Rule } from '../lint.ts';
import { besides, type Reference, references } from '../references.ts';

/** An id that is used is declared, as the right kind of thing. */
export const knownIds: Rule = {
  id: 'known-ids',
  why: 'An id that nothing answers to would leave a line without its speaker, its party or its topic.',
  *shared(draft, lookup) {
    for (const [at, { party }] of draft.people.content.entries()) {
      if (party === undefined) continue;
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

type Fault = [message: string, mend: string];

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

/** An id is declared once: of people and parties, of topics, of sources, and within a source. */
export const uniqueIds: Rule = {
  id: 'unique-ids',
  why: 'An id stands for one thing for good: buttons in old messages lead to it.',
  *shared(draft) {
    yield* repeated(declaredParticipants(draft));
    yield* repeated(draft.topics.content.map(({ id }, at): Declaration => [draft.topics, [at, 'id'], id]));
  },
  *source(source, _draft, lookup) {
    yield* repeated(declaredIn(source));
    const { id } = source.content.source;
    const first = lookup.sources.get(id);
    if (first !== undefined && first !== source.file)
      yield finding(source, ['source', 'id'], ...usedAlready(id, first));
  },
};

/** An id of an item means one alone: to the files that refer to it, and to buttons for good. */
export const clearIds: Rule = {
  id: 'clear-ids',
  why: 'Two sources may have the same id, and nothing may be taken for the other’s: not in a file, nor by a button.',
  *shared({ glosses }) {
    if (glosses) yield* unclearIn(glosses);
  },
  source: unclearIn,
};

function* unclearIn(file: FilePlace): Generator<Finding> {
  for (const { path, message, mend } of file.unclear ?? []) yield finding(file, path, message, mend);
}

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
  for (const { path, entry } of entriesOf(source)) yield [source, [...path, 'id'], splitId(entry.id).local];
  for (const [at, { id }] of source.content.disputes.entries())
    yield [source, ['disputes', at, 'id'], splitId(id).local];
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
