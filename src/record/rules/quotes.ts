/** Checks quotations by themselves: their marks, their settings and their misquotes. */
import type { DraftSource } from '../draft.ts';
import { entriesOf, hasWords, ownSentence, type PlacedText, revisionNotes, underOf } from '../entries.ts';
import { finding, type Rule } from '../lint.ts';
import { hasQuotationMarks, isUnmistakable, quotedPassages } from '../quotation-marks.ts';
import { QUOTE_SLOT } from '../types.ts';

/** A setting has at most one place for the quotation, and a fragment's has one. */
export const quoteSlot: Rule = {
  id: 'quote-slot',
  why: 'A fragment is never shown without the sentence that carries it.',
  *source(source) {
    for (const [at, { id, extent, setting }] of source.content.quotes.entries()) {
      const slots = setting.split(QUOTE_SLOT).length - 1;
      if (slots === 1 || (slots === 0 && extent !== 'fragment')) continue;
      const message = `the setting of the ${extent} “${id}” has ${slots === 0 ? 'no' : slots} ${QUOTE_SLOT}`;
      yield finding(source, ['quotes', at, 'setting'], message, `Write ${QUOTE_SLOT} once, where the quotation goes.`);
    }
  },
};

/** A quotation begins and ends with words, not with the marks around it. */
export const quotationEdges: Rule = {
  id: 'quotation-edges',
  why: 'The quotation marks are put around it where it’s shown, and a last comma belongs to the reporter’s sentence.',
  *source(source) {
    for (const [at, { text }] of source.content.quotes.entries()) {
      const path = ['quotes', at, 'text'];
      if (text.endsWith(',')) {
        yield finding(
          source,
          path,
          `the quotation ends with a comma: ${text}`,
          'Leave the comma out; it is the reporter’s.',
        );
      }
      if (hasStrayMark(text)) {
        const mend = 'Leave out the quotation marks around the quotation.';
        yield finding(source, path, `the quotation begins or ends with a quotation mark: ${text}`, mend);
      }
    }
  },
};

/** A mark at either end, unless it belongs to a quotation within the quotation. */
function hasStrayMark(text: string): boolean {
  const passages = quotedPassages(text);
  const [first] = passages;
  const last = passages.at(-1);
  if (first?.start === 1 && first.closed && first.end === text.length - 1) return true;
  const opensWithin = first?.start === 1 && first.closed;
  const closesWithin = last?.closed === true && last.end === text.length - 1;
  return (isUnmistakable(text.charAt(0)) && !opensWithin) || (isUnmistakable(text.slice(-1)) && !closesWithin);
}

/** A misquote differs from the quotation, and from other outlets' wordings. */
export const misquote: Rule = {
  id: 'misquote',
  why: 'Words that the source or another outlet printed are no misquote, and nobody may be said to have erred who didn’t.',
  *source(source) {
    for (const [at, { text, variants, misquotes }] of source.content.quotes.entries()) {
      const wordings = [text, ...variants.map(variant => variant.text)];
      for (const [nth, wrong] of misquotes.entries()) {
        if (!wordings.some(wording => hasWords(wording, wrong.text))) continue;
        const message = `the misquote has the words of the quotation or of another outlet’s wording: ${wrong.text}`;
        const mend = 'Enter it only if its words differ from both; take it away otherwise.';
        yield finding(source, ['quotes', at, 'misquotes', nth, 'text'], message, mend);
      }
    }
  },
};

/** Our own sentences have no quotation marks. */
export const noQuotationMarks: Rule = {
  id: 'no-quotation-marks',
  why: 'Quotation marks say that words are somebody’s own; in our sentences they would make a quotation of ours.',
  *source(source) {
    for (const { path, text } of ownSentences(source)) {
      if (!hasQuotationMarks(text)) continue;
      const mend = 'Say it without quotation marks, or enter the quotation under quotes:.';
      yield finding(source, path, `our own words have quotation marks: ${text}`, mend);
    }
  },
};

/** Every sentence of a file that is in our own words. */
function* ownSentences(source: DraftSource): Generator<PlacedText> {
  for (const item of entriesOf(source)) {
    yield ownSentence(item);
    const below = underOf(item);
    if (below) yield below;
    yield* revisionNotes(item);
  }
  for (const [at, { question, short }] of source.content.disputes.entries()) {
    yield { path: ['disputes', at, 'question'], text: question };
    if (short !== undefined) yield { path: ['disputes', at, 'short'], text: short };
  }
}
