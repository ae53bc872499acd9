import { spanOf } from '../days.ts';
import type { Rule } from '../draft.ts';
import { entriesOf, finding } from '../entries.ts';

export const saidBeforePublished: Rule = {
  id: 'said-before-published',
  why: 'A source can’t report what was said after it was published; only events may lie ahead of it.',
  *source(source) {
    const { published } = source.content.source;
    for (const { kind, path, entry } of entriesOf(source)) {
      const span = spanOf(entry.when);
      if (kind === 'event' || !span) continue;
      // A month may end after the publication: the words were said on one of its days, not on all.
      const last = entry.when.precision === 'month' ? span.from : span.to;
      if (last <= published) continue;
      const message = `the ${kind} “${entry.id}” is dated ${last}, after the source was published on ${published}`;
      yield finding(
        source,
        [...path, 'when'],
        message,
        'Give the day on which it was said; what it speaks of can be an event.',
      );
    }
  },
};
