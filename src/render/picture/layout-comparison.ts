/** Lays out a comparison: heads on top, a band for each topic, below it a column for each side. */
import {
  BAND,
  INK,
  type Layout,
  LINE,
  type Mark,
  type Measure,
  MUTED,
  NAME,
  OFFICE,
  RUST,
  SMALL,
  TITLE,
  TOPIC,
} from './marks.ts';
import type { ColumnHead, ComparisonCell, ComparisonPicture, ComparisonRow, Said } from './picture.ts';
import { flagged, INNER, sheet, WIDTH } from './sheet.ts';
import { column, gap, keepTogether, type Piece, paragraph, type Span, warned } from './typesetting.ts';

/** Space between two columns, the rule in its middle. */
const GUTTER = 72;
/** Space above and below the text of a band. */
const ROOM = 16;
const PRINTED = { typeface: 'serif', size: 45, weight: 400 } as const;
const OURS = { typeface: 'sans', size: 42, weight: 400 } as const;

/** Lays out a comparison, as high as it needs to be. */
export function layOutComparison(picture: ComparisonPicture, measure: Measure): Layout {
  const { flag, title, told, heads, rows } = picture;
  const body = column(
    flagged(flag, TITLE, INNER, width => paragraph([{ text: title, font: TITLE, fill: INK }], width, measure)),
    paragraph([{ text: keepTogether(told), font: OFFICE, fill: MUTED }], INNER, measure),
    gap(32),
    ...(heads.length === 0 ? [] : [sideBySide(heads, (head, width) => headPiece(head, width, measure)), gap(24)]),
    ...rows.map(row => rowPiece(row, measure)),
  );
  const isDisputed = rows.some(row => row.disputed !== undefined || row.cells.some(isPartDisputed));
  return sheet(picture, body, picture.notes, isDisputed, measure);
}

const isPartDisputed = ({ said }: ComparisonCell): boolean => said.some(one => one.disputed !== undefined);

/** Sets one column over the whole width, or two with a rule between them. */
function sideBySide<T>(sides: readonly T[], piece: (side: T, width: number) => Piece): Piece {
  const width = (INNER - (sides.length - 1) * GUTTER) / sides.length;
  const pieces = sides.map(side => piece(side, width));
  const height = Math.max(...pieces.map(one => one.height));
  return {
    height,
    at: (x, top) =>
      pieces.flatMap((one, i): readonly Mark[] => {
        const left = x + i * (width + GUTTER);
        const rule = left - GUTTER / 2;
        return [
          ...(i === 0
            ? []
            : [
                { kind: 'line' as const, from: [rule, top], to: [rule, top + height], stroke: LINE, width: 3 } as const,
              ]),
          ...one.at(left, top),
        ];
      }),
  };
}

function headPiece({ flag, name, office }: ColumnHead, width: number, measure: Measure): Piece {
  return flagged(flag, NAME, width, room =>
    column(
      paragraph([{ text: name, font: NAME, fill: INK }], room, measure),
      ...(office === undefined ? [] : [paragraph([{ text: office, font: OFFICE, fill: MUTED }], room, measure)]),
    ),
  );
}

function rowPiece({ topic, disputed, cells }: ComparisonRow, measure: Measure): Piece {
  return column(
    ...(topic === undefined ? [] : [bandPiece(topic, disputed, measure), gap(24)]),
    sideBySide(cells, (cell, width) => cellPiece(cell, width, measure)),
    ...(topic === undefined ? [] : [gap(24)]),
  );
}

/** Sets a topic's name on a band from edge to edge; at its right, that something in it is disputed. */
function bandPiece(topic: string, disputed: string | undefined, measure: Measure): Piece {
  const sign =
    disputed === undefined
      ? gap(0)
      : paragraph(warned(disputed, { ...TOPIC, weight: 600 }, RUST), INNER / 2, measure, 'right');
  const room = disputed === undefined ? INNER : INNER - measure(disputed, TOPIC) - 2 * TOPIC.size;
  const name = paragraph([{ text: topic, font: TOPIC, fill: INK }], room, measure);
  const height = name.height + 2 * ROOM;
  return {
    height,
    at: (x, top) => [
      { kind: 'box', x: 0, y: top, width: WIDTH, height, radius: 0, fill: BAND },
      ...name.at(x, top + ROOM),
      ...sign.at(x + INNER / 2, top + ROOM),
    ],
  };
}

function cellPiece({ silences, said, more }: ComparisonCell, width: number, measure: Measure): Piece {
  const pieces = [
    ...silences.map(text => paragraph([{ text, font: OURS, fill: MUTED }], width, measure)),
    ...said.map(one => paragraph(saidSpans(one), width, measure)),
    ...(more === undefined ? [] : [paragraph([{ text: more, font: OURS, fill: MUTED }], width, measure)]),
  ];
  return column(...pieces.flatMap((piece, i) => (i === 0 ? [piece] : [gap(18), piece])));
}

function saidSpans({ words, disputed, place }: Said): readonly Span[] {
  return [
    ...words.map(({ text, quoted }) => ({ text, font: quoted ? PRINTED : OURS, fill: INK })),
    { text: `\u00a0${place}`, font: SMALL, fill: MUTED },
    ...(disputed === undefined
      ? []
      : [{ text: ' ', font: OURS, fill: INK }, ...warned(disputed, { ...OURS, weight: 600 }, RUST)]),
  ];
}
