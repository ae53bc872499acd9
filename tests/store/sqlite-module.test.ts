import { expect, it, vi } from 'vitest';

it('loads SQLite without its warning, holds back no other, and puts everything back', async () => {
  const emitWarning = vi.spyOn(process, 'emitWarning').mockImplementation(() => undefined);
  const whole = process.emitWarning;
  const { sqliteModule } = await import('../../src/store/sqlite.ts');
  const loading = [sqliteModule(), sqliteModule()];
  process.emitWarning('SQLite is an experimental feature and might change at any time', 'ExperimentalWarning');
  process.emitWarning('something else is experimental', 'ExperimentalWarning');
  const [first, second] = await Promise.all(loading);
  expect(first).toBe(second);
  expect(process.emitWarning).toBe(whole);
  process.emitWarning('SQLite is said to be fine', 'Note');
  expect(emitWarning.mock.calls).toEqual([
    ['something else is experimental', 'ExperimentalWarning'],
    ['SQLite is said to be fine', 'Note'],
  ]);
  emitWarning.mockRestore();
});
