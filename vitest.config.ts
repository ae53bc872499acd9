import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // Far above what any test takes: a slow machine is no failure.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    include: ['tests/**/*.test.ts'],
    // The runner leaves a processor to a person at work; tests and CI have the machine to themselves, and many tests wait.
    maxWorkers: availableParallelism() + 1,
    globalSetup: ['tests/support/postgres.ts'],
  },
});
