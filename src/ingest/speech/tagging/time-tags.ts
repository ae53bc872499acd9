/** Tells words that say when: "Tuesday", "last week", "March 3", "2010". */
import { DAYS, DOUBTFUL_MONTHS, MONTHS, TIME_NOUNS, TIME_OPENERS } from '../lexicon/closed.ts';
import { isCapital, type Token } from '../tokens.ts';

const BEFORE_MONTH = /^(?:in|since|of|until|by|last|this|next|late|early|mid)$/u;

/** Whether a word says when, alone or with its neighbour. */
export function isTime(tokens: readonly Token[], index: number): boolean {
  const lower = tokens[index]?.lower ?? '';
  if (saysWhen(tokens, index)) return true;
  return (
    TIME_OPENERS.has(lower) &&
    lower !== 'that' &&
    TIME_NOUNS.has(tokens[index + 1]?.lower ?? '') &&
    saysWhen(tokens, index + 1)
  );
}

function saysWhen(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (!token) return false;
  const plain = token.lower.replace(/\.$/u, '');
  const before = tokens[index - 1]?.lower ?? '';
  if (DAYS.has(plain)) return isCapital(token);
  if (MONTHS.has(plain) && isCapital(token)) {
    const next = tokens[index + 1];
    if (!DOUBTFUL_MONTHS.has(plain) || /^\d/u.test(next?.text ?? '')) return true;
    // "by Jan Novak" is somebody's.
    return BEFORE_MONTH.test(before) && !(/^(?:by|of)$/u.test(before) && isCapital(next));
  }
  if (TIME_NOUNS.has(token.lower)) return TIME_OPENERS.has(before) || DAYS.has(before);
  return /^(?:19|20)\d\d$/u.test(token.lower);
}
