/** Finds the lines of a page again after its body was taken apart. */
import type { PageLine } from './lines.ts';

/** Lines within which one is looked for that the search for the body has taken words from, and letters that tell it. */
const NEAR = 40;
const LETTERS = { least: 20, most: 60 };

/** Where each line of the body stands in the page, ascending: both have the same lines in the same order. */
export function placesOf(all: readonly PageLine[], body: readonly PageLine[]): ReadonlySet<number> {
  const byText = new Map<string, number[]>();
  for (const [index, { kind, text }] of all.entries()) {
    if (kind === 'captions') continue;
    const places = byText.get(text) ?? [];
    places.push(index);
    byText.set(text, places);
  }
  const found = new Set<number>();
  let from = 0;
  for (const { text } of body) {
    const exact = byText.get(text)?.find(index => index >= from);
    const near = exact === undefined ? all.slice(from, from + NEAR).findIndex(line => isShortened(line, text)) : -1;
    const at = exact ?? (near < 0 ? undefined : from + near);
    if (at === undefined) continue;
    found.add(at);
    from = at + 1;
  }
  return found;
}

/** Whether a line of the page is one of the body that lost words at its beginning, its end, or between. */
function isShortened({ kind, text }: PageLine, body: string): boolean {
  const isOne = text.startsWith(body.slice(0, LETTERS.most)) || text.endsWith(body.slice(-LETTERS.most));
  return kind !== 'captions' && body.length >= LETTERS.least && isOne;
}
