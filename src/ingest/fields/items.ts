/** Fills in the items of an article: quotations, statements, and facts for what is neither. */
import { timesIn } from '../../record/rules/links.ts';
import type { Quote } from '../../record/types.ts';
import { landmarks } from '../../text/text-fragment.ts';
import type { Span } from '../types.ts';
import { type DeedSaid, deedsIn } from './deeds.ts';
import type { DraftedEntry, Field, Value } from './drafted.ts';
import { extentOf } from './extent.ts';
import type { Ids } from './ids.ts';
import { primaryIn } from './primary.ts';
import { conditionsField, hedgeField, modeOf, voiceField } from './reserves.ts';
import { type Said, saidIn } from './said.ts';
import { sentencesIn } from './sentences.ts';
import { blockText, bodyStart, namedPlace, type Place, type Story, spanText, toldText } from './story.ts';
import { happenedField, NO_DAY, saidField } from './times.ts';
import { aboutField, topicsField } from './touched.ts';
import type { Voice } from './who.ts';

/** An item of the draft, with what it was filled in from. */
export interface DraftedItem {
  readonly kind: 'quotes' | 'statements' | 'facts';
  readonly id: string;
  readonly sentence: Span;
  readonly entry: DraftedEntry;
  /** Whoever speaks, where that isn't left open. */
  readonly voice?: Voice;
}

/** The items of a story: of each kind in the order of the text. */
export function itemsOf(story: Story, ids: Ids): readonly DraftedItem[] {
  if (story.article.form !== 'article') return primaryIn(story).map(said => itemOf(story, said, ids));
  const said = withDeeds(saidIn(story), deedsIn(story));
  const items = sameDay(
    story,
    said.map(one => itemOf(story, one, ids)),
  );
  return [...items, ...untold(story, said).map(sentence => fact(story, sentence, ids))];
}

/** Adds what parties do by saying it, where nobody else is found for the same words; and drops what only seemed to be told. */
function withDeeds(said: readonly Said[], deeds: readonly DeedSaid[]): readonly Said[] {
  const isIn = (a: Span, b: Span): boolean => a.block === b.block && a.start < b.end && b.start < a.end;
  const isDoubtful = ({ kind, by }: Said): boolean => kind === 'indirect' && by.mark?.kind === 'check';
  const kept = said.filter(one => !(isDoubtful(one) && deeds.some(deed => isIn(one.sentence, deed.sentence))));
  const isTold = (deed: Said): boolean =>
    kept.some(one => one.kind === 'indirect' && isIn(one.span, deed.span) && one.voice?.party === deed.voice?.party);
  const added = deeds.filter(deed => !isTold(deed));
  return [...kept, ...added].toSorted((a, b) => a.span.block - b.span.block || a.span.start - b.span.start);
}

/** Whoever goes on speaking does so on the day that was given before. The words for it stand there alone. */
function sameDay(story: Story, items: readonly DraftedItem[]): readonly DraftedItem[] {
  let last: { readonly person: string; readonly item: DraftedItem } | undefined;
  return items.map(item => {
    const person = item.voice?.person;
    const when = item.entry.find(({ key }) => key === 'when');
    if (person === undefined || (last && last.person !== person)) last = undefined;
    if (person !== undefined && when?.mark === undefined) last = { person, item };
    const before = last?.item.entry.find(({ key }) => key === 'when')?.value;
    if (!last || when?.mark?.why !== NO_DAY || typeof before !== 'object' || !('date' in before)) return item;
    const { said, note, ...date } = before;
    const why = `As of what stands in ${namedPlace(story, last.item.sentence.block)}.`;
    const field: Field = { key: 'when', value: { ...date, basis: 'inferred' }, mark: { kind: 'check', why } };
    return { ...item, entry: item.entry.map(each => (each === when ? field : each)) };
  });
}

const itemOf = (story: Story, said: Said, ids: Ids): DraftedItem =>
  said.kind === 'direct' ? quotation(story, said, ids) : statement(story, said, ids);

/** A quotation as the record has it: what stands between the marks, without a comma that belongs to the reporter's sentence. */
export const quotedText = (passage: string): string => passage.trim().replace(/,$/u, '').trimEnd();

