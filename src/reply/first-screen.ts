/** Chooses what of some days stands on the first screen: a line for a voice, and some of what is disputed and ahead. */
import type { Context } from '../context.ts';
import type { Days, Dispute, Event, Item } from '../record/types.ts';
import { peopleOf } from '../record/voices.ts';
import { itemEntry } from './entries.ts';
import { type Found, leadOf } from './of-days.ts';
import type { ItemEntry } from './reply.ts';
import { voicesIn } from './sections.ts';

/** Most entries of a briefing's first screen, and how many of each kind they are where there are more of all. */
export const ENTRIES_MAX = 7;
const ROOM = { voices: 4, disputes: 2, ahead: 1 } as const;

/** What stands on the first screen. */
export interface Chosen {
  /** Stands in the headline, and nowhere else. */
  readonly leading: Item | undefined;
  readonly voices: readonly VoiceLine[];
  readonly happened: readonly Event[];
  readonly disputes: readonly Dispute[];
  readonly ahead: readonly Event[];
}

/** Chooses what the first screen shows. A sentence leads where others follow it. */
export function choose(found: Found, context: Context): Chosen {
  const led = chooseBeside(leadOf(found, context), found, context);
  const isAlone = [led.voices, led.happened, led.disputes, led.ahead].every(({ length }) => length === 0);
  return isAlone ? chooseBeside(undefined, found, context) : led;
}

/** Chooses some of each, and more where others leave room. */
function chooseBeside(leading: Item | undefined, found: Found, context: Context): Chosen {
  const lines = linesOf(
    found.said.filter(item => item !== leading),
    found.days,
    context,
  );
  // What somebody is shown saying needs no line of its own.
  const happened = found.done.filter(
    event => event !== leading && !event.items.some(item => item.kind !== 'fact' && found.said.includes(item)),
  );
  const [events = 0, voices = 0, disputes = 0, ahead = 0] = shares([
    { of: happened, room: 0 },
    { of: lines, room: ROOM.voices },
    { of: found.disputes, room: ROOM.disputes },
    { of: found.ahead, room: ROOM.ahead },
  ]);
  const shown = new Set(ranked(lines).slice(0, voices));
  const marked = new Set([...shown].flatMap(({ entry }) => entry.disputes.map(({ id }) => id)));
  // A question that a shown line is marked with comes after those that nothing else tells of.
  const open = found.disputes.toSorted((a, b) => Number(marked.has(a.id)) - Number(marked.has(b.id)));
  return {
    leading,
    voices: lines.filter(line => shown.has(line)),
    happened: happened.slice(0, events),
    disputes: open.slice(0, disputes),
    ahead: found.ahead.slice(0, ahead),
  };
}

/** Divides the entries of a screen: to each kind its room, then to the first ones whatever is left. */
function shares(kinds: readonly { readonly of: readonly unknown[]; readonly room: number }[]): readonly number[] {
  const own = kinds.map(({ of, room }) => Math.min(of.length, room));
  let left = ENTRIES_MAX - own.reduce((sum, n) => sum + n, 0);
  return kinds.map(({ of }, i) => {
    const more = Math.min(left, of.length - (own[i] ?? 0));
    left -= more;
    return (own[i] ?? 0) + more;
  });
}

/** What stands for a voice. */
export interface VoiceLine {
  readonly entry: ItemEntry;
  /** How much they said. */
  readonly count: number;
  readonly isSure: boolean;
}

/** A line for each voice: the first of what isn't disputed, or else of what is. */
function linesOf(said: readonly Item[], { from, to }: Days, context: Context): readonly VoiceLine[] {
  const entries = said.filter(({ kind }) => kind !== 'fact').map(item => itemEntry(item, context));
  return voicesIn(entries).map(group => {
    const entry = group.find(({ disputes }) => disputes.length === 0) ?? group[0];
    const { when } = entry.item;
    return { entry, count: group.length, isSure: when.precision !== 'open' && when.from >= from && when.to <= to };
  });
}

/** Those first who surely spoke on those days and are named, then by how much they said. */
export function ranked(lines: readonly VoiceLine[]): readonly VoiceLine[] {
  const isNamed = ({ entry: { item } }: VoiceLine): boolean => 'by' in item && peopleOf(item.by).length > 0;
  return lines.toSorted(
    (a, b) => Number(b.isSure) - Number(a.isSure) || Number(isNamed(b)) - Number(isNamed(a)) || b.count - a.count,
  );
}
