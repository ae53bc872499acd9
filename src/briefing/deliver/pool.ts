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
