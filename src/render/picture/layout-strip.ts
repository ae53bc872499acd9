/** A strip of time, true to scale: numbered markers pushed apart, joined by short lines to their days. */

import type { Messages } from '../../i18n/messages.ts';
import type { Day, Event, When } from '../../record/types.ts';
import { BLUE, INK, LABEL, type Mark, type Measure, MUTED, ORANGE, PALE, PAPER, PLUM, SMALL, WHITE } from './marks.ts';
import type { Basis, Strip, StripPoint } from './picture.ts';
import { centred, type Sign } from './text.ts';

// The signs of a timeline: an event's status, with its number, and how its date is known. Told apart by shape, not by
// colour.

/** Room that a marker takes, in width and height. */
export const MARKER = 60;

const MARKERS: Readonly<Record<Event['status'], Sign & { readonly size: number; readonly text: string }>> = {
  done: { shape: 'circle', size: 48, fill: BLUE, text: WHITE },
  announced: { shape: 'square', size: 44, fill: ORANGE, text: WHITE },
  conditional: { shape: 'diamond', size: MARKER, fill: PAPER, stroke: PLUM, text: INK },
};

/** Around a middle; without a number, only the shape, half as large. */
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

export const BASIS_SIGNS: Readonly<Record<Basis, Sign>> = {
  stated: { shape: 'triangle', fill: INK },
  inferred: { shape: 'triangle', fill: PAPER, stroke: INK },
  external: { shape: 'cross', stroke: INK },
};

// Things on a line kept from covering one another.

/**
 * Moves points apart until each is `apart` from the next, all within the bounds, as little as it can; their order stays.
 * Each wants to be where it is; neighbours that would collide share the middle of their wishes (isotonic regression by
 * pooling adjacent violators). Points that can't all fit stand evenly over the bounds.
 *
 * @param wanted in ascending order.
 */
export function pushedApart(wanted: readonly number[], apart: number, least: number, most: number): readonly number[] {
  const room = Math.min(apart, wanted.length > 1 ? (most - least) / (wanted.length - 1) : apart);
  const pools: { sum: number; count: number }[] = [];
  for (const [i, x] of wanted.entries()) {
    let pool = { sum: x - i * room, count: 1 };
    for (let last = pools.at(-1); last && last.sum / last.count >= pool.sum / pool.count; last = pools.at(-1)) {
      pools.pop();
      pool = { sum: pool.sum + last.sum, count: pool.count + last.count };
    }
    pools.push(pool);
  }
  const top = most - Math.max(0, wanted.length - 1) * room;
  return pools
    .flatMap(({ sum, count }) => Array.from({ length: count }, () => Math.min(Math.max(sum / count, least), top)))
    .map((x, i) => x + i * room);
}

/**
 * A lane for each stretch, so that none touches another in its lane.
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

// The dates of a timeline as pieces of time, each true to scale.

export interface Numbered {
  readonly event: Event;
  readonly number: number;
  readonly when: Exclude<When, { precision: 'open' }>;
}

const DAY_MS = 86_400_000;
const numberOf = (day: Day): number => Math.round(Date.parse(day) / DAY_MS);
const dayOf = (number: number): Day => new Date(number * DAY_MS).toISOString().slice(0, 10);

/** A gap of more than this share of the whole parts what is shown larger from the rest. */
const GAP_SHARE = 0.5;
/** Fewer than this many aren't worth a strip of their own. */
const DENSE_MIN = 3;

/** One strip for all; where a single gap takes up most of it, a second one for the denser side of the gap. */
export function stripsOf(numbered: readonly Numbered[], w: Messages): readonly Strip[] {
  const points = numbered.map(
    ({ number, event, when }): StripPoint => ({
      number,
      status: event.status,
      basis: when.basis,
      from: numberOf(when.from),
      to: numberOf(when.to) + 1,
    }),
  );
  if (points.length === 0) return [];
  const whole = spanOf(points);
  const dense = denseOf(points, whole);
  if (!dense) return [{ ...whole, points, ticks: ticksOf(whole, w) }];
  const window = spanOf(dense);
  const rest = points.filter(point => !dense.includes(point));
  return [
    { ...whole, points: rest, ticks: ticksOf(whole, w), window },
    { ...window, points: dense, ticks: ticksOf(window, w) },
  ];
}

type Span = Pick<Strip, 'from' | 'to'>;

const spanOf = (points: readonly Span[]): Span => ({
  from: Math.min(...points.map(p => p.from)),
  to: Math.max(...points.map(p => p.to)),
});

/** The larger side of the longest gap, where that gap is most of the whole. */
function denseOf(points: readonly StripPoint[], whole: Span): readonly StripPoint[] | undefined {
  const sorted = [...points].sort((a, b) => a.from - b.from);
  let reached = whole.from;
  let widest = { days: 0, before: 0 };
  for (const [i, point] of sorted.entries()) {
    if (point.from - reached > widest.days) widest = { days: point.from - reached, before: i };
    reached = Math.max(reached, point.to);
  }
  if (widest.days <= (whole.to - whole.from) * GAP_SHARE) return undefined;
  const sides = [sorted.slice(0, widest.before), sorted.slice(widest.before)];
  const dense = sides.sort((a, b) => b.length - a.length)[0] ?? [];
  return dense.length < DENSE_MIN ? undefined : points.filter(point => dense.includes(point));
}

/** Most ticks between the ends of a strip. */
const TICKS_MAX = 8;

/** First and last day; between them the first days of years, or of months. Layout leaves out labels that have no room. */
function ticksOf({ from, to }: Span, w: Messages): Strip['ticks'] {
  const last = to - 1;
  const ends = [...new Set([from, last])].map(at => ({ at, label: w.day(dayOf(at)) }));
  const inside = (at: number): boolean => at > from && at < last;
  const years = firsts(from, to, 12)
    .filter(inside)
    .map(at => ({ at, label: dayOf(at).slice(0, 4) }));
  const months = firsts(from, to, 1)
    .filter(inside)
    .map(at => ({
      at,
      label: w.when({
        precision: 'month',
        said: '',
        from: dayOf(at),
        to: dayOf(at),
        basis: 'stated',
      }),
    }));
  const between = [months, years].find(ticks => ticks.length <= TICKS_MAX) ?? [];
  return [...ends, ...between];
}

/** The first days of every `step`th month between two days, January's among them. */
function firsts(from: number, to: number, step: 1 | 12): readonly number[] {
  const start = new Date(from * DAY_MS);
  const found: number[] = [];
  for (let month = step === 12 ? 0 : start.getUTCMonth(); ; month += step) {
    const at = Date.UTC(start.getUTCFullYear(), month, 1) / DAY_MS;
    if (at >= to || found.length > 2 * TICKS_MAX) return found;
    found.push(at);
  }
}
