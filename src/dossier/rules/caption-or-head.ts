import type { DraftSource, Rule } from '../draft.ts';
import { finding, placeName, textAt, verbatimOf } from '../entries.ts';

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
