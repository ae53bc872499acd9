/**
 * Composes editions: what is new to a channel since its last one. Pure and deterministic: the same record, choices and span
 * give the same edition, so that an attempt that failed can be repeated.
 */

import { Temporal } from 'temporal-polyfill';
import type { Context } from '../../context.ts';
import type { Dossier } from '../../dossier/dossier.ts';
import type { Moment } from '../../record/types.ts';
import type { Group } from '../../reply/reply.ts';
import type { Edition, ItemVersion, Quiet } from '../../store/types.ts';
import { correctionUnit, currentOf, hasChanged, notesOnTop } from './corrections.ts';
import { byTurns, fitting, type Order } from './fit.ts';
import { linksIn, linksToRest } from './links.ts';
import type { ComposedEdition, EditionReply, EditionRequest, EditionScope, Filter } from './types.ts';
import { disputeUnit, heading, inOrder, itemUnit, newUnits, passes, SECTIONS, type Unit } from './units.ts';

/** Marks, among what an edition shows, that it is a recap. No id of the record has a colon. */
const RECAP = { id: 'recap:', version: '1' } as const;

/** Composes an edition for the first time. `nothing`: nothing is new, nothing is owed, and silence is wanted then. */
export function composeEdition(request: EditionRequest, context: Context): ComposedEdition | 'nothing' {
  const { watermark, until, quiet, corrections } = request;
  const fresh = newUnits(request, watermark, until, context);
  const shown = new Set(fresh.flatMap(({ shows }) => shows).map(({ id }) => id));
  const owed = corrections.flatMap(({ id }): readonly Unit[] => {
    const item = currentOf(id, context.dossier);
    // An item of a dispute that is new stands there, correction and all.
    return item && !shown.has(id) ? [correctionUnit(item, request, context)] : [];
  });
  if (fresh.length + owed.length === 0) return quietEdition(quiet, request, until, context);
  const lead =
    fresh.length > 0 ? freshLine(fresh.length, watermark, request, context) : quietLine(request, until, context);
  return layOut({ units: [...fresh, ...owed], order: byTurns, lead: [lead] }, request, context);
}

/** Composes the edition of a day with nothing new, as the briefing has it. */
function quietEdition(quiet: Quiet, scope: EditionScope, until: number, context: Context): ComposedEdition | 'nothing' {
  if (quiet === 'silent') return 'nothing';
  const units = quiet === 'recap' ? recapUnits(scope, until, context) : [];
  if (units.length === 0) return quietLineOnly(scope, until, context);
  return layOut({ units, order: byTurns, lead: recapLead(scope, until, context), mark: RECAP }, scope, context);
}

/** Composes an edition of one sentence: since when nothing is new. */
function quietLineOnly(scope: EditionScope, until: number, context: Context): ComposedEdition {
  return layOut({ units: [], order: byTurns, lead: [quietLine(scope, until, context)] }, scope, context);
}

/**
 * Composes an edition again, from what the store keeps of it and the record as it stands now. With the same record it is the
 * same, word for word. Items that were corrected since stand as they are now, withdrawn ones are named and not shown, and a
 * dated note on each change stands on top.
 */
export function recomposeEdition(posted: Edition, scope: EditionScope, context: Context): ComposedEdition {
  if (posted.items.length === 0) return quietLineOnly(scope, posted.until, context);
  const ids = new Set(posted.items.map(({ id }) => id));
  const isRecap = ids.has(RECAP.id);
  const found = isRecap
    ? recapUnits(scope, posted.until, context)
    : newUnits(scope, posted.from, posted.until, context);
  const outdated = new Set(posted.items.filter(item => hasChanged(item, context)).map(({ id }) => id));
  const isFirst = ({ section, shows }: Unit): boolean =>
    section === 'corrected' || shows.some(({ id }) => outdated.has(id));
  return layOut(
    {
      units: postedUnits(posted, isRecap, scope, context),
      order: units => units.toSorted((a, b) => Number(isFirst(b)) - Number(isFirst(a))),
      lead: [...notesOnTop(posted.items, context), ...postedLead(posted, isRecap, found.length, scope, context)],
      rest: found.filter(({ shows }) => !shows.some(({ id }) => ids.has(id))),
      ...(isRecap ? { mark: RECAP } : {}),
    },
    scope,
    context,
  );
}

