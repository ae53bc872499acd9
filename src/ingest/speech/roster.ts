/** Keeps the entities of an article by their names. */
import { isDemonym, isGiven, type NameRun, type Sex } from './names.ts';
import type { Sentence } from './story.ts';

/** Somebody named in the article, or a body. */
export interface Entity {
  readonly id: number;
  readonly words: readonly string[];
  /** How often the full name stands in the article. */
  inFull: number;
  /** The last line that has it in full, up to where the reading is. */
  lastInFull: number | undefined;
  kind: 'person' | 'body' | 'unclear';
  sex: Sex | undefined;
  /** How often "in" or "near" stands before a name of one word: what that is said of is a place. */
  placed: number;
  readonly forms: Set<string>;
  /** The offices that stand before the name, and those beside it behind a comma. */
  readonly offices: Set<string>;
  readonly officesAfter: Set<string>;
  readonly blocks: Set<number>;
  readonly mentions: Mention[];
}

/** A place where an entity is named in a paragraph, or meant by a pronoun. */
export interface Mention {
  readonly entity: Entity;
  readonly sentence: Sentence;
  /** The token at which the name begins. */
  readonly at: number;
  readonly role: 'subject' | 'pronoun' | 'object' | 'prepositional' | 'possessive';
  /** Whether it stands in a clause within another: "Bell said that Rover …". */
  readonly isEmbedded: boolean;
  /** Whether an apposition tells who that is: "Bell, a farmer from Oz". */
  readonly isIntroduced: boolean;
  /** How the name stands there. */
  readonly run: NameRun;
  /** Of a pronoun: the mention by name that it leads back to. */
  readonly named?: Mention;
}

const SUFFIX = /^(?:jr|sr|ii|iii|iv)\.?$/iu;

/** So many people of one name are told apart: more would make a long text slow. */
const NAMESAKES = 20;

/** From so many words on a name may miss its first ones. */
const ENDINGS = 5;

/** A name's last words, kept apart for bodies and people. */
function endingKey(words: readonly string[], kind: NameRun['kind']): string {
  return `${kind === 'body'} ${words.join(' ')}`;
}

/** The entities by their names. */
export class Roster {
  readonly all: Entity[] = [];
  /** The fuller form of a name's last words; none where several have them. */
  readonly #fuller = new Map<string, readonly string[]>();
  /** The keys of shorter forms, and of what they mean. */
  readonly #aliases = new Map<string, string>();
  readonly #byName = new Map<string, Entity>();
  readonly #byWord = new Map<string, Set<Entity>>();

  /** Notes the shorter forms that a name's last words make: "Foreign Ministry" of "Ozian Foreign Ministry". */
  shorten({ words, kind }: NameRun): void {
    if (!(kind === 'body' ? isDemonym : isGiven)(words[0]?.toLowerCase() ?? '')) return;
    for (let from = 1; from < Math.min(words.length - 1, ENDINGS); from++) {
      // "Ted Roe" is a full name of its own.
      if (isGiven(words[from]?.toLowerCase())) continue;
      const ending = endingKey(words.slice(from), kind);
      const known = this.#fuller.get(ending);
      const isOther = known !== undefined && known.join(' ') !== words.join(' ');
      this.#fuller.set(ending, isOther ? [] : words);
    }
  }

  /** Enters a name of several words, in the one fuller form that the article has. */
  full(found: NameRun, inParagraph: boolean): void {
    const fuller = this.#fuller.get(endingKey(found.words, found.kind)) ?? [];
    const run = fuller.length > 0 ? { ...found, words: fuller } : found;
    const key = keyOf(run.words);
    const known = this.#byName.get(key);
    if (run !== found) this.#aliases.set(keyOf(found.words), key);
    if (known) {
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
    if (run.words.length > 1) {
      const key = keyOf(run.words);
      return this.#byName.get(this.#aliases.get(key) ?? key) ?? this.#enter(run);
    }
    const word = run.words[0] ?? '';
    const candidates = this.#candidates(word);
    // A surname that is a given name besides tells nothing of the sex; a title does: "Mrs. Clinton".
    const tellsSex = run.titled || !isGiven(word.toLowerCase());
    const fitting = candidates.filter(({ sex }) => !tellsSex || !run.sex || !sex || sex === run.sex);
    const sexed = `${run.sex} ${word}`;
    if (candidates.length > 0 && fitting.length === 0) {
      const stranger = this.#byName.get(sexed) ?? this.#enter(run);
      this.#byName.set(sexed, stranger);
      return stranger;
    }
    return preferred(fitting, block) ?? this.#byName.get(word) ?? this.#enter(run);
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
    const known = this.#byWord.get(word) ?? new Set();
    if (known.size < NAMESAKES) this.#byWord.set(word, known.add(entity));
  }

  #enter(run: NameRun): Entity {
    const { words, kind, sex } = run;
    const entity: Entity = {
      id: this.all.length,
      words,
      inFull: 0,
      lastInFull: undefined,
      kind,
      sex,
      placed: 0,
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
  const near = candidates.filter(({ lastInFull }) => lastInFull === block);
  if (near.length === 1) return near[0];
  return candidates.toSorted((a, b) => b.inFull - a.inFull || a.id - b.id)[0];
}

/** The name without initials, so that "Donald J. Trump" is "Donald Trump". */
function keyOf(words: readonly string[]): string {
  const bare = words.filter((word, index) => index === 0 || !/^\p{Lu}\.$/u.test(word));
  return bare.join(' ').toLowerCase();
}

/** The last word but for "Jr." */
function surnameOf(words: readonly string[]): string {
  return words.findLast(word => !SUFFIX.test(word)) ?? '';
}
