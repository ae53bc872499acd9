/** Finds where or when something was said, in the words beside the verb of speech. */
import { fold } from '../../text/fold.ts';
import type { Attribution } from '../types.ts';
import { datesOf } from './dated.ts';
import type { Field } from './drafted.ts';
import type { FieldWords } from './lexicon/types.ts';
import { type Story, spanText } from './story.ts';

/** Longest occasion, in words. */
const WORDS_MAX = 9;

/** Where or when something was said. */
export interface Occasion {
  readonly words: string;
  /** The block that says so, where that isn't the one in which it was said. */
  readonly toldIn?: number;
}

/** The occasions of some attributions, in the order of the text. Whoever goes on speaking does so on the same one. */
export function occasionsOf(story: Story, attributions: readonly Attribution[]): readonly (Occasion | undefined)[] {
  let last: { readonly name: string; readonly words: string; readonly block: number } | undefined;
  return attributions.map(attribution => {
    const { speaker, certainty, span } = attribution;
    const words = occasionOf(story, attribution);
    if (speaker?.name === undefined || certainty === 'open') return undefined;
    const before = last?.name === speaker.name ? last : undefined;
    last = words === undefined ? before : { name: speaker.name, words, block: span.block };
    if (words !== undefined) return { words };
    return before && { words: before.words, ...(before.block !== span.block && { toldIn: before.block }) };
  });
}

/** An occasion as a field. Where it's told elsewhere, the item's note says so. */
export const occasionField = (occasion: Occasion | undefined): readonly Field[] =>
  occasion ? [{ key: 'occasion', value: occasion.words }] : [];

/** Words for an occasion behind the verb, or at the beginning of the sentence. */
function occasionOf(story: Story, { sentence, cue, speaker }: Attribution): string | undefined {
  const text = spanText(story, sentence);
  const days = datesOf(story, sentence).map(({ typed }) => typed);
  const found = cue === undefined ? undefined : behindCue(text, cue, speaker?.printed ?? '', story.words);
  const chosen = [found, speaker && leading(text, speaker.printed, story.words)]
    .map(words => days.reduce((rest, day) => rest?.split(day)[0]?.replace(/[,\s]+$/u, ''), words))
    .find(words => words !== undefined && words !== '');
  const isCut = chosen === undefined || story.words.openEnd.test(chosen);
  return isCut || chosen.split(' ').length > WORDS_MAX ? undefined : chosen;
}

function behindCue(text: string, cue: string, printed: string, words: FieldWords): string | undefined {
  const at = text.indexOf(cue);
  if (at < 0) return undefined;
  const tail = text.slice(at + cue.length).trimStart();
  const behind = printed !== '' && tail.startsWith(printed) ? tail.slice(printed.length).trimStart() : tail;
  const phrase = words.occasion
    .exec(behind)
    ?.slice(1)
    .flatMap(part => part?.trim() ?? [])
    .join(', ');
  const last = phrase?.split(' ').at(-1) ?? '';
  return phrase !== undefined && words.finite.has(last) ? phrase.slice(0, -last.length).trim() : phrase;
}

/** “In a separate briefing, Bell said”, “Speaking in Oz, Bell said”. */
function leading(text: string, printed: string, { fronted }: FieldWords): string | undefined {
  const at = text.indexOf(',');
  const lead = at < 0 ? '' : text.slice(0, at);
  if (!fronted.test(lead) || !fold(text.slice(at)).includes(fold(printed))) return undefined;
  const small = lead.charAt(0).toLowerCase() + lead.slice(1);
  return small.replace(/^speaking /u, '');
}
