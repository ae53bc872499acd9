/**
 * Describes errors for the log, without anything that may be secret.
 *
 * An error's message can hold a token or what a member typed (JSON.parse prints its input, Discord repeats a refused
 * value, a REST error carries its request), and no pattern tells a harmless message from another. So an error is logged
 * by an allow-list: its name, codes, route and stack frames, which lead to the line all the same.
 */

/** How deep causes and members of an aggregate are followed. */
const DEPTH_MAX = 3;
/** Most stack frames, members of an aggregate, and refused fields in the description of one error. */
const LINES_MAX = 20;

/** The part of an error that is safe to log. */
interface LoggedError {
  readonly name: string;
  readonly code?: string | number;
  readonly status?: number;
  readonly method?: string;
  /** The path of a REST call, ids and tokens masked. */
  readonly route?: string;
  /** The fields that Discord refused, each with the code of its reason. */
  readonly refused?: readonly string[];
  readonly stack: readonly string[];
  readonly cause?: LoggedError;
  readonly errors?: readonly LoggedError[];
}

/**
 * Picks the part of an error that is safe to log. Of anything thrown that is no error, it names the type. Never throws.
 *
 * @param depth how many causes lead to this error
 */
export function describeError(error: unknown, depth = 0): LoggedError {
  if (!(error instanceof Error)) return { name: `a thrown ${error === null ? 'null' : typeof error}`, stack: [] };
  const fields: Readonly<Record<string, unknown>> = { ...error, message: error.message };
  const { code, status, method, url, rawError } = fields;
  const refused = refusals((rawError as { errors?: unknown } | undefined)?.errors);
  const members = error instanceof AggregateError && depth < DEPTH_MAX ? error.errors.slice(0, LINES_MAX) : [];
  return {
    name: /^[\w.[\]]{1,60}$/.test(error.name) ? error.name : 'Error',
    ...((typeof code === 'number' || (typeof code === 'string' && /^[A-Z0-9_]{1,60}$/.test(code))) && { code }),
    ...(typeof status === 'number' && { status }),
    ...(typeof method === 'string' && /^[A-Z]{3,7}$/.test(method) && { method }),
    ...(typeof url === 'string' && { route: route(url) }),
    ...(refused.length > 0 && { refused }),
    stack: frames(error),
    ...(error.cause !== undefined && depth < DEPTH_MAX && { cause: describeError(error.cause, depth + 1) }),
    ...(members.length > 0 && { errors: members.map(member => describeError(member, depth + 1)) }),
  };
}

/** Finds a network error's own code in it or in its cause: ECONNREFUSED, ENOTFOUND, UND_ERR_CONNECT_TIMEOUT. */
export function networkCode(error: Error): string | undefined {
  const code = 'code' in error ? error.code : undefined;
  if (typeof code === 'string') return code;
  return error.cause instanceof Error ? networkCode(error.cause) : undefined;
}

/** Cuts the message off the top of the stack, by its length and by the form of a frame's line. */
function frames(error: Error): readonly string[] {
  const { stack = '', message } = error;
  const from = stack.indexOf(message);
  return (from === -1 ? stack : stack.slice(from + message.length))
    .split('\n')
    .filter(line => /^ {4}at .*(:\d+:\d+\)?|\(<anonymous>\))$/.test(line))
    .slice(0, LINES_MAX)
    .map(line => line.trim());
}

/**
 * Masks every part of a REST call's path but Discord's own words and the version.
 * The token stands in the path of interactions and webhooks, after the id.
 * https://discord.com/developers/docs/interactions/receiving-and-responding#endpoints
 */
function route(url: string): string {
  const path = URL.canParse(url) ? new URL(url).pathname : (url.split(/[?#]/)[0] ?? '');
  const parts = path.split('/');
  return parts
    .map((part, i) => {
      if (/^(interactions|webhooks)$/.test(parts[i - 2] ?? '')) return ':token';
      if (/^\d+$/.test(part)) return ':id';
      return /^([a-z-]{0,20}|v\d{1,2})$/.test(part) ? part : ':other';
    })
    .join('/');
}

/** Lists the refused fields as "embeds.0.title: BASE_TYPE_MAX_LENGTH". Discord's message is left out: it repeats values. */
function refusals(errors: unknown, at: readonly string[] = []): readonly string[] {
  if (typeof errors !== 'object' || errors === null || at.length > 12) return [];
  const found = Object.entries(errors).flatMap(([key, value]) => {
    if (key !== '_errors' || !Array.isArray(value)) return refusals(value, [...at, /^\w{1,40}$/.test(key) ? key : '?']);
    return value.map(({ code }: { code?: unknown }) => {
      return `${at.join('.')}: ${typeof code === 'string' && /^[A-Z0-9_]{1,60}$/.test(code) ? code : 'refused'}`;
    });
  });
  return found.slice(0, LINES_MAX);
}
