/** Tests the gateway by the real discord.js, against the loopback Discord. */
import { type APIInteraction, type APIInteractionResponse, Locale } from 'discord-api-types/v10';
import { afterEach, beforeEach, describe, expect, test as it } from 'vitest';
import { type Gateway, startGateway } from '../../src/discord/gateway.ts';
import { type LoopbackDiscord, type LoopbackSettings, openDiscord } from '../support/discord/loopback.ts';
import { APPLICATION_ID } from '../support/discord/world.ts';
import { eventually } from '../support/eventually.ts';
import { customIds, DECLARATIONS, echo, keptLog } from '../support/sample.ts';
import { withoutFiles } from '../support/services.ts';

type Answer = (interaction: APIInteraction) => APIInteractionResponse;

const CALLBACK = /callback$/;
let discord: LoopbackDiscord;
let log = keptLog();
let running: Gateway[] = [];

async function open(settings: LoopbackSettings = {}): Promise<void> {
  discord = await openDiscord(settings);
  await fetch(`${discord.apiUrl}/v10/applications/${APPLICATION_ID}/commands`, {
    method: 'PUT',
    headers: { authorization: `Bot ${discord.token}` },
    body: JSON.stringify(DECLARATIONS),
  });
}

const attempt = (answer: Answer = echo, token = discord.token, apiUrl = discord.apiUrl) =>
  startGateway({ token, apiUrl, log, answer: interaction => withoutFiles(answer(interaction)) });

async function start(answer: Answer = echo): Promise<Gateway> {
  const started = await attempt(answer);
  if (!started.ok) throw new Error(started.problem);
  running.push(started.gateway);
  return started.gateway;
}

const problem = async (...how: Parameters<typeof attempt>) => {
  const started = await attempt(...how);
  return started.ok ? 'it started' : started.problem;
};

beforeEach(async () => {
  log = keptLog();
  running = [];
  await open();
});
afterEach(async () => {
  await Promise.all(running.map(gateway => gateway.stop()));
  await discord.close();
});

describe('answers', () => {
  it('a command, its completion and its button, with no intent and no refused request', async () => {
    await start();
    expect(await discord.complete('echo', { word: 'peace' }, 'word')).toEqual([
      { name: 'peace', value: 'peace' },
      { name: 'peacepeace', value: 'peacepeace' },
    ]);
    const message = await discord.command('echo', { word: 'peace' });
    expect(message).toMatchObject({ content: 'Said: peace', embeds: [{ title: 'Echo', description: 'peace' }] });
    const edited = await discord.press(message, customIds(message)[0] ?? '');
    expect(edited).toMatchObject({ id: message.id, content: 'Page 1' });
    expect(discord.gateway.seen.identified.map(one => one.intents)).toEqual([0]);
    expect([discord.refused, log.lines]).toEqual([[], []]);
  });

  it('get what Discord sends, untouched', async () => {
    const seen: APIInteraction[] = [];
    await start(interaction => {
      seen.push(structuredClone(interaction));
      return echo(interaction);
    });
    await discord.command('echo', { word: 'a' }, { where: 'dm', locale: Locale.French, installed: 'user' });
    await discord.command('echo', { word: 'b', private: true }, { guildLocale: Locale.German });
    expect(seen).toMatchObject([
      { locale: 'fr', context: 1, user: { username: 'reader' }, data: { name: 'echo' } },
      { locale: 'en-GB', guild_locale: 'de', context: 0, member: { user: { username: 'reader' } } },
    ]);
  });

  it('many at once', async () => {
    await start();
    const words = Array.from({ length: 40 }, (_, i) => `word ${i}`);
    const messages = await Promise.all(words.map(word => discord.command('echo', { word })));
    expect(messages.map(message => message.content)).toEqual(words.map(word => `Said: ${word}`));
    expect(discord.refused).toEqual([]);
  });
});

