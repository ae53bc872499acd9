/** Lays out a timeline: its strips, and the numbered list in two columns of about the same height. */

import { BASIS_SIGNS, layOutStrip, MARKER, marker } from './layout-strip.ts';
import {
  BODY,
  DENSE,
  INK,
  LABEL,
  type Layout,
  LINE,
  type Mark,
  type Measure,
  MUTED,
  PAPER,
  PLAIN,
  PLUM,
  SMALL,
  TITLE,
} from './marks.ts';
import type { Strip, TimelineEntry, TimelinePicture } from './picture.ts';
import { beside, column, gap, keepTogether, type Piece, paragraph, withSign, wrap } from './typesetting.ts';

const WIDTH = 1_200;
const PAD = 56;
const INNER = WIDTH - 2 * PAD;
const BETWEEN = 40;
const COLUMN = (INNER - BETWEEN) / 2;
const INDENT = MARKER + 16;
/** Space around the enlarged strip, within its frame. */
const FRAME = 20;
/** Height of the area that leads from the window on the first strip down to the frame. */
const FUNNEL = 26;

/** Lays out a timeline, as high as it needs to be. */
export function layOutTimeline(picture: TimelinePicture, measure: Measure): Layout {
  // A single event has the whole width.
  const width = picture.entries.length === 1 ? INNER : COLUMN;
  const entries = picture.entries.map(entry => entryPiece(entry, width - INDENT, measure));
  const piece = column(
    paragraph([{ text: picture.title, font: TITLE, fill: INK }], INNER, measure),
    gap(28),
    ...(picture.strips.length > 0 ? [stripsPiece(picture.strips, measure), gap(28)] : []),
    twoColumns(entries),
    gap(20),
    ...picture.notes.map(text => paragraph([{ text, font: SMALL, fill: MUTED }], INNER, measure)),
  );
  return {
    width: WIDTH,
    height: Math.ceil(piece.height + 2 * 48),
    ground: PAPER,
    marks: piece.at(PAD, 48),
  };
}

/** Sets the strip of the whole span; below it, in a frame, the strip of its dense part. */
function stripsPiece([whole, dense]: readonly Strip[], measure: Measure): Piece {
  if (!whole) return gap(0);
  const first = layOutStrip(whole, INNER, measure);
  const { window } = whole;
  if (!dense || !window) return { height: first.height, at: (x, top) => first.at(x, top) };
  const second = layOutStrip(dense, INNER - 2 * FRAME, measure);
  const frameTop = first.height + FUNNEL;
  const frameHeight = second.height + 2 * FRAME;
  return {
    height: frameTop + frameHeight,
    at: (x, top) => {
      const [from, to] = [x + first.x(window.from), x + first.x(window.to)];
      const [axis, frame] = [top + first.axis, top + frameTop];
      const lens: readonly Mark[] = [
        {
          kind: 'area',
          points: [
            [from, axis],
            [to, axis],
            [x + INNER, frame],
            [x, frame],
          ],
          fill: DENSE,
        },
        { kind: 'box', x, y: frame, width: INNER, height: frameHeight, radius: 8, fill: DENSE, stroke: LINE },
        {
          kind: 'box',
          x: from - 4,
          y: axis - 12,
          width: to - from + 8,
          height: 24,
          radius: 4,
          fill: DENSE,
          stroke: PLUM,
        },
      ];
      return [...lens, ...first.at(x, top), ...second.at(x + FRAME, frame + FRAME)];
    },
  };
}

function entryPiece(entry: TimelineEntry, width: number, measure: Measure): Piece {
  const text = column(
    headline(entry, width, measure),
    paragraph([{ text: entry.words, font: BODY, fill: INK }], width, measure),
    ...entry.conditions.map(c =>
      withSign({ shape: 'square', fill: PLUM }, [{ text: c, font: PLAIN, fill: INK }], width, measure),
    ),
    basisLine(entry, width, measure),
  );
  return beside(INDENT, column(text, gap(24)), (x, top) =>
    marker(entry.status, entry.number, x + MARKER / 2, top + 18, measure),
  );
}

/** Sets date and status in one line; where that is too narrow, one below the other. */
function headline({ date, statusWord }: TimelineEntry, width: number, measure: Measure): Piece {
  const when = { text: date, font: LABEL, fill: INK };
  const both = [when, { text: ` · ${statusWord}`, font: PLAIN, fill: MUTED }];
  if (wrap(both, width, measure).length === 1) return paragraph(both, width, measure);
  const status = { text: statusWord, font: PLAIN, fill: MUTED };
  return column(paragraph([when], width, measure), paragraph([status], width, measure));
}

function basisLine({ dated, place }: TimelineEntry, width: number, measure: Measure): Piece {
  if (!dated) return paragraph([{ text: keepTogether(place), font: SMALL, fill: MUTED }], width, measure);
  const spans = [{ text: `${dated.word} · ${keepTogether(place)}`, font: SMALL, fill: MUTED }];
  return withSign(BASIS_SIGNS[dated.basis], spans, width, measure);
}

/** Sets entries in order, down the first column and then the second, split where the taller column is least tall. */
function twoColumns(entries: readonly Piece[]): Piece {
  const heightFrom = (from: number, to: number): number =>
    entries.slice(from, to).reduce((sum, entry) => sum + entry.height, 0);
  const heights = entries.map((_, i) => Math.max(heightFrom(0, i + 1), heightFrom(i + 1, entries.length)));
  const height = Math.min(...heights);
  const parted = heights.indexOf(height) + 1;
  const [left, right] = [column(...entries.slice(0, parted)), column(...entries.slice(parted))];
  return { height, at: (x, top) => [...left.at(x, top), ...right.at(x + COLUMN + BETWEEN, top)] };
}
