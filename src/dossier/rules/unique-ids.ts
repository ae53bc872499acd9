import type { Draft, DraftFile, DraftSource, Finding, Path, Rule } from '../draft.ts';
import { entriesOf, finding } from '../entries.ts';

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
