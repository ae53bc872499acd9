/** The office over the store: for each command about briefings what it asks or changes there. */

import { channelService, setUp } from './channel.ts';
import { guard, type ServiceOptions } from './dependencies.ts';
import { memberService } from './member.ts';
import type { BriefingService } from './types.ts';

/** A store in trouble is an outcome; anything else that goes wrong rejects. */
export function openBriefingService(options: ServiceOptions): BriefingService {
  const desk = { ...options, guard: guard(() => options.wake()) };
  return { ...setUp(desk), ...channelService(desk), ...memberService(desk) };
}
