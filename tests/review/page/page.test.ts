/** Tests the page on which drafts are reviewed, in a browser: one browser for all tests, a desk for each. */
import { afterAll, afterEach, beforeAll, describe, expect } from 'vitest';
import { hasBrowser, NO_BROWSER } from '../../support/browser.ts';
import { accessible } from './accessible.ts';
import { hostile } from './hostile.ts';
import { keyboard } from './keyboard.ts';
import { type Stage, setStage } from './stage.ts';
import { working } from './working.ts';

/** How long setting up may take, in milliseconds: the packaged browser is unpacked once, which takes seconds. */
const SET_UP_MAX = 120_000;

if (!hasBrowser()) process.stderr.write(`${NO_BROWSER}\n`);

describe.skipIf(!hasBrowser())('the review in a browser', () => {
  let made: Stage | undefined;
  const stage = (): Stage => made ?? expect.unreachable('set up first');

  beforeAll(async () => {
    made = await setStage();
  }, SET_UP_MAX);
  // After every test: no breach of the policy, no error in the console, nothing fetched from elsewhere, no dialog.
  afterEach(async () => expect(await stage().clear()).toEqual([]));
  afterAll(async () => await made?.close());

  keyboard(stage);
  working(stage);
  hostile(stage);
  accessible(stage);
});
