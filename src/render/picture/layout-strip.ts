/** A strip of time, true to scale: numbered markers pushed apart, joined by short lines to their days. */
import { SMALL } from './fonts.ts';
import { BASIS_SIGNS, MARKER, marker } from './marker.ts';
import type { Mark, Measure } from './marks.ts';
import { BLUE, INK, MUTED, PALE } from './palette.ts';
import type { Strip, StripPoint } from './picture.ts';
import { lanesOf, pushedApart } from './spread.ts';

/** Room at both ends, so that a marker at the end stays within. */
const INSET = MARKER / 2;
const LEADERS = 46;
const LANE = 28;
const SIGN = 18;
const TICK = 12;
const LABELS = 40;
/** Least room between two labels. */
const APART = 24;

/** What stands on the strip: points with the same days, known in the same way, stand as one. */
interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly point: StripPoint;
  readonly lane: number;
}

export interface StripLayout {
  readonly height: number;
  /** From the top of the strip. */
  readonly axis: number;
  /** From the left of the strip. */
  x(day: number): number;
  at(left: number, top: number): readonly Mark[];
}

export function layOutStrip(strip: Strip, width: number, measure: Measure): StripLayout {
  const scale = (width - 2 * INSET) / (strip.to - strip.from);
  const x = (day: number): number => INSET + (day - strip.from) * scale;
  const stretches = stretchesOf(strip.points, x);
  const lanes = Math.max(1, ...stretches.map(s => s.lane + 1));
  const axis = MARKER + LEADERS + lanes * LANE;
  const signY = (stretch: Stretch): number => axis - (stretch.lane + 0.5) * LANE;
  return {
    height: axis + TICK + LABELS,
    axis,
    x,
    at: (left, top) => [
      { kind: 'line', from: [left, top + axis], to: [left + width, top + axis], stroke: INK, width: 3 },
      ...strip.ticks.map(
        (tick): Mark => ({
          kind: 'line',
          from: [left + x(tick.at + 0.5), top + axis],
          to: [left + x(tick.at + 0.5), top + axis + TICK],
          stroke: INK,
          width: 3,
        }),
      ),
      ...labels(strip.ticks, x, width, measure).map(label => ({
        ...label,
        x: left + label.x,
        baseline: top + axis + TICK + 28,
      })),
      ...points(strip.points, stretches, x, signY, width, left, top, measure),
    ],
  };
}

const middle = ({ from, to }: { from: number; to: number }): number => (from + to) / 2;
const same = (a: StripPoint, b: StripPoint): boolean => a.from === b.from && a.to === b.to && a.basis === b.basis;

function stretchesOf(points: readonly StripPoint[], x: (day: number) => number): readonly Stretch[] {
  const single = points
    .filter((point, i) => points.findIndex(other => same(other, point)) === i)
    .map(point => {
      const half = Math.max((x(point.to) - x(point.from)) / 2, SIGN / 2 + 2);
      const centre = x(middle(point));
      return { point, from: centre - half, to: centre + half };
    })
    .toSorted((a, b) => a.from - b.from);
  const lanes = lanesOf(single.map(({ from, to }) => [from, to]));
  return single.map((stretch, i) => ({ ...stretch, lane: lanes[i] ?? 0 }));
}

function points(
  all: readonly StripPoint[],
  stretches: readonly Stretch[],
  x: (day: number) => number,
  signY: (stretch: Stretch) => number,
  width: number,
  left: number,
  top: number,
  measure: Measure,
): readonly Mark[] {
  const sorted = all.toSorted((a, b) => middle(a) - middle(b) || a.number - b.number);
  const places = pushedApart(
    sorted.map(point => x(middle(point))),
    MARKER + 2,
    INSET,
    width - INSET,
  );
  const leaders = sorted.flatMap((point, i): readonly Mark[] => {
    const stretch = stretches.find(s => same(s.point, point));
    const place = places[i] ?? 0;
    if (!stretch) return [];
    // Aslant only above all signs, then straight down: a line that crossed another sign would seem to lead to it.
    const bend = [left + middle(stretch), top + MARKER + LEADERS] as const;
    const end = [bend[0], top + signY(stretch) - SIGN / 2] as const;
    return [
      { kind: 'line', from: [left + place, top + MARKER - 4], to: bend, stroke: MUTED, width: 2 },
      { kind: 'line', from: bend, to: end, stroke: MUTED, width: 2 },
    ];
  });
  const signs = stretches.flatMap(stretch => signOf(stretch, left, top + signY(stretch)));
  const markers = sorted.flatMap((point, i) =>
    marker(point.status, point.number, left + (places[i] ?? 0), top + MARKER / 2, measure),
  );
  return [...leaders, ...signs, ...markers];
}

/** More than a day is a bar as long as it lasts. */
function signOf({ point, from, to }: Stretch, left: number, y: number): readonly Mark[] {
  const bar: readonly Mark[] =
    point.to - point.from > 1
      ? [{ kind: 'box', x: left + from, y: y - 11, width: to - from, height: 22, radius: 4, fill: PALE, stroke: BLUE }]
      : [];
  const sign = BASIS_SIGNS[point.basis];
  return [...bar, { kind: 'shape', ...sign, x: left + middle({ from, to }), y, size: SIGN }];
}

/** Labels under their ticks, within the strip; one that would touch an earlier one is left out. */
function labels(
  ticks: Strip['ticks'],
  x: (day: number) => number,
  width: number,
  measure: Measure,
): readonly Extract<Mark, { kind: 'text' }>[] {
  const placed: Extract<Mark, { kind: 'text' }>[] = [];
  for (const { at, label } of ticks) {
    const long = measure(label, SMALL);
    const from = Math.min(Math.max(x(at + 0.5) - long / 2, 0), width - long);
    if (placed.some(p => from < p.x + p.width + APART && p.x < from + long + APART)) continue;
    placed.push({ kind: 'text', text: label, x: from, baseline: 0, width: long, font: SMALL, fill: MUTED });
  }
  return placed;
}
