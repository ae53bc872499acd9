/** Gives every passage of an article its speaker, paragraph by paragraph. */
import { carriedFrom } from './channels.ts';
import { type Cue, cuesOf } from './cues.ts';
import type { Entities } from './entities.ts';
import { type Governed, governing } from './governing.ts';
import { passedOnBy, reportedIn } from './indirect.ts';
import { labelled, labelWithin } from './labels.ts';
import { hearsayIn, passedOn } from './passed-on.ts';
import type { Reported } from './reported-ends.ts';
import { termsOf, whyNoSpeech } from './scare.ts';
import { type Meant, meant } from './speakers.ts';
import { type Spoken, signed, type Turn, withOpenOnes } from './spoken.ts';
import type { Line, Sentence } from './story.ts';
import { named } from './subjects/heads.ts';
import { arePeople, isFiniteVerb, maySpeak } from './subjects/phrases.ts';
import { subjectOf } from './subjects/subjects.ts';
import type { Passage } from './tokens.ts';

/** A reported content with its speaker. */
export interface Told {
  readonly reported: Reported;
  readonly sentence: Sentence;
  readonly meant: Meant | undefined;
  /** As of {@link Turn}. */
  readonly secondHand?: string | undefined;
}

/** The cues of every sentence of the paragraphs. */
export type Cues = ReadonlyMap<Sentence, readonly Cue[]>;

/** Reads the cues of every sentence of the paragraphs. */
export function readCues(lines: readonly Line[]): Cues {
  const sentences = lines.filter(({ kind }) => kind === 'paragraph').flatMap(line => line.sentences);
  return new Map(sentences.map(sentence => [sentence, cuesOf(sentence)]));
}

/** Attributes all passages of the paragraphs, in order. */
export function attributeAll(lines: readonly Line[], cues: Cues, entities: Entities): readonly Spoken[] {
  const paragraphs = lines.filter(({ kind }) => kind === 'paragraph');
  const reader = new Reader(cues, entities, termsOf(paragraphs));
  return withOpenOnes(
    signed(
      paragraphs,
      paragraphs.map(line => reader.readLine(line)),
      entities,
    ),
  );
}

/** All contents that the paragraphs report without marks. */
export function reportedAll(lines: readonly Line[], cues: Cues, entities: Entities): readonly Told[] {
  const told: Told[] = [];
  let last: Meant | undefined;
  let lastAt = -1;
  for (const sentence of lines.filter(({ kind }) => kind === 'paragraph').flatMap(line => line.sentences)) {
    for (const reported of reportedIn(sentence, cues.get(sentence) ?? [])) {
      const carried = carriedFrom(sentence, reported.cue);
      const subject = carried === undefined ? reported.cue.subject : named(sentence, carried);
      const speaker = meant(sentence, subject, entities, { last, lastAt });
      if (speaker) [last, lastAt] = [speaker, sentence.number];
      told.push({ reported, sentence, meant: speaker, secondHand: hearsayIn(sentence, reported.cue) });
    }
  }
  return told;
}

/** How many sentences on a cue may stand that a passage without one waits for. */
const WAITS = 2;

/** Reads paragraph after paragraph, and remembers who spoke. */
class Reader {
  readonly #cues: Cues;
  readonly #entities: Entities;
  readonly #terms: ReadonlySet<string>;
  /** Who spoke last in the whole article. */
  #last: Meant | undefined;
  #lastAt = -1;
  /** Who spoke last in this paragraph. */
  #here: Turn | undefined;
  /** Whom the paragraph before leaves speaking: by an open mark or a colon. */
  #handed: Turn | undefined;

  constructor(cues: Cues, entities: Entities, terms: ReadonlySet<string>) {
    this.#cues = cues;
    this.#entities = entities;
    this.#terms = terms;
  }

