/**
 * Reads what the operator sets, once at start: the environment and the arguments of `npm start`.
 *
 * Without a schema library, which would take longer to load than the record does.
 */
import { parseArgs } from 'node:util';

const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;
/** The log's levels, the most talkative first. */
export type LogLevel = (typeof LOG_LEVELS)[number];

/** The configuration, from the environment. */
export interface Config {
  /** The bot's token. With it, Rapporteur connects to Discord's gateway and registers its commands. */
  readonly token?: string;
  /** The application's id; when absent, Discord is asked for it. */
  readonly applicationId?: string;
  /** Register the commands in this server only. */
  readonly guildId?: string;
  /** The application's Ed25519 public key in lower-case hexadecimal. With it, the HTTP interactions endpoint listens. */
  readonly publicKey?: string;
  /** Connect to the gateway; when off, Discord delivers interactions to the HTTP endpoint alone. */
  readonly gateway: boolean;
  /** Another address of Discord's REST API, a proxy or a stand-in, without the version and without a slash at the end. */
  readonly apiUrl?: string;
  /** The HTTP endpoint's TCP port. */
  readonly port: number;
  /** The address on which the HTTP endpoint listens. */
  readonly host: string;
  readonly logLevel: LogLevel;
  /** The folder of the briefings' SQLite file, and of drafts. */
  readonly dataDir: string;
  /** PostgreSQL for the briefings, instead of the file. It holds a password: it goes into no log. */
  readonly databaseUrl?: string;
  /** How many hours late a briefing is still delivered. */
  readonly briefingWindow: number;
  /** The gateway shards that this process serves, of {@link shardCount}; when absent, discord.js decides. */
  readonly shards?: readonly number[];
  /** How many shards there are in all processes. */
  readonly shardCount?: number;
  /** How many processes share the bot's rate limit. */
  readonly processes: number;
  /** Read the record anew whenever its files change. */
  readonly recordWatch: boolean;
  /** Mebibytes that replies may take which are kept; 0 keeps none. */
  readonly replyCache: number;
  /** The port of `/metrics` and `/healthz`, on every address; when absent, they aren't served. */
  readonly metricsPort?: number;
}

const DEFAULT_PORT = 3_000;
const DEFAULT_DATA_DIR = 'var';
/** Hours. Long enough for a night's outage; past 20 the next edition is near. */
const DEFAULT_WINDOW = 6;
/** Holds some 2,500 replies. */
const DEFAULT_REPLY_CACHE = 8;
const WINDOW_MAX = 20;
/**
 * All IPv4 addresses: Discord insists on TLS, so a load balancer or reverse proxy stands in front, and that is seldom on
 * the same host or in the same container. Only signed requests and the health check are answered. Not `::`, which fails
 * where IPv6 is switched off.
 */
const DEFAULT_HOST = '0.0.0.0';

/**
 * Checks a variable's value. Returns what is wrong, as the rest of a sentence that starts with its name; `undefined`
 * when nothing is.
 */
type Check = (value: string) => string | undefined;

