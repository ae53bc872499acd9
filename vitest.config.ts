import { availableParallelism } from 'node:os';
import { configDefaults, defineConfig } from 'vitest/config';

/**
 * Tests that want a process of their own: those of whole programs and of pages in a browser, whose modules nothing else
 * imports, and those of what a process does once.
 */
const APART = [
  'tests/*.test.ts',
  'tests/{playground/browser,review/page,whole-way}/**/*.test.ts',
  'tests/store/sqlite-module.test.ts',
];

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
      {
        test: {
          ...shared,
          name: 'together',
          include: ['tests/**/*.test.ts'],
          exclude: [...configDefaults.exclude, ...APART],
          globalSetup: ['tests/support/postgres.ts'],
          // The files share the modules that they import, which saves a third of the whole run. So a module of tests
          // registers no hook when it's imported: it would be one of the first file alone.
          isolate: false,
        },
      },
      { test: { ...shared, name: 'apart', include: APART } },
    ],
  },
});
