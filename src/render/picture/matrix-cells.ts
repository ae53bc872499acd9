/** The cells of a matrix: how many statements, and the shortest quotation; in roles, and as text. */
import type { Quote } from '../../dossier/types.ts';
import type { Cell, Matrix } from '../../reply.ts';
import type { Wording } from '../../wording/wording.ts';
import { openConditions, words } from '../item.ts';
import { inARow } from './alt.ts';
import type { MatrixCell } from './picture.ts';
import { type sourcing, told } from './told.ts';

export type Row = Matrix['rows'][number];
type Place = ReturnType<typeof sourcing>['place'];

/** The shortest quotation that can stand by itself; where there is none, the shortest in the sentence that carries it. */
function shortest({ items }: Cell): Quote | undefined {
  const isPart = (quote: Quote): number => Number(quote.extent === 'fragment');
  return items
    .filter(item => item.kind === 'quote')
    .toSorted((a, b) => isPart(a) - isPart(b) || a.text.length - b.text.length)[0];
}

/** A date that isn't the source's own is told. */
function by(quote: Quote, w: Wording): string {
  const { when, source } = quote;
  const isThen = when.precision === 'day' && when.from === source.published;
  return [`${quote.by.person.name}, ${quote.by.office}`, ...(isThen ? [] : [w.when(when)])].join(' · ');
}

const conditionsOf = (quote: Quote, w: Wording): readonly string[] =>
  openConditions(quote, words(quote, w)).map(w.condition);

function placesOf(cell: Cell, place: Place): string {
  const quote = shortest(cell);
  return quote
    ? `${quote.id} · ${place(quote)}`
    : [...new Set(cell.items.toSorted((a, b) => a.at.number - b.at.number).map(place))].join(', ');
}

export function cellOf(cell: Cell, place: Place, w: Wording): MatrixCell {
  const quote = shortest(cell);
  return {
    count: cell.items.length,
    said: saidOf(cell, w),
    ...(cell.disputed ? { disputed: disputedWord(cell, w) } : {}),
    ...(quote ? { quotation: { words: told(quote, w), conditions: conditionsOf(quote, w), by: by(quote, w) } } : {}),
    places: placesOf(cell, place),
  };
}

/** The quotations that rows show. */
export function quoted(rows: readonly Row[], asked: number): ReadonlySet<Quote> {
  const quotes = rows.flatMap(row => row.cells.slice(0, asked).map(shortest));
  return new Set(quotes.filter(quote => quote !== undefined));
}

/** A row as text; a quotation that an earlier row has is named by its id alone. */
export function rowText(row: Row, asked: number, before: ReadonlySet<Quote>, place: Place, w: Wording): string {
  const wide = row.cells.slice(0, asked).map(cell => cellText(cell, before, place, w));
  const counts = row.cells
    .slice(asked)
    .filter(cell => cell.items.length > 0)
    .map(cell => `${w.party(cell.party)} ${cell.items.length}${mark(cell, w)}`);
  const others = counts.length > 0 ? `${w.picture.others} ${counts.join(', ')}.` : '';
  return inARow(`${w.topic(row.topic)}.`, ...wide.map(text => `${text}.`), others);
}

/** Of several, it's not said to be the one that is shown. */
const disputedWord = ({ items }: Cell, w: Wording): string =>
  items.length === 1 ? w.picture.disputed : w.picture.someDisputed;

const mark = (cell: Cell, w: Wording): string => (cell.disputed ? ` (${disputedWord(cell, w)})` : '');

const saidOf = (cell: Cell, w: Wording): string =>
  cell.items.length === 0 ? w.picture.silence : w.picture.statements(cell.items.length);

function cellText(cell: Cell, before: ReadonlySet<Quote>, place: Place, w: Wording): string {
  const head = `${w.asserts(w.party(cell.party), saidOf(cell, w))}${mark(cell, w)}`;
  const quote = shortest(cell);
  if (!quote) return cell.items.length === 0 ? head : `${head} (${placesOf(cell, place)})`;
  if (before.has(quote)) return `${head} (${quote.id})`;
  const aside = [...conditionsOf(quote, w), by(quote, w), placesOf(cell, place)].join(' · ');
  return `${head}, ${words(quote, w)} (${aside})`;
}
