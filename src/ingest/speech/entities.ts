/** Gathers the names of an article to people and bodies, so that a surname leads to the full name. */
import { distance } from 'fastest-levenshtein';
import type { Chunk, NounPhrase } from './chunks.ts';
import { cuesOf } from './cues.ts';
import { BODY_HEADS } from './lexicon/nouns.ts';
import { isGiven, type NameRun, namesIn, type Sex } from './names.ts';
import { officeAfter } from './offices.ts';
import type { Line, Sentence } from './story.ts';
import { subjectOf } from './subjects/subjects.ts';
import { isClosed } from './tagging/closed-tags.ts';
import { isCapital } from './tokens.ts';

/** Somebody named in the article, or a body. */
export interface Entity {
  readonly id: number;
  readonly words: readonly string[];
  /** How often the full name stands in the article. */
  inFull: number;
  kind: 'person' | 'body' | 'unclear';
  sex: Sex | undefined;
  readonly forms: Set<string>;
  /** The offices that stand before the name, and those behind it. */
  readonly offices: Set<string>;
  readonly officesAfter: Set<string>;
  readonly blocks: Set<number>;
  readonly mentions: Mention[];
}

/** A place where an entity is named in a paragraph. */
export interface Mention {
  readonly entity: Entity;
  readonly sentence: Sentence;
  /** The token at which the name begins. */
  readonly at: number;
  readonly role: 'subject' | 'object' | 'prepositional' | 'possessive';
  /** Whether it stands in a clause within another: "Bell said that Rover …". */
  readonly isEmbedded: boolean;
  /** How the name stands there. */
  readonly run: NameRun;
}

/** Everybody of an article, and whom each name at its place means. */
export interface Entities {
  readonly all: readonly Entity[];
  /** Whom the name that begins at a token means. */
  at(sentence: Sentence, token: number): Entity | undefined;
  /** Whether several have that name, so that a choice was made. */
  isShared(name: string): boolean;
  /** The mentions in paragraphs, in order. */
  readonly mentions: readonly Mention[];
}

const SUFFIX = /^(?:jr|sr|ii|iii|iv)\.?$/iu;

interface Found {
  readonly run: NameRun;
  readonly sentence: Sentence;
  readonly phrase: NounPhrase;
  readonly index: number;
  readonly inParagraph: boolean;
}

/** Gathers the names of all lines; of captions and heads only the forms, for they are no place for what "he" means. */
export function gatherEntities(lines: readonly Line[]): Entities {
  const found = lines
    .filter(({ kind, sentences }) => kind !== 'credit' && kind !== 'head' && !isHeadline(sentences))
    .flatMap(namesOfLine);
  const roster = new Roster();
  for (const { run, inParagraph } of found) if (run.words.length > 1) roster.full(run, inParagraph);
  for (const { run } of found) if (run.words.length === 1) roster.single(run);
  const mentions: Mention[] = [];
  const subjects = new Map(found.map(({ sentence }) => [sentence, subjectsOf(sentence)]));
  const places = new Map<Sentence, Map<number, Entity>>();
  for (const one of found) {
    const entity = roster.meant(one.run, one.sentence.block);
    note(entity, one);
    if (!one.inParagraph) continue;
    const mention = mentionOf(entity, one, subjects.get(one.sentence) ?? new Set());
    entity.mentions.push(mention);
    mentions.push(mention);
    const inSentence = places.get(one.sentence) ?? new Map<number, Entity>();
    places.set(one.sentence, inSentence.set(one.run.from, entity));
  }
  return {
    all: roster.all,
    mentions,
    at: (sentence, token) => places.get(sentence)?.get(token),
    isShared: name => roster.holders(name) > 1,
  };
}

/** Whether a line prints all its words with capitals but for the small ones, as a headline does: there they tell no names. */
export function isHeadline(sentences: readonly Sentence[]): boolean {
  const words = sentences
    .flatMap(({ tokens }) => tokens)
    .filter(({ kind, lower }) => kind === 'word' && !isClosed(lower) && lower !== 'to');
  const isShort = words.length < 4 && sentences.some(({ tokens }) => tokens.some(({ passage }) => passage));
  return sentences.length < 3 && words.length > 2 && !isShort && words.every(isCapital);
}

function namesOfLine({ sentences, kind }: Line): readonly Found[] {
  return sentences.flatMap(sentence =>
    sentence.chunks.flatMap((chunk, index) =>
      chunk.kind === 'np'
        ? namesIn(sentence.tokens, sentence.tags, chunk).map(run => ({
            run,
            sentence,
            phrase: chunk,
            index,
            inParagraph: kind === 'paragraph',
          }))
        : [],
    ),
  );
}

function note(entity: Entity, { run, sentence, phrase, index }: Found): void {
  entity.forms.add(run.words.join(' '));
  entity.blocks.add(sentence.block);
  if (run.titled) entity.kind = 'person';
  if (!run.titled && !isGiven(entity.words[0]?.toLowerCase()) && isBodyByApposition(sentence, index))
    entity.kind = 'body';
  if (run.sex && (run.titled || !entity.sex)) entity.sex = run.sex;
  if (run.office) entity.offices.add(run.office);
  const after = run.to === phrase.to ? officeAfter(sentence, index) : undefined;
  if (after) entity.officesAfter.add(after);
}

/** "Rover Ltd, a company of Oz,": what stands in apposition is a body's noun. */
function isBodyByApposition({ chunks, tokens }: Sentence, index: number): boolean {
  const after = chunks[index + 2];
  return (
    chunks[index + 1]?.kind === 'comma' &&
    after?.kind === 'np' &&
    after.of === 'noun' &&
    BODY_HEADS.has(tokens[after.to - 1]?.lower ?? '')
  );
}

