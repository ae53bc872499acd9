/** The gateway's events as they come in: whatever is in them, nothing is thrown at discord.js, which would end the process. */
import { type APIInteraction, GatewayDispatchEvents } from 'discord-api-types/v10';
import { afterEach, beforeEach, expect, test as it } from 'vitest';
import { type Gateway, type GatewayOptions, startGateway } from '../../src/discord/gateway.ts';
import { type LoopbackDiscord, openDiscord } from '../support/discord/loopback.ts';
import { commandPayload } from '../support/discord/payloads.ts';
import { GUILD_ID } from '../support/discord/world.ts';
import { eventually } from '../support/eventually.ts';
import { echo, keptLog } from '../support/sample.ts';
import { withoutFiles } from '../support/services.ts';
import { keepUncaught } from '../support/uncaught.ts';

let discord: LoopbackDiscord;
let gateway: Gateway;

beforeEach(async () => {
  discord = await openDiscord({ now: () => 0 });
});
afterEach(async () => {
  await gateway.stop();
  await discord.close();
});

async function start(options: Pick<GatewayOptions, 'log' | 'removed'>): Promise<void> {
  const answer = (interaction: APIInteraction) => withoutFiles(echo(interaction));
  const started = await startGateway({ token: discord.token, apiUrl: discord.apiUrl, answer, ...options });
  if (!started.ok) throw new Error(started.problem);
  gateway = started.gateway;
}

async function answers(): Promise<void> {
  const word = [{ name: 'word', value: 'still here' }];
  expect(await discord.deliver(commandPayload('echo', word))).toMatchObject({
    message: { content: 'Said: still here' },
  });
}

/** An 'uncaught' one would be the end of the process; here it is kept, while `act` runs and the gateway answers. */
async function uncaught(act: () => void): Promise<readonly unknown[]> {
  const kept = keepUncaught();
  try {
    act();
    await answers();
    return kept.errors;
  } finally {
    kept.release();
  }
}

/** READY and RESUMED are Discord's own, about the connection. */
const EVENTS = Object.values(GatewayDispatchEvents).filter(name => name !== 'READY' && name !== 'RESUMED');
const ODD: readonly unknown[] = [null, 'text', 7, [], {}, { id: GUILD_ID, guild_id: GUILD_ID, unavailable: true }];

it('an event of any kind with an odd payload', async () => {
  const log = keptLog();
  await start({ log, removed: () => undefined });
  expect(EVENTS.length).toBeGreaterThan(60);
  const thrown = await uncaught(() => {
    for (const event of EVENTS) for (const data of ODD) discord.gateway.dispatch(event, data);
  });
  expect(thrown).toEqual([]);
  await eventually(() => expect(log.lines.length).toBeGreaterThan(1));
  const known = /^(Gateway: an event can't be handled: TypeError\.|Discord did not take an answer: [\w ]+, .*)$/;
  expect(log.lines.filter(line => !known.test(line))).toEqual([]);
});

it('an interaction that comes again, as after a lost connection, is answered once', async () => {
  const log = keptLog();
  await start({ log });
  const payload = commandPayload('echo', [{ name: 'word', value: 'once' }]);
  const seen = discord.deliver(payload);
  discord.gateway.dispatch('INTERACTION_CREATE', payload);
  expect(await seen).toMatchObject({ message: { content: 'Said: once' } });
  await answers();
  expect([discord.requests.filter(request => request.endsWith('/callback')).length, log.lines]).toEqual([2, []]);
});

it('an error where an event is handled: its name alone is told', async () => {
  const log = keptLog();
  const removed = () => {
    throw new RangeError('a secret');
  };
  await start({ log, removed });
  expect(await uncaught(() => discord.gateway.dispatch('GUILD_DELETE', { id: GUILD_ID }))).toEqual([]);
  expect(log.lines).toEqual(["Gateway: an event can't be handled: RangeError."]);
});

it('a log that throws', async () => {
  let lines = 0;
  const warn = () => {
    lines++;
    throw new Error('no space left');
  };
  await start({ log: { info: warn, warn }, removed: () => undefined });
  const thrown = await uncaught(() => {
    discord.gateway.dispatch('GUILD_DELETE', null);
    discord.gateway.dispatch('INTERACTION_CREATE', null);
  });
  expect(thrown).toEqual([]);
  await eventually(() => expect(lines).toBeGreaterThanOrEqual(2));
});
