import { spanOf } from '../days.ts';
import type { Rule } from '../draft.ts';
import { finding } from '../entries.ts';

const STATUS = 'Write status: announced or conditional, or correct the date.';

export const eventStatus: Rule = {
  id: 'event-status',
  why: 'What is announced or depends on something is never told as done.',
  *source(source) {
    const { published } = source.content.source;
    for (const [at, { id, status, when, conditions }] of source.content.events.entries()) {
      const path = ['events', at, 'status'];
      const from = spanOf(when)?.from;
      if (status === 'done' && when.precision === 'open') {
        yield finding(source, path, `the event “${id}” is done, and its date is open`, STATUS);
      }
      if (status === 'done' && from !== undefined && from > published) {
        const message = `the event “${id}” is done on ${from}, and the source was published on ${published}`;
        yield finding(source, path, message, STATUS);
      }
      if (status === 'conditional' && conditions.length === 0) {
        const message = `the event “${id}” is conditional, and no condition is given`;
        yield finding(source, path, message, 'Add conditions: with the words on which it depends.');
      }
    }
  },
};
