/**
 * Posts answers to interactions, over connections of their own. What fails on the way is sent again while Discord takes
 * the answer: it takes one for each interaction, so that a repeat can't answer twice. These requests count towards no
 * global rate limit, and the token in their path is all the permission that they need.
 * https://discord.com/developers/docs/interactions/receiving-and-responding#create-interaction-response
 */
import { setTimeout as wait } from 'node:timers/promises';
import { DefaultUserAgent, Routes } from 'discord.js';
import { APIVersion } from 'discord-api-types/v10';
import { Pool } from 'undici';
import { turns } from '../lib/turns.ts';
import { type AnswerProblem, deliveryProblem, LATE, RATE_LIMITED, refusalProblem, serverProblem } from './errors.ts';
import type { Encoded } from './response.ts';

/**
 * What became of an answer. Taken `at once`; `repeated`, after a try that failed; or `confirmed`: an earlier try was
 * taken, though its reply never came. Otherwise lost, with the reason.
 */
export type Delivery = { readonly taken: 'at once' | 'repeated' | 'confirmed' } | { readonly lost: AnswerProblem };

/** The time by which tries are bounded. */
export interface CallbackClock {
  /** Milliseconds since any moment. */
  now(): number;
  /** Resolves after so many milliseconds. */
  wait(ms: number): Promise<void>;
}

/** A clock that nobody sets back: tries would go on for as long. */
export const STEADY_CLOCK: CallbackClock = { now: () => performance.now(), wait: ms => wait(ms) };

/** Where answers go. */
export interface Callbacks {
  /**
   * Sends an answer until it is taken, refused or late. Never rejects.
   *
   * @param since when the interaction came in, by the clock
   */
  send(to: { readonly id: string; readonly token: string }, answer: Encoded, since: number): Promise<Delivery>;
  /** Closes the connections once nothing is in flight over them. May be called again. */
  close(): Promise<void>;
}

/** Milliseconds after an interaction came in within which a first try begins: Discord takes no answer after that. */
const ANSWER_WITHIN = 3_000;
/** The same for repeats; the way takes some of those 3 seconds. */
const REPEAT_WITHIN = 2_500;
/** Milliseconds before a repeat: before the first, and doubled each time up to the most. */
const PAUSES = { first: 25, most: 400 } as const;
/** Tries at a time, each on its connection: one that is cut takes no other answer along. */
const CONNECTIONS = 64;
/** Milliseconds that a connection may take to come about, and a try to be replied to. undici's timers are coarse. */
const TRY_WITHIN = 1_200;
/** Most bytes of a reply that are read. */
const REPLY_MAX = 65_536;
/** Discord's API. */
const API_URL = 'https://discord.com/api';

/** A try after which there is another: it failed on the way, perhaps after it was taken; or a rate limit put it off. */
type Again =
  | { readonly end: 'failed'; readonly problem: AnswerProblem }
  | { readonly end: 'limited'; readonly problem: AnswerProblem; readonly ms: number; readonly holdsAll: boolean };
/** How a try ended. */
type Tried = { readonly end: 'taken' } | { readonly end: 'refused'; readonly problem: AnswerProblem } | Again;

/** "Interaction has already been acknowledged". */
const ACKNOWLEDGED = '40060';

/**
 * What a try says of the answer as a whole, unless there is to be another.
 *
 * @param mayBeTaken whether an earlier try failed on the way; otherwise another instance has answered
 */
function settle(tried: Tried, tries: number, mayBeTaken: boolean): Delivery | Again {
  if (tried.end === 'taken') return { taken: tries === 1 ? 'at once' : 'repeated' };
  if (tried.end !== 'refused') return tried;
  return mayBeTaken && tried.problem.code === ACKNOWLEDGED ? { taken: 'confirmed' } : { lost: tried.problem };
}

