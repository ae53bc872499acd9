/** Finds who passes on what somebody is told to have said: "Bell told them to wait, a guest said". */
import { carriedFrom } from './channels.ts';
import type { Cue } from './cues.ts';
import { LONE_DETERMINERS, NUMERALS } from './lexicon/closed.ts';
import { BODY_HEADS, DOCUMENT_NOUNS, OUTLETS } from './lexicon/nouns.ts';
import type { Reported } from './reported-ends.ts';
import type { Meant } from './speakers.ts';
import type { Sentence } from './story.ts';
import { arePeople, headWord } from './subjects/phrases.ts';

/** Whether a content has the verb of somebody else's words. A paper or a document that only carries them passes nothing on. */
export function passesOn(sentence: Sentence, { cue: outer, from, to }: Reported, inner: Cue): boolean {
  const verb = sentence.chunks[inner.at];
  const isWithin = verb !== undefined && from <= verb.from && verb.from < to && outer.subject !== inner.subject;
  if (!isWithin || outer.strength !== 'strong' || inner.kind === 'according') return false;
  return isVoice(sentence, outer.subject) || carriedFrom(sentence, outer) !== undefined;
}

function isVoice(sentence: Sentence, index: number): boolean {
  const phrase = sentence.chunks[index];
  if (phrase?.kind !== 'np') return false;
  const head = headWord(sentence, phrase);
  if (OUTLETS.has(head) || DOCUMENT_NOUNS.has(head)) return false;
  const isCounted = LONE_DETERMINERS.has(head) || NUMERALS.has(head) || sentence.tags[phrase.to - 1] === 'number';
  return phrase.of !== 'noun' || BODY_HEADS.has(head) || isCounted || arePeople(sentence, index);
}

/** What a curator is told of words that are known only by somebody who passes them on. */
export const passedOn = ({ speaker }: Meant): string => `Known only by “${speaker.printed}”: see whose words they are.`;

/** What a curator is told of hearsay: "reportedly told", "is said to have told"; `undefined` where a verb of speech is no such thing. */
export function hearsayIn(sentence: Sentence, { at, kind }: Cue): string | undefined {
  const words = kind === 'verb' ? (rumourAt(sentence, at) ?? doubtAt(sentence, at)) : undefined;
  return words && `It says “${words}”, and not who heard it.`;
}

/** "is said to have told" */
function rumourAt({ chunks, tokens }: Sentence, at: number): string | undefined {
  const passive = chunks[at - 1]?.kind === 'to' ? chunks[at - 2] : undefined;
  const verb = passive?.kind === 'verb' && passive.form === 'passive' ? tokens[passive.main] : undefined;
  return verb && RUMOURED.test(verb.lower) ? `${verb.text} to` : undefined;
}

/** "reportedly told", "told them, reportedly" */
function doubtAt({ chunks, tokens }: Sentence, at: number): string | undefined {
  const [before, verb, behind] = [chunks[at - 1], chunks[at], chunks[at + 1]];
  const around = [before?.kind === 'adv' ? before : undefined, verb, behind?.kind === 'adv' ? behind : undefined];
  return around
    .flatMap(chunk => (chunk ? tokens.slice(chunk.from, chunk.to) : []))
    .find(({ lower }) => DOUBTFUL.test(lower))?.text;
}

const DOUBTFUL = /^(?:reportedly|allegedly|supposedly|purportedly|apparently)$/u;
const RUMOURED = /^(?:said|reported|alleged|understood|believed|thought|rumou?red)$/u;
