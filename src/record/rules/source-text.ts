import type { DraftFile, DraftSource, Finding, Path, Rule } from '../draft.ts';
import {
  entriesOf,
  finding,
  locatorOf,
  ownWords as ownWordsOf,
  placeName,
  textAt,
  type Verbatim,
  verbatimOf,
  words,
} from '../entries.ts';
import { printedForms, quotedPassages } from '../quotation-marks.ts';
import { QUOTE_SLOT } from '../types.ts';

type Cited = { readonly text: string; readonly paragraph: number | string };

export const captionOrHead: Rule = {
  id: 'caption-or-head',
  why: 'Captions and section heads aren’t body paragraphs: nobody is quoted in a head, and a caption is cited as one.',
  *source(source) {
    for (const { path, entry } of verbatimOf(source)) {
      const where = standsInCaptionOrHead(source, entry);
      if (!where) continue;
      const { part, number } = where;
      const message = `“${entry.text}” stands in ${part} ${number}, not in ${placeName(entry.paragraph)}`;
      const mend =
        part === 'caption' ? `Write paragraph: caption ${number}.` : 'Remove it: a section head can’t be cited.';
      yield finding(source, [...path, 'paragraph'], message, mend);
    }
  },
};

/** The caption or head in which words stand that aren't where they're cited from, nor in any body paragraph. */
export function standsInCaptionOrHead(
  source: DraftSource,
  entry: Cited,
): { readonly part: 'caption' | 'head'; readonly number: number } | undefined {
  const { text } = source;
  if (!text || textAt(source, entry.paragraph)?.includes(entry.text)) return undefined;
  const has = (block: string): boolean => block.includes(entry.text);
  if (text.paragraphs.some(has)) return undefined;
  const caption = text.captions.findIndex(has);
  if (caption >= 0) return { part: 'caption', number: caption + 1 };
  const head = text.heads.findIndex(has);
  return head >= 0 ? { part: 'head', number: head + 1 } : undefined;
}

export const verbatim: Rule = {
  id: 'verbatim',
  why: 'A quotation is what the source prints, to the last typographic mark, in the paragraph cited.',
  *source(source) {
    for (const { path, entry } of verbatimOf(source)) {
      const { text, paragraph } = entry;
      const cited = textAt(source, paragraph);
      if (cited === undefined || cited.includes(text) || standsInCaptionOrHead(source, entry)) continue;
      const elsewhere = (source.text?.paragraphs ?? []).findIndex(body => body.includes(text));
      if (elsewhere >= 0) {
        const message = `“${text}” stands in paragraph ${elsewhere + 1}, not in ${placeName(paragraph)}`;
        yield finding(source, [...path, 'paragraph'], message, `Write paragraph: ${elsewhere + 1}.`);
      } else {
        const message = `“${text}” is not in ${placeName(paragraph)} of the source`;
        const mend = 'Copy it from the source letter for letter; apostrophes, dashes and spelling count.';
        yield finding(source, [...path, 'text'], message, mend);
      }
    }
  },
};

export const wholeQuotation: Rule = {
  id: 'whole-quotation',
  why: 'A quotation is never cut in the middle: it is all that stands between the source’s quotation marks.',
  *source(source) {
    for (const passage of verbatimOf(source)) {
      const { text, paragraph } = passage.entry;
      const cited = textAt(source, paragraph);
      if (!cited?.includes(text)) continue;
      const quoted = quotedPassages(cited);
      if (quoted.some(whole => allowedForms(passage, whole.text).includes(text))) continue;
      const around = quoted.find(whole => whole.text.includes(text));
      const message = around
        ? `“${text}” is cut out of the quotation “${around.text}” in ${placeName(paragraph)}`
        : `“${text}” stands in ${placeName(paragraph)} without quotation marks around it`;
      const mend = around
        ? 'Give all that stands between the quotation marks.'
        : 'Give what stands between the quotation marks, or enter it as a statement or fact in our own words.';
      yield finding(source, [...passage.path, 'text'], message, mend);
    }
  },
};

/** Only whole sentences must keep their full stop: a fragment's may belong to the reporter's sentence. */
function allowedForms(passage: Verbatim, whole: string): readonly string[] {
  const forms = printedForms(whole);
  return passage.kind === 'quote' && passage.entry.extent === 'full'
    ? forms.filter(form => `${form}.` !== whole)
    : forms;
}

export const allQuoted: Rule = {
  id: 'all-quoted',
  why: 'The record leaves out nothing that a source quotes, so that nobody’s words are passed over.',
  *source(source) {
    if (!source.text) return;
    const entered = new Set(Array.from(verbatimOf(source), ({ entry }) => `${entry.paragraph} ${entry.text}`));
    for (const [at, paragraph] of source.text.paragraphs.entries()) {
      for (const { text } of quotedPassages(paragraph)) {
        if (printedForms(text).some(form => entered.has(`${at + 1} ${form}`))) continue;
        const message = `“${text}” in paragraph ${at + 1} is not in the record`;
        yield finding(
          source,
          ['quotes'],
          message,
          'Enter it under quotes:, or under unquoted: if nobody is quoted saying it.',
        );
      }
    }
  },
};

/** From this many consecutive words on, a sentence is the source's and not ours. */
const COPIED_WORDS = 9;

export const ownWords: Rule = {
  id: 'own-words',
  why: 'The text is its publisher’s: what isn’t quoted is said in our own words.',
  *source(source) {
    if (!source.text) return;
    const runsAt = new Map<number | string, ReadonlySet<string>>();
    for (const item of entriesOf(source)) {
      const { paragraph } = item.entry;
      const printed = runsAt.get(paragraph) ?? new Set(runs(textAt(source, paragraph) ?? ''));
      runsAt.set(paragraph, printed);
      const { path, text } = ownWordsOf(item);
      const copied = text
        .split(QUOTE_SLOT)
        .flatMap(runs)
        .find(run => printed.has(run));
      if (copied === undefined) continue;
      const message = `${COPIED_WORDS} words or more are copied from ${placeName(paragraph)}: ${copied}`;
      yield finding(source, path, message, 'Say it in our own words.');
    }
  },
};

/** Every run of {@link COPIED_WORDS} consecutive words, folded. */
function runs(text: string): readonly string[] {
  const all = words(text);
  const count = Math.max(0, all.length - COPIED_WORDS + 1);
  return Array.from({ length: count }, (_, at) => all.slice(at, at + COPIED_WORDS).join(' '));
}

export const paragraphInSource: Rule = {
  id: 'paragraph-in-source',
  why: 'A citation must lead to a place that the source has.',
  *source(source) {
    const { paragraphs, captions } = source.content.source;
    for (const { path, paragraph } of cited(source)) {
      const { part, number } = locatorOf(paragraph);
      const count = part === 'paragraph' ? paragraphs : captions;
      if (number <= count) continue;
      const message = `${placeName(paragraph)} is cited, and the source has ${count} ${part}s`;
      yield finding(source, path, message, 'Count body paragraphs from 1, without captions and section heads.');
    }
  },
};

function* cited(source: DraftSource): Generator<{ readonly path: Path; readonly paragraph: number | string }> {
  for (const [at, { paragraph }] of source.content.unquoted.entries())
    yield { path: ['unquoted', at, 'paragraph'], paragraph };
  for (const { path, entry } of entriesOf(source)) yield { path: [...path, 'paragraph'], paragraph: entry.paragraph };
}

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
