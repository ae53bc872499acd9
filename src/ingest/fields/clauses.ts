/** Cuts sentences into their clauses. */
import type { Span } from '../types.ts';
import { bodyStart, type Story, spanText } from './story.ts';

/** The clause of a sentence in which a part of it stands. */
export function clauseAround(story: Story, sentence: Span, part: Span): Span {
  const cuts = cutsIn(story, sentence, story.words.clauses);
  const start = cuts.filter(({ to }) => to <= part.start).at(-1)?.to ?? sentence.start;
  const end = cuts.find(({ from }) => from >= part.end)?.from ?? sentence.end;
  return { block: sentence.block, start, end };
}

/** The clauses of a part of a sentence. */
export const clausesIn = (story: Story, part: Span): readonly Span[] => partsOf(story, part, story.words.breaks);

/** A sentence, cut before what else takes place in it: "Bell met Rover" and "Holm resigned". */
export const happeningsIn = (story: Story, sentence: Span): readonly Span[] =>
  partsOf(story, sentence, story.words.besides);

function partsOf(story: Story, sentence: Span, words: RegExp): readonly Span[] {
  const cuts = cutsIn(story, sentence, words);
  const starts = [sentence.start, ...cuts.map(({ to }) => to)];
  return starts.map((start, at) => ({ block: sentence.block, start, end: cuts[at]?.from ?? sentence.end }));
}

/** The part of a sentence that a word for it begins last before a place: "sparked by the strike of May". */
export function relativeBefore(story: Story, sentence: Span, place: number): Span {
  const cut = cutsIn(story, sentence, story.words.relative).findLast(({ from }) => from < place);
  return cut ? { ...sentence, start: cut.from } : sentence;
}

interface Cut {
  readonly from: number;
  readonly to: number;
}

/** Where words stand in a sentence, outside of quotation marks and of the dateline. */
function cutsIn(story: Story, sentence: Span, words: RegExp): readonly Cut[] {
  const quoted = story.speech.attributions.filter(
    ({ kind, span }) => kind === 'direct' && span.block === sentence.block,
  );
  return Array.from(spanText(story, sentence).matchAll(words))
    .map(({ 0: found, index }) => ({ from: sentence.start + index, to: sentence.start + index + found.length }))
    .filter(({ from }) => from >= bodyStart(story, sentence.block))
    .filter(({ from }) => !quoted.some(({ span }) => span.start <= from && from < span.end));
}
