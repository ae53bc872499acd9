/** Catches the error with which a call to the store rejects. */
import { StoreError } from '../../src/store/session.ts';

/** The error of a call. Throws when the call goes well, or rejects with anything but a {@link StoreError}. */
export async function storeErrorOf(call: Promise<unknown>): Promise<StoreError> {
  const met: unknown = await call.then(
    () => undefined,
    (error: unknown) => error,
  );
  if (met instanceof StoreError) return met;
  throw new Error('the store rejects with its own error', { cause: met });
}
