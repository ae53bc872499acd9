/**
 * The environment, read once at start into a frozen {@link Config}; every problem is told at once.
 *
 * A dozen short texts: a schema library here would take longer to load than the record does.
 */
import { parseArgs } from 'node:util';

const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

export interface Config {
  /** The bot's token. With it, Rapporteur connects to Discord's gateway and registers its commands. */
  readonly token?: string;
  /** The application's id; Discord is asked for it when absent. */
  readonly applicationId?: string;
  /** Register the commands in this server only. */
  readonly guildId?: string;
  /** The application's Ed25519 public key in lower-case hexadecimal. With it, the HTTP interactions endpoint listens. */
  readonly publicKey?: string;
  /** Whether to connect to the gateway: with the HTTP endpoint alone, Discord delivers interactions there. */
  readonly gateway: boolean;
  /** Where Discord's REST API is reached, without the version and without a slash at the end: a proxy, or a stand-in. */
  readonly apiUrl?: string;
  /** The HTTP endpoint's TCP port. */
  readonly port: number;
  /** The address on which the HTTP endpoint listens. */
  readonly host: string;
  readonly logLevel: LogLevel;
  /** The folder of the briefings' SQLite file. */
  readonly dataDir: string;
  /** PostgreSQL for the briefings, instead of the file. It holds a password: it goes into no log. */
  readonly databaseUrl?: string;
  /** Hours after its time within which a briefing is still delivered. */
  readonly briefingWindow: number;
  /** The gateway shards that this process serves, of {@link shardCount}; discord.js decides when absent. */
  readonly shards?: readonly number[];
  readonly shardCount?: number;
  /** How many processes share the bot's rate limit. */
  readonly processes: number;
  /** Where `/metrics` and `/healthz` are served, on every address; nowhere when absent. */
  readonly metricsPort?: number;
}

const DEFAULT_PORT = 3_000;
const DEFAULT_DATA_DIR = 'var';
/** Hours. Long enough for a night's outage; past 20 the next edition is near. */
const DEFAULT_WINDOW = 6;
const WINDOW_MAX = 20;
/**
 * All IPv4 addresses: Discord insists on TLS, so a load balancer or reverse proxy stands in front, and that is seldom on
 * the same host or in the same container. Nothing but signed requests is answered, the health check excepted. Not `::`,
 * which fails where IPv6 is switched off.
 */
const DEFAULT_HOST = '0.0.0.0';

/** What is wrong with a variable's value, as the rest of a sentence that starts with its name; nothing when it's right. */
type Check = (value: string) => string | undefined;

const matching =
  (form: RegExp, mend: string): Check =>
  value =>
    form.test(value) ? undefined : mend;

/** Ids are 17 to 20 digits since Discord's launch. https://discord.com/developers/docs/reference#snowflakes */
const snowflake = (where: string): Check =>
  matching(/^\d{17,20}$/, `must be an id of 17 to 20 digits: copy it from ${where}`);

const token: Check = value => {
  if (/^(bot|bearer)\s/i.test(value)) return 'must be the bare token: drop the "Bot " before it';
  // It goes into an HTTP header: visible ASCII only.
  if (/^[\x21-\x7e]+$/.test(value)) return undefined;
  return 'must be one word without spaces or quotes: copy it again from the developer portal, Bot, Reset Token';
};

const apiUrl: Check = value => {
  const { protocol, search, hash } = URL.canParse(value) ? new URL(value) : { protocol: '', search: '', hash: '' };
  if (/^https?:$/.test(protocol) && search === '' && hash === '') return undefined;
  return 'must be an http or https address without query or fragment, such as http://127.0.0.1:8080/api';
};

const port: Check = value =>
  /^\d{1,5}$/.test(value) && Number(value) >= 1 && Number(value) <= 65_535
    ? undefined
    : 'must be a whole number from 1 to 65535';

const databaseUrl: Check = value => {
  const { protocol, hostname } = URL.canParse(value) ? new URL(value) : { protocol: '', hostname: '' };
  if (/^postgres(ql)?:$/.test(protocol) && hostname !== '') return undefined;
  return 'must be an address such as postgres://user:password@host:5432/database';
};

/** Most shards of one bot: far above the largest there is. */
const SHARDS_MAX = 65_536;
const MANY = /^[1-9]\d{0,4}$/;

/** Shards as "0-3" or "0,2,5"; nothing where it can't be read. */
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

const isLogLevel = (value: string): value is LogLevel => LOG_LEVELS.some(level => level === value);

const CHECKS = {
  DISCORD_TOKEN: token,
  DISCORD_APPLICATION_ID: snowflake('the developer portal, General Information'),
  DISCORD_GUILD_ID: snowflake("the server's menu, Copy Server ID (Developer Mode must be on)"),
  DISCORD_PUBLIC_KEY: matching(
    /^[0-9a-f]{64}$/i,
    'must be 64 hexadecimal digits: copy it from the developer portal, General Information, Public Key',
  ),
  DISCORD_GATEWAY: matching(/^(on|off)$/, 'must be on or off'),
  DISCORD_API_URL: apiUrl,
  PORT: port,
  HOST: matching(
    /^[\w.:-]+$/,
    'must be an address or host name to listen on, such as 127.0.0.1, without scheme or port',
  ),
  LOG_LEVEL: value => (isLogLevel(value) ? undefined : `must be one of ${LOG_LEVELS.join(', ')}`),
  DATA_DIR: value => (value.includes('\0') ? 'must be the path of a folder' : undefined),
  DATABASE_URL: databaseUrl,
  BRIEFING_WINDOW: hours,
  SHARDS: value => (shardList(value) ? undefined : 'must be shards such as 0-3 or 0,2,5'),
  SHARD_COUNT: matching(MANY, 'must be a whole number from 1 to 99999: how many shards there are in all'),
  PROCESSES: matching(MANY, 'must be a whole number from 1: how many processes share the rate limit'),
  METRICS_PORT: port,
} as const satisfies Readonly<Record<string, Check>>;

