/** Tells the headline and the first words of a story from captions, in plain text: none of them has to end as a sentence does. */
import type { SourceLine } from '../../record/source-text.ts';
import { fold } from '../../text/fold.ts';
import { datelineOf } from './dateline.ts';
import { tellsSpeech } from './lexicon/furniture.ts';

/** So many lines may stand above a dateline or be it: captions of pictures, a summary. */
const DATELINE_WITHIN = 4;
/** Longest headline that only its place tells, in UTF-16 code units. */
const HEADLINE_MAX = 110;
/** Headlines leave out the articles, the auxiliaries and the days that captions have, and nobody stands “left” in them. */
const CAPTION =
  /(?<!\p{L})(?:the|an?|is|are|was|were|has|have|had|la|les|une?|der|die|das|eine?[mnr]?|ist|sind|on \p{Lu}\p{Ll}+day)(?!\p{L})|\((?:\p{Lu}|left|right|cent(?:re|er)|file)\)/iu;
/** A line that says itself that it’s a caption. */
const IS_MARKED = /^\s*!\[/u;

/** The lines of an article below its headline. */
export interface Opened {
  readonly lines: readonly SourceLine[];
  /** The headline, where the first line is one. */
  readonly headline?: string;
}

/**
 * Takes the headline off the lines of an article, and makes paragraphs of those that aren’t captions whatever they end with:
 * that of the dateline, and a first line that reports somebody.
 *
 * @param text as it was given
 * @param title where it’s known already
 */
export function openedBy(lines: readonly SourceLine[], text: string, title: string | undefined): Opened {
  const [first, second] = lines;
  const isOpen = first !== undefined && !IS_MARKED.test(text) && first.kind !== 'heads';
  const isHeadline = isOpen && (title === undefined ? mayHead(first, second) : isSameLine(first.text, title));
  const below = isHeadline ? lines.slice(1) : lines;
  // What stands above a dateline is no part of the story.
  const isDated = below.slice(0, DATELINE_WITHIN).some(({ text: line }) => datelineOf(line));
  const isStory = ({ kind, text: line }: SourceLine, at: number): boolean =>
    kind === 'captions' && (datelineOf(line) !== undefined || (at === 0 && isOpen && !isDated && tellsSpeech(line)));
  const opened = below.map((line, at) => (isStory(line, at) ? { ...line, kind: 'paragraphs' as const } : line));
  return { lines: opened, ...(isHeadline && { headline: first.text }) };
}

/** A first line without a full stop; above a dateline, whatever it ends with. */
function mayHead({ kind, text }: SourceLine, second: SourceLine | undefined): boolean {
  if (second === undefined || text.length > HEADLINE_MAX || datelineOf(text)) return false;
  const isAbove = datelineOf(second.text) !== undefined;
  return kind === 'captions' ? !CAPTION.test(withoutQuoted(text)) : isAbove && !/\.[”’"')]*$/u.test(text);
}

const withoutQuoted = (text: string): string => text.replace(/“[^”]*”|"[^"]*"|‘[^’]*’/gu, ' ');

const isSameLine = (one: string, other: string): boolean => fold(one) === fold(other);
