/** An edition told again from what the delivery log keeps of it, over the record as it stands now. */
import type { Context } from '../../command.ts';
import type { Edition, Frame, Told } from './asked.ts';
import { correctionUnit, currentOf, isOutdated, notesOnTop } from './corrections.ts';
import { line, RECAP, recapLead, recapUnits } from './edition.ts';
import { layOut } from './layout.ts';
import { freshLine, quietLine } from './lines.ts';
import { disputeUnit, inOrder, itemUnit, newUnits, type Unit } from './units.ts';

/**
 * The same edition: with the same record, word for word. What was corrected since stands as it is now, what was withdrawn
 * is named and not shown, and a dated note on each stands on top.
 */
export function retold(told: Told, frame: Frame, context: Context): Edition {
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
  { from, until }: Told,
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

function toldUnits({ from, items }: Told, frame: Frame, context: Context): readonly Unit[] {
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
