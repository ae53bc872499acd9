/** Tests the page on which drafts are reviewed, in a browser: one browser for all tests, a desk for each. */
import { inBrowser } from '../../support/browser-tests.ts';
import { accessible } from './accessible.ts';
import { hostile } from './hostile.ts';
import { keyboard } from './keyboard.ts';
import { marking } from './marking.ts';
import { meanwhile } from './meanwhile.ts';
import { setStage } from './stage.ts';
import { working } from './working.ts';

inBrowser('the review in a browser', setStage, [keyboard, marking, meanwhile, working, hostile, accessible]);
