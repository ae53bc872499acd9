/** The playground's page in a browser: one browser and one server for all of it. */
import { afterAll, afterEach, beforeAll, describe, expect } from 'vitest';
import { hasBrowser, NO_BROWSER } from '../../support/browser.ts';
import { accessible } from './accessible.ts';
import { hostile } from './hostile.ts';
import { keyboard } from './keyboard.ts';
import { languages } from './languages.ts';
import { links } from './links.ts';
import { mouse } from './mouse.ts';
import { parts } from './parts.ts';
import { type Stage, setStage } from './stage.ts';
import { wrong } from './wrong.ts';

/** Unpacking the packaged browser, once, takes seconds. */
const SET_UP_MAX = 120_000;

if (!hasBrowser()) process.stderr.write(`${NO_BROWSER}\n`);

describe.skipIf(!hasBrowser())('the page in a browser', () => {
  let made: Stage | undefined;
  const stage = (): Stage => made ?? expect.unreachable('set up first');

  beforeAll(async () => {
    made = await setStage();
  }, SET_UP_MAX);
  // Whatever a scene is about: no breach of the policy, no error in the console, nothing fetched from elsewhere, no dialog.
  afterEach(async () => expect(await stage().clear()).toEqual([]));
  afterAll(async () => await made?.close());

  keyboard(stage);
  mouse(stage);
  wrong(stage);
  languages(stage);
  links(stage);
  parts(stage);
  hostile(stage);
  accessible(stage);
});
