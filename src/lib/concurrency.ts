/** Work that goes on at the same time, so much and no more. */
export interface Pool {
  readonly free: number;
  /** Begins something. Errors are its own affair: it must not reject. */
  start(work: () => Promise<void>): void;
  /** Settles once a quarter is free: a claim for each single place would cost as many transactions. */
  room(): Promise<void>;
  /** Settles once nothing is going on. */
  idle(): Promise<void>;
}

export function pool(size: number): Pool {
  const enough = Math.max(1, Math.floor(size / 4));
  let busy = 0;
  let waiting: { readonly most: number; readonly go: () => void }[] = [];
  const until = async (most: number): Promise<void> => {
    if (busy > most) await new Promise<void>(go => void waiting.push({ most, go }));
  };
  const done = (): void => {
    busy--;
    const ready = waiting.filter(({ most }) => busy <= most);
    waiting = waiting.filter(({ most }) => busy > most);
    for (const { go } of ready) go();
  };
  return {
    get free() {
      return size - busy;
    },
    start(work) {
      busy++;
      void work().finally(done);
    },
    room: () => until(size - enough),
    idle: () => until(0),
  };
}

// Work in turns.

/**
 * @param atOnce how many may be at work; the others wait in order.
 * @param waitingMax how many may wait; one more is refused, by a rejection.
 */
export function taking(atOnce: number, waitingMax: number): <T>(work: () => Promise<T>) => Promise<T> {
  const waiting: (() => void)[] = [];
  let busy = 0;
  return async work => {
    if (busy >= atOnce) {
      if (waiting.length >= waitingMax) throw new Error(`${waitingMax} pictures are waiting already`);
      // Whoever ends hands its place on, so `busy` stays.
      await new Promise<void>(go => waiting.push(go));
    } else busy += 1;
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else busy -= 1;
    }
  };
}

// At most so many requests a second, evenly spread.

/** Settles when it's the caller's turn. */
export type Pace = () => Promise<void>;

/**
 * Turns are counted from when the last one truly was: after the process was held up, they don't come all at once.
 *
 * @param perSecond may be a fraction
 * @param now a clock that doesn't jump, in milliseconds
 */
export function pace(perSecond: number, now: () => number, sleep: (ms: number) => Promise<void>): Pace {
  const apart = 1_000 / perSecond;
  let last = Number.NEGATIVE_INFINITY;
  let queue = Promise.resolve();
  return () => {
    queue = queue.then(async () => {
      const wait = last + apart - now();
      if (wait > 0) await sleep(wait);
      last = now();
    });
    return queue;
  };
}

// A request that isn't awaited for ever.

/**
 * Rejects with an AbortError after so many milliseconds, or at the stop. The request is told by its signal; where it doesn't obey at once, as
 * discord.js doesn't while it waits for a rate limit to pass, it isn't awaited any longer, and is never sent.
 */
export async function limited<T>(
  within: number,
  stop: AbortSignal,
  request: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const ending = new AbortController();
  const end = (): void => ending.abort();
  const timer = setTimeout(end, Math.max(0, within));
  stop.addEventListener('abort', end);
  if (stop.aborted || within <= 0) end();
  try {
    const ended = new Promise<never>((_, reject) => {
      const fail = (): void => reject(new DOMException('Given up', 'AbortError'));
      if (ending.signal.aborted) fail();
      else ending.signal.addEventListener('abort', fail);
    });
    if (ending.signal.aborted) return await ended;
    return await Promise.race([request(ending.signal), ended]);
  } finally {
    clearTimeout(timer);
    stop.removeEventListener('abort', end);
  }
}
