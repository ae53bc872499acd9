/** The passages between quotation marks of each line, and what is wrong with the marks. */
import { quotedPassages } from '../../record/quotation-marks.ts';
import type { Block } from '../types.ts';
import type { Passage } from './tokens.ts';

/** The passages of a line, in order. */
export function passagesOf({ text }: Pick<Block, 'text'>, block: number): readonly Passage[] {
  return quotedPassages(text)
    .filter(passage => passage.text.trim() !== '')
    .map(({ start, end, closed, text: inner }) => {
      const width = text.startsWith("''", start - 2) ? 2 : 1;
      const isMixed = closed && /^(?:“"|"”)$/u.test(text.charAt(start - 1) + text.charAt(end));
      return { block, from: start - width, start, end, to: closed ? end + width : end, text: inner, closed, isMixed };
    });
}

/** A closing mark right after another one: one of them is a slip. */
const DOUBLED = /[,.!?]?(?:’['"]|'’|”"|"”|””)/u;

/**
 * What the marks of the paragraphs do wrong, as sentences for the curator. A mark that stays open is as it should be where
 * the next paragraph opens one: the speech goes on.
 */
export function misprintsIn(blocks: readonly Block[], passages: readonly (readonly Passage[])[]): readonly string[] {
  const paragraphs = blocks.flatMap(({ kind, text }, index) =>
    kind === 'paragraph' ? [{ text, own: passages[index] ?? [] }] : [],
  );
  return paragraphs.flatMap(({ text, own }, index) => {
    const goesOn = paragraphs[index + 1]?.own[0]?.from === 0;
    return slipsIn(text, own, goesOn).map(slip => `Paragraph ${index + 1} ${slip}.`);
  });
}

/** @param goesOn whether the next paragraph begins with a passage */
function slipsIn(text: string, own: readonly Passage[], goesOn: boolean): readonly string[] {
  const slips: string[] = [];
  if (!goesOn && own.some(({ closed }) => !closed)) slips.push('opens a mark and never closes it');
  if (own.some(({ text: inner }) => /[“„«]/u.test(inner)))
    slips.push('opens a mark inside a passage that is still open');
  if (own.some(({ isMixed }) => isMixed)) slips.push('opens and closes a passage with marks of two kinds');
  const doubled = DOUBLED.exec(text)?.[0];
  if (doubled !== undefined) slips.push(`prints ${doubled} where one closing mark is due`);
  if (own.length === 0 && /[”»]/u.test(text)) slips.push('closes a mark that it never opens');
  return slips;
}
