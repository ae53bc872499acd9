import { availableParallelism } from 'node:os';
import { configDefaults, defineConfig } from 'vitest/config';

/** Tests of what holds no state and touches nothing outside: their files share the modules that they import, which saves most of the time. */
const PURE = [
  'any-record',
  'citations',
  'commands',
  'dossier',
  'i18n',
  'qa',
  'record',
  'render',
  'reply',
  'search',
  'text',
  'time',
  'verify',
].map(folder => `tests/${folder}/**/*.test.ts`);

const shared = {
  // Far above what any test takes: a slow machine is no failure.
  testTimeout: 60_000,
  hookTimeout: 60_000,
};

export default defineConfig({
  test: {
    // The runner leaves a processor to a person at work; tests and CI have the machine to themselves, and many tests wait.
    maxWorkers: availableParallelism() + 1,
    projects: [
      { test: { ...shared, name: 'pure', include: PURE, isolate: false } },
      {
        test: {
          ...shared,
          name: 'outward',
          include: ['tests/**/*.test.ts'],
          exclude: [...configDefaults.exclude, ...PURE],
          globalSetup: ['tests/support/postgres.ts'],
        },
      },
    ],
  },
});
