/**
 * The environment, read once at start into a frozen {@link Config}; every problem is told at once.
 *
 * Eight short texts: a schema library here would take longer to load than the record does.
 */

export const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;
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
  /** Where Discord's REST API is reached, without the version and without a slash at the end: a proxy, or a stand-in. */
  readonly apiUrl?: string;
  /** The HTTP endpoint's TCP port. */
  readonly port: number;
  /** The address on which the HTTP endpoint listens. */
  readonly host: string;
  readonly logLevel: LogLevel;
}

const DEFAULT_PORT = 3_000;
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

const isLogLevel = (value: string): value is LogLevel => LOG_LEVELS.some(level => level === value);

const CHECKS = {
  DISCORD_TOKEN: token,
  DISCORD_APPLICATION_ID: snowflake('the developer portal, General Information'),
  DISCORD_GUILD_ID: snowflake("the server's menu, Copy Server ID (Developer Mode must be on)"),
  DISCORD_PUBLIC_KEY: matching(
    /^[0-9a-f]{64}$/i,
    'must be 64 hexadecimal digits: copy it from the developer portal, General Information, Public Key',
  ),
  DISCORD_API_URL: apiUrl,
  PORT: port,
  HOST: matching(
    /^[\w.:-]+$/,
    'must be an address or host name to listen on, such as 127.0.0.1, without scheme or port',
  ),
  LOG_LEVEL: value => (isLogLevel(value) ? undefined : `must be one of ${LOG_LEVELS.join(', ')}`),
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
  if (problems.length > 0) return { problems };
  const level = given('LOG_LEVEL') ?? 'info';
  return {
    config: Object.freeze({
      ...kept('token', given('DISCORD_TOKEN')),
      ...kept('applicationId', given('DISCORD_APPLICATION_ID')),
      ...kept('guildId', given('DISCORD_GUILD_ID')),
      ...kept('publicKey', given('DISCORD_PUBLIC_KEY')?.toLowerCase()),
      ...kept('apiUrl', given('DISCORD_API_URL')?.replace(/\/+$/, '')),
      port: Number(given('PORT') ?? DEFAULT_PORT),
      host: given('HOST') ?? DEFAULT_HOST,
      logLevel: isLogLevel(level) ? level : 'info',
    }),
  };
}

function kept<K extends string>(key: K, value: string | undefined): { readonly [P in K]?: string } {
  return value === undefined ? {} : ({ [key]: value } as { readonly [P in K]: string });
}
