/** Finds where or when something was said, in the words beside the verb of speech. */
import { fold } from '../../text/fold.ts';
import type { Attribution } from '../types.ts';
import type { Field } from './drafted.ts';
import type { FieldWords } from './lexicon/types.ts';
import { type Story, spanText } from './story.ts';
import { datesOf } from './times.ts';

/** Longest occasion, in words. */
const WORDS_MAX = 9;

/** The occasions of some attributions, in the order of the text. Whoever goes on speaking does so on the same one. */
export function occasionFields(story: Story, attributions: readonly Attribution[]): readonly (readonly Field[])[] {
  let last: { readonly name: string; readonly occasion: string; readonly block: number } | undefined;
  return attributions.map(attribution => {
    const name = attribution.speaker?.name;
    const occasion = occasionOf(story, attribution);
    if (name === undefined || attribution.certainty === 'open') return [];
    const before = last;
    if (occasion !== undefined) {
      last = { name, occasion, block: attribution.span.block };
      return [{ key: 'occasion', value: occasion, mark: { kind: 'likely', why: 'By the words beside the verb.' } }];
    }
    if (before?.name !== name) {
      last = undefined;
      return [];
    }
    const why = `The ${story.article.form} says so of what stands in paragraph ${story.places[before.block] ?? ''}.`;
    return [{ key: 'occasion', value: before.occasion, mark: { kind: 'check', why } }];
  });
}

/** Words for an occasion behind the verb, or at the beginning of the sentence. */
export function occasionOf(story: Story, { sentence, cue, speaker }: Attribution): string | undefined {
  const text = spanText(story, sentence);
  const days = datesOf(story, sentence).map(({ typed }) => typed);
  const found = cue === undefined ? undefined : behindCue(text, cue, speaker?.printed ?? '', story.words);
  const chosen = [found, speaker && leading(text, speaker.printed, story.words)]
    .map(words => days.reduce((rest, day) => rest?.split(day)[0]?.replace(/[,\s]+$/u, ''), words))
    .find(words => words !== undefined && words !== '');
  return chosen === undefined || chosen.split(' ').length > WORDS_MAX ? undefined : chosen;
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