function quotation(story: Story, said: Said, ids: Ids): DraftedItem {
  const { span, sentence } = said;
  const text = quotedText(spanText(story, span));
  const extent = extentIn(story, span);
  const told = extent === 'full' ? text : toldText(story, sentence);
  const id = ids.of(text);
  const entry: DraftedEntry = [
    { key: 'id', value: id },
    textField(story, text),
    { key: 'extent', value: extent },
    said.by,
    ...cueField(story, said.cue),
    ...said.occasion,
    ...placeFields(story, said, told),
    // What is quoted has its own conditions within.
    ...conditionsField(toldText(story, sentence).replace(text, ' '), story.words),
    { key: 'setting', source: spanText(story, sentence) },
    ...repeatedField(story, text),
    ...said.note,
  ];
  return { kind: 'quotes', id, sentence, entry, ...(said.voice && { voice: said.voice }) };
}

/** Where no marks tell what is quoted, the curator cuts it to the sentences that matter. */
const textField = ({ article }: Story, value: string): Field => ({
  key: 'text',
  value,
  ...(article.form === 'transcript' && { mark: { kind: 'check', why: 'Keep the sentences that matter, whole.' } }),
});

function extentIn(story: Story, span: Span): Quote['extent'] {
  // Without a reporter only whole sentences are drafted.
  if (story.article.form !== 'article') return 'full';
  const whole = blockText(story, span.block);
  const before = whole.slice(bodyStart(story, span.block), Math.max(0, span.start - 1));
  return extentOf(spanText(story, span), before, whole.slice(span.end + 1), story.words);
}

function statement(story: Story, said: Said, ids: Ids): DraftedItem {
  const { span, sentence, lemma } = said;
  const told = toldText(story, sentence);
  const id = ids.of(toldText(story, span));
  const entry: DraftedEntry = [
    { key: 'id', value: id },
    { key: 'text', source: spanText(story, sentence) },
    { key: 'mode', value: said.mode ?? modeOf(lemma, story.words) },
    said.by,
    ...said.occasion,
    ...hedgeField(told, story.words),
    ...placeFields(story, said, told),
    ...conditionsField(told, story.words),
    ...said.note,
  ];
  return { kind: 'statements', id, sentence, entry, ...(said.voice && { voice: said.voice }) };
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

/**
 * The sentences in which nobody is quoted or reported, captions among them; and those of which so much isn't what is reported
 * that it may be a fact of its own. A head and a line of credits tell nothing.
 */
function untold(story: Story, said: readonly Said[]): readonly Span[] {
  return story.article.blocks.flatMap(({ kind }, block) => {
    if (kind === 'head' || kind === 'credit') return [];
    return sentencesIn(story, block).filter(sentence => {
      const here = said.filter(one => one.span.block === block && isWithin(sentence, one));
      return here.length === 0 || (here.every(one => one.kind === 'indirect') && tellsMore(story, sentence, here));
    });
  });
}

const isWithin = ({ start, end }: Span, { span, sentence }: Said): boolean =>
  [span, sentence].some(one => one.start < end && start < one.end);

/** Fewest words that tell something. */
const FACT_MIN = 6;

function tellsMore(story: Story, sentence: Span, said: readonly Said[]): boolean {
  const rest = said.reduce(
    (text, { span, around, cue = '' }) => withoutVoice(text.replace(spanText(story, span), ' '), [...around, cue]),
    toldText(story, sentence),
  );
  return (rest.match(/\p{L}{2,}/gu) ?? []).length >= FACT_MIN;
}

// Fields

/** @param told what is said: of a whole sentence its words, else the sentence around it */
function placeFields(story: Story, { span, sentence, cue, voice, around }: Said, told: string): readonly Field[] {
  const whole = blockText(story, span.block);
  const content = withoutVoice(told, around);
  return [
    { key: 'paragraph', value: placeOf(story, span) },
    saidField(story, sentence, cue),
    aboutField(story, content, whole, voice),
    topicsField(story, content, whole),
  ];
}

/** A sentence without the words for who speaks, and where. */
const withoutVoice = (sentence: string, words: readonly string[]): string =>
  words.reduce((rest, part) => rest.replace(part, ' '), sentence);

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
