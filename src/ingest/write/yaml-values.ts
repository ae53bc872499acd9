/** Writes values as YAML that reads back as the same, each on one line. */
import { stringify } from 'yaml';
import type { Value } from '../fields/drafted.ts';

/** What ends a line somewhere, or can't be seen. YAML's own library leaves some of it as it is. */
const UNSEEN = /[\p{Cc}\p{Cf}\u2028\u2029]/u;
/** What ends a plain word within brackets. */
const BRACKETED = /[,[\]{}]/u;

/** Writes a text, a number or a yes where it stands alone behind a key. */
export function scalar(value: string | number | boolean): string {
  const plain = stringify(value, { lineWidth: 0 }).trimEnd();
  return typeof value === 'string' && (UNSEEN.test(value) || plain.includes('\n')) ? JSON.stringify(value) : plain;
}

/** Writes a value within brackets, or brackets. */
export function inBrackets(value: Value): string {
  if (isList(value)) return `[${value.map(inBrackets).join(', ')}]`;
  if (typeof value === 'object') {
    const pairs = Object.entries(value).map(([key, of]) => `${key}: ${inBrackets(of)}`);
    return pairs.length === 0 ? '{}' : `{ ${pairs.join(', ')} }`;
  }
  const plain = scalar(value);
  return typeof value === 'string' && !plain.startsWith('"') && BRACKETED.test(value) ? JSON.stringify(value) : plain;
}

/** Writes a value behind a key. */
export const written = (value: Value): string => (typeof value === 'object' ? inBrackets(value) : scalar(value));

const isList = (value: Value): value is readonly Value[] => Array.isArray(value);
