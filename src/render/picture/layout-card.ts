/** Lays out a card: the words as large as they fit; below them the speaker and the source. */
import {
  BLUE,
  BODY,
  INK,
  type Layout,
  LINE,
  type Mark,
  type Measure,
  MUTED,
  NAME,
  ORANGE,
  PAPER,
  PLAIN,
  SMALL,
} from './marks.ts';
import type { CardPicture } from './picture.ts';
import {
  beside,
  column,
  gap,
  LEAD,
  lineCount,
  type Piece,
  paragraph,
  type Span,
  widestWord,
  withSign,
} from './typesetting.ts';

const WIDTH = 1_200;
const HEIGHT = 675;
const BAR = 16;
const LEFT = 76;
const TEXT_WIDTH = WIDTH - LEFT - 64;
const TOP = 52;
const BOTTOM = 36;
const FLAG = 72;

/** Largest and smallest size of the words, and the step between sizes, in pixels. */
const SIZES = { most: 84, least: 30, step: 2 } as const;

/** Lays out a card. "too long": the words don't fit whole at the smallest size. */
export function layOutCard(card: CardPicture, measure: Measure): Layout | 'too long' {
  const notes = notesOf(card, measure);
  const foot = footOf(card, measure);
  const footTop = HEIGHT - BOTTOM - foot.height;
  const ruleY = footTop - 20;
  const room = ruleY - 24 - notes.height - TOP;
  const words = largest(card, room, measure);
  if (!words) return 'too long';
  const top = TOP + (room - words.height) / 2;
  return {
    width: WIDTH,
    height: HEIGHT,
    ground: PAPER,
    marks: [
      { kind: 'box', x: 0, y: 0, width: BAR, height: HEIGHT, radius: 0, fill: BLUE },
      ...words.at(LEFT, top),
      ...notes.at(LEFT, top + words.height),
      { kind: 'line', from: [LEFT, ruleY], to: [LEFT + TEXT_WIDTH, ruleY], stroke: LINE, width: 2 },
      ...foot.at(LEFT, footTop),
    ],
  };
}

/** Sets the conditions and disputes, which must be read with the words. */
function notesOf({ conditions, disputes }: CardPicture, measure: Measure): Piece {
  const note = (text: string, sign: 'condition' | 'dispute'): readonly Piece[] => [
    gap(12),
    withSign(
      sign === 'dispute' ? { shape: 'diamond', fill: ORANGE } : { shape: 'triangle', fill: BLUE },
      [{ text, font: BODY, fill: INK }],
      TEXT_WIDTH,
      measure,
    ),
  ];
  return column(...conditions.flatMap(c => note(c, 'condition')), ...disputes.flatMap(d => note(d, 'dispute')));
}

/** Sets the flag, the speaker and the source. */
function footOf({ flag, speaker, office, said, source, credit }: CardPicture, measure: Measure): Piece {
  const indent = flag === undefined ? 0 : FLAG + 20;
  const text = (content: string, font: Span['font'], fill: string): Piece =>
    paragraph([{ text: content, font, fill }], TEXT_WIDTH - indent, measure);
  const who = column(text(speaker, NAME, INK), text(office, BODY, INK), text(said, PLAIN, MUTED));
  const flagMarks = (x: number, top: number): readonly Mark[] => {
    if (flag === undefined) return [];
    const font = { typeface: 'flags', size: FLAG, weight: 400 } as const;
    return [{ kind: 'text', text: flag, x, baseline: top + 68, width: measure(flag, font), font, fill: INK }];
  };
  return column(
    beside(indent, who, flagMarks),
    gap(14),
    ...[source, ...(credit === undefined ? [] : [credit])].map(line =>
      paragraph([{ text: line, font: SMALL, fill: MUTED }], TEXT_WIDTH, measure),
    ),
  );
}

/**
 * Sets the words at the largest size at which they fit whole and no word is broken. At the smallest size, words may be
 * broken.
 */
function largest(card: CardPicture, room: number, measure: Measure): Piece | undefined {
  const fits = (size: number): boolean => {
    const spans = spansOf(card, size);
    const isBroken = size > SIZES.least && widestWord(spans, measure) > TEXT_WIDTH;
    return !isBroken && lineCount(spans, TEXT_WIDTH, measure) * size * LEAD <= room;
  };
  if (!fits(SIZES.least)) return undefined;
  let [size, over]: [number, number] = [SIZES.least, SIZES.most + SIZES.step];
  while (over - size > SIZES.step) {
    const middle = size + Math.floor((over - size) / 2 / SIZES.step) * SIZES.step;
    if (fits(middle)) size = middle;
    else over = middle;
  }
  const spans = spansOf(card, size);
  return paragraph(spans, balancedWidth(spans, measure), measure);
}

function spansOf({ words }: CardPicture, size: number): readonly Span[] {
  const own = { typeface: 'serif', size, weight: 600 } as const;
  const carrying = { typeface: 'serif', size, weight: 400 } as const;
  return words.map(({ text, quoted }) =>
    quoted ? { text, font: own, fill: INK } : { text, font: carrying, fill: MUTED },
  );
}

/** Finds the least width that makes no more lines, so that no last line is a single short word. */
function balancedWidth(spans: readonly Span[], measure: Measure): number {
  const most = lineCount(spans, TEXT_WIDTH, measure);
  let [narrow, wide] = [Math.min(TEXT_WIDTH, widestWord(spans, measure)), TEXT_WIDTH];
  while (wide - narrow > 8) {
    const middle = (narrow + wide) / 2;
    if (lineCount(spans, middle, measure) === most) wide = middle;
    else narrow = middle;
  }
  return wide;
}
