/** Gives every passage of an article its speaker, paragraph by paragraph. */
import type { Found } from '../types.ts';
import { type Cue, cuesOf } from './cues.ts';
import type { Entities } from './entities.ts';
import { type Governed, governing } from './governing.ts';
import { type Reported, reportedIn } from './indirect.ts';
import { whyNoSpeech } from './scare.ts';
import { type Meant, meant } from './speakers.ts';
import type { Line, Sentence } from './story.ts';
import { subjectOf } from './subjects/subjects.ts';
import type { Passage } from './tokens.ts';

/** A passage with what was found of it. */
export interface Spoken {
  readonly passage: Passage;
  readonly sentence: Sentence;
  readonly noSpeech?: string;
  readonly found?: Found;
  readonly meant?: Meant;
  readonly cue?: { readonly cue: Cue; readonly sentence: Sentence };
}

/** A sentence with its cues. */
export interface Read {
  readonly sentence: Sentence;
  readonly cues: readonly Cue[];
}

interface State {
  /** Who spoke last in the whole article. */
  last?: Meant | undefined;
  /** Who spoke last in this paragraph, and how that was found. */
  here?: Turn | undefined;
  /** Whom the paragraph before leaves speaking: by an open mark or a colon. */
  handed?: Turn | undefined;
}

interface Turn {
  readonly meant: Meant;
  readonly cue?: Spoken['cue'];
}

/** Attributes all passages of the paragraphs, in order. */
export function attributeAll(
  lines: readonly Line[],
  read: ReadonlyMap<Sentence, readonly Cue[]>,
  entities: Entities,
): readonly Spoken[] {
  const state: State = {};
  const spoken: Spoken[] = [];
  for (const line of lines) {
    if (line.kind !== 'paragraph') continue;
    state.here = undefined;
    for (const [index, sentence] of line.sentences.entries()) {
      spoken.push(...attributeSentence(line, index, sentence, read, entities, state));
    }
    state.handed = state.here !== undefined && leavesOpen(line) ? state.here : undefined;
  }
  return withOpenOnes(spoken);
}

/** Whether a paragraph's speech goes on in the next one. */
function leavesOpen({ text, passages }: Line): boolean {
  return passages.at(-1)?.closed === false || /:\s*$/u.test(text);
}

function attributeSentence(
  line: Line,
  index: number,
  sentence: Sentence,
  read: ReadonlyMap<Sentence, readonly Cue[]>,
  entities: Entities,
  state: State,
): readonly Spoken[] {
  const cues = read.get(sentence) ?? [];
  const spoken: Spoken[] = [];
  for (const [at, chunk] of sentence.chunks.entries()) {
    const passage = chunk.kind === 'quote' ? sentence.tokens[chunk.from]?.passage : undefined;
    if (!passage) continue;
    const governed = governing(sentence, at, cues);
    const noSpeech = whyNoSpeech(line, passage, sentence, at, governed);
    if (noSpeech !== undefined) {
      spoken.push({ passage, sentence, noSpeech });
      continue;
    }
    const one =
      byCue(sentence, governed, passage, entities, state) ??
      withoutCue(line, index, sentence, passage, read, entities, state);
    spoken.push(one);
    if (one.meant) {
      state.last = one.meant;
      state.here = { meant: one.meant, ...(one.cue ? { cue: one.cue } : {}) };
    }
  }
  const reporting = spoken.length === 0 ? cues.findLast(({ strength }) => strength === 'strong') : undefined;
  const speaker = reporting
    ? meant(sentence, reporting.subject, entities, state)
    : spoken.length === 0
      ? introducedBy(sentence, undefined, entities, state)
      : undefined;
  if (speaker) {
    state.last = speaker;
    state.here = { meant: speaker, ...(reporting ? { cue: { cue: reporting, sentence } } : {}) };
  }
  return spoken;
}

function byCue(
  sentence: Sentence,
  governed: Governed | undefined,
  passage: Passage,
  entities: Entities,
  state: State,
): Spoken | undefined {
  if (!governed) return undefined;
  const speaker = meant(sentence, governed.cue.subject, entities, state);
  return speaker && { passage, sentence, found: governed.found, meant: speaker, cue: { cue: governed.cue, sentence } };
}

