/** Says in French that an answer is from what had been published by a day. */
import type { Messages } from '../messages.ts';
import { counted, dates, f, noun, number } from './grammar.ts';

export const asOf: Messages['asOf'] = {
  only: (day, some, all) =>
    f`Au ${dates.day(day)} : seulement ce qui était paru (${counted(some, noun('source', 'sources'))} sur ${number(all)}), dans sa version corrigée depuis.`,
  none: day => `Au ${dates.day(day)}, rien de ce dossier n’était paru.`,
};
