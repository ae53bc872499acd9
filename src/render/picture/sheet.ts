/** Lays out what all pictures share: the bar on top, the margins, notes, and the foot with the sources and the bot's mark. */
import {
  BLUE,
  type Font,
  INK,
  type Layout,
  LINE,
  type Mark,
  type Measure,
  MUTED,
  ORANGE,
  PAPER,
  SMALL,
} from './marks.ts';
import type { Picture } from './picture.ts';
import { column, gap, keepTogether, LEAD, MIDDLE, type Piece, paragraph } from './typesetting.ts';

/** The width of every picture. */
export const WIDTH = 1_200;
/** The margin at both sides. */
export const MARGIN = 72;
/** The width between the margins. */
export const INNER = WIDTH - 2 * MARGIN;
const BAR = 14;
const TOP = 64;
const BOTTOM = 48;

/** The bot's name, beside its first letter on a disc. */
export const BOT = 'Rapporteur';
const DISC = 54;
const MARK: Font = { typeface: 'sans', size: 36, weight: 600 };
const LETTER: Font = { typeface: 'serif', size: 36, weight: 600 };

/** Lays a body out on a sheet, as high as it needs to be. */
export function sheet(
  { source }: Pick<Picture, 'source'>,
  body: Piece,
  notes: readonly string[],
  isDisputed: boolean,
  measure: Measure,
): Layout {
  const all = column(
    body,
    ...notes.flatMap((text, i) => [
      gap(i === 0 ? 36 : 8),
      paragraph([{ text, font: SMALL, fill: MUTED }], INNER, measure),
    ]),
    gap(32),
    foot(source, measure),
  );
  return {
    width: WIDTH,
    height: Math.ceil(TOP + all.height + BOTTOM),
    ground: PAPER,
    marks: [
      { kind: 'box', x: 0, y: 0, width: WIDTH, height: BAR, radius: 0, fill: isDisputed ? ORANGE : BLUE },
      ...all.at(MARGIN, TOP),
    ],
  };
}

/** Sets a rule, the sources under it, and the mark at their right. */
function foot(source: string, measure: Measure): Piece {
  const name = measure(BOT, MARK);
  const width = DISC + 14 + name;
  const room = INNER - width - 36;
  // What doesn't fit in one line has a line for each part: no dot is left hanging.
  const parts = measure(source, SMALL) > room ? source.split(' · ') : [source];
  const text = column(
    ...parts.map(part => paragraph([{ text: keepTogether(part), font: SMALL, fill: MUTED }], room, measure)),
  );
  const height = Math.max(DISC, text.height);
  return {
    height: 26 + height,
    at: (x, top) => {
      const middle = top + 26 + DISC / 2;
      const left = x + INNER - width;
      const letter = BOT.slice(0, 1);
      const letterWidth = measure(letter, LETTER);
      return [
        { kind: 'line', from: [x, top], to: [x + INNER, top], stroke: LINE, width: 2 },
        ...text.at(x, middle - (text.height > DISC ? DISC / 2 : text.height / 2)),
        { kind: 'circle', x: left + DISC / 2, y: middle, size: DISC, fill: BLUE },
        {
          kind: 'text',
          text: letter,
          x: left + (DISC - letterWidth) / 2,
          baseline: middle + LETTER.size * MIDDLE - 2,
          width: letterWidth,
          font: LETTER,
          fill: PAPER,
        },
        {
          kind: 'text',
          text: BOT,
          x: left + DISC + 14,
          baseline: middle + MARK.size * MIDDLE,
          width: name,
          font: MARK,
          fill: INK,
        },
      ];
    },
  };
}

/** A flag's size, in font sizes of the line that it stands in; its shape in its typeface, in its own: how high, how round. */
const FLAG = { size: 1.45, height: 0.725, radius: 0.11 } as const;

/** Sets a piece with a flag before its first line; a hairline keeps white stripes apart from the paper. */
export function flagged(flag: string | undefined, first: Font, width: number, piece: (width: number) => Piece): Piece {
  if (flag === undefined) return piece(width);
  const size = first.size * FLAG.size;
  const indent = size + 20;
  const beside = piece(width - indent);
  const height = size * FLAG.height;
  const flagMarks = (x: number, top: number): readonly Mark[] => {
    const y = top + (first.size * LEAD - height) / 2;
    const font: Font = { typeface: 'flags', size, weight: 400 };
    return [
      { kind: 'text', text: flag, x, baseline: y + size * 0.735, width: size, font, fill: INK },
      { kind: 'box', x, y, width: size, height, radius: size * FLAG.radius, outline: { stroke: LINE, width: 1.5 } },
    ];
  };
  return {
    height: beside.height,
    at: (x, top) => [...flagMarks(x, top), ...beside.at(x + indent, top)],
  };
}
