/** Fetches what the check finds of a draft. */
import type { Checked } from '../web/api.ts';
import type { Api, Failure } from './api-client.ts';

/** Asks for a check of the draft named; `undefined` where another was asked for meanwhile, which then has the answer. */
export type Checking = (name: string) => Promise<Checked | Failure | undefined>;

/** Makes calls of the check that run one at a time: steps may come faster than it answers. */
export function checking(calls: Pick<Api, 'check'>): Checking {
  let last = 0;
  let running: Promise<unknown> | undefined;
  return async name => {
    const turn = ++last;
    await running;
    if (turn !== last) return undefined;
    const call = calls.check({ name });
    running = call;
    const found = await call;
    return turn === last ? found : undefined;
  };
}
