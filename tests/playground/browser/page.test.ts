/** Tests the playground's page in a browser: one browser and one server for all tests. */
import { afterAll, afterEach, beforeAll, describe, expect } from 'vitest';
import { hasBrowser, NO_BROWSER } from '../../support/browser.ts';
import { accessible } from './accessible.ts';
import { errors } from './errors.ts';
import { hostile } from './hostile.ts';
import { keyboard } from './keyboard.ts';
import { laidOutMessages } from './laid-out.ts';
import { languages } from './languages.ts';
import { lines } from './lines.ts';
import { links } from './links.ts';
import { mouse } from './mouse.ts';
import { parts } from './parts.ts';
import { type Stage, setStage } from './stage.ts';
import { targets } from './targets.ts';

/** How long setting up may take, in milliseconds: the packaged browser is unpacked once, which takes seconds. */
const SET_UP_MAX = 120_000;

if (!hasBrowser()) process.stderr.write(`${NO_BROWSER}\n`);

describe.skipIf(!hasBrowser())('the page in a browser', () => {
  let made: Stage | undefined;
  const stage = (): Stage => made ?? expect.unreachable('set up first');

  beforeAll(async () => {
    made = await setStage();
  }, SET_UP_MAX);
  // After every test: no breach of the policy, no error in the console, nothing fetched from elsewhere, no dialog.
  afterEach(async () => expect(await stage().clear()).toEqual([]));
  afterAll(async () => await made?.close());

  keyboard(stage);
  mouse(stage);
  errors(stage);
  languages(stage);
  links(stage);
  lines(stage);
  parts(stage);
  laidOutMessages(stage);
  hostile(stage);
  accessible(stage);
  targets(stage);
});
