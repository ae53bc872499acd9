/** What is found of a passage, and what only the lines behind it tell: who signs it, who goes on with it. */
import type { Found } from '../types.ts';
import type { Cue } from './cues.ts';
import type { Entities } from './entities.ts';
import { type Meant, meant } from './speakers.ts';
import type { Line, Sentence } from './story.ts';
import { isNamePhrase } from './subjects/phrases.ts';
import type { Passage } from './tokens.ts';

/** Who speaks, and the cue that says so. */
export interface Turn {
  readonly meant?: Meant | undefined;
  readonly cue?: { readonly cue: Cue; readonly sentence: Sentence } | undefined;
  /** Of words that are known at second hand, by whom: for the curator, in a sentence. */
  readonly secondHand?: string | undefined;
}

/** A passage with what was found of it. */
export interface Spoken extends Turn {
  readonly passage: Passage;
  readonly sentence: Sentence;
  readonly noSpeech?: string;
  readonly found?: Found;
}

/** The passages of the paragraphs; those that a line of its own signs below, "— Ann Bell", are the signer's. */
export function signed(
  paragraphs: readonly Line[],
  spoken: readonly (readonly Spoken[])[],
  entities: Entities,
): readonly Spoken[] {
  return spoken.flatMap((own, index) => {
    const signer = signerOf(paragraphs[index + 1], entities);
    return signer
      ? own.map(one => (isWeakly(one.found) ? { ...one, found: 'label' as const, meant: signer } : one))
      : own;
  });
}

/** Whose name is all that a line has behind its dash. */
function signerOf(line: Line | undefined, entities: Entities): Meant | undefined {
  const [sentence, ...others] = line?.sentences ?? [];
  if (!sentence || others.length > 0) return undefined;
  const [dash, name, end, ...more] = sentence.chunks;
  const signs =
    dash?.kind === 'dash' && isNamePhrase(name) && (end === undefined || end.kind === 'end') && more.length === 0;
  return signs ? meant(sentence, 1, entities, {}) : undefined;
}

/** A passage that is left open and has no cue: who goes on with it in the next paragraph said it, too. */
export function withOpenOnes(spoken: readonly Spoken[]): readonly Spoken[] {
  const all = [...spoken];
  for (let index = all.length - 2; index >= 0; index--) {
    const one = all[index];
    const next = all[index + 1];
    if (!one || !next?.meant || one.passage.closed || !isWeakly(one.found) || isWeakly(next.found)) continue;
    if (next.passage.from === 0) all[index] = { ...one, found: 'continued', meant: next.meant, cue: next.cue };
  }
  return all;
}

function isWeakly(found: Found | undefined): boolean {
  return found === undefined || found === 'carried' || found === 'near';
}

/** The parts of one quotation beside a passage. */
export interface Joins {
  readonly before?: Spoken | undefined;
  readonly after?: Spoken | undefined;
}

/** The passages with which one is a single quotation: each but the last is left open, and the next paragraph opens the next. @param paragraphs the blocks of the paragraphs, ascending */
export function joinsOf(spoken: readonly Spoken[], index: number, paragraphs: readonly number[]): Joins {
  const [before, one, after] = [spoken[index - 1], spoken[index], spoken[index + 1]];
  const areOne = (first: Spoken | undefined, second: Spoken | undefined): boolean =>
    first?.passage.closed === false &&
    second?.passage.from === 0 &&
    paragraphs.indexOf(second.passage.block) === paragraphs.indexOf(first.passage.block) + 1;
  return { ...(areOne(before, one) && { before }), ...(areOne(one, after) && { after }) };
}

/** What a curator is told of one quotation that its paragraphs have different people say; `undefined` where they don't. */
export function contradiction({ meant }: Spoken, { before, after }: Joins): string | undefined {
  const other = [before, after].find(one => one?.meant && one.meant.speaker.name !== meant?.speaker.name);
  return other?.meant && `By its marks it’s one quotation with the words of “${other.meant.speaker.printed}”.`;
}
