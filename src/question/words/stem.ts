/** Stems, remembered. */
import { stem as stemmed } from '../../search/analyse.ts';
import { remembering } from './remember.ts';

/** The stem of a folded word, as the search has it. */
export const stem: (word: string) => string = remembering(stemmed);
