/** Compares a source's file with the source's text, and the places that it cites with the text's counts. */
import { type DraftSource, isUnread, type Path, type SourceText } from '../draft.ts';
import { entriesOf, locatorOf, placeName, textAt, type Verbatim, verbatimOf } from '../entries.ts';
import { finding, type Rule } from '../lint.ts';
import { printedForms, quotedPassages } from '../quotation-marks.ts';

/** A cited place is one that the source has. */
export const paragraphInSource: Rule = {
  id: 'paragraph-in-source',
  why: 'A citation must lead to a place that the source has.',
  *source(source) {
    const { paragraphs, captions } = source.text ? countsOf(source.text) : source.content.source;
    for (const { path, paragraph } of citedPlaces(source)) {
      const { part, number, to = number } = locatorOf(paragraph);
      const count = part === 'paragraph' ? paragraphs : captions;
      if (to <= count) continue;
      const message = `${placeName(paragraph)} is cited, and the source has ${count} ${part}s`;
      yield finding(source, path, message, 'Count body paragraphs from 1, without captions and section heads.');
    }
  },
};

/** The places that the items and the unquoted words of a file are cited from. */
function* citedPlaces(source: DraftSource): Generator<{ readonly path: Path; readonly paragraph: number | string }> {
  for (const [at, { paragraph }] of source.content.unquoted.entries())
    yield { path: ['unquoted', at, 'paragraph'], paragraph };
  for (const [at, { where }] of source.content.events.entries())
    if (where?.paragraph !== undefined)
      yield { path: ['events', at, 'where', 'paragraph'], paragraph: where.paragraph };
  for (const { path, entry } of entriesOf(source)) yield { path: [...path, 'paragraph'], paragraph: entry.paragraph };
}

/** The text is the one that was read, and the header counts it rightly. */
export const textHash: Rule = {
  id: 'text-hash',
  why: 'If the text isn’t the one that was read, nor counted the same way, nothing that is cited from it can be relied on.',
  *source(source) {
    if (!source.text) return;
    const { sha256, paragraphs, captions } = source.content.source;
    const counts = countsOf(source.text);
    const isRead = sha256 === source.text.sha256;
    if (isRead && paragraphs === counts.paragraphs && captions === counts.captions) return;
    const [message, mend] = isRead || /^(.)\1*$/u.test(sha256) ? UNCOUNTED : CHANGED;
    const lines = Object.entries({ sha256: source.text.sha256, ...counts }).map(([key, value]) => `${key}: ${value}`);
    const wrong = paragraphs === counts.paragraphs ? 'captions' : 'paragraphs';
    yield { ...finding(source, ['source', isRead ? wrong : 'sha256'], message, mend), lines };
  },
};

const UNCOUNTED = [
  'the header hasn’t the hash and the counts of the source’s text',
  'Write these lines there.',
] as const;
const CHANGED = [
  'the source’s text isn’t the one that was read',
  'Get the text that was read; or read this one, mend every item, and write these lines in its header.',
] as const;

function countsOf({ paragraphs, captions }: SourceText): { readonly paragraphs: number; readonly captions: number } {
  return { paragraphs: paragraphs.length, captions: captions.length };
}

/** Nothing is cited as a body paragraph that stands in a caption or a section head. */
export const captionOrHead: Rule = {
  id: 'caption-or-head',
  why: 'Captions and section heads aren’t body paragraphs: nobody is quoted in a head, and a caption is cited as one.',
  *source(source) {
    for (const { path, entry } of verbatimOf(source)) {
      const where = captionOrHeadWith(source, entry);
      if (!where) continue;
      const { part, number } = where;
      const message = `“${entry.text}” stands in ${part} ${number}, not in ${placeName(entry.paragraph)}`;
      const mend =
        part === 'caption' ? `Write paragraph: caption ${number}.` : 'Remove it: a section head can’t be cited.';
      yield finding(source, [...path, 'paragraph'], message, mend);
    }
  },
};

/** A quotation stands in the cited place, letter for letter. */
export const verbatim: Rule = {
  id: 'verbatim',
  why: 'A quotation is what the source prints, to the last typographic mark, in the paragraph cited.',
  *source(source) {
    for (const { path, entry } of verbatimOf(source)) {
      const { text, paragraph } = entry;
      const cited = textAt(source, paragraph);
      if (cited === undefined || cited.includes(text) || captionOrHeadWith(source, entry)) continue;
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

/** A quotation is all that stands between the quotation marks. */
export const wholeQuotation: Rule = {
  id: 'whole-quotation',
  why: 'A quotation is never cut in the middle: it is all that stands between the source’s quotation marks.',
  *source(source) {
    // Where no reporter tells, whole sentences need no quotation marks.
    if (source.content.source.form !== 'article') return;
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

/** Every quotation of the text is in the record. */
export const allQuoted: Rule = {
  id: 'all-quoted',
  why: 'The record leaves out nothing that a source quotes, so that nobody’s words are passed over.',
  *source(source) {
    if (!source.text || source.content.source.form !== 'article') return;
    const entered = enteredByParagraph(source);
    for (const [at, paragraph] of source.text.paragraphs.entries()) {
      for (const { text } of quotedPassages(paragraph)) {
        const forms = printedForms(text);
        if (forms.some(form => entered.get(at + 1)?.some(has => has(form)))) continue;
        if (mayBeEntered(source, at + 1, forms)) continue;
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

/** By paragraph, what tells whether a passage of it is entered: alone, or as part of a quotation that runs over several. */
function enteredByParagraph(source: DraftSource): ReadonlyMap<number, readonly ((passage: string) => boolean)[]> {
  const entered = new Map<number, ((passage: string) => boolean)[]>();
  for (const { entry } of verbatimOf(source)) {
    const { part, number, to = number } = locatorOf(entry.paragraph);
    if (part === 'caption') continue;
    const has = (passage: string): boolean => (to > number ? entry.text.includes(passage) : entry.text === passage);
    for (let at = number; at <= to; at++) entered.set(at, [...(entered.get(at) ?? []), has]);
  }
  return entered;
}

/** Whether a passage may be one whose words or whose paragraph can't be read. */
function mayBeEntered(source: DraftSource, paragraph: number, forms: readonly string[]): boolean {
  const { unread = [], content } = source;
  return unread.some(([section, at, field]) => {
    if (section !== 'quotes' && section !== 'unquoted') return section === undefined;
    const entry = typeof at === 'number' ? content[section][at] : undefined;
    if (!entry || field === undefined) return true;
    const knowsText = !isUnread(source, [section, at ?? '', 'text']);
    const knowsPlace = !isUnread(source, [section, at ?? '', 'paragraph']);
    return (
      (!knowsText || !knowsPlace) &&
      (!knowsPlace || entry.paragraph === paragraph) &&
      (!knowsText || forms.includes(entry.text))
    );
  });
}

// Of several rules

/** The caption or head that has words which neither the cited place nor any body paragraph has. */
function captionOrHeadWith(
  source: DraftSource,
  entry: Verbatim['entry'],
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
