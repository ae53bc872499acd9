/** The kinds of faults that an answer may meet, at the gateway or on its way to Discord. */
import type { Random } from '../../bench/random.ts';
import type { Fault } from './faults.ts';
import type { GatewaySocket } from './gateway-socket.ts';

/** The requests of an answer fail, in this order, each so many times. */
export interface CallbackKind {
  readonly name: string;
  meets(chance: Random): readonly (readonly [times: number, fault: Fault])[];
  /** Whether no client could have the answer taken. */
  readonly isHopeless?: true;
}

/** The gateway's line fails while interactions come in. */
export interface GatewayKind {
  readonly name: string;
  fail(gateway: GatewaySocket): void;
  /** Whether the session ends: Discord sends nothing before there is another. */
  readonly endsSession?: true;
}

/** Seconds of a short rate limit. */
const short = (chance: Random): number => 0.05 + 0.25 * chance.next();

export const CALLBACK_KINDS: readonly CallbackKind[] = [
  { name: 'cut off before it is taken', meets: () => [[1, { line: 'cut' }]] },
  { name: 'cut off before it is taken, twice', meets: () => [[2, { line: 'cut' }]] },
  { name: 'cut off after it is taken', meets: () => [[1, { line: 'cut', done: true }]] },
  { name: 'cut off within the reply', meets: () => [[1, { line: 'cut short', done: true }]] },
  { name: '502 before it is taken', meets: () => [[1, { status: 502 }]] },
  { name: '500 before it is taken, three times', meets: () => [[3, { status: 500 }]] },
  { name: '502 after it is taken', meets: () => [[1, { status: 502, done: true }]] },
  { name: 'malformed JSON in the reply', meets: () => [[1, { status: 200, done: true }]] },
  {
    name: 'a short rate limit of its own',
    meets: chance => [[1, { status: 429, retryAfter: short(chance), scope: 'user' }]],
  },
  {
    name: 'a short rate limit of everything',
    meets: chance => [[1, { status: 429, retryAfter: short(chance), global: true }]],
  },
  {
    name: 'a cut, a 502 and a rate limit in turn',
    meets: chance => [
      [1, { line: 'cut' }],
      [1, { status: 502 }],
      [1, { status: 429, retryAfter: short(chance), scope: 'shared' }],
    ],
  },
  {
    name: 'a rate limit longer than an answer may take',
    meets: () => [[1, { status: 429, retryAfter: 60, scope: 'user' }]],
    isHopeless: true,
  },
];

/** Takes more than a second of real time, since the client has to wait in vain. */
export const SILENCE: CallbackKind = {
  name: 'taken, and never replied to',
  meets: () => [[1, { line: 'silent', done: true }]],
};

export const GATEWAY_KINDS: readonly GatewayKind[] = [
  { name: 'the gateway’s line is cut', fail: gateway => gateway.drop() },
  { name: 'the gateway closes with 4000', fail: gateway => gateway.drop(4_000) },
  { name: 'the gateway asks to reconnect', fail: gateway => gateway.reconnect() },
  { name: 'the session is to be resumed', fail: gateway => gateway.invalidate(true) },
  { name: 'the session ends', fail: gateway => gateway.invalidate(false), endsSession: true },
];
