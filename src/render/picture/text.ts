/** Text broken into lines. Every character stays: a line ends at a space, and a word longer than a line between graphemes. */
import type { Font, Mark, Measure, Shape } from './marks.ts';

export interface Span {
  readonly text: string;
  readonly font: Font;
  readonly fill: string;
}

/** A part of a line, `x` from the line's start. */
export interface Run extends Span {
  readonly x: number;
  readonly width: number;
}

export interface TextLine {
  readonly runs: readonly Run[];
  readonly width: number;
}

/** Parts of one word: its span changes where a quotation ends before a full stop. */
type Word = readonly Span[];

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** Every space at which a line may end: all but the no-break ones. */
const SPACES = /[^\S\u00a0\u202f\u2007]+/;

function wordsOf(spans: readonly Span[]): readonly Word[] {
  const words: Span[][] = [[]];
  for (const span of spans) {
    const [first = '', ...more] = span.text.split(SPACES);
    if (first !== '') words.at(-1)?.push({ ...span, text: first });
    for (const text of more) words.push(text === '' ? [] : [{ ...span, text }]);
  }
  return words.filter(word => word.length > 0);
}

const widthOf = (word: Word, measure: Measure): number => word.reduce((sum, s) => sum + measure(s.text, s.font), 0);

/** With no break before a number or a dot between two parts: "paragraph 12" stays together, and no line begins with a dot. */
export const unparted = (text: string): string => text.replace(/ (?=[\d·])/g, '\u00a0');

/** The width of the longest word: in less than that, it would be broken. */
export function widestWord(spans: readonly Span[], measure: Measure): number {
  return Math.max(0, ...wordsOf(spans).map(word => widthOf(word, measure)));
}

/** Lines of at most `width`. */
export function wrap(spans: readonly Span[], width: number, measure: Measure): readonly TextLine[] {
  return brokenInto(spans, width, measure).map(line => runsOf(line, measure));
}

/** How many lines {@link wrap} makes of it: for trying sizes and widths, which is most of the work. */
export function lineCount(spans: readonly Span[], width: number, measure: Measure): number {
  return brokenInto(spans, width, measure).length;
}

/** Each word is measured by itself: whole lines would be other texts at each size and width that is tried. */
function brokenInto(spans: readonly Span[], width: number, measure: Measure): readonly Word[] {
  const lines: { words: Word; width: number }[] = [];
  for (const whole of wordsOf(spans))
    for (const word of widthOf(whole, measure) > width ? broken(whole, width, measure) : [whole]) {
      const own = widthOf(word, measure);
      const line = lines.at(-1);
      const space = line ? widthOf(spaceAfter(line.words), measure) : 0;
      if (line && line.width + space + own <= width) {
        line.words = spaced(line.words, word);
        line.width += space + own;
      } else lines.push({ words: word, width: own });
    }
  return lines.map(line => line.words);
}

function spaceAfter(line: Word): Word {
  const last = line.at(-1);
  return last ? [{ ...last, text: ' ' }] : [];
}

/** A line with a word more; the space belongs to the part before it. */
function spaced(line: Word, word: Word): Word {
  const last = line.at(-1);
  return last ? [...line.slice(0, -1), { ...last, text: `${last.text} ` }, ...word] : word;
}

/** A word in pieces of at most `width`, as long as they can be. */
function broken(word: Word, width: number, measure: Measure): readonly Word[] {
  const pieces: Span[] = [];
  for (const part of word) {
    let piece = '';
    for (const { segment } of graphemes.segment(part.text)) {
      if (piece !== '' && measure(piece + segment, part.font) > width) {
        pieces.push({ ...part, text: piece });
        piece = '';
      }
      piece += segment;
    }
    pieces.push({ ...part, text: piece });
  }
  return pieces.map(piece => [piece]);
}

/** Neighbours of one font and colour become one run, so that they're drawn as measured. */
function runsOf(line: Word, measure: Measure): TextLine {
  const merged: Span[] = [];
  for (const part of line) {
    const last = merged.at(-1);
    if (last && last.font === part.font && last.fill === part.fill)
      merged[merged.length - 1] = { ...last, text: last.text + part.text };
    else merged.push(part);
  }
  const runs: Run[] = [];
  let x = 0;
  for (const part of merged) {
    const width = measure(part.text, part.font);
    runs.push({ ...part, x, width });
    x += width;
  }
  return { runs, width: x };
}

// Pieces of a picture: each knows its height, and what it draws once it's told where.

export interface Piece {
  readonly height: number;
  at(x: number, top: number): readonly Mark[];
}

/** From one line to the next, in font sizes. */
export const LEAD = 1.3;
/** From the middle of a line down to its baseline, in font sizes: half the height of a capital. */
const MIDDLE = 0.36;

const sizeOf = (spans: readonly Span[]): number => Math.max(...spans.map(span => span.font.size));

/** Words in lines. */
export function paragraph(spans: readonly Span[], width: number, measure: Measure): Piece {
  const size = sizeOf(spans);
  const lines = wrap(spans, width, measure);
  return {
    height: lines.length * size * LEAD,
    at: (x, top) =>
      lines.flatMap((line, i) =>
        line.runs.map(({ x: along, ...run }) => ({
          kind: 'text' as const,
          ...run,
          x: x + along,
          baseline: top + (i + 0.5) * size * LEAD + size * MIDDLE,
        })),
      ),
  };
}

export function gap(height: number): Piece {
  return { height, at: () => [] };
}

/** Pieces below one another. */
export function column(...pieces: readonly Piece[]): Piece {
  return {
    height: pieces.reduce((sum, piece) => sum + piece.height, 0),
    at: (x, top) => {
      let y = top;
      return pieces.flatMap(piece => {
        const marks = piece.at(x, y);
        y += piece.height;
        return marks;
      });
    },
  };
}

/** A piece moved to the right, with marks in the room before it. */
export function beside(indent: number, piece: Piece, marks: (x: number, top: number) => readonly Mark[]): Piece {
  return { height: piece.height, at: (x, top) => [...marks(x, top), ...piece.at(x + indent, top)] };
}

export interface Sign {
  readonly shape: Shape;
  readonly fill?: string;
  readonly stroke?: string;
}

/** A small shape before a paragraph, in the middle of its first line. */
export function signed(sign: Sign, spans: readonly Span[], width: number, measure: Measure): Piece {
  const size = sizeOf(spans);
  return beside(size, paragraph(spans, width - size, measure), (x, top) => [
    { kind: 'shape', ...sign, x: x + size * 0.36, y: top + (size * LEAD) / 2, size: size * 0.7 },
  ]);
}

/** A text in one line around a middle. */
export function centred(text: string, font: Font, fill: string, x: number, y: number, measure: Measure): Mark {
  const width = measure(text, font);
  return { kind: 'text', text, x: x - width / 2, baseline: y + font.size * MIDDLE, width, font, fill };
}
