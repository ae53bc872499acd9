/**
 * An edition: what is new to a channel since its last one. Pure and deterministic: the same record, choices and span give
 * the same edition, so that an attempt that failed can be made again.
 */

import { Temporal } from 'temporal-polyfill';
import type { Context } from '../../context.ts';
import type { Dossier } from '../../dossier/dossier.ts';
import type { Moment } from '../../record/types.ts';
import type { Group } from '../../reply/reply.ts';
import type { ItemVersion } from '../../store/types.ts';
import { correctionUnit, currentOf, isOutdated, notesOnTop } from './corrections.ts';
import { byTurns, havingRoom, type Order } from './fit.ts';
import { linksIn, linksToRest } from './links.ts';
import type { Asked, ComposedEdition, EditionReply, Followed, Frame, ToldEdition } from './types.ts';
import { disputeUnit, follows, heading, inOrder, itemUnit, newUnits, PARTS, type Unit } from './units.ts';

// From units to an edition: what there is room for, its sentences, and the ways to the rest.

export interface Plan {
  readonly units: readonly Unit[];
  readonly order: Order;
  /** The sentences above it. */
  readonly lead: readonly string[];
  /** What is new besides, and has no place in it. */
  readonly rest?: readonly Unit[];
  /** What it's marked with among what it shows. */
  readonly mark?: ItemVersion;
}

export function layOut({ units, order, lead, rest = [], mark }: Plan, frame: Frame, context: Context): ComposedEdition {
  const { messages: w } = context;
  const saying = (more: number): string => [...lead, ...(more > 0 ? [w.edition.more(more)] : [])].join(' ');
  const chosen = havingRoom(order(units), saying(units.length + rest.length), w);
  const shown = units.filter(unit => chosen.has(unit));
  // A correction without room is owed to the next edition, and isn't news that can be looked up.
  const left = [...units.filter(unit => !chosen.has(unit) && unit.part !== 'corrected'), ...rest];
  const groups = PARTS.map(
    (part): Group => ({
      heading: heading(part, w),
      entries: shown.filter(unit => unit.part === part).flatMap(({ entries }) => entries),
    }),
  ).filter(({ entries }) => entries.length > 0);
  const said = saying(left.length);
  const toRest = linksToRest(
    left.map(({ way }) => way),
    w,
  );
  const reply: EditionReply = {
    kind: 'items',
    title: w.dailyBriefing({ from: frame.day, to: frame.day }),
    ...(groups.length > 0
      ? { lead: said, preface: lead.join(' '), groups }
      : { groups: [{ entries: [{ kind: 'remark', text: said }] }] }),
    paging: 'packed',
    links: [...linksIn(frame, context), ...toRest.links],
    ...(toRest.choose ? { choose: toRest.choose } : {}),
  };
  const shows = [...(mark ? [mark] : []), ...shown.flatMap(unit => unit.shows)];
  const once = new Map(shows.map(one => [one.id, one]));
  return { reply, items: [...once.values()], more: left.length };
}

// The sentences above an edition, and how far the record goes.

/** How much is new since a watermark, in the zone's own days. */
export function freshLine(entries: number, watermark: number, { zone }: Frame, { messages: w }: Context): string {
  const day = Temporal.Instant.fromEpochMilliseconds(watermark).toZonedDateTimeISO(zone).toPlainDate().toString();
  return w.edition.fresh(entries, w.day(day));
}

/** Since when nothing is new, as of an instant. */
export function quietLine(followed: Followed, until: number, { dossier, messages: w }: Context): string {
  const last = latest(followed, until, dossier);
  return last ? w.edition.quiet(w.day(last.day)) : w.edition.empty;
}

/** When something that is followed was last recorded, up to an instant. */
export function latest(followed: Followed, until: number, { items, disputes }: Dossier): Moment | undefined {
  let last: Moment | undefined;
  for (const of of [...items.values(), ...disputes.values()]) {
    const { at } = of.recorded;
    if (at <= until && (last === undefined || at > last.at) && follows(followed, of)) last = of.recorded;
  }
  return last;
}

/** Marks, among what an edition shows, that it is a recap. No id of the record has a colon. */
export const RECAP = { id: 'recap:', version: '1' } as const;

