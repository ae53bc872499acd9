/** Finds where a reported content ends. */
import type { Chunk } from './chunks.ts';
import type { Cue } from './cues.ts';
import { VERB_FORMS } from './lexicon/verbs.ts';
import type { Sentence } from './story.ts';
import { isFiniteVerb, skipTails } from './subjects/phrases.ts';

/** A reported content. `from` and `to` are token indexes of its sentence; `to` is exclusive. */
export interface Reported {
  readonly cue: Cue;
  readonly from: number;
  readonly to: number;
}

/** Words that begin what the reporter adds. */
const ADDITION = /^(?:but|which|while|who|although|though|whereas|despite|according|as|amid)$/u;

/** Where a content ends: before what the reporter adds, or the next thing that the same speaker says. A token's index. */
export function endOf(sentence: Sentence, cue: Cue, from: number, cues: readonly Cue[]): number {
  const { chunks, tokens } = sentence;
  const first = chunks.findIndex(chunk => chunk.from >= from);
  const fronted = isFronted(sentence, cue);
  for (let index = first + 1; index < chunks.length; index++) {
    if (closesAt(sentence, index, fronted)) return chunks[index]?.from ?? lastWord(tokens);
    const next = cues.find(
      other => other.at === index && other !== cue && other.strength === 'strong' && !isInserted(sentence, other),
    );
    const end = next && endBefore(sentence, cue, next);
    if (end !== undefined) return end;
  }
  return lastWord(tokens);
}

/** Whether a sign closes a content. @param fronted whether its clause stands before the main one, so that any comma does */
function closesAt(sentence: Sentence, index: number, fronted: boolean): boolean {
  const { chunks, tokens } = sentence;
  const kind = chunks[index]?.kind;
  if (kind === 'end') return true;
  const next = tokens[chunks[index + 1]?.from ?? -1]?.lower ?? '';
  if (kind === 'dash') return next === 'but';
  return kind === 'comma' && (fronted || ADDITION.test(next) || isAsking(sentence, index + 1));
}

/** "Bell said the dam, according to Rover, was old": whose view it is stands within what the other one says. */
export function isInserted({ chunks }: Sentence, { kind, at, subject }: Cue): boolean {
  if (kind !== 'according') return false;
  const behind = skipTails(chunks, subject + 1);
  const isWithin = chunks[behind]?.kind === 'comma' && isFiniteVerb(chunks[behind + 1]);
  return isWithin || chunks[at - 1]?.kind === 'sub' || chunks[at - 2]?.kind === 'sub';
}

/** Where a content ends before another cue: ", Bell said" at the end, or "and added". */
function endBefore(sentence: Sentence, cue: Cue, next: Cue): number | undefined {
  const { chunks } = sentence;
  const first = Math.min(next.subject, next.at);
  if (next.subject > cue.subject) {
    const isNewClause = chunks[first - 1]?.kind === 'and' && chunks[first - 2]?.kind === 'comma';
    if (isNewClause) return chunks[first - 2]?.from;
    return closes(chunks, Math.max(next.subject, next.at)) ? endAtComma(sentence, first - 1) : undefined;
  }
  const before = chunks[next.at - 1];
  if (before?.kind !== 'and' && before?.kind !== 'comma') return undefined;
  const comma = chunks[next.at - 2];
  return comma?.kind === 'comma' ? comma.from : before.from;
}

/** Where what stands before ", Bell said" ends: at a comma, or at a passage that has the comma within: "“no,” Bell said"; a token's index. */
export function endAtComma({ chunks, tokens }: Sentence, at: number): number | undefined {
  const chunk = chunks[at];
  if (chunk?.kind === 'comma') return chunk.from;
  return chunk?.kind === 'quote' && /,\s*$/u.test(tokens[chunk.from]?.text ?? '') ? chunk.to : undefined;
}

/** Whether a cue stands in a clause before the main one: "After Bell said that it was over, Rover left." */
function isFronted({ chunks, tokens }: Sentence, cue: Cue): boolean {
  const first = chunks[0];
  if (!first || chunks.slice(0, cue.at).some(({ kind }) => kind === 'comma')) return false;
  const word = tokens[first.from]?.lower ?? '';
  return (
    first.kind === 'sub' ||
    (first.kind === 'verb' && first.form === 'ing') ||
    /^(?:after|before|since|despite|by|in|now|for)$/u.test(word)
  );
}

/** Whether a participle of speech follows: ", asking him". */
function isAsking({ chunks, tokens }: Sentence, index: number): boolean {
  const verb = chunks[index];
  return (
    verb?.kind === 'verb' &&
    verb.form === 'ing' &&
    VERB_FORMS.get(tokens[verb.main]?.lower ?? '')?.strength === 'strong'
  );
}

/** Whether nothing but when and where follows. */
function closes(chunks: readonly Chunk[], at: number): boolean {
  const next = chunks[skipCircumstances(chunks, at + 1)]?.kind;
  return next === undefined || next === 'end' || next === 'comma';
}

/** Skips when, where and to whom: "on Tuesday", "in a statement", "to reporters". */
export function skipCircumstances(chunks: readonly Chunk[], from: number): number {
  let at = from;
  for (;;) {
    const kind = chunks[at]?.kind;
    const next = chunks[at + 1]?.kind;
    if ((kind === 'prep' || kind === 'to') && (next === 'np' || next === 'time')) at += 2;
    else if (kind === 'time' || kind === 'adv') at++;
    else return at;
  }
}

/** The index after the last token that isn't a stop. */
export function lastWord(tokens: Sentence['tokens']): number {
  let to = tokens.length;
  while (to > 0 && tokens[to - 1]?.kind === 'stop') to--;
  return to;
}
