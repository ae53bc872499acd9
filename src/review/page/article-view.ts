/** Draws the article: its words in their lines, marked by who says them and by what is still to be looked at. */
import { el } from '../../playground/page/dom.ts';
import type { ItemView, Line, Stretch, View } from '../web/api.ts';
import { type Piece, pieces, runs } from './segments.ts';

/** Colours of speakers; behind the last they begin anew, with another line. */
const COLOURS = 8;

/** What is drawn of a draft. */
export interface ArticleShown {
  readonly view: View;
  /** The key of the item that is looked at. */
  readonly chosen: string;
  readonly picked?: Stretch | undefined;
  /** Words are being chosen: what is pressed is meant for that. */
  isChoosing(): boolean;
  choose(key: string): void;
  /** A passage in quotation marks that no item has was pressed. */
  take(stretch: Stretch): void;
}

/** Draws all lines. Those that are as they were stay: somebody may be marking words in them. */
export function drawArticle(article: HTMLElement, shown: ArticleShown): void {
  const begun = new Set<string>();
  const lines = shown.view.article.map((line, at) => drawLine(shown, line, at, begun));
  const before = [...article.children];
  if (before.length !== lines.length) article.replaceChildren(...lines);
  else for (const [at, line] of lines.entries()) if (!before[at]?.isEqualNode(line)) before[at]?.replaceWith(line);
}

const PLACES = { paragraphs: '', captions: 'caption ', heads: '' } as const;

function drawLine(shown: ArticleShown, line: Line, at: number, begun: Set<string>): HTMLElement {
  const words = el('span', { class: 'line-words', dir: 'auto' }, [
    ...pieces(shown.view, at, shown.picked).flatMap(piece => drawPiece(shown, line, at, piece, begun)),
  ]);
  const number = line.kind === 'heads' ? '' : `${PLACES[line.kind]}${line.number}`;
  const isCited = shown.view.items.some(item => item.key === shown.chosen && item.lines.includes(at));
  return el(
    line.kind === 'heads' ? 'h2' : 'p',
    { class: `line ${line.kind}${isCited ? ' cited' : ''}`, 'data-line': at },
    [el('span', { class: 'number' }, [number]), words],
  );
}

/** Of the items that have a piece, the one that is told: what is verbatim before what isn't. */
function toldOf({ items }: Piece): ItemView | undefined {
  return ['quotes', 'unquoted'].flatMap(section => items.filter(item => item.section === section))[0] ?? items[0];
}

function drawPiece(shown: ArticleShown, line: Line, at: number, piece: Piece, begun: Set<string>): HTMLElement[] {
  const { start, end, isLoose, isPicked } = piece;
  const item = toldOf(piece);
  const look = isLoose
    ? { class: 'loose', tag: '!', says: 'In quotation marks, in no item yet' }
    : lookOf(item, shown.view);
  const isChosen = piece.items.some(({ key }) => key === shown.chosen);
  const text = runs(line.text.slice(start, end), start).map(({ start: from, text: run, code }) =>
    el(
      'span',
      code === undefined ? { 'data-start': from } : { 'data-start': from, class: 'unseen', 'data-code': code },
      [run],
    ),
  );
  const classes = [look?.class, isChosen && 'chosen', isPicked && 'picked', item?.isDone && 'done'];
  const name = isLoose ? `${at} ${start}` : (item?.key ?? '');
  const marked = el(
    'mark',
    { class: classes.filter(one => one).join(' '), title: look?.says, 'data-item': name },
    text,
  );
  if (!look && !isPicked && !isChosen) return text;
  marked.addEventListener('click', () => {
    // A choice of words ends with a click as well.
    if (getSelection()?.isCollapsed === false || shown.isChoosing()) return;
    if (isLoose) shown.take({ line: at, start, end });
    else if (item) shown.choose(item.key);
  });
  const isFirst = look !== undefined && look.tag !== '' && !begun.has(name);
  begun.add(name);
  return isFirst ? [tagOf(look), marked] : [marked];
}

interface Look {
  readonly class: string;
  /** Stands before the words; empty where none does. */
  readonly tag: string;
  readonly says: string;
}

function lookOf(item: ItemView | undefined, { speakers }: View): Look | undefined {
  if (!item) return undefined;
  if (item.section === 'unquoted') return { class: 'unquoted', tag: '–', says: 'Nobody is quoted' };
  if (item.section !== 'quotes') return { class: 'told', tag: '', says: item.title };
  const { speaker } = item;
  if (speaker === undefined)
    return { class: 'unattributed', tag: '?', says: 'A quotation whose speaker is to be named' };
  const label = speakers[speaker]?.label ?? '';
  return { class: `quote ${colourOf(speaker)}`, tag: String(speaker + 1), says: `Said by ${label}` };
}

/** The classes for a speaker's colour, and for the line that tells those of one colour apart. */
export const colourOf = (speaker: number): string => `colour-${speaker % COLOURS}${speaker >= COLOURS ? ' again' : ''}`;

const tagOf = ({ class: name, tag, says }: Look): HTMLElement =>
  el('span', { class: `tag ${name}` }, [
    el('span', { 'aria-hidden': 'true' }, [tag]),
    el('span', { class: 'unshown' }, [`${says}: `]),
  ]);
