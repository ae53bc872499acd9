/** Gathers the names of an article to people and bodies, so that a surname leads to the full name. */
import type { Chunk, NounPhrase } from './chunks.ts';
import { cuesOf } from './cues.ts';
import { BODY_HEADS, FEMALE, MALE, ORGANS } from './lexicon/nouns.ts';
import { isGiven, type NameRun, namesIn } from './names.ts';
import { officeAfter, officeInFront } from './offices.ts';
import { type Entity, type Mention, Roster } from './roster.ts';
import type { Line, Sentence } from './story.ts';
import { skipBack } from './subjects/phrases.ts';
import { subjectOf } from './subjects/subjects.ts';
import { isClosed } from './tagging/closed-tags.ts';
import { isCapital } from './tokens.ts';

/** Everybody of an article, and whom each name at its place means. */
export interface Entities {
  readonly all: readonly Entity[];
  /** Whom the name that begins at a token means. */
  at(sentence: Sentence, token: number): Entity | undefined;
  /** Whether several have that name, so that a choice was made. */
  isShared(name: string): boolean;
  /** The mentions in paragraphs, in order. */
  readonly mentions: readonly Mention[];
  /** The same, and those by a pronoun that is a subject. */
  readonly people: readonly Mention[];
}

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
  for (const { run } of found) roster.shorten(run);
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
    if (one.run.words.length > 1) entity.lastInFull = one.sentence.block;
    entity.mentions.push(mention);
    mentions.push(mention);
    const inSentence = places.get(one.sentence) ?? new Map<number, Entity>();
    places.set(one.sentence, inSentence.set(one.run.from, entity));
  }
  return {
    all: roster.all,
    mentions,
    people: mentions,
    at: (sentence, token) => places.get(sentence)?.get(token),
    isShared: name => roster.holders(name) > 1,
  };
}

/** Whether a line prints all its words with capitals but for the small ones, as a headline does: there they tell no names. */
export function isHeadline(sentences: readonly Sentence[]): boolean {
  const words = sentences
    .flatMap(({ tokens }) => tokens)
    .filter(({ kind, lower }) => kind === 'word' && !isClosed(lower) && lower !== 'to');
  const passages = sentences.flatMap(({ tokens }) => tokens.flatMap(({ passage }) => passage ?? []));
  const isSpeech = passages.some(({ text }) => text.split(' ').some(isSmall));
  return sentences.length < 3 && words.length > 2 && !isSpeech && words.every(isCapital);
}

