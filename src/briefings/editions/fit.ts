/** Chooses the units that an edition has room for: it is one message, and one page of the renderer's. */
import type { Messages } from '../../i18n/messages.ts';
import { embedsOf, weight } from '../../render/cards.ts';
import { heightOfAnswer, LINES } from '../../render/heights.ts';
import { layOut } from '../../render/layout.ts';
import { EMBED } from '../../render/limits.ts';
import type { Answered } from '../../reply/reply.ts';
import type { Section, Unit } from './units.ts';

/** Most units of a topic in one edition. */
const PER_TOPIC = 5;

/** Sorts units by importance, the most important first; those that it leaves out aren't considered. */
export type Order = (units: readonly Unit[]) => readonly Unit[];

/** The sections in the order of their turns, and how many units of each a turn takes. */
const TURNS: readonly { readonly section: Section; readonly units: number }[] = [
  { section: 'said', units: 2 },
  { section: 'disputed', units: 1 },
  { section: 'announced', units: 1 },
  { section: 'happened', units: 1 },
  { section: 'reporter', units: 1 },
];

/**
 * Takes corrections first; then a turn of each section, a second one of each, and so on. Within a section, topics take turns
 * in the same way. Of a topic at most {@link PER_TOPIC} units are considered.
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
  const queues = TURNS.map(({ section }) => {
    const own = units.filter(unit => unit.section === section);
    // Of events, the latest matter most.
    return roundRobin(section === 'happened' ? own.toReversed() : own, ({ topic }) => topic);
  });
  const sizes = new Map(TURNS.map(turn => [turn.section, turn.units]));
  return roundRobin(
    queues.flat(),
    ({ section }) => section,
    ({ section }) => sizes.get(section) ?? 1,
  );
}

/** Takes the first units of each kind, then the next of each, and so on: of a kind as many a turn as its size says. */
function roundRobin(
  units: readonly Unit[],
  kindOf: (unit: Unit) => string,
  sizeOf: (unit: Unit) => number = () => 1,
): readonly Unit[] {
  const counts = new Map<string, number>();
  return units
    .map(unit => {
      const place = counts.get(kindOf(unit)) ?? 0;
      counts.set(kindOf(unit), place + 1);
      return { unit, place: Math.floor(place / sizeOf(unit)) };
    })
    .toSorted((a, b) => a.place - b.place)
    .map(({ unit }) => unit);
}

/**
 * Chooses the units that one page holds. A unit that has no room is passed over, and smaller ones after it may have. One that
 * is longer than a page is chosen alone, when a message can hold it and nothing else fits.
 *
 * @param draw makes the edition that shows these units
 */
export function fitting(
  considered: readonly Unit[],
  draw: (units: ReadonlySet<Unit>) => Answered,
  w: Messages,
): ReadonlySet<Unit> {
  const chosen = new Set<Unit>();
  for (const unit of considered) {
    chosen.add(unit);
    if (heightOfAnswer(draw(chosen), w) > LINES.day) chosen.delete(unit);
  }
  if (chosen.size > 0) return chosen;
  return new Set(considered.filter(unit => isOneMessage(draw(new Set([unit])), w)).slice(0, 1));
}

/** Whether Discord takes it as one message. */
function isOneMessage(reply: Answered, w: Messages): boolean {
  const page = layOut(reply, 0, w);
  const embeds = page ? embedsOf(page.cards, page.footer) : [];
  const isShort = embeds.every(({ description = '' }) => description.length <= EMBED.description);
  return isShort && weight(embeds) <= EMBED.allTogether;
}