/** `nothing`: nothing is new, nothing is owed, and silence is wanted then. */
export function edition(asked: Asked, context: Context): ComposedEdition | 'nothing' {
  const { watermark, until, quiet, corrections } = asked;
  const fresh = newUnits(asked, watermark, until, context);
  const shown = new Set(fresh.flatMap(({ shows }) => shows).map(({ id }) => id));
  const owed = corrections.flatMap(({ id }): readonly Unit[] => {
    const item = currentOf(id, context.dossier);
    // What stands in a dispute that is new is told with it.
    return item && !shown.has(id) ? [correctionUnit(item, asked, context)] : [];
  });
  if (fresh.length + owed.length === 0) return quietDay(quiet, asked, until, context);
  const units = [...fresh, ...owed];
  const lead = fresh.length > 0 ? freshLine(fresh.length, watermark, asked, context) : quietLine(asked, until, context);
  return layOut({ units, order: byTurns, lead: [lead] }, asked, context);
}

function quietDay(quiet: Asked['quiet'], frame: Frame, until: number, context: Context): ComposedEdition | 'nothing' {
  if (quiet === 'silent') return 'nothing';
  const units = quiet === 'recap' ? recapUnits(frame, until, context) : [];
  return units.length > 0 ? recap(units, frame, until, context) : line(frame, until, context);
}

/** One sentence: since when nothing is new. */
export function line(frame: Frame, until: number, context: Context): ComposedEdition {
  return layOut({ units: [], order: byTurns, lead: [quietLine(frame, until, context)] }, frame, context);
}

function recap(units: readonly Unit[], frame: Frame, until: number, context: Context): ComposedEdition {
  return layOut({ units, order: byTurns, lead: recapLead(frame, until, context), mark: RECAP }, frame, context);
}

export function recapLead(frame: Frame, until: number, context: Context): readonly string[] {
  return [quietLine(frame, until, context), context.messages.edition.recap];
}

const DAY_MS = 86_400_000;

/** What came in on the last day on which anything did. */
export function recapUnits(followed: Followed, until: number, context: Context): readonly Unit[] {
  const last = latest(followed, until, context.dossier);
  return last ? newUnits(followed, last.at - (last.at % DAY_MS) - 1, last.at, context) : [];
}

// An edition told again from what the delivery log keeps of it, over the record as it stands now.

/**
 * The same edition: with the same record, word for word. What was corrected since stands as it is now, what was withdrawn
 * is named and not shown, and a dated note on each stands on top.
 */
export function retold(told: ToldEdition, frame: Frame, context: Context): ComposedEdition {
  if (told.items.length === 0) return line(frame, told.until, context);
  const ids = new Set(told.items.map(({ id }) => id));
  const isRecap = ids.has(RECAP.id);
  const found = isRecap ? recapUnits(frame, told.until, context) : newUnits(frame, told.from, told.until, context);
  const outdated = new Set(
    told.items.filter(({ id, version }) => hasChanged(id, version, context)).map(({ id }) => id),
  );
  const isFirst = ({ part, shows }: Unit): boolean => part === 'corrected' || shows.some(({ id }) => outdated.has(id));
  return layOut(
    {
      units: toldUnits(told, frame, context),
      order: units => units.toSorted((a, b) => Number(isFirst(b)) - Number(isFirst(a))),
      lead: [...notesOnTop(told.items, context), ...standing(told, isRecap, found.length, frame, context)],
      rest: found.filter(({ shows }) => !shows.some(({ id }) => ids.has(id))),
      ...(isRecap ? { mark: RECAP } : {}),
    },
    frame,
    context,
  );
}

/** The sentences that stood above it. */
function standing(
  { from, until }: ToldEdition,
  isRecap: boolean,
  found: number,
  frame: Frame,
  context: Context,
): readonly string[] {
  if (isRecap) return recapLead(frame, until, context);
  return [found > 0 ? freshLine(found, from, frame, context) : quietLine(frame, until, context)];
}

/** Whether an item has another version by now. */
export function hasChanged(id: string, version: string, { dossier }: Context): boolean {
  const item = currentOf(id, dossier);
  return item !== undefined && isOutdated(item, version);
}

function toldUnits({ from, items }: ToldEdition, frame: Frame, context: Context): readonly Unit[] {
  const { disputes } = context.dossier;
  const isRecap = items.some(({ id }) => id === RECAP.id);
  const contested = items.flatMap(({ id }) => disputes.get(id) ?? []).map(one => disputeUnit(one, frame, context));
  const within = new Set(contested.flatMap(({ shows }) => shows).map(({ id }) => id));
  const alone = items.flatMap(({ id }): readonly Unit[] => {
    const item = currentOf(id, context.dossier);
    if (!item || within.has(id)) return [];
    const isOwn = !item.withdrawn && (isRecap || item.recorded.at > from);
    return [isOwn ? itemUnit(item, frame, context) : correctionUnit(item, frame, context)];
  });
  return inOrder([...alone, ...contested]);
}