function mentionOf(entity: Entity, { run, sentence, phrase, index }: Found, subjects: ReadonlySet<number>): Mention {
  const { chunks } = sentence;
  const isSubject = subjects.has(index) && run.to === phrase.to && !run.possessive;
  const before = chunks.slice(1, index);
  return {
    entity,
    sentence,
    at: run.from,
    role: isSubject ? 'subject' : roleOf(run, phrase, chunks, index),
    isEmbedded: before.some(({ kind }) => kind === 'sub' || kind === 'who'),
    run,
  };
}

function roleOf(run: NameRun, phrase: NounPhrase, chunks: readonly Chunk[], index: number): Mention['role'] {
  if (run.possessive || run.to < phrase.to) return 'possessive';
  const before = chunks[index - 1]?.kind;
  return before === 'prep' || before === 'to' ? 'prepositional' : 'object';
}

/** The noun phrases that do something in a sentence. */
function subjectsOf(sentence: Sentence): ReadonlySet<number> {
  const found = new Set(cuesOf(sentence).map(({ subject }) => subject));
  for (const [index, chunk] of sentence.chunks.entries()) {
    const subject = chunk.kind === 'verb' && chunk.form !== 'ing' ? subjectOf(sentence, index) : undefined;
    if (subject !== undefined) found.add(subject);
  }
  return found;
}

/** The entities by their names. */
class Roster {
  readonly all: Entity[] = [];
  readonly #byName = new Map<string, Entity>();
  readonly #byWord = new Map<string, Set<Entity>>();

  /** Enters a name of several words. */
  full(run: NameRun, inParagraph: boolean): void {
    const key = keyOf(run.words);
    const known = this.#byName.get(key) ?? this.#misspelt(run.words);
    if (known) {
      this.#byName.set(key, known);
      if (inParagraph) known.inFull++;
      return;
    }
    const entity = this.#enter(run);
    if (inParagraph) entity.inFull++;
    this.#byName.set(key, entity);
    if (run.kind === 'body') return;
    const surname = surnameOf(run.words);
    this.#index(surname, entity);
    const first = run.words[0] ?? '';
    if (first !== surname) this.#index(`first:${first}`, entity);
  }

  /** Enters a name of one word, unless it is part of a fuller one. */
  single(run: NameRun): void {
    const word = run.words[0] ?? '';
    if (this.#candidates(word).length > 0 || this.#byName.has(word)) return;
    this.#byName.set(word, this.#enter(run));
  }

  /** Whom a name means. Of several with that surname: by title, then who was named last. */
  meant(run: NameRun, block: number): Entity {
    if (run.words.length > 1) return this.#byName.get(keyOf(run.words)) ?? this.#enter(run);
    const word = run.words[0] ?? '';
    const candidates = this.#candidates(word);
    const fitting = candidates.filter(({ sex }) => !run.sex || !sex || sex === run.sex || isGiven(word.toLowerCase()));
    const sexed = `${run.sex} ${word}`;
    if (candidates.length > 0 && fitting.length === 0) {
      const stranger = this.#byName.get(sexed) ?? this.#enter(run);
      this.#byName.set(sexed, stranger);
      return stranger;
    }
    return preferred(fitting, block) ?? this.#byName.get(word) ?? this.#enter(run);
  }

  /** Whom a name means whose first word is a letter off: "Hilary" is "Hillary". */
  #misspelt([first = '', ...rest]: readonly string[]): Entity | undefined {
    const last = surnameOf(rest);
    return [...(this.#byWord.get(last) ?? [])].find(
      ({ words: [other = ''] }) => first.length > 4 && other.length > 4 && distance(first, other) === 1,
    );
  }

  /** How many have a surname. */
  holders(word: string): number {
    return this.#byWord.get(word)?.size ?? 0;
  }

  #candidates(word: string): readonly Entity[] {
    const bySurname = this.#byWord.get(word);
    return [...(bySurname ?? this.#byWord.get(`first:${word}`) ?? [])];
  }

  #index(word: string, entity: Entity): void {
    this.#byWord.set(word, (this.#byWord.get(word) ?? new Set()).add(entity));
  }

  #enter(run: NameRun): Entity {
    const { words, kind, sex } = run;
    const entity: Entity = {
      id: this.all.length,
      words,
      inFull: 0,
      kind,
      sex,
      forms: new Set(),
      offices: new Set(),
      officesAfter: new Set(),
      blocks: new Set(),
      mentions: [],
    };
    this.all.push(entity);
    return entity;
  }
}

/** Of several: whom the article names most often in full, the first one among equals. */
function preferred(candidates: readonly Entity[], block: number): Entity | undefined {
  const near = candidates.filter(
    ({ mentions }) => mentions.findLast(({ run }) => run.words.length > 1)?.sentence.block === block,
  );
  if (near.length === 1) return near[0];
  return candidates.toSorted((a, b) => b.inFull - a.inFull || a.id - b.id)[0];
}

/** The name without initials, so that "Donald J. Trump" is "Donald Trump". */
function keyOf(words: readonly string[]): string {
  const bare = words.filter((word, index) => index === 0 || !/^\p{Lu}\.$/u.test(word));
  return bare.join(' ').toLowerCase();
}

/** The last word but for "Jr." */
export function surnameOf(words: readonly string[]): string {
  return words.findLast(word => !SUFFIX.test(word)) ?? '';
}
