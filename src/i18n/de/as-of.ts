/** Says in German that an answer is from what had been published by a day. */
import type { Messages } from '../messages.ts';
import { counted, dates, noun, number } from './grammar.ts';

export const asOf: Messages['asOf'] = {
  only: (day, some, all) =>
    `Stand ${dates.day(day)}: nur was bis dahin erschienen war (${number(some)} von ${counted(all, noun('Quelle', 'Quellen'))}), in der seither berichtigten Fassung.`,
  none: day => `Bis zum ${dates.day(day)} war nichts von dem erschienen, was hier steht.`,
};
