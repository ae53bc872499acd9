/** The signs of a timeline: an event's status, with its number, and how its date is known. Told apart by shape, not by colour. */
import type { Event } from '../../dossier/types.ts';
import { LABEL } from './fonts.ts';
import type { Mark, Measure } from './marks.ts';
import { BLUE, INK, ORANGE, PAPER, PLUM, WHITE } from './palette.ts';
import type { Basis } from './picture.ts';
import { centred, type Sign } from './pieces.ts';

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
