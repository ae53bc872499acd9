/** Lists the fields that a record may do without, and that answers are better with. */
import { type Draft, type DraftSource, isUnread, type Path, type Problem } from './draft.ts';
import { entriesOf, ownSentence, underOf } from './entries.ts';
import { QUESTION_MAX } from './schema.ts';
import { QUOTE_SLOT } from './types.ts';

/** Lists what is left out, each with what it serves. */
export function optionalNotes({ sources }: Draft): readonly Problem[] {
  return sources.flatMap(source => [...unphrased(source), ...unshortened(source)]);
}

/** Statements, and quotations that stand in a sentence, without the line that stands below their speaker's name. */
function* unphrased(source: DraftSource): Generator<Problem> {
  for (const item of entriesOf(source)) {
    const { kind, entry, path } = item;
    const hasLine = kind === 'statement' || (kind === 'quote' && ownSentence(item).text.includes(QUOTE_SLOT));
    if (!hasLine || entry.withdrawn || underOf(item)) continue;
    const message = `the ${kind} “${entry.id}” has no under:`;
    yield* note(
      source,
      path,
      message,
      'Add the sentence without its speaker; until then the whole sentence stands below the name.',
    );
  }
}

function* unshortened(source: DraftSource): Generator<Problem> {
  for (const [at, { id, question, short }] of source.content.disputes.entries()) {
    if (short !== undefined || question.length <= QUESTION_MAX) continue;
    const message = `the dispute “${id}” has no short:`;
    yield* note(source, ['disputes', at], message, 'Add the question in few words; until then lists cut it.');
  }
}

function* note(source: DraftSource, path: Path, message: string, mend: string): Generator<Problem> {
  if (isUnread(source, path)) return;
  yield { file: source.file, line: source.lineOf([...path, 'id']), rule: 'optional', message, mend };
}
