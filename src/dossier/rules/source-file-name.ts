import type { Rule } from '../draft.ts';
import { finding } from '../entries.ts';

const NAME = /^[a-z0-9]+-(\d{4}-\d{2}-\d{2})-[a-z0-9]+(?:-[a-z0-9]+)*\.yaml$/u;

export const sourceFileName: Rule = {
  id: 'source-file-name',
  why: 'A file’s name says whose text it records, and of which day.',
  *source(source) {
    const { published } = source.content.source;
    const name = source.file.split('/').at(-1) ?? source.file;
    const date = NAME.exec(name)?.[1];
    if (date === published) return;
    const message =
      date === undefined
        ? `the file’s name “${name}” is not of the form AGENCY-DATE-SLUG.yaml`
        : `the file’s name says ${date}, and the source was published on ${published}`;
    const mend = `Name the file AGENCY-${published}-SLUG.yaml, in lower-case letters, digits and hyphens.`;
    yield finding(source, ['source', 'published'], message, mend);
  },
};
