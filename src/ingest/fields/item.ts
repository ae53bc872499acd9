/** Fills in one item: a quotation, a statement, or a fact. */
import { timesIn } from '../../record/rules/links.ts';
import type { Quote } from '../../record/types.ts';
import { landmarks } from '../../text/text-fragment.ts';
import type { Span } from '../types.ts';
import { clauseAround } from './clauses.ts';
import type { DraftedEntry, Field, Mark, Value } from './drafted.ts';
import { extentOf } from './extent.ts';
import type { Ids } from './ids.ts';
import { conditionsField, hedgeField, modeOf, voiceField } from './reserves.ts';
import type { Said } from './said.ts';
import { shownText } from './sentences.ts';
import { blockText, bodyStart, type Place, type Story, spanText, toldText } from './story.ts';
import { happenedField, saidField } from './times.ts';
import { touchedFields } from './touched.ts';
import { type Untold, withoutVoice } from './untold.ts';
import type { Voice } from './who.ts';

/** An item of the draft, with what it was filled in from. */
export interface DraftedItem {
  readonly kind: 'quotes' | 'statements' | 'facts';
  readonly id: string;
  /** Of a fact, the part of its sentence that tells it. */
  readonly sentence: Span;
  /** Of a statement, what of its sentence is told. */
  readonly told?: Span;
  readonly entry: DraftedEntry;
  /** Whoever speaks, where that isn't left open. */
  readonly voice?: Voice;
}

/** Words between marks as the record has them: what stands between the marks, without a comma that belongs to the reporter's sentence. */
export const quotedText = (passage: string): string => passage.trim().replace(/,$/u, '').trimEnd();

/** Fills in a quotation. */
export function quotation(story: Story, said: Said, ids: Ids): DraftedItem {
  const { span, sentence } = said;
  const text = quotedText(spanText(story, span));
  const extent = extentIn(story, said);
  const told = extent === 'full' ? text : toldText(story, clauseAround(story, sentence, span));
  const id = ids.of(text);
  const entry: DraftedEntry = [
    { key: 'id', value: id },
    { key: 'text', value: text },
    { key: 'extent', value: extent, ...(isPart(said) && { mark: CUT }) },
    said.by,
    ...cueField(story, said.cue),
    ...said.occasion,
    ...placeFields(story, said, told, extent === 'full' && story.article.form === 'article'),
    // What is quoted has its own conditions within.
    ...conditionsField(toldText(story, sentence).replace(text, ' '), story.words),
    { key: 'setting', source: spanText(story, sentence) },
    ...repeatedField(story, text),
    ...said.note,
  ];
  return { kind: 'quotes', id, sentence, entry, ...(said.voice && { voice: said.voice }) };
}

const isPart = ({ begunIn, goesOnIn }: Said): boolean => begunIn !== undefined || goesOnIn !== undefined;
const CUT: Mark = { kind: 'check', why: 'One quotation over paragraphs, cut where the next one begins.' };

function extentIn(story: Story, { span, goesOnIn }: Said): Quote['extent'] {
  // Without a reporter only whole sentences are drafted.
  if (story.article.form !== 'article') return 'full';
  const whole = blockText(story, span.block);
  const before = whole.slice(bodyStart(story, span.block), Math.max(0, span.start - 1));
  const text = spanText(story, span);
  const extent = extentOf(text, before, whole.slice(span.end + 1), story.words);
  const isCut = goesOnIn !== undefined && !/[.?!…]\s*$/u.test(text);
  return isCut && extent === 'full' ? 'clause' : extent;
}

/** Fills in a statement. */
export function statement(story: Story, said: Said, ids: Ids): DraftedItem {
  const { span, sentence, lemma } = said;
  const told = toldText(story, said.told ?? span);
  const id = ids.of(toldText(story, span));
  const entry: DraftedEntry = [
    { key: 'id', value: id },
    { key: 'text', source: spanText(story, sentence) },
    { key: 'mode', value: said.mode ?? modeOf(lemma, story.words) },
    said.by,
    ...said.occasion,
    ...hedgeField(told, story.words),
    ...placeFields(story, said, told, false),
    ...conditionsField(toldText(story, said.mode === undefined ? sentence : span), story.words),
    ...said.note,
  ];
  return { kind: 'statements', id, sentence, told: span, entry, ...(said.voice && { voice: said.voice }) };
}

/** Fills in a fact. */
export function fact(story: Story, { sentence, told }: Untold, ids: Ids): DraftedItem {
  const whole = blockText(story, sentence.block);
  const id = ids.of(told);
  const entry: DraftedEntry = [
    { key: 'id', value: id },
    { key: 'text', source: shownText(story, sentence) },
    voiceField(told, story.words),
    ...hedgeField(told, story.words),
    { key: 'paragraph', value: placeOf(story, sentence) },
    happenedField(story, sentence),
    ...touchedFields(story, { told, paragraph: whole, isOwn: false }),
    ...conditionsField(told, story.words),
  ];
  return { kind: 'facts', id, sentence, entry };
}

// Fields

/** @param told what is said: of a whole sentence its words, else the sentence around it */
function placeFields(
  story: Story,
  { span, sentence, cue, voice, around }: Said,
  told: string,
  isOwn: boolean,
): readonly Field[] {
  const whole = blockText(story, span.block);
  const content = withoutVoice(told, around);
  return [
    { key: 'paragraph', value: placeOf(story, span) },
    saidField(story, sentence, cue),
    ...touchedFields(story, { told: content, paragraph: whole, voice, isOwn }),
  ];
}

const placeOf = (story: Story, { block }: Span): Value => (story.places[block] satisfies Place | undefined) ?? 1;

/** Only an article has a reporter's verb. */
function cueField({ article }: Story, cue: string | undefined): readonly Field[] {
  if (article.form !== 'article') return [];
  return [
    cue === undefined ? { key: 'cue', mark: { kind: 'check', why: 'No verb was found.' } } : { key: 'cue', value: cue },
  ];
}

/** A link to words that stand twice could lead to the wrong place. */
function repeatedField({ article }: Story, text: string): readonly Field[] {
  const lines = article.blocks.map(block => block.text);
  const start = landmarks(text)?.start;
  return start !== undefined && timesIn(lines, start) > 1 ? [{ key: 'repeated', value: true }] : [];
}
