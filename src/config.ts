/** The environment, read once at start into a frozen {@link Config}; every problem is told at once. */
import { z } from 'zod';

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

const say = (error: string) => ({ error });

/** Ids are 17 to 20 digits since Discord's launch. https://discord.com/developers/docs/reference#snowflakes */
const snowflake = (where: string) =>
  z.string().regex(/^\d{17,20}$/, say(`must be an id of 17 to 20 digits: copy it from ${where}`));

// The token goes into an HTTP header: visible ASCII only.
const token = z
  .string()
  .refine(value => !/^(bot|bearer)\s/i.test(value), say('must be the bare token: drop the "Bot " before it'))
  .refine(
    value => /^(bot|bearer)\s/i.test(value) || /^[\x21-\x7e]+$/.test(value),
    say('must be one word without spaces or quotes: copy it again from the developer portal, Bot, Reset Token'),
  );

const apiUrl = z
  .string()
  .refine(
    isApiUrl,
    say('must be an http or https address without query or fragment, such as http://127.0.0.1:8080/api'),
  )
  .transform(value => value.replace(/\/+$/, ''));

function isApiUrl(value: string): boolean {
  if (!URL.canParse(value)) return false;
  const { protocol, search, hash } = new URL(value);
  return (protocol === 'http:' || protocol === 'https:') && search === '' && hash === '';
}

const port = z
  .string()
  .regex(/^\d{1,5}$/, say('must be a whole number from 1 to 65535'))
  .transform(Number)
  .refine(value => value >= 1 && value <= 65_535, say('must be a whole number from 1 to 65535'));

const environment = z.object({
  DISCORD_TOKEN: token.optional(),
  DISCORD_APPLICATION_ID: snowflake('the developer portal, General Information').optional(),
  DISCORD_GUILD_ID: snowflake("the server's menu, Copy Server ID (Developer Mode must be on)").optional(),
  DISCORD_PUBLIC_KEY: z
    .string()
    .regex(
      /^[0-9a-f]{64}$/i,
      say('must be 64 hexadecimal digits: copy it from the developer portal, General Information, Public Key'),
    )
    .toLowerCase()
    .optional(),
  DISCORD_API_URL: apiUrl.optional(),
  PORT: port.default(DEFAULT_PORT),
  HOST: z
    .string()
    .regex(/^[\w.:-]+$/, say('must be an address or host name to listen on, such as 127.0.0.1, without scheme or port'))
    .default(DEFAULT_HOST),
  LOG_LEVEL: z.enum(LOG_LEVELS, say(`must be one of ${LOG_LEVELS.join(', ')}`)).default('info'),
});

/** Every variable that is read, in the order of `.env.example`. */
export const VARIABLES: readonly string[] = Object.keys(environment.shape);

/**
 * Reads the configuration. An empty variable counts as absent, and spaces around a value are dropped.
 *
 * @returns the frozen configuration, or all its problems, each naming the variable and the mend. No value is ever
 *   repeated: a token pasted into the wrong line would otherwise end in a log.
 */
export function readConfig(
  env: Readonly<Record<string, string | undefined>>,
): { readonly config: Config } | { readonly problems: readonly string[] } {
  const given = Object.fromEntries(VARIABLES.map(name => [name, env[name]?.trim() || undefined]));
  const parsed = environment.safeParse(given);
  if (!parsed.success)
    return { problems: parsed.error.issues.map(({ path, message }) => `${path.join('.')} ${message}.`) };
  const { data } = parsed;
  return {
    config: Object.freeze({
      ...(data.DISCORD_TOKEN !== undefined && { token: data.DISCORD_TOKEN }),
      ...(data.DISCORD_APPLICATION_ID !== undefined && { applicationId: data.DISCORD_APPLICATION_ID }),
      ...(data.DISCORD_GUILD_ID !== undefined && { guildId: data.DISCORD_GUILD_ID }),
      ...(data.DISCORD_PUBLIC_KEY !== undefined && { publicKey: data.DISCORD_PUBLIC_KEY }),
      ...(data.DISCORD_API_URL !== undefined && { apiUrl: data.DISCORD_API_URL }),
      port: data.PORT,
      host: data.HOST,
      logLevel: data.LOG_LEVEL,
    }),
  };
}
