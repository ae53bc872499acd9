/** Lays out a table: a band for each topic; below it a wide cell for each of those asked for, and numbers for the others. */
import {
  BAND,
  BLUE,
  BODY,
  CODE,
  type Font,
  HEAD,
  INK,
  LABEL,
  type Layout,
  LINE,
  type Mark,
  type Measure,
  MUTED,
  ORANGE,
  PAPER,
  PLAIN,
  SILENT,
  SMALL,
  TITLE,
  WHITE,
} from './marks.ts';
import type { MatrixCell, MatrixHead, MatrixPicture, MatrixRow } from './picture.ts';
import {
  beside,
  centred,
  column,
  gap,
  keepTogether,
  type Piece,
  paragraph,
  type Sign,
  type Span,
  withSign,
} from './typesetting.ts';

const WIDTH = 1_200;
const PAD = 48;
const INNER = WIDTH - 2 * PAD;
const GAP = 8;
const NARROW = 62;

/** Where each column starts, from the left of the table, and how wide the wide ones are. */
interface Columns {
  readonly wide: number;
  readonly asked: readonly number[];
  readonly others: readonly number[];
}

function columnsOf({ asked, others }: MatrixPicture): Columns {
  const narrow = others.length * (NARROW + GAP);
  const wide = (INNER - narrow - (asked.length - 1) * GAP) / asked.length;
  return {
    wide,
    asked: asked.map((_, i) => i * (wide + GAP)),
    others: others.map((_, i) => INNER - narrow + GAP + i * (NARROW + GAP)),
  };
}

const FLAG: Font = { typeface: 'flags', size: 44, weight: 400 };

function headPiece({ asked, others }: MatrixPicture, columns: Columns, measure: Measure): Piece {
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

/** Space between a cell's border and its text. */
const ROOM = 16;
const NONE = '–';
const DISPUTED: Sign = { shape: 'diamond', fill: ORANGE };
const QUOTED: Font = { typeface: 'serif', size: 28, weight: 600 };
const CARRYING: Font = { typeface: 'serif', size: 28, weight: 400 };

/** Lays out a table, as high as it needs to be. */
export function layOutMatrix(picture: MatrixPicture, measure: Measure): Layout {
  const columns = columnsOf(picture);
  const piece = column(
    paragraph([{ text: picture.title, font: TITLE, fill: INK }], INNER, measure),
    gap(24),
    headPiece(picture, columns, measure),
    ...picture.rows.flatMap(row => [gap(GAP), rowPiece(row, columns, measure)]),
    gap(16),
    ...picture.legend.map(line => legendPiece(line, measure)),
  );
  return { width: WIDTH, height: Math.ceil(piece.height + 2 * 44), ground: PAPER, marks: piece.at(PAD, 44) };
}

/** Sets a row, as high as its highest cell. */
function rowPiece({ topic, cells, counts }: MatrixRow, columns: Columns, measure: Measure): Piece {
  const band = bandPiece(topic, measure);
  const wide = cells.map(cell => cellPiece(cell, columns.wide - 2 * ROOM, measure));
  const height = Math.max(80, ...wide.map(piece => piece.height + 2 * ROOM));
  return {
    height: band.height + height,
    at: (x, top) => [
      ...band.at(x, top),
      ...wide.flatMap((piece, i) => {
        const left = x + (columns.asked[i] ?? 0);
        const isSilent = cells[i]?.count === 0;
        return [
          cellBox(left, top + band.height, columns.wide, height, isSilent),
          ...piece.at(left + ROOM, top + band.height + ROOM),
        ];
      }),
      ...counts.flatMap((cell, i) =>
        countMarks(cell, x + (columns.others[i] ?? 0), top + band.height, height, measure),
      ),
    ],
  };
}

function bandPiece(topic: string, measure: Measure): Piece {
  const text = paragraph([{ text: topic, font: { ...BODY, weight: 700 }, fill: INK }], INNER - 2 * ROOM, measure);
  return {
    height: text.height + 12 + GAP,
    at: (x, top) => [
      { kind: 'box', x, y: top, width: INNER, height: text.height + 12, radius: 4, fill: BAND },
      ...text.at(x + ROOM, top + 6),
    ],
  };
}

const cellBox = (x: number, y: number, width: number, height: number, isSilent: boolean): Mark => ({
  kind: 'box',
  x,
  y,
  width,
  height,
  radius: 4,
  fill: isSilent ? SILENT : WHITE,
  ...(isSilent ? {} : { stroke: LINE }),
});

function cellPiece({ count, said, disputed, quotation, places }: MatrixCell, width: number, measure: Measure): Piece {
  if (count === 0) return paragraph([{ text: said, font: PLAIN, fill: MUTED }], width, measure);
  const text = (...spans: readonly Span[]): Piece => paragraph(spans, width, measure);
  const words = quotation?.words.map(({ text: part, quoted }) =>
    quoted ? { text: part, font: QUOTED, fill: INK } : { text: part, font: CARRYING, fill: MUTED },
  );
  return column(
    text({ text: said, font: LABEL, fill: BLUE }),
    ...(disputed === undefined
      ? []
      : [withSign(DISPUTED, [{ text: disputed, font: LABEL, fill: ORANGE }], width, measure)]),
    ...(words ? [gap(6), text(...words)] : []),
    ...(quotation?.conditions ?? []).map(c => text({ text: c, font: SMALL, fill: INK })),
    gap(6),
    text({ text: keepTogether(quotation ? `${quotation.by} · ${places}` : places), font: SMALL, fill: MUTED }),
  );
}

function countMarks(
  { count, disputed }: MatrixRow['counts'][number],
  x: number,
  y: number,
  height: number,
  measure: Measure,
): readonly Mark[] {
  const [middleX, middleY] = [x + NARROW / 2, y + height / 2 - (disputed ? 12 : 0)];
  const number = centred(
    count === 0 ? NONE : String(count),
    HEAD,
    count === 0 ? MUTED : INK,
    middleX,
    middleY,
    measure,
  );
  return [
    cellBox(x, y, NARROW, height, count === 0),
    number,
    ...(disputed ? [{ kind: 'shape' as const, ...DISPUTED, x: middleX, y: middleY + 30, size: 18 }] : []),
  ];
}

function legendPiece({ sign, text }: MatrixPicture['legend'][number], measure: Measure): Piece {
  const span = (shown: string): Span => ({ text: shown, font: SMALL, fill: MUTED });
  if (sign === 'disputed') return withSign(DISPUTED, [span(text)], INNER, measure);
  return paragraph([span(sign === 'silence' ? `${NONE} ${text}` : text)], INNER, measure);
}