describe('answers that Discord refuses are counted and logged in one line', () => {
  it('too late', async () => {
    let clock = Date.now();
    await discord.close();
    await open({ now: () => clock });
    const gateway = await start(interaction => {
      clock += 3_001;
      return echo(interaction);
    });
    await expect(discord.command('echo', { word: 'secret' })).rejects.toThrow('10062');
    await expect(discord.command('echo', { word: 'secret' })).rejects.toThrow('10062');
    await eventually(() => expect(gateway.failures).toEqual(new Map([['10062', 2]])));
    expect(log.lines).toEqual([
      'Discord did not take an answer: 10062, too late, or answered by another instance (1 so far).',
      'Discord did not take an answer: 10062, too late, or answered by another instance (2 so far).',
    ]);
  });

  it('twice, where two instances run', async () => {
    const both = [await start(), await start()];
    expect((await discord.command('echo', { word: 'a' })).content).toBe('Said: a');
    await eventually(() => expect(both.map(gateway => gateway.failures.get('40060') ?? 0).toSorted()).toEqual([0, 1]));
    expect(log.lines).toEqual(['Discord did not take an answer: 40060, answered already (1 so far).']);
    expect(discord.refused.map(refused => refused.code)).toEqual([40_060]);
  });

  it.each([
    [
      'in the wrong form',
      { type: 4, data: { content: 'secret'.repeat(400) } },
      '50035, not in the form that Discord takes',
    ],
    ['empty', { type: 4, data: { content: '' } }, '50006, refused with status 400'],
  ] as const)('%s', async (_, body, line) => {
    await start(() => body);
    await expect(discord.command('echo', { word: 'secret' })).rejects.toThrow(line.slice(0, 5));
    await eventually(() => expect(log.lines).toEqual([`Discord did not take an answer: ${line} (1 so far).`]));
  });

  it('an answer that throws takes nothing down', async () => {
    const gateway = await start(interaction => {
      if (JSON.stringify(interaction).includes('bad')) throw new RangeError('bad secret');
      return echo(interaction);
    });
    void discord.command('echo', { word: 'bad' });
    await eventually(() =>
      expect(log.lines).toEqual(['Discord did not take an answer: RangeError, not delivered (1 so far).']),
    );
    expect((await discord.command('echo', { word: 'a' })).content).toBe('Said: a');
    expect(gateway.failures.get('RangeError')).toBe(1);
  });
});

describe('a lost connection', () => {
  const ways: readonly (readonly [string, () => void])[] = [
    ['the gateway closes with 4000', () => discord.gateway.drop(4_000)],
    ['the line is cut', () => discord.gateway.drop()],
    ['the gateway asks to reconnect', () => discord.gateway.reconnect()],
  ];
  it.each(ways)('%s: resumed, what came meanwhile is answered, one line each', async (_, lose) => {
    await start();
    lose();
    await eventually(() => expect(log.lines).toHaveLength(1));
    const missed = discord.command('echo', { word: 'missed' });
    expect((await missed).content).toBe('Said: missed');
    await eventually(() => expect(log.lines).toHaveLength(2));
    expect(log.lines).toEqual([
      'Gateway: the connection is lost; connecting again (shard 0).',
      'Gateway: resumed, nothing missed (shard 0).',
    ]);
    expect([discord.gateway.seen.resumed, discord.gateway.seen.identified.length]).toEqual([1, 1]);
    expect((await discord.command('echo', { word: 'after' })).content).toBe('Said: after');
    expect(discord.refused).toEqual([]);
  });

  it('a session that may be resumed is resumed on the same connection', async () => {
    await start();
    discord.gateway.invalidate(true);
    await eventually(() => expect(discord.gateway.seen.resumed).toBe(1));
    expect((await discord.command('echo', { word: 'a' })).content).toBe('Said: a');
    expect([discord.gateway.seen.connected, log.lines]).toEqual([1, []]);
  });

  it('for good: the token was reset meanwhile', async () => {
    const gateway = await start();
    discord.gateway.refuseNext(4_004);
    discord.gateway.drop(4_000);
    expect(await gateway.ended).toMatch(/^Discord refuses the token: set DISCORD_TOKEN/);
    expect(log.lines).toEqual(['Gateway: the connection is lost; connecting again (shard 0).']);
  });

  it('heartbeats go out and are acknowledged', async () => {
    await discord.close();
    // A heartbeat that isn't acknowledged before the next ends the connection: so long no machine is held up.
    await open({ heartbeat: 1_000 });
    await start();
    await eventually(() => expect(discord.gateway.seen.heartbeats).toBeGreaterThan(2));
    expect([discord.gateway.seen.connected, log.lines]).toEqual([1, []]);
  });
});

