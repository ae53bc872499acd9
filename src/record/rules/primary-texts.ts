/** Checks quotations from documents and transcripts: their own sentences are quoted, without quotation marks to go by. */
import type { DraftSource } from '../draft.ts';
import { hasWords, locatorOf, type PlacedVoice, placeName, type QuoteEntry, textAt, voicesIn } from '../entries.ts';
import { turnLabel } from '../grounds.ts';
import { finding, type Rule } from '../lint.ts';
import { namesOfPerson } from '../names.ts';
import { labelOf } from '../source-text.ts';

/** A whole quotation from a document or a transcript begins and ends with a sentence. */
export const wholeSentences: Rule = {
  id: 'whole-sentences',
  why: 'Where no quotation marks say how far words go, half a sentence could be made to say what the whole one doesn’t.',
  *source(source) {
    if (source.content.source.form === 'article') return;
    for (const [at, quote] of source.content.quotes.entries()) {
      if (quote.extent !== 'full' || isWhole(source, quote)) continue;
      const message = `“${quote.text}” isn’t a whole sentence of ${placeName(quote.paragraph)}`;
      const mend = 'Give the sentence from its beginning to its full stop, or write extent: clause or fragment.';
      yield finding(source, ['quotes', at, 'text'], message, mend);
    }
  },
};

/** What may stand before the first sentence: a label, the mark of a point, quotation marks. */
const OPENING = /^(?:(?:[\p{Lu}\p{N} .,’'()-]{1,80}:|[-–—•*]|\d{1,2}[.)]|[“„«"])\s*)*$/u;
const SENTENCE_END = /[.?!…—][”’"'»“)\]\s]*$/u;

function isWhole(source: DraftSource, { text, paragraph }: QuoteEntry): boolean {
  const printed = textAt(source, paragraph);
  const from = printed?.indexOf(text) ?? -1;
  // What isn't there at all is told by a rule of its own.
  if (printed === undefined || from < 0) return true;
  const before = printed.slice(0, from);
  const behind = printed.slice(from + text.length);
  const begins = OPENING.test(before) || SENTENCE_END.test(before);
  return begins && (SENTENCE_END.test(text) || /^[;,”"»)\]]*\s*$/u.test(behind));
}

/** In a transcript the label of the turn names whoever speaks, and nobody else speaks within the quotation. */
export const turnNamesSpeaker: Rule = {
  id: 'turn-names-speaker',
  why: 'In a transcript only the label says who speaks: words from the next turn would be put into another’s mouth.',
  *source(source, _draft, { people }) {
    if (source.content.source.form !== 'transcript' || !source.text) return;
    for (const [at, quote] of source.content.quotes.entries()) {
      const path = ['quotes', at];
      const label = turnLabel(source, quote.paragraph) ?? '';
      const isNamed = ({ by }: PlacedVoice): boolean => {
        const person = 'person' in by ? people.get(by.person) : undefined;
        return person !== undefined && namesOfPerson(person, people.values()).some(name => hasWords(label, name));
      };
      if (!voicesIn({ kind: 'quote', path, entry: quote }).every(isNamed)) {
        const message = `${placeName(quote.paragraph)} stands in the turn of “${label}”, which isn’t the speaker’s`;
        yield finding(source, [...path, 'by'], message, 'Give the words to whoever the label names.');
      }
      if (!isOneTurn(source, quote)) {
        const mend = 'End the quotation where the turn ends.';
        yield finding(source, [...path, 'paragraph'], `a new turn begins within ${placeName(quote.paragraph)}`, mend);
      }
    }
  },
};

function isOneTurn({ text }: DraftSource, { paragraph }: QuoteEntry): boolean {
  const { number, to = number } = locatorOf(paragraph);
  return (text?.paragraphs.slice(number, to) ?? []).every(line => labelOf(line) === undefined);
}
