/** Runs the tests of a page in a browser: one browser for all of them. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { type BuildOptions, build } from 'rolldown';
import { afterAll, afterEach, beforeAll, describe, expect } from 'vitest';
import { hasBrowser, NO_BROWSER, openBrowser } from './browser.ts';

/** How long setting up may take, in milliseconds: the packaged browser is unpacked once, which takes seconds. */
const SET_UP_MAX = 120_000;
/** How long anything may take to appear, in milliseconds: far longer than it does. */
export const PATIENCE = 20_000;

/** What tests of a page work on. */
interface BrowserStage {
  /** Closes what was opened, and returns what the browser complained about. */
  clear(): Promise<readonly string[]>;
  close(): Promise<void>;
}

/** Runs tests in a browser, where there is one. @param setStage sets up what all of them work on */
export function inBrowser<Stage extends BrowserStage>(
  name: string,
  setStage: () => Promise<Stage>,
  tests: readonly ((stage: () => Stage) => void)[],
): void {
  if (!hasBrowser()) process.stderr.write(`${NO_BROWSER}\n`);
  describe.skipIf(!hasBrowser())(name, () => {
    let made: Stage | undefined;
    const stage = (): Stage => made ?? expect.unreachable('set up first');

    beforeAll(async () => {
      made = await setStage();
    }, SET_UP_MAX);
    // After every test: no breach of the policy, no error in the console, nothing fetched from elsewhere, no dialog.
    afterEach(async () => expect(await stage().clear()).toEqual([]));
    afterAll(async () => await made?.close());

    for (const test of tests) test(stage);
  });
}

/** A browser, and a page built for it. */
interface Ready {
  readonly browser: Browser;
  /** The folder of the built page. */
  readonly folder: string;
  /** Closes the browser, and removes the page. */
  close(): Promise<void>;
}

/** Opens a browser, and builds a page into a folder of its own. */
export async function browserWith(page: (into: string) => BuildOptions): Promise<Ready> {
  const folder = await mkdtemp(join(tmpdir(), 'page-'));
  const [browser] = await Promise.all([openBrowser(), build(page(folder))]);
  if (!browser) throw new Error('no browser');
  return {
    browser,
    folder,
    async close() {
      await browser.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