/** Makes the units that a posted edition shows, of the record as it stands now. */
function postedUnits(
  { from, items }: Edition,
  isRecap: boolean,
  scope: EditionScope,
  context: Context,
): readonly Unit[] {
  const { disputes } = context.dossier;
  const contested = items.flatMap(({ id }) => disputes.get(id) ?? []).map(one => disputeUnit(one, scope, context));
  const inDispute = new Set(contested.flatMap(({ shows }) => shows).map(({ id }) => id));
  const alone = items.flatMap(({ id }): readonly Unit[] => {
    const item = currentOf(id, context.dossier);
    if (!item || inDispute.has(id)) return [];
    const wasNew = !item.withdrawn && (isRecap || item.recorded.at > from);
    return [wasNew ? itemUnit(item, scope, context) : correctionUnit(item, scope, context)];
  });
  return inOrder([...alone, ...contested]);
}

/** Words the sentences that stood above a posted edition. */
function postedLead(
  { from, until }: Edition,
  isRecap: boolean,
  found: number,
  scope: EditionScope,
  context: Context,
): readonly string[] {
  if (isRecap) return recapLead(scope, until, context);
  return [found > 0 ? freshLine(found, from, scope, context) : quietLine(scope, until, context)];
}

/** Says how much is new since a watermark, in the zone's own days. */
function freshLine(entries: number, watermark: number, { zone }: EditionScope, { messages: w }: Context): string {
  const day = Temporal.Instant.fromEpochMilliseconds(watermark).toZonedDateTimeISO(zone).toPlainDate().toString();
  return w.edition.fresh(entries, w.day(day));
}

/** Says since when nothing is new, as of an instant. */
function quietLine(filter: Filter, until: number, { dossier, messages: w }: Context): string {
  const last = lastRecorded(filter, until, dossier);
  return last ? w.edition.quiet(w.day(last.day)) : w.edition.empty;
}

function recapLead(filter: Filter, until: number, context: Context): readonly string[] {
  return [quietLine(filter, until, context), context.messages.edition.recap];
}

const DAY = 86_400_000;

/** Makes the units of the last day on which anything was recorded that passes the filter. */
function recapUnits(filter: Filter, until: number, context: Context): readonly Unit[] {
  const last = lastRecorded(filter, until, context.dossier);
  return last ? newUnits(filter, last.at - (last.at % DAY) - 1, last.at, context) : [];
}

/** Finds when something that passes the filter was last recorded, up to an instant. */
function lastRecorded(filter: Filter, until: number, { items, disputes }: Dossier): Moment | undefined {
  let last: Moment | undefined;
  for (const of of [...items.values(), ...disputes.values()]) {
    const { at } = of.recorded;
    if (at <= until && (last === undefined || at > last.at) && passes(filter, of)) last = of.recorded;
  }
  return last;
}

interface Layout {
  readonly units: readonly Unit[];
  readonly order: Order;
  /** The sentences above them. */
  readonly lead: readonly string[];
  /** What is new besides, and has no place in the edition. */
  readonly rest?: readonly Unit[];
  /** A mark to keep among what the edition shows. */
  readonly mark?: ItemVersion;
}

/** Lays units out as a reply of one page, as far as there is room, with links to the rest. */
function layOut(
  { units, order, lead, rest = [], mark }: Layout,
  scope: EditionScope,
  context: Context,
): ComposedEdition {
  const { messages: w } = context;
  const leadWith = (more: number): string => [...lead, ...(more > 0 ? [w.edition.more(more)] : [])].join(' ');
  const chosen = fitting(order(units), leadWith(units.length + rest.length), w);
  const shown = units.filter(unit => chosen.has(unit));
  // The next edition owes a correction that had no room. It isn't news that can be looked up.
  const left = [...units.filter(unit => !chosen.has(unit) && unit.section !== 'corrected'), ...rest];
  const groups = SECTIONS.map(
    (section): Group => ({
      heading: heading(section, w),
      entries: shown.filter(unit => unit.section === section).flatMap(({ entries }) => entries),
    }),
  ).filter(({ entries }) => entries.length > 0);
  const whole = leadWith(left.length);
  const toRest = linksToRest(
    left.map(({ link }) => link),
    w,
  );
  const reply: EditionReply = {
    kind: 'items',
    title: w.dailyBriefing({ from: scope.day, to: scope.day }),
    ...(groups.length > 0
      ? { lead: whole, preface: lead.join(' '), groups }
      : { groups: [{ entries: [{ kind: 'remark', text: whole }] }] }),
    paging: 'packed',
    links: [...linksIn(scope, context), ...toRest.links],
    ...(toRest.choose ? { choose: toRest.choose } : {}),
  };
  const shows = [...(mark ? [mark] : []), ...shown.flatMap(unit => unit.shows)];
  const once = new Map(shows.map(one => [one.id, one]));
  return { reply, items: [...once.values()], more: left.length };
}
