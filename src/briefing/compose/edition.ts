/**
 * An edition: what is new to a channel since its last one. Pure and deterministic: the same record, choices and span give
 * the same edition, so that an attempt that failed can be made again.
 */
import type { Context } from '../../command.ts';
import type { Asked, Edition, Followed, Frame } from './asked.ts';
import { correctionUnit, currentOf } from './corrections.ts';
import { byTurns } from './fit.ts';
import { layOut } from './layout.ts';
import { freshLine, latest, quietLine } from './lines.ts';
import { newUnits, type Unit } from './units.ts';

/** Marks, among what an edition shows, that it is a recap. No id of the record has a colon. */
export const RECAP = { id: 'recap:', version: '1' } as const;

/** `nothing`: nothing is new, nothing is owed, and silence is wanted then. */
export function edition(asked: Asked, context: Context): Edition | 'nothing' {
  const { cut, until, quiet, corrections } = asked;
  const fresh = newUnits(asked, cut, until, context);
  const shown = new Set(fresh.flatMap(({ shows }) => shows).map(({ id }) => id));
  const owed = corrections.flatMap(({ id }): readonly Unit[] => {
    const item = currentOf(id, context.dossier);
    // What stands in a dispute that is new is told with it.
    return item && !shown.has(id) ? [correctionUnit(item, asked, context)] : [];
  });
  if (fresh.length + owed.length === 0) return quietDay(quiet, asked, until, context);
  const units = [...fresh, ...owed];
  const lead = fresh.length > 0 ? freshLine(fresh.length, cut, asked, context) : quietLine(asked, until, context);
  return layOut({ units, order: byTurns, lead: [lead] }, asked, context);
}

function quietDay(quiet: Asked['quiet'], frame: Frame, until: number, context: Context): Edition | 'nothing' {
  if (quiet === 'silent') return 'nothing';
  const units = quiet === 'recap' ? recapUnits(frame, until, context) : [];
  return units.length > 0 ? recap(units, frame, until, context) : line(frame, until, context);
}

/** One sentence: since when nothing is new. */
export function line(frame: Frame, until: number, context: Context): Edition {
  return layOut({ units: [], order: byTurns, lead: [quietLine(frame, until, context)] }, frame, context);
}

function recap(units: readonly Unit[], frame: Frame, until: number, context: Context): Edition {
  return layOut({ units, order: byTurns, lead: recapLead(frame, until, context), mark: RECAP }, frame, context);
}

export function recapLead(frame: Frame, until: number, context: Context): readonly string[] {
  return [quietLine(frame, until, context), context.wording.edition.recap];
}

const DAY_MS = 86_400_000;

/** What came in on the last day on which anything did. */
export function recapUnits(followed: Followed, until: number, context: Context): readonly Unit[] {
  const last = latest(followed, until, context.dossier);
  return last ? newUnits(followed, last.at - (last.at % DAY_MS) - 1, last.at, context) : [];
}
