/** The columns of a matrix and their heads: wide ones for those asked for, narrow ones for the others. */
import { CODE, HEAD } from './fonts.ts';
import type { Font, Mark, Measure } from './marks.ts';
import { INK } from './palette.ts';
import type { MatrixHead, MatrixPicture } from './picture.ts';
import { beside, centred, type Piece, paragraph } from './pieces.ts';

export const WIDTH = 1_200;
export const PAD = 48;
export const INNER = WIDTH - 2 * PAD;
export const GAP = 8;
export const NARROW = 62;

/** Where each column starts, and how wide the wide ones are. */
export interface Columns {
  readonly wide: number;
  readonly asked: readonly number[];
  readonly others: readonly number[];
}

export function columnsOf({ asked, others }: MatrixPicture): Columns {
  const narrow = others.length * (NARROW + GAP);
  const wide = (INNER - narrow - (asked.length - 1) * GAP) / asked.length;
  return {
    wide,
    asked: asked.map((_, i) => i * (wide + GAP)),
    others: others.map((_, i) => INNER - narrow + GAP + i * (NARROW + GAP)),
  };
}

const FLAG: Font = { face: 'flags', size: 44, weight: 400 };

export function headPiece({ asked, others }: MatrixPicture, columns: Columns, measure: Measure): Piece {
  const wide = asked.map(head => wideHead(head, columns.wide, measure));
  const height = Math.max(76, ...wide.map(piece => piece.height));
  return {
    height,
    at: (x, top) => [
      ...wide.flatMap((piece, i) => piece.at(x + (columns.asked[i] ?? 0), top + height - piece.height)),
      ...others.flatMap((head, i) =>
        narrowHead(head, x + (columns.others[i] ?? 0) + NARROW / 2, top + height, measure),
      ),
    ],
  };
}

function wideHead({ flag, name }: MatrixHead, width: number, measure: Measure): Piece {
  const indent = flag === undefined ? 0 : 58;
  const text = paragraph([{ text: name, font: HEAD, fill: INK }], width - indent, measure);
  return beside(indent, text, (x, top) => (flag === undefined ? [] : [flagMark(flag, FLAG, x, top + 36, measure)]));
}

function narrowHead({ flag, name }: MatrixHead, x: number, bottom: number, measure: Measure): readonly Mark[] {
  const font = { ...FLAG, size: 36 };
  const flagWidth = measure(flag ?? '', font);
  return [
    ...(flag === undefined ? [] : [flagMark(flag, font, x - flagWidth / 2, bottom - 38, measure)]),
    centred(name, CODE, INK, x, bottom - 18, measure),
  ];
}

const flagMark = (flag: string, font: Font, x: number, baseline: number, measure: Measure): Mark => ({
  kind: 'text',
  text: flag,
  x,
  baseline,
  width: measure(flag, font),
  font,
  fill: INK,
});
