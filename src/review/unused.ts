/** Finds what of an article is in no item of its draft. */
import { passagesOf } from '../ingest/speech/passages.ts';
import { sentencePlaces } from '../ingest/speech/sentences.ts';
import { tokensOf } from '../ingest/speech/tokens.ts';
import { rememberLast } from '../lib/lazy.ts';
import { labelOf } from '../record/source-text.ts';
import type { SourceForm } from '../record/types.ts';
import type { ArticleLine, Stretch } from './article.ts';
import type { Item, Section } from './items.ts';
import type { ReviewState } from './opening.ts';

/** A sentence of a paragraph. */
export interface PlacedSentence extends Stretch {
  /** Its paragraph and its number there, both from 1: `16.2`. It stays the same whatever becomes of others. */
  readonly place: string;
  readonly text: string;
}

type Told = Pick<ReviewState, 'article' | 'form' | 'items' | 'loose'>;

/** What tells a sentence. Words that nobody is quoted saying tell none. */
const TELLING: readonly Section[] = ['quotes', 'statements', 'facts', 'events'];

/**
 * The sentences of the paragraphs that no quotation, statement, fact or event has a part of, in their order. Of an item of which
 * nobody knows any more what it was worded from, the whole paragraphs count as told. Passages in quotation marks that no item
 * has are listed by themselves, and their sentences not again.
 */
export function unusedSentences({ article, form, items, loose }: Told): readonly PlacedSentence[] {
  const used = [...items.filter(({ section }) => TELLING.includes(section)).flatMap(usedBy), ...loose];
  return sentencesIn(article, form).filter(
    ({ line, start, end }) => !used.some(one => one.line === line && one.start < end && start < one.end),
  );
}

/** The sentence at a place such as `16.2`; `undefined` where the article has none there. */
export const sentenceAt = ({ article, form }: Told, place: string): PlacedSentence | undefined =>
  sentencesIn(article, form).find(one => one.place === place);

const usedBy = ({ stretches, lines }: Item): readonly Stretch[] =>
  stretches.length > 0 ? stretches : lines.map(line => ({ line, start: 0, end: Number.POSITIVE_INFINITY }));

/** The sentences of an article's paragraphs that have a word. */
const sentencesIn = rememberLast(
  (form: SourceForm) => form,
  (article: readonly ArticleLine[], form: SourceForm): readonly PlacedSentence[] =>
    article.flatMap((line, at) => (line.kind === 'paragraphs' ? sentencesOf(line, at, form) : [])),
);

function sentencesOf({ number, text }: ArticleLine, line: number, form: SourceForm): readonly PlacedSentence[] {
  // Only in an article do quotation marks tell where a sentence ends.
  const passages = form === 'article' ? passagesOf({ text }, line) : [];
  const from = form === 'transcript' ? (labelOf(text)?.length ?? 0) : 0;
  return sentencePlaces(tokensOf(text, passages, from))
    .map(({ start, end }, nth) => ({
      ...{ line, start, end },
      place: `${number}.${nth + 1}`,
      text: text.slice(start, end),
    }))
    .filter(sentence => /\p{L}/u.test(sentence.text));
}
