/** Waiting for what happens in its own time. */
import { vi } from 'vitest';

/** Far above what anything takes: a slow machine is no failure. */
const PATIENCE = { timeout: 40_000, interval: 20 } as const;

/** Settles once the check no longer throws or rejects; rejects with its last complaint when patience ends. */
export function eventually(check: () => unknown): Promise<void> {
  return vi.waitFor(async () => void (await check()), PATIENCE);
}
