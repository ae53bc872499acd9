/** Troubles that a test asks for: rate limits and server errors. https://discord.com/developers/docs/topics/rate-limits */

export type Fault =
  | {
      readonly status: 429;
      /** Seconds. */
      readonly retryAfter: number;
      readonly global?: boolean;
      readonly scope?: 'user' | 'global' | 'shared';
    }
  | {
      readonly status: 500 | 502;
      /** What was asked for is done all the same. */
      readonly done?: true;
    }
  | {
      readonly status: 400 | 403;
      /** Discord's code for what it refuses. */
      readonly code: number;
    };

export interface FaultAnswer {
  readonly done: boolean;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export interface Faults {
  /** The next `times` requests, or those whose path matches, meet this. */
  next(times: number, fault: Fault, path?: RegExp): void;
  /** What a request to `path` meets now, if anything. */
  meet(path: string): FaultAnswer | undefined;
  /** How many requests met one. */
  readonly met: number;
}

function answer(fault: Fault): FaultAnswer {
  if ('code' in fault)
    return {
      done: false,
      status: fault.status,
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ message: 'Refused', code: fault.code }),
    };
  if (fault.status !== 429)
    return {
      done: fault.done ?? false,
      status: fault.status,
      headers: { 'content-type': 'text/html' },
      body: '<html><h1>Bad Gateway</h1></html>',
    };
  const { retryAfter, global = false, scope = global ? 'global' : 'user' } = fault;
  return {
    done: false,
    status: 429,
    headers: {
      'content-type': 'application/json',
      'retry-after': String(retryAfter),
      'x-ratelimit-scope': scope,
      ...(global && { 'x-ratelimit-global': 'true' }),
    },
    body: JSON.stringify({ message: 'You are being rate limited.', retry_after: retryAfter, global }),
  };
}

export function faults(): Faults {
  const waiting: { readonly fault: Fault; readonly path: RegExp; left: number }[] = [];
  let met = 0;
  return {
    next: (times, fault, path = /./) => void waiting.push({ fault, path, left: times }),
    meet(path) {
      const found = waiting.find(one => one.left > 0 && one.path.test(path));
      if (!found) return undefined;
      found.left--;
      met++;
      return answer(found.fault);
    },
    get met() {
      return met;
    },
  };
}
