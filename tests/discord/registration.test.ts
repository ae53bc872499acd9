/** Tests registration: only what differs is sent, and every error is one line. */
import type { RESTPostAPIApplicationCommandsJSONBody } from 'discord-api-types/v10';
import { afterEach, beforeEach, describe, expect, test as it } from 'vitest';
import { registerCommand } from '../../src/cli/registration.ts';
import { normalised, register } from '../../src/discord/registration.ts';
import { restFor } from '../../src/discord/rest.ts';
import { type LoopbackDiscord, openDiscord } from '../support/discord/loopback.ts';
import { APPLICATION_ID, GUILD_ID } from '../support/discord/world.ts';
import { fc } from '../support/properties.ts';
import { DECLARATIONS } from '../support/sample.ts';

const ME = 'GET /applications/@me';
const GLOBAL = `/applications/${APPLICATION_ID}/commands`;
const HERE = `/applications/${APPLICATION_ID}/guilds/${GUILD_ID}/commands`;
const OTHER_ID = '1360250930114892042';

let discord: LoopbackDiscord;
beforeEach(async () => {
  discord = await openDiscord();
});
afterEach(() => discord.close());

const rest = (token = discord.token) => restFor(token, discord.apiUrl);
const env = (more: Readonly<Record<string, string>> = {}) => ({
  DISCORD_TOKEN: discord.token,
  DISCORD_API_URL: discord.apiUrl,
  ...more,
});

describe('register', () => {
  it('asks for the id, reads, and writes where Discord has other commands', async () => {
    const result = await register(rest(), {}, DECLARATIONS);
    expect(result).toMatchObject({ ok: true, changed: true, names: ['echo', 'about'] });
    expect(result.ok && [...result.ids].map(([name, id]) => [name, /^\d{17,20}$/.test(id)])).toEqual([
      ['echo', true],
      ['about', true],
    ]);
    expect(discord.requests).toEqual([ME, `GET ${GLOBAL}`, `PUT ${GLOBAL}`]);
    expect(discord.commands()).toHaveLength(2);
    expect(discord.refused).toEqual([]);
  });

  it('writes nothing the second time, and asks for no id where it has one', async () => {
    await register(rest(), {}, DECLARATIONS);
    const before = discord.requests.length;
    const result = await register(rest(), { applicationId: APPLICATION_ID }, DECLARATIONS);
    expect(result).toMatchObject({ ok: true, changed: false });
    expect(discord.requests.slice(before)).toEqual([`GET ${GLOBAL}`]);
  });

  it('to one server, and nothing the second time', async () => {
    const place = { guildId: GUILD_ID };
    expect(await register(rest(), place, DECLARATIONS)).toMatchObject({ changed: true });
    expect(await register(rest(), place, DECLARATIONS)).toMatchObject({ changed: false });
    expect(discord.requests).toEqual([ME, `GET ${HERE}`, `PUT ${HERE}`, ME, `GET ${HERE}`]);
    expect([discord.commands(), discord.commands(GUILD_ID).length]).toEqual([[], 2]);
  });

  const [echo, about] = DECLARATIONS;
  const changes: readonly (readonly [string, readonly (object | undefined)[]])[] = [
    ['a new description', [{ ...echo, description: 'Other' }, about]],
    ['a new localisation', [{ ...echo, name_localizations: { fr: 'écho', de: 'echo', pl: 'echo' } }, about]],
    ['a lost localisation', [{ ...echo, name_localizations: undefined }, about]],
    ['an option less', [{ ...echo, options: echo?.options?.slice(0, 1) }, about]],
    ['options in another order', [{ ...about, options: [{ type: 3, name: 'a', description: 'd' }] }, echo]],
    [
      'an option no longer completed',
      [{ ...echo, options: [{ type: 3, name: 'word', description: 'What to say', required: true }] }, about],
    ],
    ['fewer contexts', [{ ...echo, contexts: [0] }, about]],
    ['another place to install', [{ ...echo, integration_types: [1] }, about]],
    ['for grown-ups', [{ ...echo, nsfw: true }, about]],
    ['a command less', [echo]],
    ['none', []],
  ];
  it.each(changes)('writes again after %s', async (_, commands) => {
    await register(rest(), {}, DECLARATIONS);
    const changed = JSON.parse(JSON.stringify(commands)) as readonly RESTPostAPIApplicationCommandsJSONBody[];
    expect(await register(rest(), {}, changed)).toMatchObject({ ok: true, changed: true });
    expect(await register(rest(), {}, changed)).toMatchObject({ ok: true, changed: false });
    expect(discord.refused).toEqual([]);
  });

  const errors: readonly (readonly [string, () => Promise<unknown>, RegExp])[] = [
    [
      'a wrong token',
      () => register(rest('MTIz.wrong'), {}, DECLARATIONS),
      /^Discord refuses the token: set DISCORD_TOKEN/,
    ],
    [
      'a foreign application',
      () => register(rest(), { applicationId: OTHER_ID }, []),
      /forbids the commands \(20012\): check DISCORD_APPLICATION_ID/,
    ],
    [
      'a foreign server',
      () => register(rest(), { guildId: OTHER_ID }, []),
      /forbids the commands \(50001\).*DISCORD_GUILD_ID/,
    ],
    [
      'nobody there',
      () => register(restFor('a', 'http://127.0.0.1:1/api'), {}, []),
      /can't be reached for the commands \(ECONNREFUSED\)/,
    ],
    [
      'commands in the wrong form',
      () => register(rest(), {}, [{ name: 'No Name', description: 'secret' }]),
      /^Discord refuses the commands: error 50035, status 400\.$/,
    ],
  ];
  it.each(errors)('%s is one line', async (_, act, problem) => {
    const result = await act();
    expect(result).toMatchObject({ ok: false, problem: expect.stringMatching(problem) });
    expect(JSON.stringify(result)).not.toMatch(/\\n|secret|MTIz/);
  });

  it('outlives two server errors and a short rate limit', async () => {
    discord.faults.next(2, { status: 500 });
    discord.faults.next(1, { status: 429, retryAfter: 0.02 });
    expect(await register(rest(), {}, DECLARATIONS)).toMatchObject({ ok: true, changed: true });
    expect(discord.faults.met).toBe(3);
  });

  it('a Discord that stays down is one line', async () => {
    discord.faults.next(9, { status: 502 });
    expect(await register(rest(), {}, DECLARATIONS)).toEqual({
      ok: false,
      problem: 'Discord answers the commands with status 502: try again later.',
    });
  });
});

