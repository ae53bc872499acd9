/** Fills in the items of an article: quotations, statements, and facts for what is neither. */
import { timesIn } from '../../record/rules/links.ts';
import { landmarks } from '../../text/text-fragment.ts';
import type { Attribution, Span } from '../types.ts';
import type { DraftedEntry, Field, Value } from './drafted.ts';
import { extentOf } from './extent.ts';
import type { Ids } from './ids.ts';
import { occasionFields, occasionOf } from './occasions.ts';
import { conditionsField, hedgeField, modeOf, voiceField } from './reserves.ts';
import { sentencesIn } from './sentences.ts';
import { blockText, bodyStart, type Place, type Story, spanText, toldText } from './story.ts';
import { happenedField, saidField } from './times.ts';
import { aboutField, topicsField } from './touched.ts';
import { byField, noteField, type Voice, voiceOf } from './who.ts';

/** An item of the draft, with what it was filled in from. */
export interface DraftedItem {
  readonly kind: 'quotes' | 'statements' | 'facts';
  readonly id: string;
  readonly sentence: Span;
  readonly entry: DraftedEntry;
  /** Of quotations and statements. */
  readonly attribution?: Attribution;
  /** Whoever speaks, where that isn't left open. */
  readonly voice?: Voice;
}

/** The items of an article, paragraph by paragraph: of each kind in the order of the text. */
export function itemsOf(story: Story, ids: Ids): readonly DraftedItem[] {
  const said = story.speech.attributions.filter(({ span }) => story.places[span.block] !== undefined);
  const occasions = occasionFields(story, said);
  const items = said.map((attribution, at) =>
    attribution.kind === 'direct'
      ? quotation(story, attribution, occasions[at] ?? [], ids)
      : statement(story, attribution, occasions[at] ?? [], ids),
  );
  return [...items, ...untold(story).map(sentence => fact(story, sentence, ids))];
}

/** A quotation as the record has it: what stands between the marks, without a comma that belongs to the reporter's sentence. */
export const quotedText = (passage: string): string => passage.trim().replace(/,$/u, '').trimEnd();

function quotation(story: Story, said: Attribution, occasion: readonly Field[], ids: Ids): DraftedItem {
  const { span, sentence, cue } = said;
  const whole = blockText(story, span.block);
  const text = quotedText(spanText(story, span));
  const told = toldText(story, sentence);
  const marks = story.article.form === 'article' ? 1 : 0;
  const before = whole.slice(bodyStart(story, span.block), Math.max(0, span.start - marks));
  const extent = extentOf(spanText(story, span), before, whole.slice(span.end + marks), story.words);
  const id = ids.of(text);
  const entry: DraftedEntry = [
    { key: 'id', value: id },
    { key: 'text', value: text },
    { key: 'extent', value: extent },
    byField(story, said),
    ...cueField(story, cue),
    ...occasion,
    ...placeFields(story, said, extent === 'full' ? text : told),
    ...conditionsField(told, story.words),
    { key: 'setting', source: spanText(story, sentence) },
    ...repeatedField(story, text),
    ...noteField(story, said),
  ];
  return { kind: 'quotes', id, sentence, entry, attribution: said, ...voiceIn(story, said) };
}

function statement(story: Story, said: Attribution, occasion: readonly Field[], ids: Ids): DraftedItem {
  const { span, sentence, lemma } = said;
  const told = toldText(story, sentence);
  const id = ids.of(toldText(story, span));
  const entry: DraftedEntry = [
    { key: 'id', value: id },
    { key: 'text', source: spanText(story, sentence) },
    { key: 'mode', value: modeOf(lemma, story.words) },
    byField(story, said),
    ...occasion,
    ...hedgeField(told, story.words),
    ...placeFields(story, said, told),
    ...conditionsField(told, story.words),
    ...noteField(story, said),
  ];
  return { kind: 'statements', id, sentence, entry, attribution: said, ...voiceIn(story, said) };
}

function fact(story: Story, sentence: Span, ids: Ids): DraftedItem {
  const told = toldText(story, sentence);
  const whole = blockText(story, sentence.block);
  const id = ids.of(told);
  const entry: DraftedEntry = [
    { key: 'id', value: id },
    { key: 'text', source: spanText(story, sentence) },
    voiceField(told, story.words),
    ...hedgeField(told, story.words),
    { key: 'paragraph', value: placeOf(story, sentence) },
    happenedField(story, sentence),
    aboutField(story, told, whole),
    topicsField(story, told, whole),
    ...conditionsField(told, story.words),
  ];
  return { kind: 'facts', id, sentence, entry };
}

/** The sentences in which nobody is quoted or reported, captions among them. A head and a line of credits tell nothing. */
function untold(story: Story): readonly Span[] {
  const { attributions } = story.speech;
  return story.article.blocks.flatMap(({ kind }, block) => {
    if (kind === 'head' || kind === 'credit') return [];
    const here = attributions.filter(({ span }) => span.block === block).flatMap(one => [one.span, one.sentence]);
    return sentencesIn(story, block).filter(
      ({ start, end }) => !here.some(told => told.block === block && told.start < end && start < told.end),
    );
  });
}

// Fields

/** @param told what is said: of a whole sentence its words, else the sentence around it */
function placeFields(story: Story, said: Attribution, told: string): readonly Field[] {
  const { span, sentence, cue, speaker } = said;
  const whole = blockText(story, span.block);
  const person = speaker && voiceOf(story, speaker).person;
  const content = withoutVoice(told, [speaker?.office, speaker?.printed, occasionOf(story, said)]);
  return [
    { key: 'paragraph', value: placeOf(story, span) },
    saidField(story, sentence, cue),
    aboutField(story, content, whole, person),
    topicsField(story, content, whole),
  ];
}

/** A sentence without the words for who speaks, and where. */
const withoutVoice = (sentence: string, words: readonly (string | undefined)[]): string =>
  words.reduce<string>((rest, part) => (part ? rest.replace(part, ' ') : rest), sentence);

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

const voiceIn = (story: Story, { speaker, certainty }: Attribution): { readonly voice?: Voice } =>
  speaker && certainty !== 'open' ? { voice: voiceOf(story, speaker) } : {};
