/** Lists what is no fault of the record, and worth a look. */
import type { Draft, Problem } from './draft.ts';
import { likelySame } from './likely-same.ts';
import { optionalNotes } from './optional.ts';
import { translationNotes } from './translations.ts';

/** What may be one thing in two sources, what is left out, and where translations are behind. */
export const notesOn = (draft: Draft): readonly Problem[] => [
  ...likelySame(draft),
  ...optionalNotes(draft),
  ...translationNotes(draft),
];