/** Whether a word is printed small that a headline prints with a capital. */
function isSmall(word: string): boolean {
  const [letters = ''] = /^\p{Ll}+$/u.exec(word) ?? [];
  return letters !== '' && !isClosed(letters) && letters !== 'to';
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

/** So many offices are kept of one person. */
const OFFICES_MAX = 12;

function note(entity: Entity, { run, sentence, phrase, index }: Found): void {
  entity.forms.add(run.words.join(' '));
  entity.blocks.add(sentence.block);
  if (run.titled) entity.kind = 'person';
  if (!run.titled && !isGiven(entity.words[0]?.toLowerCase()) && isBodyByNoun(sentence, index, run, phrase))
    entity.kind = 'body';
  if (entity.kind === 'unclear' && run.to === phrase.to && isPersonByApposition(sentence, index))
    entity.kind = 'person';
  if (isPlaced(run, sentence, phrase, index)) entity.placed++;
  if (run.sex && (run.titled || !entity.sex)) entity.sex = run.sex;
  if (run.office && entity.offices.size < OFFICES_MAX) entity.offices.add(run.office);
  const after = officeBeside(run, sentence, phrase, index);
  if (after && entity.officesAfter.size < OFFICES_MAX) entity.officesAfter.add(after);
}

/** The office behind a comma: "Bell, the mayor,", "the mayor, Bell,". */
function officeBeside(
  { from, to }: NameRun,
  sentence: Sentence,
  phrase: NounPhrase,
  index: number,
): string | undefined {
  const behind = to === phrase.to ? officeAfter(sentence, index) : undefined;
  return behind ?? (from === phrase.from ? officeInFront(sentence, index) : undefined);
}

/** "Rover, who came first,", "Rover, 39,", "her father, Rover,": what only a person has beside the name. */
function isPersonByApposition({ chunks, tokens, tags }: Sentence, index: number): boolean {
  const after = chunks[index + 1]?.kind === 'comma' ? chunks[index + 2] : undefined;
  const word = tokens[after?.from ?? -1]?.lower ?? '';
  if (after?.kind === 'who') return word === 'who';
  const isAge = after?.kind === 'np' && tags[after.from] === 'number' && after.to === after.from + 1;
  if (isAge && /^\d{1,2}$/u.test(word) && chunks[index + 3]?.kind === 'comma') return true;
  const before = chunks[index - 1]?.kind === 'comma' ? chunks[index - 2] : undefined;
  const kin = tokens[(before?.to ?? 0) - 1]?.lower ?? '';
  return before?.kind === 'np' && before.of === 'noun' && (FEMALE.has(kin) || MALE.has(kin));
}

/** "in Oz", "near Oz": a name of one word in a place's position. */
function isPlaced({ words, from }: NameRun, { chunks, tokens }: Sentence, phrase: NounPhrase, index: number): boolean {
  const before = chunks[index - 1];
  return (
    words.length === 1 &&
    from === phrase.from &&
    before?.kind === 'prep' &&
    /^(?:in|near)$/u.test(tokens[before.from]?.lower ?? '')
  );
}

/** "Rover, a company of Oz,", "the newspaper, Rover,", "the firm Rover", "the Rover newspaper": a body's noun stands beside it. */
function isBodyByNoun({ chunks, tokens }: Sentence, index: number, { from, to }: NameRun, phrase: NounPhrase): boolean {
  const isBodyNoun = (token: number) => ORGANS.has(tokens[token]?.lower ?? '') && !tokens[token]?.possessive;
  if (from > phrase.from && isBodyNoun(from - 1)) return true;
  if (to < phrase.to && to === phrase.to - 1 && isBodyNoun(to)) return !tokens[to - 1]?.possessive;
  const isBody = (chunk: Chunk | undefined) =>
    chunk?.kind === 'np' && chunk.of === 'noun' && BODY_HEADS.has(tokens[chunk.to - 1]?.lower ?? '');
  return (
    (chunks[index + 1]?.kind === 'comma' && isBody(chunks[index + 2])) ||
    (from === phrase.from &&
      chunks[index - 1]?.kind === 'comma' &&
      chunks[index + 1]?.kind === 'comma' &&
      isOrgan(tokens, chunks[index - 2]))
  );
}

function isOrgan(tokens: Sentence['tokens'], chunk: Chunk | undefined): boolean {
  return chunk?.kind === 'np' && chunk.of === 'noun' && ORGANS.has(tokens[chunk.to - 1]?.lower ?? '');
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
    isIntroduced: run.words.length > 1 && run.to === phrase.to && isIntroduced(chunks, index),
    isEmbedded: before.some(({ kind }) => kind === 'sub' || kind === 'who'),
    run,
  };
}

/** Whether a noun or "who" follows behind a comma. */
function isIntroduced(chunks: readonly Chunk[], index: number): boolean {
  const after = chunks[index + 2];
  return (
    chunks[index + 1]?.kind === 'comma' && (after?.kind === 'who' || (after?.kind === 'np' && after.of === 'noun'))
  );
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
    // "like Bell, who left": what "who" does makes nobody the subject of the sentence.
    const isOwn = chunk.kind === 'verb' && chunk.form !== 'ing' && !followsWho(sentence.chunks, index);
    const subject = isOwn ? subjectOf(sentence, index) : undefined;
    if (subject !== undefined) found.add(subject);
  }
  return found;
}

function followsWho(chunks: readonly Chunk[], verb: number): boolean {
  return chunks[skipBack(chunks, verb - 1)]?.kind === 'who';
}
