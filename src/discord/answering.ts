/** Answers the gateway's interactions, and counts those in flight and those lost. */
import type { APIInteraction } from 'discord-api-types/v10';
import { type CallbackClock, type Delivery, openCallbacks, STEADY_CLOCK } from './callbacks.ts';
import { deliveryProblem } from './errors.ts';
import type { Encoded } from './response.ts';

/** What answering needs. */
export interface AnsweringOptions {
  /** Discord's API without the version; `https://discord.com/api` by default. */
  readonly apiUrl?: string | undefined;
  readonly log: { warn(line: string): void };
  /** Bounds the tries; the system's by default. */
  readonly clock?: CallbackClock;
  /** Answers an interaction, at once unless a picture has to be drawn. */
  answer(interaction: APIInteraction): Promise<Encoded>;
  /** Told what became of each answer. */
  delivered?(what: Delivery): void;
}

/** Answers interactions until it is closed. */
export interface Answering {
  /** How many answers were lost, by code. */
  readonly failures: ReadonlyMap<string, number>;
  /** Answers an interaction. Rejects only where the log or `delivered` throws. */
  reply(interaction: APIInteraction): Promise<void>;
  /** Resolves when no answer is in flight. */
  landed(): Promise<void>;
  /** Closes the connections. */
  close(): Promise<void>;
}

/** Opens connections for answers. */
export function answering({ apiUrl, log, clock = STEADY_CLOCK, ...options }: AnsweringOptions): Answering {
  const callbacks = openCallbacks(apiUrl, clock);
  const failures = new Map<string, number>();
  let open = 0;
  let none: (() => void) | undefined;

  const deliver = async (interaction: APIInteraction): Promise<Delivery> => {
    const since = clock.now();
    try {
      return await callbacks.send(interaction, await options.answer(interaction), since);
    } catch (error) {
      return { lost: deliveryProblem(error) };
    }
  };
  const count = (what: Delivery): void => {
    options.delivered?.(what);
    if ('taken' in what) return;
    const { code, text } = what.lost;
    const times = (failures.get(code) ?? 0) + 1;
    failures.set(code, times);
    log.warn(`Discord did not take an answer: ${code}, ${text} (${times} so far).`);
  };

  return {
    failures,
    async reply(interaction) {
      open++;
      try {
        count(await deliver(interaction));
      } finally {
        open--;
        if (open === 0) none?.();
      }
    },
    async landed() {
      if (open === 0) return;
      await new Promise<void>(done => {
        none = done;
      });
    },
    close: () => callbacks.close(),
  };
}
