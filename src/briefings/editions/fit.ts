/** Which units an edition has room for: it is one message, and one page of the renderer's. */

import type { Messages } from '../../i18n/messages.ts';
import { EMBED, PAGE_BUDGET } from '../../render/limits.ts';
import { weighBlock, weighHeading, weighLead } from '../../render/markdown.ts';
import { entryBlock } from '../../render/paging.ts';
import { heading, PARTS, type Part, type Unit } from './units.ts';

/** Most units of a topic in one edition. */
const PER_TOPIC = 5;
/** Room for headings and line breaks beside a block that has a page to itself. */
const BESIDE = 300;

/** Which units are considered, the most important first. */
export type Order = (units: readonly Unit[]) => readonly Unit[];

/**
 * Corrections first; then of each part its first unit, of each its second, and so on, a part's own units taking turns by
 * their topics. Of a topic at most {@link PER_TOPIC} are considered.
 */
export const byTurns: Order = units => {
  const counts = new Map<string, number>();
  const capped = inTurns(units.filter(({ part }) => part !== 'corrected')).filter(({ topic }) => {
    const count = (counts.get(topic) ?? 0) + 1;
    counts.set(topic, count);
    return count <= PER_TOPIC;
  });
  return [...units.filter(({ part }) => part === 'corrected'), ...capped];
};

function inTurns(units: readonly Unit[]): readonly Unit[] {
  const queues = PARTS.map(part => {
    const own = units.filter(unit => unit.part === part);
    // Of what happened, the latest matters most.
    return turns(part === 'happened' ? own.toReversed() : own, ({ topic }) => topic);
  });
  return turns(queues.flat(), ({ part }) => part);
}

/** The first of each kind, then the second of each, and so on. */
function turns(units: readonly Unit[], kindOf: (unit: Unit) => string): readonly Unit[] {
  const counts = new Map<string, number>();
  return units
    .map(unit => {
      const place = counts.get(kindOf(unit)) ?? 0;
      counts.set(kindOf(unit), place + 1);
      return { unit, place };
    })
    .toSorted((a, b) => a.place - b.place)
    .map(({ unit }) => unit);
}

/**
 * The units that fit one page under a lead. A unit that has no room is passed over, and smaller ones after it may have; one
 * that is longer than a page is shown alone, when a message can hold it and nothing else fits.
 */
export function havingRoom(considered: readonly Unit[], lead: string, w: Messages): ReadonlySet<Unit> {
  const chosen = new Set<Unit>();
  const parts = new Set<Part>();
  let left = PAGE_BUDGET;
  for (const unit of considered) {
    const whole = weigh(unit, w) + (parts.has(unit.part) ? 0 : weighHeading(heading(unit.part, w)));
    if (whole > left) continue;
    chosen.add(unit);
    parts.add(unit.part);
    left -= whole;
  }
  if (chosen.size > 0) return chosen;
  const most = EMBED.description - BESIDE - weighLead(lead);
  return new Set(considered.filter(unit => unit.entries.length === 1 && weigh(unit, w) <= most).slice(0, 1));
}

/** What a unit takes on a page, without its part's heading. */
export function weigh({ entries }: Pick<Unit, 'entries'>, w: Messages): number {
  return entries.reduce((sum, entry) => sum + weighBlock(entryBlock(entry, 'brief', w)), 0);
}
