/** Reads off what words of the article somebody marks with the mouse, wherever the mouse goes down and up. */
import type { Stretch } from '../web/api.ts';
import { tokens } from './segments.ts';

/** What somebody marked. */
export interface Marked {
  /** Whole words of one line. */
  readonly stretch: Stretch;
  /** Words of other lines were marked as well. */
  readonly isCut: boolean;
}

/**
 * The words that are marked: those that have a part of it, of the line in which the mouse went down. `undefined` where none are.
 * Without a mark it's the word at which the mouse was pressed.
 */
export function markedIn(article: HTMLElement, selection = getSelection()): Marked | undefined {
  if (!selection || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  const parts = [...article.querySelectorAll<HTMLElement>('[data-line]')]
    .filter(line => range.intersectsNode(line))
    .flatMap(line => wordsIn(range, line) ?? []);
  const begun = selection.anchorNode && lineAround(selection.anchorNode);
  const stretch = parts.find(({ line }) => String(line) === begun?.dataset['line']) ?? parts[0];
  return stretch && { stretch, isCut: parts.length > 1 };
}

const lineAround = (node: Node): HTMLElement | null | undefined =>
  (node instanceof HTMLElement ? node : node.parentElement)?.closest<HTMLElement>('[data-line]');

/** The words of a line that a range has a part of. */
function wordsIn(range: Range, line: HTMLElement): Stretch | undefined {
  const runs = [...line.querySelectorAll<HTMLElement>('[data-start]')];
  const edges = runs.filter(run => range.intersectsNode(run)).map(run => edgesIn(range, run));
  const [start, end] = [Math.min(...edges.map(one => one.start)), Math.max(...edges.map(one => one.end))];
  const words = tokens(runs.map(run => run.textContent).join('')).filter(word =>
    range.collapsed ? word.start <= start && start <= word.end : word.start < end && start < word.end,
  );
  // Between a word and a sign it's the word that is pressed.
  const own = range.collapsed ? words.toSorted((a, b) => b.end - b.start - (a.end - a.start)).slice(0, 1) : words;
  const [first, last] = [own[0], own.at(-1)];
  return first && last && { line: Number(line.dataset['line']), start: first.start, end: last.end };
}

/** Where in its line a range begins and ends in a run. */
function edgesIn(range: Range, run: HTMLElement): Omit<Stretch, 'line'> {
  const from = Number(run.dataset['start']);
  const within = (node: Node, offset: number): number | undefined =>
    node === run.firstChild ? from + offset : undefined;
  return {
    start: within(range.startContainer, range.startOffset) ?? from,
    end: within(range.endContainer, range.endOffset) ?? from + (run.textContent?.length ?? 0),
  };
}

/** The stretch that has another one's words and its own, where both are of one line; else the other one. */
export const joined = (own: Stretch, other: Stretch): Stretch =>
  own.line === other.line
    ? { line: own.line, start: Math.min(own.start, other.start), end: Math.max(own.end, other.end) }
    : other;

/** What is done with the mouse in the article. */
interface Pressing {
  /** Shift is held: what is chosen goes on to what is marked. */
  readonly isMore: boolean;
  /** It's a mark, and no press alone. */
  readonly isMark: boolean;
}

/** How long a mark that no mouse makes stays as it is until it's told, in milliseconds: fingers move its ends one by one. */
const SETTLED = 600;

/** Tells what is marked in the article once the mouse goes up, wherever it does; what fingers or keys mark, once it stays so. */
export function listenToMarks(article: HTMLElement, tell: (marked: Marked, pressing: Pressing) => void): void {
  let isDown = false;
  let isBegun = false;
  let presses = 0;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const isMark = (): boolean => getSelection()?.isCollapsed === false;
  const tellMarked = (isMore: boolean, isWhole: boolean): void => {
    const marked = markedIn(article);
    if (marked) tell(isWhole ? wholeLine(article, marked) : marked, { isMore, isMark: isMark() });
  };
  document.addEventListener('mousedown', event => {
    isDown = true;
    // Once it's up what was pressed may have been drawn anew, and the browser counts from one.
    presses = event.detail;
    isBegun = event.button === 0 && isWithin(article, event);
  });
  document.addEventListener('mouseup', event => {
    const isOurs = isBegun || isWithin(article, event);
    [isDown, isBegun] = [false, false];
    // The browser takes a mark away only after this, where somebody presses within it.
    if (isOurs && event.button === 0) setTimeout(() => tellMarked(event.shiftKey, presses >= WHOLE));
  });
  document.addEventListener('selectionchange', () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      if (!isDown && isMark()) tellMarked(false, false);
    }, SETTLED);
  });
}

/** Presses in a row that mark a whole line. A browser stops at the number of a speaker before the words. */
const WHOLE = 3;

function wholeLine(article: HTMLElement, { stretch: { line } }: Marked): Marked {
  const runs = [...article.querySelectorAll(`[data-line="${line}"] [data-start]`)];
  const words = tokens(runs.map(run => run.textContent).join(''));
  return { stretch: { line, start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0 }, isCut: false };
}

const isWithin = (article: HTMLElement, { target }: Event): boolean =>
  target instanceof Node && article.contains(target);
