import { availableParallelism } from 'node:os';
import { configDefaults, defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/**
 * Tests that want a process of their own: those of whole programs and of pages in a browser, whose modules nothing else
 * imports, and those of what a process does once.
 */
const APART = [
  'tests/*.test.ts',
  'tests/{playground/browser,review/page}/page.test.ts',
  'tests/whole-way/**/*.test.ts',
  'tests/store/sqlite-module.test.ts',
];

/** Ends with what is short, so that no worker is left alone with what is long. */
class LongestFirst extends BaseSequencer {
  /** Without times of an earlier run a file's size says how long it takes, but for short files that ask everything of a record. */
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const rank = ({ project, moduleId }: TestSpecification): number =>
      project.name === 'apart' ? 0 : moduleId.includes('/tests/any-record/') ? 1 : 2;
    return sorted.toSorted((a, b) => rank(a) - rank(b));
  }
}

const shared = {
  // Far above what any test takes: a slow machine is no failure.
  testTimeout: 60_000,
  hookTimeout: 60_000,
};

export default defineConfig({
  test: {
    // The runner leaves a processor to a person at work; tests and CI have the machine to themselves, and many tests wait.
    maxWorkers: availableParallelism() + 1,
    sequence: { sequencer: LongestFirst },
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
          // What is short-lived is most of what tests make: with more room for it less time goes into collecting it.
          execArgv: ['--max-semi-space-size=64'],
        },
      },
      { test: { ...shared, name: 'apart', include: APART } },
    ],
  },
});
