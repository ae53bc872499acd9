/** Finds on a page what a text directive points to, as browsers do: whatever the case, by whole words, the first match. */

/** The words on the page that a browser would mark, and where they begin; nothing where it finds none. */
export function markedBy(
  address: string,
  lines: readonly string[],
): { readonly line: number; readonly words: string } | undefined {
  const directive = /#:~:text=(.+)$/.exec(address)?.[1];
  if (directive === undefined) return undefined;
  const [start = '', end] = directive.split(',').map(part => decodeURIComponent(part));
  const printed = lines.map(line => line.replace(/\s+/gu, ' ').trim()).join('\n');
  const from = wordsAt(printed, start, 0);
  if (from === undefined) return undefined;
  const last = end === undefined ? from : wordsAt(printed, end, from + start.length);
  if (last === undefined) return undefined;
  const words = printed.slice(from, last + (end ?? start).length);
  return { line: printed.slice(0, from).split('\n').length - 1, words };
}

function wordsAt(text: string, words: string, after: number): number | undefined {
  const lower = text.toLowerCase();
  for (let at = lower.indexOf(words.toLowerCase(), after); at >= 0; at = lower.indexOf(words.toLowerCase(), at + 1))
    if (isEdge(text, at) && isEdge(text, at + words.length)) return at;
  return undefined;
}

const LETTER = /[\p{L}\p{N}]/u;
const isEdge = (text: string, at: number): boolean =>
  !(LETTER.test(text.charAt(at - 1)) && LETTER.test(text.charAt(at)));
