/**
 * Types the way from an article to a draft: `read` makes an {@link Article}, `speech` finds who says what in its text,
 * `fields` makes a source's file of both, and `write` writes it with its marks.
 */
import type { Day, SourceForm } from '../record/types.ts';

// What was read

/** What a line of an article is. A credit line names who contributed, and isn't part of the story. */
export type BlockKind = 'paragraph' | 'caption' | 'head' | 'credit';

/** One line of an article. */
export interface Block {
  readonly kind: BlockKind;
  /** As the article prints it, without breaks, trimmed. */
  readonly text: string;
}

/** A line of a page that isn't part of its article. */
export interface LeftOut {
  readonly text: string;
  /** Why, in a few words for the curator: "a share line", "a list of links". */
  readonly why: string;
}

/** An article as read from a file, a page or standard input. What isn't known is absent. */
export interface Article {
  readonly form: SourceForm;
  readonly blocks: readonly Block[];
  /** The headline of the copy that was read. */
  readonly title?: string;
  readonly outlet?: string;
  readonly published?: Day;
  /** The place that opens the story, without the agency's name. */
  readonly dateline?: string;
  /** Where that very text can be read. */
  readonly url?: string;
  /** Who holds the rights, and what may be taken. */
  readonly rights?: string;
  /** Who issues a document: its sentences are theirs. */
  readonly issuer?: string;
  /** As in BCP 47: `en`, `de`. */
  readonly language: string;
  readonly leftOut: readonly LeftOut[];
}

// Who says what

/**
 * How a speaker was found, from the surest to the least sure. outlet: a document is its issuer's · label: a label before the
 * words, or a signature behind them · cue: a strong cue at the marks · continued: goes on in the paragraph · further: a
 * strong cue further off · weak: a verb that carries the words as its object · near: the next cue, who leads by a colon to
 * the words, or the sentence's own subject · carried: nothing but who spoke before.
 */
export type Found = 'outlet' | 'label' | 'cue' | 'continued' | 'further' | 'weak' | 'near' | 'carried';

/** How sure a draft is of something. sure: filled in · likely, check: filled in and marked · open: left to the curator. */
export type Certainty = 'sure' | 'likely' | 'check' | 'open';

/** Whom the article has speaking. */
export interface Speaker {
  readonly kind: 'person' | 'body' | 'unnamed';
  /** The fullest name that the article has for a person or a body; absent for the unnamed. */
  readonly name?: string;
  /** As it stands at the words: "Bell", "she", "the mayor, Ann Bell", "two officials". */
  readonly printed: string;
  /** The office, as the article prints it. */
  readonly office?: string;
  /** Where the name stands, if not at the words: a line's index in {@link SpeechInput.blocks}. */
  readonly namedIn?: number;
}

/** A stretch of one block's text. Offsets count UTF-16 code units of that block; the end is exclusive. */
export interface Span {
  readonly block: number;
  readonly start: number;
  readonly end: number;
}

/** That somebody is said to say something. */
export interface Attribution {
  /**
   * direct: the words between a pair of marks, without the marks; a document's sentence, a line of a transcript's turn ·
   * indirect: what is told without marks.
   */
  readonly kind: 'direct' | 'indirect';
  readonly span: Span;
  /** Absent where none was found. */
  readonly speaker?: Speaker;
  /** The verb as printed with what belongs to it: "told reporters". Absent where there is none. */
  readonly cue?: string;
  /** The verb's base form: "tell". */
  readonly lemma?: string;
  readonly found?: Found;
  readonly certainty: Certainty;
  /** For the curator, in a sentence: "The article says “she”; paragraph 2 names Bell." */
  readonly reason?: string;
  /** The whole sentence around it; of a transcript, the same line. */
  readonly sentence: Span;
  /** Of one quotation over several paragraphs, by its marks: the block in which it began before, and that in which it goes on. */
  readonly begunIn?: number;
  readonly goesOnIn?: number;
}

/** Words in quotation marks that nobody is quoted saying. */
export interface NoSpeech {
  readonly span: Span;
  /** For the curator: "Introduced by “so-called”". */
  readonly reason: string;
}

/** What `speech` is given. It knows nothing of the record. */
export interface SpeechInput {
  readonly blocks: readonly Block[];
  readonly language: string;
  readonly form: SourceForm;
  /** Who issues a document: its sentences are theirs. */
  readonly issuer?: string;
}

/** Somebody whom an article names, or has speak under a name, with all that it says of them. */
export interface Named {
  readonly kind: 'person' | 'body';
  /** The fullest form in the article. */
  readonly name: string;
  /** Every form in which it stands there. */
  readonly forms: readonly string[];
  readonly offices: readonly string[];
  /** The blocks that name them, ascending; of a name that stands nowhere by itself, those in which it speaks. */
  readonly blocks: readonly number[];
}

/** Who says what in an article, in the order of the text. */
export interface Speech {
  readonly attributions: readonly Attribution[];
  readonly unquoted: readonly NoSpeech[];
  readonly named: readonly Named[];
  /** What the marks of the article do wrong, each a sentence with its paragraph: "Paragraph 4 opens a mark and never closes it." */
  readonly misprints: readonly string[];
}
