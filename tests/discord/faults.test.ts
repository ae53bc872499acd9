/** A seeded sample of `npm run chaos -- faults`. */
import { afterEach, beforeEach, expect, test as it } from 'vitest';
import { movingClock } from '../support/clocks.ts';
import { campaign } from '../support/discord/fault-campaign.ts';
import { CALLBACK_KINDS, GATEWAY_KINDS } from '../support/discord/fault-kinds.ts';
import { type LoopbackDiscord, openDiscord } from '../support/discord/loopback.ts';
import { keptLog } from '../support/sample.ts';

const SEED = Number(process.env['PROPERTY_SEED'] ?? Date.now());
let discord: LoopbackDiscord;

beforeEach(async () => {
  // Its clock stands still: what is slow here is the machine.
  discord = await openDiscord({ now: () => 0 });
});
afterEach(() => discord.close());

it(`no answer is lost that could have been taken, whatever fails (seed ${SEED})`, async () => {
  const log = keptLog();
  const { kinds, ends } = await campaign({
    discord,
    seed: SEED,
    faults: 90,
    callbacks: CALLBACK_KINDS,
    // One at a time, since its waits are what moves this clock.
    atOnce: 1,
    gatewayFails: 0.1,
    clock: movingClock(),
    log,
  });
  expect([...kinds].filter(([, { avoidable }]) => avoidable > 0)).toEqual([]);
  expect(kinds.size).toBeGreaterThan((CALLBACK_KINDS.length + GATEWAY_KINDS.length) / 2);
  const hopeless = CALLBACK_KINDS.filter(kind => kind.isHopeless).map(({ name }) => kinds.get(name)?.answers ?? 0);
  expect(ends.get('lost: 429') ?? 0).toBe(hopeless.reduce((sum, n) => sum + n, 0));
  for (const line of log.lines) expect(line).not.toMatch(/word|cut off|[\w-]{40}/);
});
