/** Lays out a strip of time, true to scale: numbered markers pushed apart, joined by short lines to their days. */

import type { Event } from '../../record/types.ts';
import { BLUE, INK, LABEL, type Mark, type Measure, MUTED, ORANGE, PALE, PAPER, PLUM, SMALL, WHITE } from './marks.ts';
import type { Basis, Strip, StripPoint } from './picture.ts';
import { centred, type Sign } from './typesetting.ts';

// Signs differ by shape, not only by colour.

/** Width and height of a marker. */
export const MARKER = 60;

const MARKERS: Readonly<Record<Event['status'], Sign & { readonly size: number; readonly text: string }>> = {
  done: { shape: 'circle', size: 48, fill: BLUE, text: WHITE },
  announced: { shape: 'square', size: 44, fill: ORANGE, text: WHITE },
  conditional: { shape: 'diamond', size: MARKER, fill: PAPER, stroke: PLUM, text: INK },
};

/** Draws an event's status with its number around a middle; without a number only the shape, half as large. */
export function marker(
  status: Event['status'],
  number: number | undefined,
  x: number,
  y: number,
  measure: Measure,
): readonly Mark[] {
  const { text, size, ...sign } = MARKERS[status];
  if (number === undefined) return [{ kind: 'shape', ...sign, x, y, size: size / 2 }];
  return [{ kind: 'shape', ...sign, x, y, size }, centred(String(number), LABEL, text, x, y, measure)];
}

/** The sign for how a date is known. */
export const BASIS_SIGNS: Readonly<Record<Basis, Sign>> = {
  stated: { shape: 'triangle', fill: INK },
  inferred: { shape: 'triangle', fill: PAPER, stroke: INK },
  external: { shape: 'cross', stroke: INK },
};

/**
 * Moves points apart, as little as possible, until each is `apart` from the next and all are within the bounds; their order
 * stays. Neighbours that would collide share the mean of their wanted places: isotonic regression by the pool adjacent
 * violators algorithm, https://en.wikipedia.org/wiki/Isotonic_regression. Points that can't all fit stand evenly over the
 * bounds.
 *
 * @param wanted in ascending order.
 */
export function pushedApart(wanted: readonly number[], apart: number, least: number, most: number): readonly number[] {
  const room = Math.min(apart, wanted.length > 1 ? (most - least) / (wanted.length - 1) : apart);
  const blocks: { sum: number; count: number }[] = [];
  for (const [i, x] of wanted.entries()) {
    let block = { sum: x - i * room, count: 1 };
    for (let last = blocks.at(-1); last && last.sum / last.count >= block.sum / block.count; last = blocks.at(-1)) {
      blocks.pop();
      block = { sum: block.sum + last.sum, count: block.count + last.count };
    }
    blocks.push(block);
  }
  const top = most - Math.max(0, wanted.length - 1) * room;
  return blocks
    .flatMap(({ sum, count }) => Array.from({ length: count }, () => Math.min(Math.max(sum / count, least), top)))
    .map((x, i) => x + i * room);
}

/**
 * Assigns each stretch the first lane in which it touches no other.
 *
 * @param stretches in ascending order of their starts.
 */
export function lanesOf(stretches: readonly (readonly [from: number, to: number])[]): readonly number[] {
  const ends: number[] = [];
  return stretches.map(([from, to]) => {
    const free = ends.findIndex(end => end <= from);
    const lane = free < 0 ? ends.length : free;
    ends[lane] = to;
    return lane;
  });
}

/** Space at both ends of the axis, so that a marker at the end stays within the strip. */
const INSET = MARKER / 2;
const LEADERS = 46;
const LANE = 28;
const SIGN = 18;
const TICK = 12;
const LABELS = 40;
/** Least space between two labels. */
const APART = 24;

/** A sign on the strip. Points with the same days, known in the same way, share one. */
interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly point: StripPoint;
  readonly lane: number;
}

interface StripLayout {
  readonly height: number;
  /** The axis, from the top of the strip. */
  readonly axis: number;
  /** Returns where a day starts, from the left of the strip. */
  x(day: number): number;
  at(left: number, top: number): readonly Mark[];
}

/** Lays out a strip: markers on top, signs above the axis, labels below it. */
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
      ...labelMarks(strip.ticks, x, width, measure).map(label => ({
        ...label,
        x: left + label.x,
        baseline: top + axis + TICK + 28,
      })),
      ...pointMarks(strip.points, stretches, x, signY, width, left, top, measure),
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

function pointMarks(
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
    // Slanted only above all signs, then straight down: a line that crossed another sign would seem to lead to it.
    const bend = [left + middle(stretch), top + MARKER + LEADERS] as const;
    const end = [bend[0], top + signY(stretch) - SIGN / 2] as const;
    return [
      { kind: 'line', from: [left + place, top + MARKER - 4], to: bend, stroke: MUTED, width: 2 },
      { kind: 'line', from: bend, to: end, stroke: MUTED, width: 2 },
    ];
  });
  const signs = stretches.flatMap(stretch => signMarks(stretch, left, top + signY(stretch)));
  const markers = sorted.flatMap((point, i) =>
    marker(point.status, point.number, left + (places[i] ?? 0), top + MARKER / 2, measure),
  );
  return [...leaders, ...signs, ...markers];
}

/** Draws how a date is known; on a bar of its length where it's more than a day. */
function signMarks({ point, from, to }: Stretch, left: number, y: number): readonly Mark[] {
  const bar: readonly Mark[] =
    point.to - point.from > 1
      ? [{ kind: 'box', x: left + from, y: y - 11, width: to - from, height: 22, radius: 4, fill: PALE, stroke: BLUE }]
      : [];
  const sign = BASIS_SIGNS[point.basis];
  return [...bar, { kind: 'shape', ...sign, x: left + middle({ from, to }), y, size: SIGN }];
}

/** Places labels under their ticks, within the strip; a label that would touch an earlier one is left out. */
function labelMarks(
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
