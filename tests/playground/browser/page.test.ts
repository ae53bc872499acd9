/** Tests the playground's page in a browser: one browser and one server for all tests. */
import { inBrowser } from '../../support/browser-tests.ts';
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
import { setStage } from './stage.ts';
import { targets } from './targets.ts';

inBrowser('the page in a browser', setStage, [
  keyboard,
  mouse,
  errors,
  languages,
  links,
  lines,
  parts,
  laidOutMessages,
  hostile,
  accessible,
  targets,
]);
