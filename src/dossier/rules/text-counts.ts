import type { Rule } from '../draft.ts';
import { finding } from '../entries.ts';

export const textCounts: Rule = {
  id: 'text-counts',
  why: 'Paragraph numbers hold only if the record and the text are counted the same way.',
  *source(source) {
    if (!source.text) return;
    for (const part of ['paragraphs', 'captions'] as const) {
      const entered = source.content.source[part];
      const counted = source.text[part].length;
      if (entered === counted) continue;
      yield finding(
        source,
        ['source', part],
        `the source’s text has ${counted} ${part}, not ${entered}`,
        `Write ${part}: ${counted}.`,
      );
    }
  },
};
