/** Checks data files as files: the characters in them, and the names of sources' files. */
import type { FilePlace, Path } from '../draft.ts';
import { type Finding, finding, type Rule } from '../lint.ts';

/** Texts have no invisible characters, and accented letters in one piece. */
export const cleanText: Rule = {
  id: 'clean-text',
  why: 'Characters that can’t be seen can turn a line around, hide words, or keep a search from finding them.',
  *shared({ people, parties, topics, glosses, vocabulary, translations }) {
    for (const file of [people, parties, topics, glosses, vocabulary, translations])
      if (file) yield* unclean(file, file.content, []);
  },
  source: source => unclean(source, source.content, []),
};

/** Invisible characters: controls (line breaks too), bidi and other format controls, halves of a surrogate pair, and what stands for a character that was lost. */
const UNSEEN = /[\p{Cc}\p{Cs}\u00AD\u061C\u200B\u200E\u200F\u2028-\u202E\u2060-\u2069\uFEFF\uFFFD-\uFFFF]/u;

function* unclean(file: FilePlace, value: unknown, path: Path): Generator<Finding> {
  if (typeof value === 'string') yield* uncleanText(file, value, path);
  else if (Array.isArray(value)) for (const [at, part] of value.entries()) yield* unclean(file, part, [...path, at]);
  else if (typeof value === 'object' && value !== null) {
    for (const [key, part] of Object.entries(value)) yield* unclean(file, part, [...path, key]);
  }
}

function* uncleanText(file: FilePlace, text: string, path: Path): Generator<Finding> {
  const unseen = UNSEEN.exec(text)?.[0];
  const seen = text.replace(new RegExp(UNSEEN.source, 'gu'), '�');
  if (unseen !== undefined) {
    const code = (unseen.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    yield finding(file, path, `the control character U+${code} stands in “${seen}”`, 'Remove it; it can’t be seen.');
  }
  if (text !== text.normalize('NFC')) {
    yield finding(
      file,
      path,
      `“${seen}” is not in Unicode’s form NFC`,
      'Type the accented letters anew, each as one character.',
    );
  }
}

/** A source's file is named after its agency and its day. */
export const sourceFileName: Rule = {
  id: 'source-file-name',
  why: 'A file’s name says whose text it records, and of which day.',
  *source(source) {
    const { published } = source.content.source;
    const name = source.file.split('/').at(-1) ?? source.file;
    const date = dayInName(name);
    if (date === published) return;
    const message =
      date === undefined
        ? `the file’s name “${name}” is not of the form AGENCY-DATE-SLUG.yaml`
        : `the file’s name says ${date}, and the source was published on ${published}`;
    const mend = `Name the file AGENCY-${published}-SLUG.yaml, in lower-case letters, digits and hyphens.`;
    yield finding(source, ['source', 'published'], message, mend);
  },
};

/** The day in the name of a source's file, AGENCY-DATE-SLUG.yaml; `undefined` of another name. */
export const dayInName = (name: string): string | undefined => SOURCE_NAME.exec(name)?.[1];

const SOURCE_NAME = /^[a-z0-9]+(?:-[a-z0-9]+)*?-(\d{4}-\d{2}-\d{2})-[a-z0-9]+(?:-[a-z0-9]+)*\.yaml$/u;
