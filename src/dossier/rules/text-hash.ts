import type { Rule } from '../draft.ts';
import { finding } from '../entries.ts';

export const textHash: Rule = {
  id: 'text-hash',
  why: 'If the text isn’t the one that was read, nothing that is cited from it can be relied on.',
  *source(source) {
    const { sha256 } = source.content.source;
    if (!source.text || source.text.sha256 === sha256) return;
    const message = `the source’s text has changed: its SHA-256 is ${source.text.sha256}, not ${sha256}`;
    const mend = 'Get the text that was read, or read the new one, mend every item, and write its SHA-256.';
    yield finding(source, ['source', 'sha256'], message, mend);
  },
};
