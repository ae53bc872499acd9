/** Checks the dates of what a source announces. */
import { spanOf } from '../dates.ts';
import { finding, type Rule } from '../lint.ts';

/** What lies ahead has no date but its own source's. */
export const announcedDate: Rule = {
  id: 'announced-date',
  why: 'The record shows what was known then: when an announced event took place later, another source says.',
  *source(source) {
    const { published } = source.content.source;
    for (const [at, { id, status, when }] of source.content.events.entries()) {
      if (status === 'done' || when.precision === 'open' || when.basis !== 'external') continue;
      const from = spanOf(when)?.from;
      if (from === undefined || from <= published) continue;
      const message = `the event “${id}” is ${status}, and its date ${from} comes from after the publication`;
      const mend = 'Write precision: open, and what took place later in its note:.';
      yield finding(source, ['events', at, 'when', 'basis'], message, mend);
    }
  },
};