describe('a start that fails says why, in one line without the token', () => {
  it('a wrong token', async () => {
    const found = await problem(echo, 'MTIz.wrong.token');
    expect(found).toBe(
      'Discord refuses the token: set DISCORD_TOKEN to the one on the Bot page of the developer portal.',
    );
    expect(log.lines).toEqual([]);
  });

  it.each([
    [4_004, /refuses the token/],
    [4_010, /4010.*check SHARDS and SHARD_COUNT/],
    [4_011, /4011.*start Rapporteur again/],
    [4_012, /4012.*update discord\.js/],
    [4_013, /4013/],
    [4_014, /4014.*no privileged intent/],
  ] as const)('the gateway closes with %i', async (code, words) => {
    discord.gateway.refuseNext(code);
    const found = await problem();
    expect(found).toMatch(words);
    expect(found).not.toContain(discord.token);
    expect(found).not.toContain('\n');
    expect(log.lines).toEqual([]);
  });

  it('nobody at DISCORD_API_URL', async () => {
    expect(await problem(echo, discord.token, 'http://127.0.0.1:1/api')).toBe(
      "Discord can't be reached for the login (ECONNREFUSED): check the network and DISCORD_API_URL.",
    );
  });

  it('Discord is down', async () => {
    discord.faults.next(9, { status: 502 });
    expect(await problem()).toBe('Discord answers the login with status 502: try again later.');
  });
});

describe('stopping', () => {
  it('lets an answer in flight finish', async () => {
    const gateway = await start();
    discord.faults.next(1, { status: 429, retryAfter: 0.1 }, CALLBACK);
    const message = discord.command('echo', { word: 'a' });
    await eventually(() => expect(discord.faults.met).toBe(1));
    await gateway.stop();
    expect((await message).content).toBe('Said: a');
    expect([discord.refused, log.lines]).toEqual([[], []]);
  });

  it('leaves the gateway, and is quiet about it', async () => {
    const gateway = await start();
    await gateway.stop();
    await eventually(() => expect(() => discord.gateway.dispatch('X', {})).toThrow('No client has identified'));
    await gateway.stop();
    expect(log.lines).toEqual([]);
  });

  it('ends though the gateway says no goodbye', async () => {
    const gateway = await start();
    discord.gateway.freeze();
    await expect(gateway.stop()).resolves.toBeUndefined();
    expect(log.lines).toEqual([]);
  });
});

describe('one process of several', () => {
  it('serves the shard that it is given, and waits until it may identify', async () => {
    await open();
    const asked: string[] = [];
    const started = await startGateway({
      token: discord.token,
      apiUrl: discord.apiUrl,
      log,
      answer: interaction => withoutFiles(echo(interaction)),
      shards: { own: [1], of: 2 },
      identify: most => ({
        waitForIdentify: shard => {
          asked.push(`shard ${shard}, ${most} at a time, ${discord.gateway.seen.identified.length} before`);
          return Promise.resolve();
        },
      }),
    });
    if (!started.ok) throw new Error(started.problem);
    running.push(started.gateway);
    expect(asked).toEqual(['shard 1, 1 at a time, 0 before']);
    expect(discord.gateway.seen.identified.map(identify => identify.shard)).toEqual([[1, 2]]);
    expect(started.gateway.connected()).toBe(true);
  });
});
