import type { DraftFile, Finding, Path, Rule } from '../draft.ts';
import { finding } from '../entries.ts';

/** Characters that nobody sees: controls (line breaks too), bidi and other format controls, halves of a surrogate pair. */
const UNSEEN = /[\p{Cc}\p{Cs}\u00AD\u061C\u200B\u200E\u200F\u2028-\u202E\u2060-\u2069\uFEFF]/u;

export const cleanText: Rule = {
  id: 'clean-text',
  why: 'Characters that can’t be seen can turn a line around, hide words, or keep a search from finding them.',
  *shared({ people, parties, topics }) {
    for (const file of [people, parties, topics]) yield* unclean(file, file.content, []);
  },
  source: source => unclean(source, source.content, []),
};

function* unclean(file: DraftFile<unknown>, value: unknown, path: Path): Generator<Finding> {
  if (typeof value === 'string') yield* inText(file, value, path);
  else if (Array.isArray(value)) for (const [at, part] of value.entries()) yield* unclean(file, part, [...path, at]);
  else if (typeof value === 'object' && value !== null) {
    for (const [key, part] of Object.entries(value)) yield* unclean(file, part, [...path, key]);
  }
}

function* inText(file: DraftFile<unknown>, text: string, path: Path): Generator<Finding> {
  const unseen = UNSEEN.exec(text)?.[0];
  if (unseen !== undefined) {
    const code = (unseen.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    const seen = text.replace(new RegExp(UNSEEN.source, 'gu'), '�');
    yield finding(file, path, `the control character U+${code} stands in “${seen}”`, 'Remove it; it can’t be seen.');
  }
  if (text !== text.normalize('NFC')) {
    yield finding(
      file,
      path,
      `“${text}” is not in Unicode’s form NFC`,
      'Type the accented letters anew, each as one character.',
    );
  }
}
