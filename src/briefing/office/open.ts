/** The office over the store: for each command about briefings what it asks or changes there. */
import type { Office } from '../office.ts';
import { channelOffice } from './channel.ts';
import type { OfficeOptions } from './desk.ts';
import { guard } from './guard.ts';
import { memberOffice } from './member.ts';
import { setUpOffice } from './set-up.ts';

/** A store in trouble is an outcome; anything else that goes wrong rejects. */
export function openOffice(options: OfficeOptions): Office {
  const desk = { ...options, guard: guard(() => options.wake()) };
  return { ...setUpOffice(desk), ...channelOffice(desk), ...memberOffice(desk) };
}
