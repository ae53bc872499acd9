import { readFileSync } from 'node:fs';
import { parse } from 'dotenv';
import { describe, expect, test as it } from 'vitest';
import { readConfig, VARIABLES } from '../../src/app/config.ts';

const KEY = 'ab'.repeat(32);
const DEFAULTS = {
  gateway: true,
  port: 3_000,
  host: '0.0.0.0',
  logLevel: 'info',
  dataDir: 'var',
  briefingWindow: 6,
  processes: 1,
  recordWatch: false,
  replyCache: 8,
};
const DATABASE = 'postgres://bot:secret@db.example:5432/rapporteur';

function problems(env: Record<string, string | undefined>): readonly string[] {
  const read = readConfig(env);
  return 'problems' in read ? read.problems : [];
}

describe('a configuration that holds', () => {
  it.each<[string, Record<string, string | undefined>, object]>([
    ['nothing at all', {}, DEFAULTS],
    ['empty strings count as absent', { DISCORD_TOKEN: '', PORT: '', LOG_LEVEL: '  ', HOST: undefined }, DEFAULTS],
    ['other variables are ignored', { HOME: '/root', TOKEN: 'x y' }, DEFAULTS],
    [
      'spaces around are trimmed',
      { DISCORD_TOKEN: ' abc.def \n', PORT: ' 80 ' },
      { ...DEFAULTS, token: 'abc.def', port: 80 },
    ],
    [
      'ids',
      { DISCORD_APPLICATION_ID: '12345678901234567', DISCORD_GUILD_ID: '12345678901234567890' },
      { ...DEFAULTS, applicationId: '12345678901234567', guildId: '12345678901234567890' },
    ],
    ['a key in capitals', { DISCORD_PUBLIC_KEY: KEY.toUpperCase() }, { ...DEFAULTS, publicKey: KEY }],
    [
      'a slash after the API address',
      { DISCORD_API_URL: 'http://127.0.0.1:8080/api/' },
      { ...DEFAULTS, apiUrl: 'http://127.0.0.1:8080/api' },
    ],
    [
      'the version after the API address',
      { DISCORD_API_URL: 'https://discord.com/api/v10/' },
      { ...DEFAULTS, apiUrl: 'https://discord.com/api' },
    ],
    ['a folder with spaces in its name', { DATA_DIR: '/srv/the bot' }, { ...DEFAULTS, dataDir: '/srv/the bot' }],
    ['the last port', { PORT: '65535' }, { ...DEFAULTS, port: 65_535 }],
    ['an IPv6 host', { HOST: '::1' }, { ...DEFAULTS, host: '::1' }],
    [
      'a range of shards, all of them, on a file',
      { SHARDS: '0-3', SHARD_COUNT: '4' },
      { ...DEFAULTS, shards: [0, 1, 2, 3], shardCount: 4 },
    ],
    [
      'some of the shards, on PostgreSQL',
      { SHARDS: '5, 0-1,1', SHARD_COUNT: '16', DATABASE_URL: DATABASE, PROCESSES: '4' },
      { ...DEFAULTS, shards: [0, 1, 5], shardCount: 16, databaseUrl: DATABASE, processes: 4 },
    ],
    [
      'briefings and metrics',
      { DATA_DIR: '/var/lib/rapporteur', BRIEFING_WINDOW: '20', METRICS_PORT: '9090' },
      { ...DEFAULTS, dataDir: '/var/lib/rapporteur', briefingWindow: 20, metricsPort: 9_090 },
    ],
    ['the endpoint without the gateway', { DISCORD_GATEWAY: 'off' }, { ...DEFAULTS, gateway: false }],
    ['silence', { LOG_LEVEL: 'silent' }, { ...DEFAULTS, logLevel: 'silent' }],
  ])('%s', (_, env, config) => {
    expect(readConfig(env)).toEqual({ config });
  });

  it('is frozen', () => {
    expect(readConfig({})).toSatisfy(read => 'config' in read && Object.isFrozen(read.config));
  });
});

