/** Opens the service through which commands ask and change briefings. */
import { StoreError } from '../../store/session.ts';
import { channelService } from './channel.ts';
import { memberService } from './member.ts';
import type { BriefingService, Guard, ServiceOptions } from './types.ts';

/** Opens the service. An outage of the store is an outcome of its methods; any other error rejects. */
export function openBriefingService(options: ServiceOptions): BriefingService {
  const dependencies = { ...options, guard: guard(() => options.wake()) };
  return { ...channelService(dependencies), ...memberService(dependencies) };
}

/** @param wake has the delivery look at the store at once: the delivery logs the outage, and its end */
function guard(wake: () => void): Guard {
  return async ask => {
    try {
      return await ask();
    } catch (error) {
      if (!(error instanceof StoreError)) throw error;
      wake();
      return { kind: 'trouble' };
    }
  };
}
