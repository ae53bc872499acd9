/** Splits a source's text into body paragraphs, photo captions and section heads. */
import type { SourceText } from './draft.ts';

/** A section head stands between dashes: `- A head -`. */
const HEAD = /^[-–—]\s.+\s[-–—]$/u;
/** The end of a sentence, before any closing quotation marks or brackets. */
const SENTENCE_END = /[.?!…][”’"'»“)\]\s]*$/u;

/**
 * Splits a text by its lines; empty ones don't count. A line between dashes is a section head, a line that doesn't end
 * as a sentence does is a photo caption, any other is a body paragraph.
 *
 * @param sha256 of the file as read, in lower-case hexadecimal
 */
export function splitSourceText(text: string, sha256: string): SourceText {
  const paragraphs: string[] = [];
  const captions: string[] = [];
  const heads: string[] = [];
  for (const raw of text.split(/\r\n|[\n\r\u2028\u2029]/u)) {
    const line = raw.replace(/^\uFEFF/u, '').trim();
    if (line === '') continue;
    if (HEAD.test(line)) heads.push(line);
    else if (SENTENCE_END.test(line)) paragraphs.push(line);
    else captions.push(line);
  }
  return { sha256, paragraphs, captions, heads };
}
