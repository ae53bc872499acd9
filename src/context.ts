/** Defines what an answer may depend on besides its input. */
import type { Dossier } from './dossier/dossier.ts';
import type { Messages } from './i18n/messages.ts';
import type { Calendar } from './time/dates.ts';

/** The record, the time and the language of an answer. */
export interface Context {
  readonly dossier: Dossier;
  /** The clock, as an argument: the same context gives the same answer. */
  readonly now: Date;
  readonly messages: Messages;
  /** Discord's ids of the slash commands by their names at the top of its list, as far as they're known here. */
  readonly commandIds?: ReadonlyMap<string, string> | undefined;
}

/** How dates are read that a member writes. */
export const calendarOf = ({ dossier, now, messages }: Context): Calendar => ({
  now,
  record: dossier.views.span,
  isDayFirst: messages.isDayFirst,
});
