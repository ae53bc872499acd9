/** The passages between quotation marks of each line, and what is wrong with the marks. */
import { quotedPassages } from '../../record/quotation-marks.ts';
import type { Block } from '../types.ts';
import type { Passage } from './tokens.ts';

/** The passages of a line, in order. */
export function passagesOf({ text }: Block, block: number): readonly Passage[] {
  return quotedPassages(text)
    .filter(passage => passage.text.trim() !== '')
    .map(({ start, end, closed, text: inner }) => {
      const width = text.startsWith("''", start - 2) ? 2 : 1;
      return { block, from: start - width, start, end, to: closed ? end + width : end, text: inner, closed };
    });
}

/** A closing mark right after another one: one of them is a slip. */
const DOUBLED = /[,.!?]?(?:’['"]|'’|”"|"”|””)/u;

/**
 * What the marks of the paragraphs do wrong, as sentences for the curator. A mark that stays open is as it should be where
 * the next paragraph opens one: the speech goes on.
 */
export function misprintsIn(blocks: readonly Block[], passages: readonly (readonly Passage[])[]): readonly string[] {
  const misprints: string[] = [];
  let paragraph = 0;
  for (const [index, { kind, text }] of blocks.entries()) {
    if (kind !== 'paragraph') continue;
    paragraph++;
    const own = passages[index] ?? [];
    if (own.some(({ closed }) => !closed) && !goesOn(blocks, passages, index)) {
      misprints.push(`Paragraph ${paragraph} opens a mark and never closes it.`);
    }
    if (own.some(({ text: inner }) => /[“„«]/u.test(inner))) {
      misprints.push(`Paragraph ${paragraph} opens a mark inside a passage that is still open.`);
    }
    const doubled = DOUBLED.exec(text)?.[0];
    if (doubled !== undefined)
      misprints.push(`Paragraph ${paragraph} prints ${doubled} where one closing mark is due.`);
    if (own.length === 0 && /[”»]/u.test(text))
      misprints.push(`Paragraph ${paragraph} closes a mark that it never opens.`);
  }
  return misprints;
}

function goesOn(blocks: readonly Block[], passages: readonly (readonly Passage[])[], index: number): boolean {
  const next = blocks.findIndex(({ kind }, at) => at > index && kind === 'paragraph');
  return next >= 0 && passages[next]?.[0]?.from === 0;
}
