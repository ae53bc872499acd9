import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // Far above what any test takes: a slow machine is no failure.
    testTimeout: 60_000,
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/bench/**'],
    globalSetup: ['tests/support/postgres.ts'],
  },
});
