import { fold } from '../../search/fold.ts';
import type { DraftFile, Finding, Path, Rule } from '../draft.ts';
import { finding } from '../entries.ts';
import type { PartiesFile, PeopleFile, TopicsFile } from '../schema.ts';
import { LANGUAGES } from '../types.ts';

interface Name {
  readonly owner: string;
  readonly path: Path;
  readonly name: string;
}

export const unambiguousNames: Rule = {
  id: 'unambiguous-names',
  why: 'Who types a name must get the one that it means; two of a kind with the same name give neither.',
  *shared({ people, parties, topics }) {
    yield* ambiguous(people, peopleNames(people.content));
    yield* ambiguous(parties, partyNames(parties.content));
    yield* ambiguous(topics, topicNames(topics.content));
  },
};

function* ambiguous(file: DraftFile<unknown>, names: Iterable<Name>): Generator<Finding> {
  const owners = new Map<string, string>();
  for (const { owner, path, name } of names) {
    const folded = fold(name);
    const first = owners.get(folded) ?? owner;
    owners.set(folded, first);
    if (first === owner) continue;
    yield finding(
      file,
      path,
      `“${name}” names both “${first}” and “${owner}”`,
      'Keep it with the one that it usually means.',
    );
  }
}

function* peopleNames(content: PeopleFile): Generator<Name> {
  for (const [at, { id, name, spellings }] of content.entries()) {
    yield { owner: id, path: [at, 'id'], name: id };
    yield { owner: id, path: [at, 'name'], name };
    yield* list(id, [at, 'spellings'], spellings);
  }
}

function* partyNames(content: PartiesFile): Generator<Name> {
  for (const [at, { id, name, iso, aliases, names }] of content.entries()) {
    yield { owner: id, path: [at, 'id'], name: id };
    yield { owner: id, path: [at, 'name'], name };
    if (iso !== undefined) yield { owner: id, path: [at, 'iso'], name: iso };
    yield* list(id, [at, 'aliases'], aliases);
    for (const [language, other] of Object.entries(names ?? {}))
      yield { owner: id, path: [at, 'names', language], name: other };
  }
}

function* topicNames(content: TopicsFile): Generator<Name> {
  for (const [at, { id, label, aliases }] of content.entries()) {
    yield { owner: id, path: [at, 'id'], name: id };
    for (const language of LANGUAGES) {
      yield { owner: id, path: [at, 'label', language], name: label[language] };
      yield* list(id, [at, 'aliases', language], aliases[language]);
    }
  }
}

function* list(owner: string, path: Path, names: readonly string[]): Generator<Name> {
  for (const [at, name] of names.entries()) yield { owner, path: [...path, at], name };
}
