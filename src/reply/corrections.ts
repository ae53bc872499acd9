/** Words what was corrected of an item. */
import type { Messages } from '../i18n/messages.ts';
import type { Item } from '../record/types.ts';

/** The dated notes on it, the newest first. */
export const corrections = ({ corrected }: Item, w: Messages): readonly string[] =>
  corrected.toReversed().map(({ on, note }) => w.edition.corrected(w.day(on.day), note));
