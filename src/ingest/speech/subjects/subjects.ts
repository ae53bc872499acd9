/** Finds the subject of a verb: who says it. Indexes are of a sentence's chunks. */
import type { Sentence } from '../story.ts';
import { headOf, named } from './heads.ts';
import { hostBefore } from './hosts.ts';
import {
  antecedentOf,
  isDocument,
  isFiniteVerb,
  isObjectPronoun,
  isVerbOfSpeech,
  maySpeak,
  skipBack,
  skipTails,
  startOfStretch,
  wordAt,
} from './phrases.ts';

/** How often one verb may ask another for its subject. */
const DEEPEST = 4;
/** How far behind a passive verb "by Bell" may stand, in chunks. */
const AGENT_WITHIN = 9;

/** The noun phrase that is a verb's subject, in the passive who does it; `undefined` where none is found. */
export function subjectOf(sentence: Sentence, verb: number, depth = 0): number | undefined {
  const group = sentence.chunks[verb];
  if (group?.kind !== 'verb' || depth > DEEPEST) return undefined;
  if (group.form === 'passive') return agentOf(sentence, verb);
  const found = group.form === 'ing' ? participleSubject(sentence, verb, depth) : subjectBefore(sentence, verb, depth);
  return found === undefined ? undefined : named(sentence, found);
}

/** The noun phrase right after a verb: "said Ann Bell". */
export function subjectAfter(sentence: Sentence, verb: number): number | undefined {
  const { chunks } = sentence;
  const index = chunks[verb + 1]?.kind === 'adv' ? verb + 2 : verb + 1;
  const phrase = chunks[index];
  if (phrase?.kind !== 'np' || isObjectPronoun(sentence, phrase)) return undefined;
  const next = chunks[skipTails(chunks, index + 1)];
  // "said the report was ready": what has a verb of its own is what is said.
  const isClause = next?.kind === 'verb' && (next.form === 'finite' || next.form === 'aux' || next.form === 'passive');
  return isClause ? undefined : named(sentence, index);
}

/** Who does it in the passive: "was called “a fool” by Bell". */
function agentOf(sentence: Sentence, verb: number): number | undefined {
  const { chunks } = sentence;
  for (let index = verb + 1; index < Math.min(chunks.length - 1, verb + AGENT_WITHIN); index++) {
    const kind = chunks[index]?.kind;
    if (kind === 'end' || kind === 'verb') return undefined;
    if (wordAt(sentence, index) === 'by' && chunks[index + 1]?.kind === 'np') return named(sentence, index + 1);
  }
  return undefined;
}

/** "footage of Bell saying"; "was quoted as saying"; "issued a statement saying"; else the clause's subject: "Bell left, saying". */
function participleSubject(sentence: Sentence, verb: number, depth: number): number | undefined {
  const { chunks } = sentence;
  const before = skipBack(chunks, verb - 1);
  const chunk = chunks[before];
  if (wordAt(sentence, before) === 'as') return quotedBefore(sentence, before - 1, depth);
  if (
    chunk?.kind === 'np' &&
    maySpeak(sentence, before) &&
    !isDocument(sentence, chunk) &&
    !isVerbOfSpeech(sentence, chunks[before - 1])
  )
    return before;
  const back =
    blamedBefore(sentence, before) ??
    spokenBefore(sentence, before, depth) ??
    (chunk?.kind === 'comma' ? sharedSubject(sentence, before, depth) : nearestSubject(sentence, before, depth));
  if (back !== undefined) return back;
  const main = chunks.findIndex((one, index) => index > verb && isFiniteVerb(one));
  return main < 0 ? undefined : surfaceSubject(sentence, main, depth + 1);
}

/** Whether a participle tells what somebody is blamed or thanked for: "slammed Bell for saying", "accused Bell of saying". */
export function isBlame(sentence: Sentence, verb: number): boolean {
  return blamedBefore(sentence, verb - 1) !== undefined;
}

/** Who is blamed or thanked by the verb before "for" and "of": its object. */
function blamedBefore(sentence: Sentence, from: number): number | undefined {
  const { chunks } = sentence;
  if (!/^(?:for|of)$/u.test(wordAt(sentence, from) ?? '')) return undefined;
  const verb = chunks.findLastIndex(({ kind }, index) => index < from && !/^(?:np|prep|sub|adv|time|and)$/u.test(kind));
  if (chunks[verb]?.kind !== 'verb') return undefined;
  const object = chunks[verb + 1];
  const isSomebody = object?.kind === 'np' && verb + 1 < from && object.of !== 'noun' && maySpeak(sentence, verb + 1);
  return isSomebody ? verb + 1 : undefined;
}