type Variable = keyof typeof CHECKS;

/** Every variable that is read, in the order of `.env.example`. */
export const VARIABLES = Object.keys(CHECKS) as readonly Variable[];

/**
 * Reads the configuration. An empty variable counts as absent, and spaces around a value are dropped.
 *
 * @returns the frozen configuration, or all its problems, each naming the variable and the mend. No value is ever
 *   repeated: a token pasted into the wrong line would otherwise end in a log.
 */
export function readConfig(
  env: Readonly<Record<string, string | undefined>>,
): { readonly config: Config } | { readonly problems: readonly string[] } {
  const given = (name: Variable): string | undefined => env[name]?.trim() || undefined;
  const problems = VARIABLES.flatMap(name => {
    const value = given(name);
    const problem = value === undefined ? undefined : CHECKS[name](value);
    return problem === undefined ? [] : [`${name} ${problem}.`];
  });
  const shards = shardList(given('SHARDS') ?? '');
  const together = problems.length > 0 ? [] : inconsistent(shards, given('SHARD_COUNT'), given('DATABASE_URL'));
  if (problems.length + together.length > 0) return { problems: [...problems, ...together] };
  const level = given('LOG_LEVEL') ?? 'info';
  return {
    config: Object.freeze({
      ...kept('token', given('DISCORD_TOKEN')),
      ...kept('applicationId', given('DISCORD_APPLICATION_ID')),
      ...kept('guildId', given('DISCORD_GUILD_ID')),
      ...kept('publicKey', given('DISCORD_PUBLIC_KEY')?.toLowerCase()),
      gateway: given('DISCORD_GATEWAY') !== 'off',
      ...kept('apiUrl', given('DISCORD_API_URL')?.replace(/\/+$/, '')),
      port: Number(given('PORT') ?? DEFAULT_PORT),
      host: given('HOST') ?? DEFAULT_HOST,
      logLevel: isLogLevel(level) ? level : 'info',
      dataDir: given('DATA_DIR') ?? DEFAULT_DATA_DIR,
      ...kept('databaseUrl', given('DATABASE_URL')),
      briefingWindow: Number(given('BRIEFING_WINDOW') ?? DEFAULT_WINDOW),
      ...kept('shards', given('SHARDS') === undefined ? undefined : shards),
      ...kept('shardCount', numberOf(given('SHARD_COUNT'))),
      processes: Number(given('PROCESSES') ?? 1),
      ...kept('metricsPort', numberOf(given('METRICS_PORT'))),
    }),
  };
}

const numberOf = (value: string | undefined): number | undefined => (value === undefined ? undefined : Number(value));

/** Variables that don't hold together, though each is right alone. */
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
  // A file on this machine's disk is nothing that the other processes' machines see.
  if (shards.length < Number(count) && database === undefined)
    return [
      'SHARDS must cover all of SHARD_COUNT unless DATABASE_URL is set: the processes have to share their store.',
    ];
  return [];
}

function kept<K extends string, V>(key: K, value: V | undefined): { readonly [P in K]?: V } {
  return value === undefined ? {} : ({ [key]: value } as { readonly [P in K]: V });
}

// The command line of `npm start`.

const USAGE = `Usage: npm start [-- --no-page | --page-only]
  With DISCORD_TOKEN it connects to Discord; with DISCORD_PUBLIC_KEY it opens the HTTP interactions endpoint; with
  neither it answers here in the terminal, and serves a page that looks like a channel at http://127.0.0.1:3000 (PORT),
  to this machine alone.

  --no-page    the terminal, without the page
  --page-only  the page alone, until a signal ends it: for where there is no terminal
  Lines that are piped in are answered on standard output and end it, without the page; with no terminal and no lines
  there is the page alone.

Environment, also read from .env; .env.example says what each is for:
${VARIABLES.map(name => `  ${name}\n`).join('')}`;

/** Whether the page is served: beside the terminal, alone, or not at all. */
type PageWanted = 'beside' | 'alone' | 'none';

type Arguments = { readonly page: PageWanted } | { readonly text: string; readonly status: 0 | 2 };

const OPTIONS = {
  help: { type: 'boolean', short: 'h' },
  'no-page': { type: 'boolean' },
  'page-only': { type: 'boolean' },
} as const;

export function readArguments(args: readonly string[]): Arguments {
  try {
    const { values } = parseArgs({ args: [...args], options: OPTIONS });
    if (values.help) return { text: USAGE, status: 0 };
    if (values['no-page'] && values['page-only']) throw new Error('Either --no-page or --page-only.');
    if (values['page-only']) return { page: 'alone' };
    return { page: values['no-page'] ? 'none' : 'beside' };
  } catch (error) {
    return { text: `${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`, status: 2 };
  }
}
