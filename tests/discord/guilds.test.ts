/** Tests the gateway’s events about servers by the real discord.js, against the loopback Discord. */
import { afterEach, beforeEach, expect, test as it } from 'vitest';
import { type Gateway, startGateway } from '../../src/discord/gateway.ts';
import { type LoopbackDiscord, openDiscord } from '../support/discord/loopback.ts';
import { APPLICATION_ID, GUILD_ID } from '../support/discord/world.ts';
import { eventually } from '../support/eventually.ts';
import { echo, keptLog } from '../support/sample.ts';
import { withoutFiles } from '../support/services.ts';

const GUILDS = 1;
let discord: LoopbackDiscord;
let gateway: Gateway;
let removed: string[] = [];

beforeEach(async () => {
  removed = [];
  discord = await openDiscord();
  const { token, apiUrl } = discord;
  const started = await startGateway({
    token,
    apiUrl,
    log: keptLog(),
    answer: interaction => withoutFiles(echo(interaction)),
    removed: id => void removed.push(id),
  });
  if (!started.ok) throw new Error(started.problem);
  gateway = started.gateway;
});
afterEach(async () => {
  await gateway.stop();
  await discord.close();
});

it('asks for servers’ events alone, and knows who it is', async () => {
  expect(discord.gateway.seen.identified.map(({ intents }) => intents)).toEqual([GUILDS]);
  expect(gateway.ownId).toBe(APPLICATION_ID);
  expect(await gateway.rest.get('/users/@me')).toMatchObject({ id: APPLICATION_ID });
});

it('says when the bot was removed; not on an outage, nor of what else happens in servers', async () => {
  discord.gateway.dispatch('GUILD_DELETE', { id: '1360251411264458823', unavailable: true });
  discord.gateway.dispatch('GUILD_UPDATE', { id: '1360251411264458824' });
  discord.gateway.dispatch('CHANNEL_DELETE', { id: '1360251411264458825', guild_id: GUILD_ID });
  discord.gateway.dispatch('GUILD_DELETE', { id: GUILD_ID });
  await eventually(() => expect(removed).toEqual([GUILD_ID]));
});

it('hears of a removal that came while the line was cut', async () => {
  discord.gateway.drop();
  discord.gateway.dispatch('GUILD_DELETE', { id: GUILD_ID });
  await eventually(() => expect(removed).toEqual([GUILD_ID]));
});