/** Whose verb of speech a participle goes on with behind a comma: "Bell said the dam was “safe”, adding". */
function spokenBefore(sentence: Sentence, from: number, depth: number): number | undefined {
  const { chunks } = sentence;
  if (chunks[from]?.kind !== 'comma' && chunks[from]?.kind !== 'quote') return undefined;
  for (let index = from - 1; index >= 0 && chunks[index]?.kind !== 'end'; index--) {
    if (!isFiniteVerb(chunks[index]) || !isVerbOfSpeech(sentence, chunks[index])) continue;
    const subject = surfaceSubject(sentence, index, depth + 1);
    if (subject !== undefined) return subject;
  }
  return undefined;
}

/** "quoted Bell as saying", "Bell was quoted as saying". */
function quotedBefore(sentence: Sentence, quoted: number, depth: number): number | undefined {
  const chunk = sentence.chunks[quoted];
  if (chunk?.kind === 'np') return quoted;
  return chunk?.kind === 'verb' ? subjectBefore(sentence, quoted, depth + 1) : undefined;
}

function nearestSubject(sentence: Sentence, from: number, depth: number): number | undefined {
  const verb = sentence.chunks.findLastIndex((one, index) => index <= from && isFiniteVerb(one));
  return verb < 0 ? undefined : surfaceSubject(sentence, verb, depth + 1);
}

/** The grammatical subject, in the passive too; behind the verb where it's inverted. */
function surfaceSubject(sentence: Sentence, verb: number, depth: number): number | undefined {
  const { chunks } = sentence;
  const group = chunks[verb];
  if (group?.kind !== 'verb' || depth > DEEPEST) return undefined;
  const found = group.form === 'ing' ? participleSubject(sentence, verb, depth) : subjectBefore(sentence, verb, depth);
  if (found !== undefined) return named(sentence, found);
  const before = chunks[verb - 1]?.kind;
  return before === 'quote' || before === 'comma' ? subjectAfter(sentence, verb) : undefined;
}

function subjectBefore(sentence: Sentence, verb: number, depth: number): number | undefined {
  const { chunks } = sentence;
  const index = skipBack(chunks, verb - 1);
  const chunk = chunks[index];
  switch (chunk?.kind) {
    case 'np':
      return isObjectPronoun(sentence, chunk) && !/^(?:prep|to)$/u.test(chunks[index - 1]?.kind ?? '')
        ? undefined
        : headOf(sentence, index);
    case 'who':
      return antecedentOf(chunks, index);
    case 'sub':
      return wordAt(sentence, index) === 'that' && chunks[index - 1]?.kind === 'np' ? index - 1 : undefined;
    case 'comma':
    case 'dash':
      return hostOf(sentence, index, depth);
    case 'and':
    case 'to':
    case 'verb':
      return sharedSubject(sentence, index, depth);
    default:
      return undefined;
  }
}

function hostOf(sentence: Sentence, comma: number, depth: number): number | undefined {
  const host = hostBefore(sentence, comma);
  if (host === undefined) return undefined;
  if ('phrase' in host) return host.phrase;
  return 'verb' in host ? subjectOf(sentence, host.verb, depth + 1) : sharedSubject(sentence, host.and, depth);
}

/**
 * The subject of the verb before, in "rose and said" and in "went on to say". Of several verbs it's the first of the
 * clause: "said the council had left and added" is one speaker's.
 */
function sharedSubject(sentence: Sentence, from: number, depth: number): number | undefined {
  const { chunks } = sentence;
  const isList = chunks[from]?.kind === 'and' || chunks[from]?.kind === 'comma';
  let verb: number | undefined;
  for (let index = from; index >= 0 && !closesClause(sentence, index, from); index--) {
    if (!isFiniteVerb(chunks[index])) continue;
    if (verb !== undefined && isFronted(sentence, index)) break;
    verb = index;
    if (!isList) break;
  }
  return verb === undefined ? undefined : surfaceSubject(sentence, verb, depth + 1);
}

/** Whether the clause begins behind a chunk: at a semicolon, a colon, or "and" with a subject of its own. */
function closesClause({ chunks }: Sentence, index: number, from: number): boolean {
  const kind = chunks[index]?.kind;
  if (kind === 'end' || kind === 'colon') return true;
  return kind === 'and' && index < from && chunks[index + 1]?.kind === 'np' && chunks[index + 2]?.kind === 'verb';
}

/** Whether a verb is of a clause before the main one: "When Bell came, Rover said". */
function isFronted({ chunks }: Sentence, verb: number): boolean {
  const from = startOfStretch(chunks, verb, true);
  if (chunks[from]?.kind === 'prep' && (from === 0 || chunks[from - 1]?.kind === 'quote')) return true;
  return chunks[from - 1]?.kind === 'sub' && (from === 1 || /^(?:quote|comma)$/u.test(chunks[from - 2]?.kind ?? ''));
}
