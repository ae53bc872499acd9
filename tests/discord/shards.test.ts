/** Frames of the gateway about the connection itself that aren't as documented: the connection ends, and never the process. */
import { type APIInteraction, GatewayDispatchEvents, GatewayOpcodes } from 'discord-api-types/v10';
import { afterEach, beforeEach, describe, expect, test as it } from 'vitest';
import { type Gateway, startGateway } from '../../src/discord/gateway.ts';
import { type LoopbackDiscord, openDiscord } from '../support/discord/loopback.ts';
import { commandPayload } from '../support/discord/payloads.ts';
import { eventually } from '../support/eventually.ts';
import { echo, keptLog } from '../support/sample.ts';
import { withoutFiles } from '../support/services.ts';
import { keepUncaught, type Uncaught } from '../support/uncaught.ts';

let discord: LoopbackDiscord;
let gateway: Gateway;
let log = keptLog();
let uncaught: Uncaught;

beforeEach(async () => {
  log = keptLog();
  uncaught = keepUncaught();
  discord = await openDiscord();
});
afterEach(async () => {
  await gateway.stop();
  await discord.close();
  uncaught.release();
});

async function start(): Promise<void> {
  const { token, apiUrl } = discord;
  const answer = (interaction: APIInteraction) => withoutFiles(echo(interaction));
  // As fast as it likes: this Discord has no limit.
  const identify = () => ({ waitForIdentify: () => Promise.resolve() });
  const started = await startGateway({ token, apiUrl, log, answer, identify });
  if (!started.ok) throw new Error(started.problem);
  gateway = started.gateway;
}

async function answers(): Promise<void> {
  const word = [{ name: 'word', value: 'still here' }];
  expect(await discord.deliver(commandPayload('echo', word))).toMatchObject({
    message: { content: 'Said: still here' },
  });
}

/** It is connected and answers, nothing was uncaught, and one line told of the fault. */
async function livesOn(): Promise<void> {
  await eventually(() => expect(gateway.connected()).toBe(true));
  await answers();
  expect(uncaught.errors).toEqual([]);
  expect(log.lines.filter(line => line.includes("can't be handled"))).toEqual([
    "Gateway: what came can't be handled: TypeError; connecting again (shard 0).",
  ]);
}

const without = (name: string) => (data: Readonly<Record<string, unknown>>) => ({ ...data, [name]: undefined });
const { Dispatch, InvalidSession, Hello } = GatewayOpcodes;
const { Ready } = GatewayDispatchEvents;

describe('on a connection that stands', () => {
  it.each([
    { op: InvalidSession, d: null },
    { op: InvalidSession },
    { op: Hello },
    { op: Hello, d: null },
    { op: Dispatch, t: Ready, s: 9, d: null },
    { op: Dispatch, t: Ready, s: 9 },
  ])('%j: the session is resumed', async frame => {
    await start();
    discord.gateway.frame(JSON.stringify(frame));
    const { seen } = discord.gateway;
    await eventually(() => expect(seen.resumed).toBe(1));
    await livesOn();
    expect(seen.identified).toHaveLength(1);
  });

  it('again and again: it identifies then, and slowly', async () => {
    await start();
    const { seen } = discord.gateway;
    discord.gateway.frame('{"op":9}');
    await eventually(() => expect(seen.resumed).toBe(1));
    discord.gateway.frame('{"op":9}');
    // Until then it goes on over the connection.
    await answers();
    expect(seen.connected).toBe(2);
    await eventually(() => expect(seen.identified).toHaveLength(2));
    expect([seen.resumed, seen.connected, uncaught.errors]).toEqual([1, 3, []]);
  });
});

describe('on a connection that comes about', () => {
  it.each([
    ['READY', 'null', () => null],
    ['READY', 'no guilds', without('guilds')],
    ['READY', 'no user', without('user')],
    ['READY', 'no application', without('application')],
    ['HELLO', 'null', () => null],
    ['HELLO', 'nothing', () => undefined],
  ] as const)('%s with %s: another follows', async (what, _, change) => {
    discord.gateway.spoilNext(what, change);
    await start();
    await livesOn();
    expect(discord.gateway.seen.connected).toBe(2);
  });

  it('READY with an address to resume at that is none: it identifies', async () => {
    discord.gateway.spoilNext('READY', data => ({ ...data, resume_gateway_url: 'nowhere' }));
    await start();
    discord.gateway.drop();
    const { seen } = discord.gateway;
    await eventually(() => expect(seen.identified).toHaveLength(2));
    await eventually(() => expect(gateway.connected()).toBe(true));
    await answers();
    expect(uncaught.errors).toEqual([]);
  });
});
