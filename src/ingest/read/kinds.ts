/** Tells what was read: a page, plain text, or nothing that is text; an article, a document or a transcript. */
import { labelOf } from '../../record/source-text.ts';
import type { SourceForm } from '../../record/types.ts';
import { label } from '../../text/sanitize.ts';
import { datelineOf } from './dateline.ts';

/** The beginning of a text, by which it is told what it is; in UTF-16 code units. */
const HEAD = 2_000;

/** What no text has, beside its breaks; and so large a part of them is no text's. */
const CONTROL = /(?![\t\n\r\f\v\u0085])\p{Cc}/gu;
const CONTROLS_PART = 0.01;
const CONTROLS_MIN = 8;

/** What isn't text: a name for it. */
export function otherKind(type: string, text: string): string | undefined {
  const [media = ''] = type.trim().toLowerCase().split(';');
  if (media !== '' && !/^(?:text\/(?:html|plain)|application\/xhtml\+xml)\s*$/u.test(media))
    return `of the kind ${label(media, 60)}`;
  if (text.startsWith('%PDF-')) return 'a PDF';
  if (text.startsWith('{\\rtf')) return 'an RTF document';
  const controls = text.match(CONTROL)?.length ?? 0;
  if (text.includes('\0') || (controls >= CONTROLS_MIN && controls > text.length * CONTROLS_PART))
    return 'a file of bytes';
  if (/^\s*<\?xml\b/u.test(text) && !/<html[\s>]/iu.test(text.slice(0, HEAD))) return 'XML';
  return undefined;
}

/** Whether something is a page, or a piece of one. */
export const isMarkup = (type: string, text: string): boolean =>
  /^\s*(?:text\/html|application\/xhtml)/iu.test(type) ||
  /^\s*<(?:!doctype html|!--|\?xml|(?:html|head|body|article|main|section|header|nav|div|p|h[1-6]|ul|ol|table|figure|blockquote|span|a|b|i|br|img|meta|title|script|style|link|base)[\s>])/iu.test(
    text.slice(0, HEAD),
  );

/** Turns in a transcript: fewer may be a story's headings with a colon. */
const TURNS_MIN = 3;
/** So large a part of the lines opens a turn. */
const TURNS_PART = 0.2;

/** Where states and what they have founded publish: they speak in their own name. */
const OFFICIAL = /(?:^|\.)(?:(?:gov|mil|gouv|gob|govt)(?:\.[a-z]{2})?|int|europa\.eu|bund\.de)$/u;

/** What tells a form. */
export interface FormSigns {
  readonly texts: readonly string[];
  /** Somebody is known to speak in it in their own name. */
  readonly isIssued: boolean;
  readonly url: string | undefined;
}

/** Tells the form of a text: in doubt an article, whose unquoted sentences are nobody's but the reporter's. */
export function formOf({ texts, isIssued, url }: FormSigns): SourceForm {
  const turns = texts.filter(text => labelOf(text) !== undefined).length;
  if (turns >= TURNS_MIN && turns >= texts.length * TURNS_PART) return 'transcript';
  if (isIssued) return 'document';
  const isStory = texts.some(text => datelineOf(text)?.agency !== undefined);
  const isOfficial = url !== undefined && URL.canParse(url) && OFFICIAL.test(new URL(url).hostname);
  return isOfficial && !isStory ? 'document' : 'article';
}
