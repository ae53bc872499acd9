/** Finds the sentences that tell what nobody is quoted or reported saying. */
import { plusDays } from '../../time/days.ts';
import type { Span } from '../types.ts';
import { happeningsIn, relativeBefore } from './clauses.ts';
import { pastDates } from './dated.ts';
import { hedgeIn } from './reserves.ts';
import type { Said } from './said.ts';
import { sentencesIn } from './sentences.ts';
import { doCross, type Story, spanText, toldText } from './story.ts';

/** A sentence, with what of it is the reporter's. */
export interface Untold {
  readonly sentence: Span;
  readonly told: string;
}

/** Fewest words that tell something. */
const FACT_MIN = 6;

/**
 * The sentences of paragraphs and captions in which nobody is quoted or reported. Of another paragraph, once each: a sentence of
 * which so much isn't what is reported that it may be a fact of its own; one that tells of what lies long back; and one that weighs.
 * A head and a line of credits tell nothing, and a question neither.
 */
export function untoldIn(story: Story, said: readonly Said[]): readonly Untold[] {
  return story.article.blocks.flatMap(({ kind }, block) => {
    if (kind === 'head' || kind === 'credit') return [];
    const those = said.filter(one => one.span.block === block);
    const sentences = sentencesIn(story, block).filter(sentence => !spanText(story, sentence).endsWith('?'));
    if (those.length === 0)
      return sentences
        .flatMap(sentence => happeningsIn(story, sentence))
        .map(sentence => ({ sentence, told: toldText(story, sentence) }));
    const apart = sentences.flatMap(sentence => apartIn(story, sentence, those) ?? []);
    return apart.filter(({ kind: own }, at) => apart.findIndex(one => one.kind === own) === at);
  });
}

interface Apart extends Untold {
  readonly kind: 'rest' | 'background' | 'weighing';
}

/** What a sentence tells apart from what is said in its paragraph. */
function apartIn(story: Story, sentence: Span, said: readonly Said[]): Apart | undefined {
  const here = said.filter(one => doCross(one.span, sentence) || doCross(one.sentence, sentence));
  const whole = toldText(story, sentence);
  if (here.some(one => one.kind === 'direct')) return undefined;
  const told = restOf(story, sentence, here);
  if (here.length > 0 && tellsMore(told)) return { kind: 'rest', sentence, told };
  const hedge = here.length > 0 ? undefined : hedgeIn(whole, story.words);
  const background = backgroundIn(story, sentence);
  if (background) return { kind: 'background', sentence: background, told: toldText(story, background) };
  const isWeighing = hedge !== undefined && story.words.weighing.test(hedge);
  return isWeighing ? { kind: 'weighing', sentence, told: whole } : undefined;
}

/** Days after which what a sentence dates is background. */
const RECENT = 30;

/** What of a sentence tells besides of what lies long back: the reporter knows it from elsewhere. */
function backgroundIn(story: Story, sentence: Span): Span | undefined {
  const { published } = story.article;
  const old = pastDates(story, sentence).find(({ days }) => plusDays(days.to, RECENT) < (published ?? days.to));
  return old && relativeBefore(story, sentence, sentence.start + old.start);
}

/** A sentence without what is reported in it, and without the words for who reports it. */
export const restOf = (story: Story, sentence: Span, said: readonly Said[]): string =>
  said.reduce(
    (text, { span, around, cue = '' }) => withoutVoice(text.replace(spanText(story, span), ' '), [...around, cue]),
    toldText(story, sentence),
  );

/** Whether what is left of a sentence tells something. */
export const tellsMore = (rest: string): boolean => (rest.match(/\p{L}{2,}/gu) ?? []).length >= FACT_MIN;

/** A sentence without the words for who speaks, and where. */
export const withoutVoice = (sentence: string, words: readonly string[]): string =>
  words.reduce((rest, part) => rest.replace(part, ' '), sentence);
