/** Sets text: breaks it into lines, and stacks lines into the pieces of a picture. */
import { type Font, type Mark, type Measure, PAPER } from './marks.ts';

/** A run of text in one font and colour. */
export interface Span {
  readonly text: string;
  readonly font: Font;
  readonly fill: string;
  /** frame: with a frame around it · warning: a warning triangle in the text's place. */
  readonly as?: 'frame' | 'warning';
}

/** Space within a frame, before and after its text. */
const INSET = 16;

function spanWidth({ text, font, as }: Span, measure: Measure): number {
  if (as === 'warning') return font.size * 0.95;
  return measure(text, font) + (as === 'frame' ? 2 * INSET : 0);
}

/** Sets that something is disputed, with a warning triangle before it. */
export const warned = (text: string, font: Font, fill: string): readonly Span[] => [
  { text: '!', font, fill, as: 'warning' },
  { text: `\u00a0${text}`, font, fill },
];

/** A span placed in a line, `x` from the line's start. */
interface Run extends Span {
  readonly x: number;
  readonly width: number;
}

interface TextLine {
  readonly runs: readonly Run[];
  readonly width: number;
}

/** One word in its spans: it has two where a quotation ends before a full stop. */
type Word = readonly Span[];

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** Spaces at which a line may end: all but the no-break ones. */
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

const widthOf = (word: Word, measure: Measure): number => word.reduce((sum, part) => sum + spanWidth(part, measure), 0);

/**
 * Forbids line breaks beside a number, but behind a comma, and before a middle dot: "paragraph 12" and "26–27 March 2025" stay together, and no
 * line begins with a dot.
 */
export const keepTogether = (text: string): string => text.replace(/(?<!,) (?=[\d·])|(?<=\d\.?) (?=\p{L})/gu, '\u00a0');

/** Measures the longest word, in pixels: in a narrower column it would be broken. */
export function widestWord(spans: readonly Span[], measure: Measure): number {
  return Math.max(0, ...wordsOf(spans).map(word => widthOf(word, measure)));
}

/**
 * Breaks text into lines of at most `width`. No character is lost: a line ends at a space, a word longer than a line
 * between graphemes.
 */
export function wrap(spans: readonly Span[], width: number, measure: Measure): readonly TextLine[] {
  return breakLines(spans, width, measure).map(line => placeRuns(line, measure));
}

/** Counts the lines that {@link wrap} makes: for trying sizes and widths, which is most of the work. */
export function lineCount(spans: readonly Span[], width: number, measure: Measure): number {
  return breakLines(spans, width, measure).length;
}

/**
 * Breaks text into lines. Words are measured one by one: the measures of whole lines couldn't be cached over sizes and
 * widths.
 */
function breakLines(spans: readonly Span[], width: number, measure: Measure): readonly Word[] {
  const lines: { words: Word; width: number }[] = [];
  for (const whole of wordsOf(spans))
    for (const word of widthOf(whole, measure) > width ? breakWord(whole, width, measure) : [whole]) {
      const own = widthOf(word, measure);
      const line = lines.at(-1);
      const space = line ? widthOf(spaceAfter(line.words), measure) : 0;
      if (line && line.width + space + own <= width) {
        line.words = [...line.words, ...spaceAfter(line.words), ...word];
        line.width += space + own;
      } else lines.push({ words: word, width: own });
    }
  return lines.map(line => line.words);
}

function spaceAfter(line: Word): Word {
  const last = line.at(-1);
  return last ? [{ text: ' ', font: last.font, fill: last.fill }] : [];
}

/** Breaks a word into pieces of at most `width`, as long as they can be. */
function breakWord(word: Word, width: number, measure: Measure): readonly Word[] {
  const pieces: Span[] = [];
  for (const part of word) {
    if (part.as !== undefined) {
      pieces.push(part);
      continue;
    }
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

/** Merges neighbours of one font and colour, so that they're drawn as they were measured, and places the runs. */
function placeRuns(line: Word, measure: Measure): TextLine {
  const merged: Span[] = [];
  for (const part of line) {
    const last = merged.at(-1);
    if (last && !last.as && !part.as && last.font === part.font && last.fill === part.fill)
      merged[merged.length - 1] = { ...last, text: last.text + part.text };
    else merged.push(part);
  }
  const runs: Run[] = [];
  let x = 0;
  for (const part of merged) {
    const width = spanWidth(part, measure);
    runs.push({ ...part, x, width });
    x += width;
  }
  return { runs, width: x };
}

/** A piece of a picture. */
export interface Piece {
  readonly height: number;
  /** Draws it at a place. */
  at(x: number, top: number): readonly Mark[];
}

/** The distance from one line to the next, in font sizes. */
export const LEAD = 1.26;
/** The distance from the middle of a line down to its baseline, in font sizes: half the height of a capital. */
export const MIDDLE = 0.36;

const sizeOf = (spans: readonly Span[]): number => Math.max(...spans.map(span => span.font.size));

/** Sets words in lines of at most `width`. */
export function paragraph(
  spans: readonly Span[],
  width: number,
  measure: Measure,
  align: 'left' | 'right' = 'left',
): Piece {
  const size = sizeOf(spans);
  const lines = wrap(spans, width, measure);
  return {
    height: lines.length * size * LEAD,
    at: (x, top) =>
      lines.flatMap((line, i) => {
        const left = align === 'left' ? x : x + width - line.width;
        return line.runs.flatMap(run => runMarks(run, left + run.x, top + (i + 0.5) * size * LEAD + size * MIDDLE));
      }),
  };
}

function runMarks({ text, font, fill, as, width }: Run, x: number, baseline: number): readonly Mark[] {
  if (as === 'warning') return warning(x, baseline, font.size, fill);
  if (as !== 'frame') return [{ kind: 'text', text, x, baseline, width, font, fill }];
  const height = font.size * 1.16;
  const y = baseline - font.size * MIDDLE - height / 2;
  return [
    { kind: 'box', x, y, width, height, radius: 10, outline: { stroke: fill, width: 3 } },
    { kind: 'text', text, x: x + INSET, baseline, width: width - 2 * INSET, font, fill },
  ];
}

/** Draws a warning triangle on a baseline, its exclamation mark in the paper's colour. */
function warning(x: number, baseline: number, font: number, fill: string): readonly Mark[] {
  const size = font * 0.78;
  const [middle, bottom] = [x + font * 0.475, baseline - font * 0.02];
  return [
    { kind: 'triangle', x: middle, y: bottom - size / 2, size, fill, outline: { stroke: fill, width: 4 } },
    {
      kind: 'line',
      from: [middle, bottom - size * 0.58],
      to: [middle, bottom - size * 0.32],
      stroke: PAPER,
      width: size * 0.12,
    },
    { kind: 'circle', x: middle, y: bottom - size * 0.14, size: size * 0.14, fill: PAPER },
  ];
}

/** Leaves empty space. */
export function gap(height: number): Piece {
  return { height, at: () => [] };
}

/** Stacks pieces below one another. */
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

/** Indents a piece, with marks in the space before it. */
export function beside(indent: number, piece: Piece, marks: (x: number, top: number) => readonly Mark[]): Piece {
  return { height: piece.height, at: (x, top) => [...marks(x, top), ...piece.at(x + indent, top)] };
}
