/** SQLite's calls hold up the event loop, for some milliseconds each: one at a time, and others' turn between two. */
import type { Store } from '../store/store.ts';

/** @param pause gives way to others for a moment */
export function inTurn(store: Store, pause: () => Promise<void>): Store {
  let last: Promise<unknown> = Promise.resolve();
  return new Proxy(store, {
    get(target, key) {
      const method: unknown = Reflect.get(target, key);
      if (typeof method !== 'function') return method;
      return (...args: readonly unknown[]) => {
        const result = last.then(pause).then((): unknown => Reflect.apply(method, target, args));
        last = result.catch(() => undefined);
        return result;
      };
    },
  });
}
