/** Catching a trouble. */
import { StoreTrouble } from '../../src/store/session.ts';

/** The trouble that a call meets. Fails when it goes well, or fails in another way. */
export async function troubleOf(call: Promise<unknown>): Promise<StoreTrouble> {
  const met: unknown = await call.then(
    () => undefined,
    (error: unknown) => error,
  );
  if (met instanceof StoreTrouble) return met;
  throw new Error('the store tells its trouble', { cause: met });
}
