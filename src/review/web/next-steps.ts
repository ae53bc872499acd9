/** Says what a curator does once a source is in the record. */
import { valueAt } from '../../record/shape.ts';
import type { ReviewState } from '../opening.ts';
import type { Finished } from './api.ts';

/** The steps, each with the line to type where there is one. */
export function nextSteps({ draft: { content } }: ReviewState): Finished['next'] {
  const published = String(valueAt(content, ['source', 'published']));
  const speaker = valueAt(content, ['quotes', 0, 'by', 'person']);
  return [
    {
      what: 'Translate your sentences into data/translations.yaml. The check lists those that lack a language; the bot shows the English until then.',
      line: 'npm run check',
    },
    { what: 'Ask the bot what it has of that day.', line: `npm run -s ask -- '/timeline day:${published}'` },
    ...(typeof speaker === 'string'
      ? [{ what: 'Look at the quotations of one who speaks.', line: `npm run -s ask -- '/quote speaker:${speaker}'` }]
      : []),
    {
      what: 'A bot that is running reads the record anew at SIGHUP, or by itself where RECORD_WATCH is on.',
      line: 'kill -HUP PID',
    },
    { what: 'Keep data/ as it is now.', line: 'git add data && git commit' },
  ];
}
