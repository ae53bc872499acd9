import { readFileSync } from 'node:fs';
import { parse } from 'dotenv';
import { describe, expect, test as it } from 'vitest';
import { readConfig, VARIABLES } from '../src/config.ts';

const KEY = 'ab'.repeat(32);
const DEFAULTS = { port: 3_000, host: '0.0.0.0', logLevel: 'info' };

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
    ['the last port', { PORT: '65535' }, { ...DEFAULTS, port: 65_535 }],
    ['an IPv6 host', { HOST: '::1' }, { ...DEFAULTS, host: '::1' }],
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
    ['PORT', '0', '1 to 65535'],
    ['PORT', '65536', '1 to 65535'],
    ['PORT', '80.5', '1 to 65535'],
    ['PORT', '0x50', '1 to 65535'],
    ['HOST', 'http://localhost', 'without scheme'],
    ['LOG_LEVEL', 'loud', 'trace, debug, info, warn, error, fatal, silent'],
  ])('%s=%s', (name, value, mend) => {
    const found = problems({ [name]: value });
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(new RegExp(`^${name} must `));
    expect(found[0]).toContain(mend);
    expect(found[0]).not.toContain(value);
  });

  it('all problems come at once, in the order of the variables', () => {
    const wrong = Object.fromEntries(VARIABLES.map(name => [name, 'not ok!']));
    expect(problems(wrong).map(problem => problem.split(' ')[0])).toEqual(VARIABLES);
  });

  it('no value is repeated, whichever variable a token is pasted into', () => {
    const token = 'MTk4NjIyNDgzNDcxOTI1MjQ4.Cl2FMQ.ZnCjm1XVW7vRze4b7Cq4se7kKWs!';
    for (const name of VARIABLES) expect(problems({ [name]: token }).join('\n')).not.toContain('ZnCjm1');
  });
});

describe('.env.example', () => {
  const file = readFileSync(new URL('../.env.example', import.meta.url), 'utf8');

  it('names every variable, in order', () => {
    expect(Object.keys(parse(file))).toEqual(VARIABLES);
  });

  it('can be copied as it stands and gives the defaults', () => {
    expect(readConfig(parse(file))).toEqual({ config: DEFAULTS });
  });

  it('has a comment above every variable', () => {
    expect(file.match(/^#.*\n[A-Z_]+=/gm)).toHaveLength(VARIABLES.length);
  });
});
