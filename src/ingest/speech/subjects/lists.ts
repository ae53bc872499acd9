/** Finds all whom a list names that a subject is one of: "Bell, Rover and Roe said". Indexes are of chunks. */
import type { Chunk, NounPhrase } from '../chunks.ts';
import type { Sentence } from '../story.ts';
import { isFiniteVerb, isObjectPronoun, isVerbOfSpeech, maySpeak, skipTails } from './phrases.ts';

/** The members of a list: where each begins, in order; the last one's tails are part of it. */
export interface SubjectList {
  readonly members: readonly number[];
  /** The chunk at which it ends, exclusive. */
  readonly to: number;
}

/** The list that a subject is one of; `undefined` where it stands alone. */
export function listOf(sentence: Sentence, subject: number): SubjectList | undefined {
  return listBefore(sentence, subject) ?? listBehind(sentence, subject);
}

/** Where all begin who say something, or the verb where that stands before them. */
export function startOfSpeakers(
  sentence: Sentence,
  { at, subject }: { readonly at: number; readonly subject: number },
): number {
  return Math.min(at, listOf(sentence, subject)?.members[0] ?? subject);
}

/** "Bell, Rover and Roe said": the subject is the last one; a comma alone makes no list, for what it sets apart is an office. */
function listBefore(sentence: Sentence, subject: number): SubjectList | undefined {
  const { chunks } = sentence;
  const members = [subject];
  let hasAnd = false;
  for (let joint = jointBefore(chunks, subject); joint; joint = jointBefore(chunks, members[0] ?? 0)) {
    // "The mayor, Ann Bell, and the governor, Jan Novak, said": behind a name in apposition only ", and" goes on.
    if (!joint.isAnd && !hasAnd && jointBefore(chunks, memberEnding(chunks, joint.from - 1))?.isWide !== true) break;
    const member = memberEnding(chunks, joint.from - 1);
    if (!isMember(sentence, member, joint.isAnd) || (!joint.isAnd && isInserted(chunks, subject))) break;
    members.unshift(member);
    hasAnd ||= joint.isAnd;
  }
  return hasAnd ? { members, to: skipTails(chunks, subject + 1) } : undefined;
}

/** "said Bell, Rover and Roe", "Bell, Rover and Roe, who came first, said": the subject is the first one. */
function listBehind(sentence: Sentence, subject: number): SubjectList | undefined {
  const { chunks } = sentence;
  const members = [subject];
  for (;;) {
    const next = memberBehind(sentence, members.at(-1) ?? subject, subject);
    if (next === undefined) return undefined;
    members.push(next);
    if (chunks[next - 1]?.kind !== 'and') continue;
    const to = skipTails(chunks, next + 1);
    // "said Bell, and Rover left": whoever has a verb of their own is in no list.
    return chunks[to]?.kind === 'verb' ? undefined : { members, to };
  }
}

/** The next one of a list; behind a comma only one of the first one's kind, for an office in apposition is no member. */
function memberBehind(sentence: Sentence, member: number, first: number): number | undefined {
  const { chunks } = sentence;
  const joint = skipTails(chunks, member + 1);
  const hasComma = chunks[joint]?.kind === 'comma';
  const behind = hasComma ? joint + 1 : joint;
  const next = chunks[behind]?.kind === 'and' ? behind + 1 : behind;
  const isLike = hasComma ? ofOf(chunks[next]) === ofOf(chunks[first]) : maySpeak(sentence, next);
  return next > joint && isLike ? next : undefined;
}

interface Joint {
  readonly from: number;
  readonly isAnd: boolean;
  /** A comma and "and". */
  readonly isWide: boolean;
}

function jointBefore(chunks: readonly Chunk[], member: number): Joint | undefined {
  const isAnd = chunks[member - 1]?.kind === 'and';
  const at = isAnd ? member - 2 : member - 1;
  const hasComma = chunks[at]?.kind === 'comma';
  return isAnd || hasComma ? { from: hasComma ? at : at + 1, isAnd, isWide: isAnd && hasComma } : undefined;
}

/** Where a phrase with its tails begins: "the mayor of Oz". */
function memberEnding(chunks: readonly Chunk[], last: number): number {
  let from = last;
  while (/^(?:prep|to)$/u.test(chunks[from - 1]?.kind ?? '') && chunks[from - 2]?.kind === 'np') from -= 2;
  return from;
}

/** Whether a phrase is one of those who speak, and no object or place before: "After Bell met Rover, Roe and Kent said". */
function isMember(sentence: Sentence, at: number, isAnd: boolean): boolean {
  const { chunks } = sentence;
  const phrase = chunks[at];
  if (phrase?.kind !== 'np' || isObjectPronoun(sentence, phrase)) return false;
  const before = chunks[at - 1];
  if (before?.kind === 'verb') return isAnd && isVerbOfSpeech(sentence, before) && isFiniteVerb(before);
  return !/^(?:prep|to|who)$/u.test(before?.kind ?? '');
}

/** "The line, Bell and Rover said, is open": what is said goes on behind the verb, so that it begins before the comma. */
function isInserted(chunks: readonly Chunk[], subject: number): boolean {
  const verb = skipTails(chunks, subject + 1);
  return chunks[verb]?.kind === 'verb' && chunks[verb + 1]?.kind === 'comma' && isFiniteVerb(chunks[verb + 2]);
}

const ofOf = (chunk: Chunk | undefined): NounPhrase['of'] | undefined => (chunk?.kind === 'np' ? chunk.of : undefined);
