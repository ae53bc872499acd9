/** Says in Ukrainian that an answer is from what had been published by a day. */
import type { Messages } from '../messages.ts';
import { dates, number } from './grammar.ts';

export const asOf: Messages['asOf'] = {
  only: (day, some, all) =>
    `Станом на ${dates.day(day)}: лише опубліковане до того дня (джерел: ${number(some)} з ${number(all)}), з виправленнями, внесеними відтоді.`,
  none: day => `Станом на ${dates.day(day)} з того, що тут записано, ще нічого не було опубліковано.`,
};