  readLine(line: Line): readonly Spoken[] {
    this.#here = undefined;
    const spoken = line.sentences.flatMap((sentence, index) => this.#readSentence(line, index, sentence));
    this.#handed = leavesOpen(line) ? this.#here : undefined;
    return spoken;
  }

  #readSentence(line: Line, index: number, sentence: Sentence): readonly Spoken[] {
    const spoken = sentence.chunks.flatMap(({ kind, from }, at) => {
      const passage = kind === 'quote' ? sentence.tokens[from]?.passage : undefined;
      return passage ? [this.#readPassage(line, index, sentence, at, passage)] : [];
    });
    if (spoken.length === 0) this.#remember(this.#reporting(sentence), sentence);
    return spoken;
  }

  #readPassage(line: Line, index: number, sentence: Sentence, at: number, passage: Passage): Spoken {
    const governed = governing(sentence, at, this.#cues.get(sentence) ?? []);
    const noSpeech = whyNoSpeech({ line, passage, sentence, quote: at, governed, terms: this.#terms });
    if (noSpeech !== undefined) return { passage, sentence, noSpeech };
    const turn =
      this.#labelled(passage) ?? this.#governed(sentence, governed) ?? this.#ungoverned(line, index, sentence, passage);
    this.#remember(turn, sentence);
    return { passage, sentence, ...turn };
  }

  #remember(turn: Turn | undefined, { number }: Sentence): void {
    if (!turn?.meant) return;
    this.#last = turn.meant;
    this.#lastAt = number;
    this.#here = turn;
  }

  #meant(sentence: Sentence, phrase: number): Meant | undefined {
    return meant(sentence, phrase, this.#entities, { last: this.#last, lastAt: this.#lastAt });
  }

  /** Who says what a sentence without passages reports, or whom its colon has speak next. */
  #reporting(sentence: Sentence): Turn | undefined {
    const cue = this.#cues.get(sentence)?.findLast(({ strength }) => strength === 'strong');
    if (!cue) return { meant: this.#introduced(sentence, undefined) };
    return { meant: this.#meant(sentence, cue.subject), cue: { cue, sentence } };
  }

  /** A passage that opens with its speaker's label: "“BERG: We agreed.”" */
  #labelled({ text }: Passage): (Turn & Pick<Spoken, 'found'>) | undefined {
    const label = labelWithin(text);
    return label === undefined
      ? undefined
      : { found: 'label', meant: { by: 'label', speaker: labelled(label, this.#entities) } };
  }

  #governed(sentence: Sentence, governed: Governed | undefined): (Turn & Pick<Spoken, 'found'>) | undefined {
    if (!governed) return undefined;
    const carried = carriedFrom(sentence, governed.cue);
    const source = carried === undefined ? undefined : this.#meant(sentence, named(sentence, carried));
    if (source) return { found: 'further', meant: source, cue: { cue: governed.cue, sentence } };
    const speaker = this.#meant(sentence, governed.cue.subject);
    const secondHand = speaker && this.#secondHand(sentence, governed.cue, speaker);
    return speaker && { found: governed.found, meant: speaker, cue: { cue: governed.cue, sentence }, secondHand };
  }

  /** How it is known that somebody said it, where another one tells so: "“No,” Bell told them, a guest said". */
  #secondHand(sentence: Sentence, cue: Cue, speaker: Meant): string | undefined {
    const outer = passedOnBy(sentence, cue, this.#cues.get(sentence) ?? []);
    const other = outer && this.#meant(sentence, outer.subject);
    const isOwn = other?.entity !== undefined && other.entity === speaker.entity;
    return other && !isOwn ? passedOn(other) : hearsayIn(sentence, cue);
  }

  /** A passage without a cue in its sentence: who is introduced, who goes on, who comes next, whom the sentence is about. */
  #ungoverned(line: Line, index: number, sentence: Sentence, passage: Passage): Turn & Pick<Spoken, 'found'> {
    const introduced = this.#introduced(sentence, passage);
    if (introduced) return { found: 'near', meant: introduced };
    const turn = this.#here ?? (index === 0 ? this.#handed : undefined);
    if (turn) return { ...turn, found: turn.cue && !this.#isOfOthers(sentence, passage, turn) ? 'continued' : 'near' };
    const next = this.#next(line.sentences.slice(index + 1, index + 1 + WAITS));
    if (next) return { ...next, found: 'near' };
    const subject = this.#ownSubject(sentence);
    if (subject) return { found: 'near', meant: subject };
    return this.#last ? { found: 'carried', meant: this.#last } : {};
  }

  /** Whether a passage stands in a sentence on somebody else than who speaks: "Her friends joke about “hats”." */
  #isOfOthers(sentence: Sentence, passage: Passage, { meant: speaker }: Turn): boolean {
    const { chunks, tokens } = sentence;
    const quote = chunks.findIndex(({ from }) => tokens[from]?.passage === passage);
    const verb = chunks.findIndex((chunk, at) => at < quote && isFiniteVerb(chunk));
    const subject = verb < 0 ? undefined : subjectOf(sentence, verb);
    if (subject === undefined || !maySpeak(sentence, subject)) return false;
    const other = this.#meant(sentence, subject);
    return other !== undefined && other.entity !== speaker?.entity;
  }

  /** Who speaks in the sentences that follow. */
  #next(sentences: readonly Sentence[]): Turn | undefined {
    for (const sentence of sentences) {
      const cue = this.#cues.get(sentence)?.find(({ strength }) => strength === 'strong');
      const speaker = cue && this.#meant(sentence, cue.subject);
      if (cue && speaker) return { meant: speaker, cue: { cue, sentence } };
    }
    return undefined;
  }

  /** The person or body that a sentence is about. */
  #ownSubject(sentence: Sentence): Meant | undefined {
    const subject = sentence.chunks.findIndex(({ kind }) => kind === 'np');
    const verb = sentence.chunks.findIndex(({ kind }) => kind === 'verb');
    const speaker = subject >= 0 && verb > subject ? this.#meant(sentence, subject) : undefined;
    return speaker?.entity ? speaker : undefined;
  }

  /** The subject of a sentence that leads by a colon to a passage, or to the next paragraph: "Bell broke it down: “No.”" */
  #introduced(sentence: Sentence, passage: Passage | undefined): Meant | undefined {
    const { chunks, tokens } = sentence;
    const before = passage ? chunks.findIndex(({ from }) => tokens[from]?.passage === passage) : chunks.length;
    if (chunks[before - 1]?.kind !== 'colon') return undefined;
    const verb = chunks.findLastIndex((chunk, at) => at < before && isFiniteVerb(chunk));
    const subject = verb < 0 ? undefined : subjectOf(sentence, verb);
    const speaker = subject === undefined ? undefined : this.#meant(sentence, subject);
    const isOnly = chunks.findIndex(isFiniteVerb) === verb;
    return speaker?.entity || (isOnly && subject !== undefined && arePeople(sentence, subject)) ? speaker : undefined;
  }
}

/** Whether a paragraph's speech goes on in the next one. */
function leavesOpen({ text, passages }: Line): boolean {
  return passages.at(-1)?.closed === false || /:\s*$/u.test(text);
}
