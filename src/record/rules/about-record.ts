/** Checks that no sentence that is shown tells what the record has: the next source would make it untrue. */
import { type Finding, finding, type Rule } from '../lint.ts';
import { ownTextsOf } from '../own-texts.ts';

/** "The record has no …", "nothing in the record"; not "a record harvest". */
const ABOUT_RECORD =
  /\b(?:the|this|our) record (?:has|holds|lacks|contains|gives|names|knows|shows|says|tells|quotes|doesn|does)\b|\bin (?:the|this|our) record\b(?! book)/iu;

/** What the record has or lacks is derived from it, and stored nowhere. Of a change it may be told what was there before. */
export const aboutRecord: Rule = {
  id: 'about-record',
  why: 'What the record has or lacks changes with each source: a sentence that says so would be untrue one day.',
  *shared(draft): Generator<Finding> {
    for (const { in: file, path, text } of ownTextsOf(draft)) {
      if (path.some(step => OF_OTHERS.has(step)) || !ABOUT_RECORD.test(text)) continue;
      const mend = 'Say it of this source (“The article gives no answer”), or take it away.';
      yield finding(file, path, `this says what the record has: ${text}`, mend);
    }
  },
};

/** Notes of changes, and what the holder of the rights is told. */
const OF_OTHERS: ReadonlySet<string | number> = new Set(['corrected', 'withdrawn', 'rights']);
