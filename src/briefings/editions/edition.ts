/**
 * Composes editions: what is new to a channel since its last one. Pure and deterministic: the same record, choices and span
 * give the same edition, so that an attempt that failed can be repeated.
 */
import { Temporal } from 'temporal-polyfill';
import type { Context } from '../../context.ts';
import type { Dossier } from '../../dossier/dossier.ts';
import { heardIn } from '../../record/disputes.ts';
import type { Day, Item, Moment } from '../../record/types.ts';
import type { Edition, ItemVersion, Quiet } from '../../store/types.ts';
import { currentOf, hasChanged, noteEntries, notesOnTop } from './corrections.ts';
import { byTurns } from './fit.ts';
import { layOut, type News } from './laid-out.ts';
import type { ComposedEdition, EditionRequest, EditionScope, Filter } from './types.ts';
import { correctionUnit, disputeUnit, inOrder, itemUnit, newUnits, passes, toldMark, type Unit } from './units.ts';

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
  const news: News =
    fresh.length > 0
      ? { found: fresh.length, since: dayIn(request.zone, watermark), from: watermark, until }
      : { says: [quietLine(request, until, context)] };
  return layOut({ units: [...fresh, ...owed], order: byTurns, news }, request, context);
}

/** Composes the edition of a day with nothing new, as the briefing has it. */
function quietEdition(quiet: Quiet, scope: EditionScope, until: number, context: Context): ComposedEdition | 'nothing' {
  if (quiet === 'silent') return 'nothing';
  const units = quiet === 'recap' ? recapUnits(scope, until, context) : [];
  if (units.length === 0) return quietLineOnly(scope, until, context);
  return layOut({ units, order: byTurns, news: recapNews(scope, until, context), mark: RECAP }, scope, context);
}

/** Composes an edition of one sentence: since when nothing is new. */
function quietLineOnly(scope: EditionScope, until: number, context: Context): ComposedEdition {
  return layOut({ units: [], order: byTurns, news: { says: [quietLine(scope, until, context)] } }, scope, context);
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
  const notes = notesOnTop(posted.items, context);
  const units = postedUnits(posted, { isRecap, told: notes.told }, scope, context);
  return layOut(
    {
      units,
      order: units => units.toSorted((a, b) => Number(isFirst(b)) - Number(isFirst(a))),
      notes: notes.top,
      news: postedNews(posted, isRecap, found.length, scope, context),
      rest: found.filter(({ id }) => !units.some(unit => unit.id === id)),
      ...(isRecap ? { mark: RECAP } : {}),
    },
    scope,
    context,
  );
}

/** Makes the units that a posted edition shows, of the record as it stands now; with the notes that don't stand on top. */
function postedUnits(
  { from, items }: Edition,
  { isRecap, told }: { readonly isRecap: boolean; readonly told: ReadonlySet<string> },
  scope: EditionScope,
  context: Context,
): readonly Unit[] {
  const { disputes, alone } = partsOf(items, context.dossier);
  const contested = disputes.map(one => disputeUnit(one, scope, context, told));
  const own = alone.map(({ item, version }): Unit => {
    const { id } = item;
    const wasNew = !item.withdrawn && (isRecap || item.recorded.at > from);
    if (!wasNew) {
      const owed = correctionUnit(item, scope, context);
      return told.has(id) ? { ...owed, entries: [] } : owed;
    }
    const unit = itemUnit(item, scope, context);
    const notes = told.has(id) ? [] : noteEntries(item, Number(version) - 1, context);
    return { ...unit, notes };
  });
  return inOrder([...own, ...contested]);
}

/** Finds the disputes that an edition asks about, and the items that it tells by themselves, as they stand now. */
function partsOf(posted: readonly ItemVersion[], dossier: Dossier) {
  const ids = new Set(posted.map(({ id }) => id));
  const disputes = posted.flatMap(({ id }) => dossier.disputes.get(id) ?? []);
  const asked = new Set<Item>(disputes.flatMap(heardIn));
  const alone = posted.flatMap(({ id, version }) => {
    const item = currentOf(id, dossier);
    return item && (!asked.has(item) || ids.has(toldMark(item).id)) ? [{ item, version }] : [];
  });
  return { disputes, alone };
}

/** Sums up what a posted edition shows: how many entries, and whether they are a recap. */
export function summaryOf(
  { items }: Edition,
  dossier: Dossier,
): { readonly entries: number; readonly isRecap: boolean } {
  const { disputes, alone } = partsOf(items, dossier);
  return { entries: disputes.length + alone.length, isRecap: items.some(({ id }) => id === RECAP.id) };
}

/** Says of a posted edition what stood above it. */
function postedNews(
  { from, until }: Edition,
  isRecap: boolean,
  found: number,
  scope: EditionScope,
  context: Context,
): News {
  if (isRecap) return recapNews(scope, until, context);
  return found > 0
    ? { found, since: dayIn(scope.zone, from), from, until }
    : { says: [quietLine(scope, until, context)] };
}

/** The calendar day of an instant in a zone. */
const dayIn = (zone: string, at: number): Day =>
  Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).toPlainDate().toString();

/** Says since when nothing is new, as of an instant. */
function quietLine(filter: Filter, until: number, { dossier, messages: w }: Context): string {
  const last = lastRecorded(filter, until, dossier);
  return last ? w.edition.quiet(w.day(last.day)) : w.edition.empty;
}

function recapNews(filter: Filter, until: number, context: Context): News {
  return { says: [quietLine(filter, until, context), context.messages.edition.recap] };
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
