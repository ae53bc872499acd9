/** Runs a process that delivers, in virtual time. It can be killed or frozen before and after every step. */
import { discordChannels } from '../../../src/briefings/delivery/discord.ts';
import { type Channels, type Settings, settings } from '../../../src/briefings/delivery/types.ts';
import { type Deliverer, startDelivery } from '../../../src/briefings/delivery/worker.ts';
import type { Store } from '../../../src/store/store.ts';
import type { FakeComposer } from './fake-composer.ts';
import { type FakeDiscord, OWN_ID } from './fake-discord.ts';
import { type FaultFor, fakeRest } from './fake-rest.ts';
import type { VirtualTime } from './virtual-time.ts';

/** Before a step, or after it. */
export type When = 'before' | 'after';
/** Decides whether a process is killed or frozen at a step, such as `store.intend`. A frozen one goes on when thawed. */
export type Interrupt = (step: string, when: When) => 'kill' | 'freeze' | undefined;

/** What a process runs on, and how it is disturbed. */
export interface ProcessSettings {
  readonly time: VirtualTime;
  readonly store: Store;
  readonly discord: FakeDiscord;
  readonly composer: FakeComposer;
  readonly name?: string;
  readonly settings?: Partial<Settings>;
  readonly interrupt?: Interrupt;
  /** Faults of Discord. */
  readonly faultFor?: FaultFor;
  readonly zoneRules?: string;
  /** Turns the look-back off: the channel always seems empty. */
  readonly blind?: boolean;
}

/** A process that delivers. */
export interface FakeProcess extends Deliverer {
  readonly log: readonly string[];
  readonly reported: readonly unknown[];
  readonly isDead: boolean;
  thaw(): void;
  kill(): void;
}

const NEVER = new Promise<never>(() => undefined);

/** Starts a process that delivers. */
export function startProcess(given: ProcessSettings): FakeProcess {
  const { time, store, discord, composer, interrupt = () => undefined, faultFor, blind = false } = given;
  let isDead = false;
  let frozen: Promise<void> | undefined;
  let thaw: () => void = () => undefined;
  const log: string[] = [];
  const reported: unknown[] = [];
  const report = (error: unknown): void => void reported.push(error);

  const at = (step: string, when: When): void => {
    const what = isDead || frozen ? undefined : interrupt(step, when);
    if (what === 'kill') isDead = true;
    if (what === 'freeze')
      frozen = new Promise(done => {
        thaw = () => {
          frozen = undefined;
          done();
        };
      });
  };
  /** Goes on only while the process lives and isn't frozen. */
  const gate = async (): Promise<void> => {
    if (frozen) await frozen;
    if (isDead) await NEVER;
  };
  const stepping = <T extends object>(name: string, object: T): T =>
    new Proxy(object, {
      get(target, key) {
        const method: unknown = Reflect.get(target, key);
        if (typeof method !== 'function') return method;
        return async (...args: readonly unknown[]) => {
          const step = `${name}.${String(key)}`;
          at(step, 'before');
          await gate();
          const value: unknown = await time.during(() => Promise.resolve(Reflect.apply(method, target, args)));
          at(step, 'after');
          await gate();
          return value;
        };
      },
    });

  const rest = fakeRest(discord, faultFor);
  const real = discordChannels({
    rest,
    once: rest,
    ownId: OWN_ID,
    rateLimiter: () => Promise.resolve(),
    now: time.now,
    report,
  });
  const channels: Channels = blind ? { ...real, find: () => Promise.resolve({ ok: 'none' }) } : real;
  const deliverer = startDelivery({
    ...composer,
    store: stepping('store', store),
    channels: stepping('channels', channels),
    settings: { ...settings(40), ...given.settings },
    clock: {
      now: time.now,
      random: () => 0.5,
      async sleep(ms, until) {
        await time.sleep(ms, until);
        await gate();
      },
    },
    pause: () => Promise.resolve(),
    owner: given.name ?? 'one',
    zoneRules: given.zoneRules ?? '2026a',
    log: { info: text => void log.push(text), warn: text => void log.push(text) },
    report,
  });
  return {
    ...deliverer,
    log,
    reported,
    get isDead() {
      return isDead;
    },
    thaw: () => thaw(),
    kill() {
      isDead = true;
    },
  };
}
