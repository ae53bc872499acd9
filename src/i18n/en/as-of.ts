/** Says in English that an answer is from what had been published by a day. */
import type { Day } from '../../record/types.ts';
import { counted, dates, number } from './grammar.ts';

export const asOf = {
  only: (day: Day, some: number, all: number) =>
    `As of ${dates.day(day)}: only what was published by then (${number(some)} of ${counted(all, 'source', 'sources')}), as corrected since.`,
  none: (day: Day) => `Nothing in the record had been published by ${dates.day(day)}.`,
};