describe('npm run register', () => {
  it.each([
    ['--help', 0, /^Usage: npm run register/],
    ['-h', 0, /^Usage: npm run register/],
    ['--dry-run', 2, /^Unknown option '--dry-run'[\s\S]*Usage: npm run register/],
    ['everything', 2, /Usage: npm run register/],
  ])('with %s asks nothing of Discord', async (argument, status, text) => {
    expect(await registerCommand([argument], env(), DECLARATIONS)).toEqual({
      status,
      text: expect.stringMatching(text),
    });
    expect(discord.requests).toEqual([]);
  });

  it('says what was done, then that nothing had to be', async () => {
    expect(await registerCommand([], env(), DECLARATIONS)).toEqual({
      status: 0,
      text: 'Registered everywhere: /echo, /about.',
    });
    expect(await registerCommand([], env(), DECLARATIONS)).toEqual({
      status: 0,
      text: 'Nothing to change everywhere: /echo, /about.',
    });
    const server = await registerCommand([], env({ DISCORD_GUILD_ID: GUILD_ID }), DECLARATIONS);
    expect(server).toEqual({ status: 0, text: `Registered in server ${GUILD_ID}: /echo, /about.` });
  });

  it.each([
    ['without a token says what to set', {}, /^Set DISCORD_TOKEN to the token on the Bot page/],
    ['names every bad variable', { DISCORD_TOKEN: 'a', DISCORD_GUILD_ID: 'x', PORT: '-1' }, /DISCORD_GUILD_ID.*\nPORT/],
    ['names a network error', { DISCORD_TOKEN: 'a', DISCORD_API_URL: 'http://127.0.0.1:1/api' }, /ECONNREFUSED/],
  ])('%s', async (_, variables, text) => {
    expect(await registerCommand([], variables, DECLARATIONS)).toEqual({
      status: 1,
      text: expect.stringMatching(text),
    });
    expect(discord.requests).toEqual([]);
  });
});

describe('declarations in one form', () => {
  const localisations = fc.option(fc.dictionary(fc.constantFrom('fr', 'de', 'uk', 'pl'), fc.constantFrom('a', 'b')), {
    nil: undefined,
  });
  const option = fc.record(
    {
      type: fc.constantFrom(3, 5),
      name: fc.constantFrom('a', 'b', 'c'),
      description: fc.constantFrom('d', 'e'),
      required: fc.boolean(),
      name_localizations: localisations,
    },
    { requiredKeys: ['type', 'name', 'description'] },
  );
  const command = fc.record(
    {
      name: fc.constantFrom('one', 'two', 'three'),
      description: fc.constantFrom('d', 'e'),
      options: fc.uniqueArray(option, { selector: one => one.name, maxLength: 3 }),
      contexts: fc.uniqueArray(fc.constantFrom(0, 1, 2), { minLength: 1 }),
      integration_types: fc.uniqueArray(fc.constantFrom(0, 1), { minLength: 1 }),
    },
    { requiredKeys: ['name', 'description'] },
  );
  const commands = fc.uniqueArray(command, { selector: one => one.name, maxLength: 3 });
  const asWritten = (list: readonly object[]) => JSON.stringify(normalised(list));

  it('the order of commands and of localisations, and what is left at its default, make no difference', () => {
    fc.assert(
      fc.property(commands, list => {
        const asReturned = list.toReversed().map(one => ({
          id: '1',
          version: '2',
          type: 1,
          nsfw: false,
          default_member_permissions: null,
          dm_permission: true,
          name_localizations: null,
          ...one,
        }));
        expect(normalised(asReturned)).toEqual(normalised(list));
      }),
    );
  });

  it('normalising twice changes nothing', () => {
    fc.assert(
      fc.property(commands, list => {
        expect(asWritten(normalised(list))).toBe(asWritten(list));
      }),
    );
  });
});