describe('a configuration that does not hold', () => {
  it.each<[string, string, string]>([
    ['DISCORD_TOKEN', 'Bot abc.def.ghi', 'must be the bare token: drop the "Bot " before it'],
    ['DISCORD_TOKEN', 'bearer abc', 'drop the "Bot "'],
    ['DISCORD_TOKEN', 'two words', 'one word'],
    ['DISCORD_TOKEN', 'tokén', 'copy it again'],
    ['DISCORD_APPLICATION_ID', 'rapporteur', '17 to 20 digits'],
    ['DISCORD_APPLICATION_ID', '1234', 'General Information'],
    ['DISCORD_GUILD_ID', '123456789012345678901', 'Copy Server ID'],
    ['DISCORD_PUBLIC_KEY', 'ab'.repeat(31), '64 hexadecimal digits'],
    ['DISCORD_PUBLIC_KEY', 'zz'.repeat(32), '64 hexadecimal digits'],
    ['DISCORD_API_URL', 'discord.com/api', 'http or https'],
    ['DISCORD_API_URL', 'ftp://discord.com/api', 'http or https'],
    ['DISCORD_API_URL', 'https://discord.com/api?v=10', 'without query'],
    ['DISCORD_API_URL', 'https://discord.com/api/v9', 'without the version'],
    ['DISCORD_API_URL', 'http://127.0.0.1:8080/a b', 'http or https'],
    ['DISCORD_TOKEN', '"abc.def.ghi"', 'without the quotes around it'],
    ['DISCORD_TOKEN', "'abc.def.ghi'", 'without the quotes around it'],
    ['DISCORD_TOKEN', '“abc.def.ghi”', 'without the quotes around it'],
    ['DISCORD_TOKEN', 'abc\u200b.def', 'invisible characters'],
    ['DISCORD_TOKEN', 'abc\n.def', 'line breaks'],
    ['DATA_DIR', '"var"', 'without the quotes around it'],
    ['DATA_DIR', '/srv/\u202ebot', 'invisible characters'],
    ['DATABASE_URL', 'postgres://bot:p w@db.example/bot', 'percent-encoded'],
    ['DATABASE_URL', 'postgres://bot:p\tw@db.example/bot', 'tabs'],
    ['DATABASE_URL', '"postgres://bot:pw@db.example/bot"', 'without the quotes'],
    ['PORT', '0', '1 to 65535'],
    ['PORT', '65536', '1 to 65535'],
    ['PORT', '80.5', '1 to 65535'],
    ['PORT', '0x50', '1 to 65535'],
    ['HOST', 'http://localhost', 'without scheme'],
    ['DISCORD_GATEWAY', 'no', 'on or off'],
    ['DATABASE_URL', 'mysql://host/db', 'postgres://user'],
    ['DATABASE_URL', 'host=db', 'postgres://user'],
    ['BRIEFING_WINDOW', '21', '1 to 20'],
    ['BRIEFING_WINDOW', '1.5', '1 to 20'],
    ['SHARDS', '3-1', '0-3 or 0,2,5'],
    ['SHARDS', 'all', '0-3 or 0,2,5'],
    ['SHARD_COUNT', '-4', 'how many shards'],
    ['PROCESSES', 'two', 'rate limit'],
    ['METRICS_PORT', '70000', '1 to 65535'],
    ['LOG_LEVEL', 'loud', 'trace, debug, info, warn, error, fatal, silent'],
  ])('%s=%s', (name, value, expected) => {
    const found = problems({ [name]: value });
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(new RegExp(`^${name} must `));
    expect(found[0]).toContain(expected);
    expect(found[0]).not.toContain(value);
  });

  it.each<[string, Record<string, string>, string]>([
    ['shards without their number', { SHARDS: '0' }, 'SHARDS must come with SHARD_COUNT'],
    ['a number without shards', { SHARD_COUNT: '2' }, 'SHARD_COUNT must come with SHARDS'],
    ['a shard too many', { SHARDS: '0-2', SHARD_COUNT: '2' }, 'of 2 shards the last is 1'],
    ['a split without a shared store', { SHARDS: '0', SHARD_COUNT: '2' }, 'unless DATABASE_URL is set'],
  ])('%s', (_, env, expected) => {
    expect(problems(env)).toEqual([expect.stringContaining(expected)]);
  });

  it('all problems come at once, in the order of the variables', () => {
    const wrong = Object.fromEntries(VARIABLES.map(name => [name, 'not ok!\0']));
    expect(problems(wrong).map(problem => problem.split(' ')[0])).toEqual(VARIABLES);
  });

  it('quotes and what can’t be seen are told of every variable', () => {
    for (const name of VARIABLES) {
      for (const value of ['"1"', "'on'", '1\u200b2', '1\u00ad2', 'a\nb', 'a\u00a0b', 'a\u2028b'])
        expect(problems({ [name]: value }), name).toEqual([
          expect.stringMatching(/without (the quotes around it|line breaks, tabs and invisible characters)/),
        ]);
    }
  });

  it('no value is repeated, whichever variable a token is pasted into', () => {
    const token = 'MTk4NjIyNDgzNDcxOTI1MjQ4.Cl2FMQ.ZnCjm1XVW7vRze4b7Cq4se7kKWs!';
    for (const name of VARIABLES) expect(problems({ [name]: token }).join('\n')).not.toContain('ZnCjm1');
  });
});

describe('.env.example', () => {
  const file = readFileSync(new URL('../../.env.example', import.meta.url), 'utf8');
  /** With the variables that are commented out. */
  const whole = file.replace(/^# (?=[A-Z_]+=)/gm, '');

  it('names every variable, in order', () => {
    expect(Object.keys(parse(whole))).toEqual(VARIABLES);
  });

  it('can be copied as it stands and gives the defaults', () => {
    for (const text of [file, whole]) expect(readConfig(parse(text))).toEqual({ config: DEFAULTS });
  });

  it('shows how a password with a # is written', () => {
    const [line = ''] = /PGPASSWORD='.*'$/m.exec(file) ?? [];
    expect(parse(line)).toEqual({ PGPASSWORD: 'p#ss' });
  });

  it('has a comment above every variable', () => {
    expect(whole.match(/^#.*\n[A-Z_]+=/gm)).toHaveLength(VARIABLES.length);
  });
});
