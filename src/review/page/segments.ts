/** Cuts a line of the article into the pieces that are drawn differently. */
import type { ItemView, Stretch, View } from '../web/api.ts';

/** A piece of a line. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  /** The items that have it. */
  readonly items: readonly ItemView[];
  /** It stands in quotation marks, and no item has it. */
  readonly isLoose: boolean;
  readonly isPicked: boolean;
}

/** Cuts a line. @param picked what somebody is choosing */
export function pieces(
  { article, items, loose }: Pick<View, 'article' | 'items' | 'loose'>,
  line: number,
  picked?: Stretch,
): readonly Piece[] {
  const length = article[line]?.text.length ?? 0;
  const here = (all: readonly Stretch[]): readonly Stretch[] => all.filter(one => one.line === line);
  const owned = items.flatMap(item => here(item.stretches).map(stretch => ({ item, stretch })));
  const open = here(loose);
  const chosen = here(picked ? [picked] : []);
  const edges = [...owned.map(({ stretch }) => stretch), ...open, ...chosen].flatMap(({ start, end }) => [start, end]);
  const cuts = [...new Set([0, ...edges, length])].filter(at => at >= 0 && at <= length).toSorted((a, b) => a - b);
  return cuts.slice(1).map((end, nth) => {
    const start = cuts[nth] ?? 0;
    const has = (stretch: Stretch): boolean => stretch.start <= start && end <= stretch.end;
    return {
      start,
      end,
      items: owned.filter(({ stretch }) => has(stretch)).map(({ item }) => item),
      isLoose: open.some(has),
      isPicked: chosen.some(has),
    };
  });
}

/** What can't be seen, or turns what stands beside it. */
const UNSEEN = /[\p{Cc}\p{Bidi_Control}\p{Surrogate}\u200b\u2028\u2029\u2060\ufeff\u00ad]/gu;

/** A run of a text: seen, or one character that can't be. */
export interface Run {
  readonly start: number;
  readonly text: string;
  /** "U+202E", of a character that can't be seen. */
  readonly code?: string;
}

/** Divides a text into what is seen and what can't be. @param from where the text begins in its line */
export function runs(text: string, from: number): readonly Run[] {
  const found: Run[] = [];
  let at = 0;
  for (const { 0: character, index } of text.matchAll(UNSEEN)) {
    if (index > at) found.push({ start: from + at, text: text.slice(at, index) });
    const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    found.push({ start: from + index, text: character, code: `U+${code}` });
    at = index + character.length;
  }
  if (at < text.length) found.push({ start: from + at, text: text.slice(at) });
  return found;
}

/** The words and signs of a text, each with its place: what a choice may begin and end with. */
export function tokens(text: string): readonly { readonly start: number; readonly end: number }[] {
  return Array.from(text.matchAll(/[\p{L}\p{N}\p{M}]+(?:[’'-][\p{L}\p{N}\p{M}]+)*|[^\s]/gu), ({ 0: token, index }) => ({
    start: index,
    end: index + token.length,
  }));
}
