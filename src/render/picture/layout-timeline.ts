/** Lays out a timeline: dates at the left, a rail with a dot for each, events at the right; the summit's day on a band. */
import {
  BLUE,
  BODY,
  type Font,
  INK,
  LABEL,
  type Layout,
  type Mark,
  type Measure,
  MUTED,
  NAME,
  NAVY,
  OFFICE,
  PAPER,
  RAIL,
  RUST,
  SMALL,
  SUMMIT,
  TITLE,
} from './marks.ts';
import type { TimelineDay, TimelineEvent, TimelinePicture } from './picture.ts';
import { INNER, sheet, WIDTH } from './sheet.ts';
import {
  column,
  gap,
  keepTogether,
  LEAD,
  type Piece,
  paragraph,
  type Span,
  warned,
  widestWord,
} from './typesetting.ts';

/** The dates' column is as wide as its widest date, within limits. */
const DATES = { least: 270, most: 410 } as const;
/** From there to the rail, and from the rail to the events. */
const ASIDE = 44;
/** Space between days, and between the events of one. */
const APART = { days: 26, events: 14 } as const;
const BAND = { inset: 36, room: 24, radius: 18 } as const;

/** Lays out a timeline, as high as it needs to be. */
export function layOutTimeline(picture: TimelinePicture, measure: Measure): Layout {
  const body = column(
    paragraph([{ text: picture.title, font: TITLE, fill: INK }], INNER, measure),
    paragraph([{ text: keepTogether(picture.told), font: OFFICE, fill: MUTED }], INNER, measure),
    gap(36),
    daysPiece(picture.days, measure),
  );
  return sheet(picture, body, picture.notes, false, measure);
}

interface PlacedDay {
  readonly day: TimelineDay;
  readonly piece: Piece;
  /** Both from the first day's top: where it begins, and where its dot stands. */
  readonly top: number;
  readonly dot: number;
}

/** Sets the days one below the other, the rail behind them. */
function daysPiece(days: readonly TimelineDay[], measure: Measure): Piece {
  const dates = datesWidth(days, measure);
  const railAt = dates + ASIDE;
  let bottom = 0;
  const placed = days.map((day): PlacedDay => {
    const piece = dayPiece(day, dates, measure);
    const top = bottom + (day.isSummit ? BAND.room : 0);
    bottom = top + piece.height + (day.isSummit ? BAND.room : 0) + APART.days;
    return { day, piece, top, dot: top + ((day.isSummit ? NAME : BODY).size * LEAD) / 2 };
  });
  return {
    height: bottom - APART.days,
    at: (x, top) => [
      ...placed.flatMap(one => bandMarks(one, top)),
      ...placed.flatMap((one, i) => railMarks(one, placed[i + 1], x + railAt, top)),
      ...placed.map(one => dotMark(one, x + railAt, top)),
      ...placed.flatMap(one => one.piece.at(x, top + one.top)),
    ],
  };
}

function datesWidth(days: readonly TimelineDay[], measure: Measure): number {
  const widest = Math.max(
    ...days.map(({ date }) => widestWord([{ text: keepTogether(date), font: LABEL, fill: INK }], measure)),
  );
  return Math.min(Math.max(Math.ceil(widest), DATES.least), DATES.most);
}

function bandMarks({ day, piece, top }: PlacedDay, from: number): readonly Mark[] {
  if (!day.isSummit) return [];
  const { inset, room, radius } = BAND;
  const y = from + top - room;
  return [
    { kind: 'box', x: inset, y, width: WIDTH - 2 * inset, height: piece.height + 2 * room, radius, fill: SUMMIT },
  ];
}

/** Draws the rail to the next day, dashed past the end of this one where the next is still to come. */
function railMarks(
  { day, piece, top, dot }: PlacedDay,
  next: PlacedDay | undefined,
  x: number,
  from: number,
): readonly Mark[] {
  if (!next) return [];
  const end = day.isAhead ? dot : top + piece.height + (day.isSummit ? BAND.room : 0);
  const stretch = (start: number, stop: number, dashed: boolean): Mark => ({
    kind: 'line',
    from: [x, from + start],
    to: [x, from + stop],
    stroke: RAIL,
    width: 4,
    dashed,
  });
  return next.day.isAhead ? [stretch(dot, end, false), stretch(end, next.dot, true)] : [stretch(dot, next.dot, false)];
}

function dotMark({ day, dot }: PlacedDay, x: number, from: number): Mark {
  const y = from + dot;
  if (day.isSummit) return { kind: 'circle', x, y, size: 40, fill: BLUE };
  return { kind: 'circle', x, y, size: 26, fill: PAPER, outline: { stroke: MUTED, width: 4, dashed: day.isAhead } };
}

function dayPiece({ date, year, events, isSummit }: TimelineDay, dates: number, measure: Measure): Piece {
  const eventsAt = dates + 2 * ASIDE;
  const right = (text: string, font: Font, fill: string): Piece =>
    paragraph([{ text, font, fill }], dates, measure, 'right');
  const when = column(
    gap(isSummit ? ((NAME.size - LABEL.size) * LEAD) / 2 : 0),
    right(keepTogether(date), LABEL, isSummit ? NAVY : INK),
    ...(year === undefined ? [] : [right(year, SMALL, MUTED)]),
  );
  const what = column(
    ...events.flatMap((event, i) => [
      ...(i === 0 ? [] : [gap(APART.events)]),
      paragraph(eventSpans(event, isSummit && i === 0), INNER - eventsAt, measure),
    ]),
  );
  return {
    height: Math.max(when.height, what.height),
    at: (x, top) => [...when.at(x, top), ...what.at(x + eventsAt, top)],
  };
}

function eventSpans({ words, status, disputed, place }: TimelineEvent, isTitle: boolean): readonly Span[] {
  const font = isTitle ? NAME : BODY;
  return [
    ...(status === undefined
      ? []
      : [
          { text: status.replaceAll(' ', '\u00a0'), font: SMALL, fill: INK, as: 'frame' as const },
          { text: ' ', font, fill: INK },
        ]),
    { text: words, font, fill: isTitle ? NAVY : INK },
    { text: `\u00a0${place}`, font: SMALL, fill: MUTED },
    ...(disputed === undefined
      ? []
      : [{ text: ' ', font, fill: INK }, ...warned(disputed, { ...BODY, weight: 600 }, RUST)]),
  ];
}
