/** The sentences above an edition, and how far the record goes. */
import { Temporal } from 'temporal-polyfill';
import type { Context } from '../../command.ts';
import type { Dossier } from '../../dossier/dossier.ts';
import type { Moment } from '../../dossier/types.ts';
import type { Followed, Frame } from './asked.ts';
import { follows } from './follow.ts';

/** How much is new since a cut, in the zone's own days. */
export function freshLine(entries: number, cut: number, { zone }: Frame, { wording: w }: Context): string {
  const day = Temporal.Instant.fromEpochMilliseconds(cut).toZonedDateTimeISO(zone).toPlainDate().toString();
  return w.edition.fresh(entries, w.day(day));
}

/** Since when nothing is new, as of an instant. */
export function quietLine(followed: Followed, until: number, { dossier, wording: w }: Context): string {
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
