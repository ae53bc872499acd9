/** Chooses the units that an edition has room for: it is one message, and one page of the renderer's. */

import type { Messages } from '../../i18n/messages.ts';
import { EMBED, PAGE_BUDGET } from '../../render/limits.ts';
import { weighBlock, weighHeading, weighLead } from '../../render/markdown.ts';
import { entryBlock } from '../../render/paging.ts';
import { heading, SECTIONS, type Section, type Unit } from './units.ts';

/** Most units of a topic in one edition. */
const PER_TOPIC = 5;
/** Room for headings and line breaks beside a unit that has the page to itself. */
const BESIDE = 300;

/** Sorts units by importance, the most important first; those that it leaves out aren't considered. */
export type Order = (units: readonly Unit[]) => readonly Unit[];

/**
 * Takes corrections first; then the first unit of each section, the second of each, and so on. Within a section, topics
 * take turns in the same way. Of a topic at most {@link PER_TOPIC} units are considered.
 */
export const byTurns: Order = units => {
  const counts = new Map<string, number>();
  const capped = inTurns(units.filter(({ section }) => section !== 'corrected')).filter(({ topic }) => {
    const count = (counts.get(topic) ?? 0) + 1;
    counts.set(topic, count);
    return count <= PER_TOPIC;
  });
  return [...units.filter(({ section }) => section === 'corrected'), ...capped];
};

function inTurns(units: readonly Unit[]): readonly Unit[] {
  const queues = SECTIONS.map(section => {
    const own = units.filter(unit => unit.section === section);
    // Of events, the latest matter most.
    return roundRobin(section === 'happened' ? own.toReversed() : own, ({ topic }) => topic);
  });
  return roundRobin(queues.flat(), ({ section }) => section);
}

/** Takes the first unit of each kind, then the second of each, and so on. */
function roundRobin(units: readonly Unit[], kindOf: (unit: Unit) => string): readonly Unit[] {
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
 * Chooses the units that fit one page under a lead. A unit that has no room is passed over, and smaller ones after it may
 * have. One that is longer than a page is chosen alone, when a message can hold it and nothing else fits.
 */
export function fitting(considered: readonly Unit[], lead: string, w: Messages): ReadonlySet<Unit> {
  const chosen = new Set<Unit>();
  const sections = new Set<Section>();
  let left = PAGE_BUDGET;
  for (const unit of considered) {
    const whole = weigh(unit, w) + (sections.has(unit.section) ? 0 : weighHeading(heading(unit.section, w)));
    if (whole > left) continue;
    chosen.add(unit);
    sections.add(unit.section);
    left -= whole;
  }
  if (chosen.size > 0) return chosen;
  const most = EMBED.description - BESIDE - weighLead(lead);
  return new Set(considered.filter(unit => unit.entries.length === 1 && weigh(unit, w) <= most).slice(0, 1));
}

/** Measures what a unit takes on a page, without its section's heading. */
export function weigh({ entries }: Pick<Unit, 'entries'>, w: Messages): number {
  return entries.reduce((sum, entry) => sum + weighBlock(entryBlock(entry, 'brief', w)), 0);
}