/** Checks what holds for every value. */
const spelling: Check = value => {
  if (/^(["'`]).*\1$/s.test(value) || /^[“„«].*[”“»]$/s.test(value))
    return 'must be without the quotes around it: docker --env-file, for one, takes them for a part of the value';
  // Tabs and line breaks, spaces that never break, what joins or turns letters.
  return /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\u00a0\u202f]/u.test(value)
    ? 'must be without line breaks, tabs and invisible characters: type it, or copy it again'
    : undefined;
};

const matching =
  (form: RegExp, problem: string): Check =>
  value =>
    form.test(value) ? undefined : problem;

/** Ids are 17 to 20 digits since Discord's launch. https://discord.com/developers/docs/reference#snowflakes */
const snowflake = (where: string): Check =>
  matching(/^\d{17,20}$/, `must be an id of 17 to 20 digits: copy it from ${where}`);

const token: Check = value => {
  if (/^(bot|bearer)\s/i.test(value)) return 'must be the bare token: drop the "Bot " before it';
  // An HTTP header takes visible ASCII only.
  if (/^[\x21-\x7e]+$/.test(value)) return undefined;
  return 'must be one word without spaces or quotes: copy it again from the developer portal, Bot, Reset Token';
};

const apiUrl: Check = value => {
  const { protocol, search, hash, pathname } = urlOf(value) ?? { protocol: '', search: '', hash: '', pathname: '' };
  if (!/^https?:$/.test(protocol) || search !== '' || hash !== '')
    return 'must be an http or https address without query or fragment, such as http://127.0.0.1:8080/api';
  return /\/v(?!10\/*$)\d+\/*$/.test(pathname)
    ? 'must be without the version at its end: the bot speaks version 10'
    : undefined;
};

/** Parses an address. One with spaces is none, though the parser would take it. */
const urlOf = (value: string): URL | undefined =>
  !/\s/.test(value) && URL.canParse(value) ? new URL(value) : undefined;

const port: Check = value =>
  /^\d{1,5}$/.test(value) && Number(value) >= 1 && Number(value) <= 65_535
    ? undefined
    : 'must be a whole number from 1 to 65535';

const databaseUrl: Check = value => {
  const { protocol, hostname } = urlOf(value) ?? { protocol: '', hostname: '' };
  if (/^postgres(ql)?:$/.test(protocol) && hostname !== '') return undefined;
  return 'must be an address such as postgres://user:password@host:5432/database, with special characters percent-encoded';
};

/** Most shards of one bot: far above the largest there is. */
const SHARDS_MAX = 65_536;
const COUNT = /^[1-9]\d{0,4}$/;

/** Reads shards such as "0-3" or "0,2,5", in ascending order; `undefined` where it can't. */
function shardList(value: string): readonly number[] | undefined {
  const parts = value.split(',').map(part => /^\s*(\d{1,5})(?:-(\d{1,5}))?\s*$/.exec(part));
  const all = parts.flatMap(part => {
    const from = Number(part?.[1]);
    const to = Number(part?.[2] ?? part?.[1]);
    return part && to >= from && to < SHARDS_MAX ? Array.from({ length: to - from + 1 }, (_, i) => from + i) : [-1];
  });
  return all.includes(-1) ? undefined : [...new Set(all)].sort((a, b) => a - b);
}

const hours: Check = value =>
  /^\d{1,2}$/.test(value) && Number(value) >= 1 && Number(value) <= WINDOW_MAX
    ? undefined
    : `must be a whole number of hours from 1 to ${WINDOW_MAX}`;

const onOrOff = matching(/^(on|off)$/, 'must be on or off');

const isLogLevel = (value: string): value is LogLevel => LOG_LEVELS.some(level => level === value);

const CHECKS = {
  DISCORD_TOKEN: token,
  DISCORD_APPLICATION_ID: snowflake('the developer portal, General Information'),
  DISCORD_GUILD_ID: snowflake("the server's menu, Copy Server ID (Developer Mode must be on)"),
  DISCORD_PUBLIC_KEY: matching(
    /^[0-9a-f]{64}$/i,
    'must be 64 hexadecimal digits: copy it from the developer portal, General Information, Public Key',
  ),
  DISCORD_GATEWAY: onOrOff,
  DISCORD_API_URL: apiUrl,
  PORT: port,
  HOST: matching(
    /^[\w.:-]+$/,
    'must be an address or host name to listen on, such as 127.0.0.1, without scheme or port',
  ),
  LOG_LEVEL: value => (isLogLevel(value) ? undefined : `must be one of ${LOG_LEVELS.join(', ')}`),
  DATA_DIR: () => undefined,
  DATABASE_URL: databaseUrl,
  BRIEFING_WINDOW: hours,
  SHARDS: value => (shardList(value) ? undefined : 'must be shards such as 0-3 or 0,2,5'),
  SHARD_COUNT: matching(COUNT, 'must be a whole number from 1 to 99999: how many shards there are in all'),
  PROCESSES: matching(COUNT, 'must be a whole number from 1 to 99999: how many processes share the rate limit'),
  RECORD_WATCH: onOrOff,
  REPLY_CACHE: matching(
    /^(\d{1,3}|1000)$/,
    'must be a whole number of mebibytes from 0 to 1000: how much memory replies may take that are kept',
  ),
  METRICS_PORT: port,
} as const satisfies Readonly<Record<string, Check>>;

type Variable = keyof typeof CHECKS;

/** The names of all variables that are read, in the order of `.env.example`. */
export const VARIABLES = Object.keys(CHECKS) as readonly Variable[];

/**
 * Reads the configuration. An empty variable counts as absent, and spaces around a value are dropped.
 *
 * @returns the frozen configuration; or all its problems, each a sentence that names the variable and says what to do. No
 *   value is ever repeated: a token pasted into the wrong line would otherwise end in a log.
 */
export function readConfig(
  env: Readonly<Record<string, string | undefined>>,
): { readonly config: Config } | { readonly problems: readonly string[] } {
  const given = (name: Variable): string | undefined => env[name]?.trim() || undefined;
  const problems = VARIABLES.flatMap(name => {
    const value = given(name);
    const problem = value === undefined ? undefined : (spelling(value) ?? CHECKS[name](value));
    return problem === undefined ? [] : [`${name} ${problem}.`];
  });
  const shards = shardList(given('SHARDS') ?? '');
  const combined = problems.length > 0 ? [] : inconsistent(shards, given('SHARD_COUNT'), given('DATABASE_URL'));
  if (problems.length + combined.length > 0) return { problems: [...problems, ...combined] };
  const level = given('LOG_LEVEL') ?? 'info';
  return {
    config: Object.freeze({
      ...optional('token', given('DISCORD_TOKEN')),
      ...optional('applicationId', given('DISCORD_APPLICATION_ID')),
      ...optional('guildId', given('DISCORD_GUILD_ID')),
      ...optional('publicKey', given('DISCORD_PUBLIC_KEY')?.toLowerCase()),
      gateway: given('DISCORD_GATEWAY') !== 'off',
      ...optional('apiUrl', given('DISCORD_API_URL')?.replace(/(\/v10)?\/*$/, '')),
      port: Number(given('PORT') ?? DEFAULT_PORT),
      host: given('HOST') ?? DEFAULT_HOST,
      logLevel: isLogLevel(level) ? level : 'info',
      dataDir: given('DATA_DIR') ?? DEFAULT_DATA_DIR,
      ...optional('databaseUrl', given('DATABASE_URL')),
      briefingWindow: Number(given('BRIEFING_WINDOW') ?? DEFAULT_WINDOW),
      ...optional('shards', given('SHARDS') === undefined ? undefined : shards),
      ...optional('shardCount', numberOf(given('SHARD_COUNT'))),
      processes: Number(given('PROCESSES') ?? 1),
      recordWatch: given('RECORD_WATCH') === 'on',
      replyCache: Number(given('REPLY_CACHE') ?? DEFAULT_REPLY_CACHE),
      ...optional('metricsPort', numberOf(given('METRICS_PORT'))),
    }),
  };
}

const numberOf = (value: string | undefined): number | undefined => (value === undefined ? undefined : Number(value));

/** Checks variables against each other, once each is right by itself. */
function inconsistent(
  shards: readonly number[] | undefined,
  count: string | undefined,
  database: string | undefined,
): readonly string[] {
  if (shards === undefined && count === undefined) return [];
  if (shards === undefined) return ['SHARD_COUNT must come with SHARDS: which of them this process serves.'];
  if (count === undefined) return ['SHARDS must come with SHARD_COUNT: how many there are in all.'];
  if (shards.some(shard => shard >= Number(count)))
    return [`SHARDS must be below SHARD_COUNT: of ${count} shards the last is ${Number(count) - 1}.`];
  // Processes on other machines can't see a file on this one.
  if (shards.length < Number(count) && database === undefined)
    return [
      'SHARDS must cover all of SHARD_COUNT unless DATABASE_URL is set: the processes have to share their store.',
    ];
  return [];
}

/** Makes a property that is absent where there is no value. */
function optional<K extends string, V>(key: K, value: V | undefined): { readonly [P in K]?: V } {
  return value === undefined ? {} : ({ [key]: value } as { readonly [P in K]: V });
}

const USAGE = `Usage: npm start [-- --no-page | --page-only]
  With DISCORD_TOKEN it connects to Discord; with DISCORD_PUBLIC_KEY it opens the HTTP interactions endpoint; with
  neither it answers here in the terminal, and serves a page that looks like a channel at http://127.0.0.1:3000 (PORT),
  to this machine alone.

  --no-page    the terminal, without the page
  --page-only  the page alone, until a signal ends it: for where there is no terminal
  Lines that are piped in are answered on standard output, without the page, and the end of the lines ends it. With no
  terminal and no lines, there is the page alone.

Environment, also read from .env; .env.example says what each is for:
${VARIABLES.map(name => `  ${name}\n`).join('')}`;

/** How the page is served: beside the terminal, alone, or not at all. */
export type PageWanted = 'beside' | 'alone' | 'none';

/** What the arguments ask for: a run, or a text with which to exit. */
type Arguments = { readonly page: PageWanted } | { readonly text: string; readonly status: 0 | 2 };

const OPTIONS = {
  help: { type: 'boolean', short: 'h' },
  'no-page': { type: 'boolean' },
  'page-only': { type: 'boolean' },
} as const;

/** Reads the arguments of `npm start`. Wrong ones ask to print what is wrong, with the usage, and to exit with status 2. */
export function readArguments(args: readonly string[]): Arguments {
  try {
    const { values } = parseArgs({ args: [...args], options: OPTIONS });
    if (values.help) return { text: USAGE, status: 0 };
    if (values['no-page'] && values['page-only']) throw new Error('Give either --no-page or --page-only, not both.');
    if (values['page-only']) return { page: 'alone' };
    return { page: values['no-page'] ? 'none' : 'beside' };
  } catch (error) {
    return { text: `${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`, status: 2 };
  }
}
