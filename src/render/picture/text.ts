/** Text broken into lines. Every character stays: a line ends at a space, and a word longer than a line between graphemes. */
import type { Font, Measure } from './marks.ts';

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

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

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
