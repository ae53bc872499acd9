import type { DraftSource, Path, Rule } from '../draft.ts';
import { entriesOf, finding, ownWords, revisionNotes } from '../entries.ts';
import { hasQuotationMarks } from '../quotation-marks.ts';

export const noQuotationMarks: Rule = {
  id: 'no-quotation-marks',
  why: 'Quotation marks say that words are somebody’s own; in our sentences they would make a quotation of ours.',
  *source(source) {
    for (const { path, text } of sentences(source)) {
      if (!hasQuotationMarks(text)) continue;
      const mend = 'Say it without quotation marks, or enter the quotation under quotes:.';
      yield finding(source, path, `our own words have quotation marks: ${text}`, mend);
    }
  },
};

function* sentences(source: DraftSource): Generator<{ readonly path: Path; readonly text: string }> {
  for (const item of entriesOf(source)) {
    yield ownWords(item);
    yield* revisionNotes(item);
  }
  for (const [at, { question, sides }] of source.content.disputes.entries()) {
    yield { path: ['disputes', at, 'question'], text: question };
    for (const [number, side] of sides.entries()) {
      if ('silent' in side) yield { path: ['disputes', at, 'sides', number, 'silent'], text: side.silent };
    }
  }
}