/** A passage without a cue in its sentence: who goes on, who comes next, whom the sentence is about, who spoke before. */
function withoutCue(
  line: Line,
  index: number,
  sentence: Sentence,
  passage: Passage,
  read: ReadonlyMap<Sentence, readonly Cue[]>,
  entities: Entities,
  state: State,
): Spoken {
  const introduced = introducedBy(sentence, passage, entities, state);
  if (introduced) return { passage, sentence, found: 'near', meant: introduced };
  if (state.here)
    return {
      passage,
      sentence,
      found: 'continued',
      meant: state.here.meant,
      ...(state.here.cue ? { cue: state.here.cue } : {}),
    };
  if (state.handed && sentence === line.sentences[0]) {
    return {
      passage,
      sentence,
      found: 'continued',
      meant: state.handed.meant,
      ...(state.handed.cue ? { cue: state.handed.cue } : {}),
    };
  }
  for (const next of line.sentences.slice(index + 1, index + 3)) {
    const cue = (read.get(next) ?? []).find(({ strength }) => strength === 'strong');
    const speaker = cue && meant(next, cue.subject, entities, state);
    if (cue && speaker) return { passage, sentence, found: 'near', meant: speaker, cue: { cue, sentence: next } };
  }
  const subject = sentence.chunks.findIndex(({ kind }) => kind === 'np');
  const verb = sentence.chunks.findIndex(({ kind }) => kind === 'verb');
  if (subject >= 0 && verb > subject) {
    const speaker = meant(sentence, subject, entities, state);
    if (speaker?.entity) return { passage, sentence, found: 'near', meant: speaker };
  }
  return { passage, sentence, ...(state.last ? { found: 'carried', meant: state.last } : {}) };
}

/** The subject of a sentence that leads to a passage by a colon: "Bell broke it down: “No.”" */
function introducedBy(
  sentence: Sentence,
  passage: Passage | undefined,
  entities: Entities,
  state: State,
): Meant | undefined {
  const { chunks, tokens } = sentence;
  const colon = chunks.findLastIndex(
    ({ kind, from }) => kind === 'colon' && (passage === undefined || (tokens[from]?.end ?? 0) <= passage.from),
  );
  const leads =
    passage === undefined ? colon === chunks.length - 1 : tokens[chunks[colon + 1]?.from ?? -1]?.passage === passage;
  if (colon < 0 || !leads) return undefined;
  const verb = chunks.findIndex(({ kind }, index) => index < colon && kind === 'verb');
  const subject = verb < 0 ? undefined : subjectOf(sentence, verb);
  const speaker = subject === undefined ? undefined : meant(sentence, subject, entities, state);
  return speaker?.entity ? speaker : undefined;
}

/** A passage that is left open and has no cue: who goes on with it in the next paragraph said it, too. */
function withOpenOnes(spoken: readonly Spoken[]): readonly Spoken[] {
  const all = [...spoken];
  for (let index = all.length - 2; index >= 0; index--) {
    const one = all[index];
    const next = all[index + 1];
    if (!one || one.passage.closed || (one.found !== undefined && one.found !== 'carried' && one.found !== 'near'))
      continue;
    if (!next?.meant || next.passage.from !== 0 || next.found === 'carried') continue;
    all[index] = { ...one, found: 'continued', meant: next.meant, ...(next.cue ? { cue: next.cue } : {}) };
  }
  return all;
}

/** The cues of every sentence of the paragraphs. */
export function readCues(lines: readonly Line[]): ReadonlyMap<Sentence, readonly Cue[]> {
  const sentences = lines.filter(({ kind }) => kind === 'paragraph').flatMap(line => line.sentences);
  return new Map(sentences.map(sentence => [sentence, cuesOf(sentence)]));
}

/** A reported content with its speaker. */
export interface Told {
  readonly reported: Reported;
  readonly sentence: Sentence;
  readonly meant: Meant | undefined;
}

/** All contents that the paragraphs report without marks. */
export function reportedAll(
  lines: readonly Line[],
  read: ReadonlyMap<Sentence, readonly Cue[]>,
  entities: Entities,
): readonly Told[] {
  const told: Told[] = [];
  let last: Meant | undefined;
  for (const sentence of lines.filter(({ kind }) => kind === 'paragraph').flatMap(line => line.sentences)) {
    for (const reported of reportedIn(sentence, read.get(sentence) ?? [])) {
      const speaker = meant(sentence, reported.cue.subject, entities, { last });
      if (speaker) last = speaker;
      told.push({ reported, sentence, meant: speaker });
    }
  }
  return told;
}