/** @param apiUrl without the version; Discord's own by default */
export function openCallbacks(apiUrl = API_URL, clock: CallbackClock = STEADY_CLOCK): Callbacks {
  const { origin, pathname } = new URL(apiUrl);
  const prefix = `${pathname.replace(/\/$/, '')}/v${APIVersion}`;
  const pool = new Pool(origin, {
    connections: CONNECTIONS,
    pipelining: 1,
    connectTimeout: TRY_WITHIN,
    headersTimeout: TRY_WITHIN,
    bodyTimeout: TRY_WITHIN,
    maxResponseSize: REPLY_MAX,
  });
  // The pool's own line would send what is late by then, ahead of what isn't.
  const inTurn = turns(CONNECTIONS);
  /** Until when a rate limit holds all answers. */
  let heldUntil = Number.NEGATIVE_INFINITY;

  async function attempt(path: string, { body, type }: Encoded, since: number): Promise<Tried> {
    if (clock.now() - since >= ANSWER_WITHIN) return { end: 'refused', problem: LATE };
    try {
      const headers = { 'content-type': type, 'user-agent': DefaultUserAgent };
      const reply = await pool.request({ method: 'POST', path, headers, body });
      const { statusCode: status } = reply;
      if (status < 200 || status > 299) return judge(status, reply.headers, await reply.body.text());
      // The status tells it all, whatever becomes of the rest.
      await reply.body.dump().catch(() => undefined);
      return { end: 'taken' };
    } catch (error) {
      return { end: 'failed', problem: deliveryProblem(error) };
    }
  }

  /** Waits until a moment, and as long as all are held. Tells at once if that goes beyond the last moment. */
  async function isDue(from: number, last: number): Promise<boolean> {
    for (;;) {
      const at = Math.max(from, heldUntil);
      const ms = at - clock.now();
      if (ms <= 0) return true;
      if (at >= last) return false;
      await clock.wait(Math.ceil(ms));
    }
  }

  /** When to send again after such a try. Puts off all answers where Discord asks for it. */
  function putOff(tried: Again, pause: number): number {
    if (tried.end === 'failed') return clock.now() + pause;
    const next = clock.now() + Math.max(pause, tried.ms);
    if (tried.holdsAll) heldUntil = Math.max(heldUntil, next);
    return next;
  }

  return {
    async send({ id, token }, answer, since) {
      const path = `${prefix}${Routes.interactionCallback(id, token)}`;
      const last = since + REPEAT_WITHIN;
      if (!(await isDue(since, last))) return { lost: RATE_LIMITED };
      let mayBeTaken = false;
      let pause: number = PAUSES.first;
      for (let tries = 1; ; tries++) {
        const tried = settle(await inTurn(() => attempt(path, answer, since)), tries, mayBeTaken);
        if (!('end' in tried)) return tried;
        mayBeTaken ||= tried.end === 'failed';
        if (!(await isDue(putOff(tried, pause), last))) return { lost: tried.problem };
        pause = Math.min(PAUSES.most, pause * 2);
      }
    },
    async close() {
      // A second time it would reject.
      if (!pool.closed) await pool.close();
    },
  };
}

type Headers = Readonly<Record<string, string | string[] | undefined>>;

/** Judges a reply that isn't of success. */
function judge(status: number, headers: Headers, text: string): Tried {
  if (status >= 500) return { end: 'failed', problem: serverProblem(status) };
  const { code, retry_after: retryAfter, global } = fieldsOf(text);
  if (status !== 429) return { end: 'refused', problem: refusalProblem(status, code) };
  // Without Discord's own word in the body, it is the address that is limited, by whoever stands before Discord.
  const isDiscords = typeof retryAfter === 'number';
  // The body's number is finer than the header's.
  const seconds = isDiscords ? retryAfter : Number(headers['retry-after']);
  const scope = headers['x-ratelimit-scope'];
  return {
    end: 'limited',
    problem: RATE_LIMITED,
    ms: Number.isFinite(seconds) ? seconds * 1_000 : 0,
    holdsAll: !isDiscords || global === true || scope === 'global' || scope === 'shared',
  };
}

/** The fields of a reply; none where it isn't JSON. */
function fieldsOf(text: string): Readonly<Record<string, unknown>> {
  try {
    return Object(JSON.parse(text));
  } catch {
    return {};
  }
}
