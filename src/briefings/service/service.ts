/** The office over the store: for each command about briefings what it asks or changes there. */

import { channelOffice, setUpOffice } from './channel.ts';
import { guard, type OfficeOptions } from './dependencies.ts';
import { memberOffice } from './member.ts';
import type { Office } from './types.ts';

/** A store in trouble is an outcome; anything else that goes wrong rejects. */
export function openOffice(options: OfficeOptions): Office {
  const desk = { ...options, guard: guard(() => options.wake()) };
  return { ...setUpOffice(desk), ...channelOffice(desk), ...memberOffice(desk) };
}
