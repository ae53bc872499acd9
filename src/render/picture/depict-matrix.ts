/** Words the picture of a table: how many statements on each topic, and the shortest quotation. */

import type { Messages } from '../../i18n/messages.ts';
import { capital, markedOnce } from '../../i18n/sentences.ts';
import type { Party, Quote } from '../../record/types.ts';
import type { Cell, Matrix } from '../../reply/reply.ts';
import { openConditions, words } from '../item.ts';
import { fitSelection, flagOf, itemWords, joinSentences, sourceTexts } from './alt-text.ts';
import type { MatrixCell, MatrixHead, MatrixPicture } from './picture.ts';

type Row = Matrix['rows'][number];
type Place = ReturnType<typeof sourceTexts>['place'];

/** Finds a cell's shortest quotation that can stand by itself; failing that, the shortest fragment. */
function shortest({ items }: Cell): Quote | undefined {
  const isPart = (quote: Quote): number => Number(quote.extent === 'fragment');
  return items
    .filter(item => item.kind === 'quote')
    .toSorted((a, b) => isPart(a) - isPart(b) || a.text.length - b.text.length)[0];
}

/** Names the speaker and the office, and the date where it isn't that of the publication. */
function attribution(quote: Quote, w: Messages): string {
  const { when, source } = quote;
  const isThen = when.precision === 'day' && when.from === source.published;
  const credit = when.precision !== 'open' && when.basis === 'external' ? [w.dated(when)] : [];
  const date = isThen ? [] : [w.when(when), ...credit];
  return markedOnce([`${quote.by.person.name}, ${quote.by.office}`, ...date].join(' · '));
}

const conditionsOf = (quote: Quote, w: Messages): readonly string[] =>
  openConditions(quote, words(quote, w)).map(w.condition);

/** Cites the quotation that is shown; without one, all of the cell's items. */
function placesOf(cell: Cell, place: Place): string {
  const quote = shortest(cell);
  return quote
    ? `${quote.id} · ${place(quote)}`
    : [...new Set(cell.items.toSorted((a, b) => a.at.number - b.at.number).map(place))].join(', ');
}

function cellOf(cell: Cell, place: Place, w: Messages): MatrixCell {
  const quote = shortest(cell);
  return {
    count: cell.items.length,
    said: saidOf(cell, w),
    ...(cell.disputed ? { disputed: disputedWord(cell, w) } : {}),
    ...(quote
      ? { quotation: { words: itemWords(quote, w), conditions: conditionsOf(quote, w), by: attribution(quote, w) } }
      : {}),
    places: placesOf(cell, place),
  };
}

/** Collects the quotations that rows show. */
function quotedIn(rows: readonly Row[], asked: number): ReadonlySet<Quote> {
  const quotes = rows.flatMap(row => row.cells.slice(0, asked).map(shortest));
  return new Set(quotes.filter(quote => quote !== undefined));
}

/** Writes a row as alternative text. A quotation of an earlier row is named by its id alone. */
function rowText(row: Row, asked: number, before: ReadonlySet<Quote>, place: Place, w: Messages): string {
  const wide = row.cells.slice(0, asked).map(cell => cellText(cell, before, place, w));
  const counts = row.cells
    .slice(asked)
    .filter(cell => cell.items.length > 0)
    .map(cell => `${w.party(cell.party)} ${cell.items.length}${mark(cell, w)}`);
  const others = counts.length > 0 ? `${w.picture.others} ${counts.join(', ')}.` : '';
  return joinSentences(`${w.topic(row.topic)}.`, ...wide.map(text => `${text}.`), others);
}

/** Of several statements, it doesn't say that the disputed one is the one that is shown. */
const disputedWord = ({ items }: Cell, w: Messages): string =>
  items.length === 1 ? w.picture.disputed : w.picture.someDisputed;

const mark = (cell: Cell, w: Messages): string => (cell.disputed ? ` (${disputedWord(cell, w)})` : '');

const saidOf = (cell: Cell, w: Messages): string =>
  cell.items.length === 0 ? w.picture.silence : w.picture.statements(cell.items.length);

function cellText(cell: Cell, before: ReadonlySet<Quote>, place: Place, w: Messages): string {
  const head = `${w.asserts(capital(w.party(cell.party)), saidOf(cell, w))}${mark(cell, w)}`;
  const quote = shortest(cell);
  if (!quote) return cell.items.length === 0 ? head : `${head} (${placesOf(cell, place)})`;
  if (before.has(quote)) return `${head} (${quote.id})`;
  const aside = [...conditionsOf(quote, w), attribution(quote, w), placesOf(cell, place)].join(' · ');
  return `${head}, ${words(quote, w)} (${aside})`;
}

/** Most narrow columns that have room beside the wide ones. */
const OTHERS_MAX = 8;

/** Words the table. Rows and columns without room are left out, and the legend says so. */
export function depictMatrix(matrix: Matrix, w: Messages): MatrixPicture {
  const { title, asked, rows: all } = matrix;
  const others = mostHeard(matrix, all);
  const rows = all.map(row => ({ ...row, cells: columnsFor(row, [...asked, ...others]) }));
  const { line, place } = sourceTexts(
    rows.flatMap(row => row.cells.flatMap(cell => cell.items)),
    w,
  );
  const heads = headsOf(others, party => party.iso);
  const notesOn = (shown: number): readonly string[] => [
    ...(shown < rows.length ? [w.picture.topics(shown, rows.length)] : []),
    ...(others.length < matrix.others.length ? [w.picture.parties(others.length, matrix.others.length)] : []),
    ...(line === '' ? [] : [line]),
  ];
  const unnamed = others.length > 0 ? w.picture.unnamed : '';
  const choose = (some: readonly Row[]): ReturnType<typeof fitSelection<Row>> =>
    fitSelection(
      joinSentences(`${title}.`, unnamed),
      some,
      (row, before) => rowText(row, asked.length, quotedIn(before, asked.length), place, w),
      shown => joinSentences(...notesOn(shown)),
    );
  // Rows on which those asked for are silent are shown only where all others have room.
  const spoken = rows.filter(row => row.cells.slice(0, asked.length).some(cell => cell.items.length > 0));
  const ofAll = choose(rows);
  const { alt, chosen: drawn } = spoken.every(row => ofAll.chosen.includes(row)) ? ofAll : choose(spoken);
  const only = drawn.length === 1 ? drawn[0]?.topic.id : undefined;
  return {
    kind: 'matrix',
    name: ['matrix', ...asked.map(party => party.id), only].filter(part => part !== undefined).join('-'),
    alt,
    title,
    asked: headsOf(asked, party => capital(w.party(party))),
    others: heads,
    rows: drawn.map(({ topic, cells }) => ({
      topic: w.topic(topic),
      cells: cells.slice(0, asked.length).map(cell => cellOf(cell, place, w)),
      counts: cells.slice(asked.length).map(({ items, disputed }) => ({ count: items.length, disputed })),
    })),
    legend: [
      ...(others.length > 0 ? [{ text: w.picture.numbers }] : []),
      ...letterLegend(others, heads, w),
      ...signLegend(drawn, asked.length, w),
      ...notesOn(drawn.length).map(text => ({ text })),
    ],
  };
}

/** Picks those who said most, and leaves them in their order. */
function mostHeard({ asked, others }: Matrix, rows: readonly Row[]): readonly Party[] {
  const counts = others.map((_, i) => rows.reduce((n, row) => n + (row.cells[asked.length + i]?.items.length ?? 0), 0));
  const most = others.map((_, i) => i).sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0));
  const chosen = new Set(most.slice(0, OTHERS_MAX));
  return others.filter((_, i) => chosen.has(i));
}

const columnsFor = (row: Row, parties: readonly Party[]): readonly Cell[] =>
  parties.flatMap(party => row.cells.filter(cell => cell.party === party));

/** Heads columns with flag and name. Where `name` gives none, a letter stands in, which the legend explains. */
function headsOf(parties: readonly Party[], name: (party: Party) => string | undefined): readonly MatrixHead[] {
  let letters = 0;
  return parties.map(party => {
    const country = flagOf(party);
    const shown = name(party) ?? String.fromCharCode(65 + letters++);
    return { ...(country === undefined ? {} : { flag: country }), name: shown };
  });
}

/** Explains the letters that stand for bodies without a country code. */
const letterLegend = (others: readonly Party[], heads: readonly MatrixHead[], w: Messages): MatrixPicture['legend'] =>
  others.flatMap((party, i) =>
    party.iso === undefined ? [{ text: `${w.asserts(heads[i]?.name ?? '', w.party(party))}.` }] : [],
  );

/** Explains the signs beside numbers, where there are any. */
function signLegend(rows: readonly Row[], asked: number, w: Messages): MatrixPicture['legend'] {
  const cells = rows.flatMap(row => row.cells.slice(asked));
  return [
    ...(cells.some(cell => cell.items.length === 0) ? [{ sign: 'silence' as const, text: w.picture.silence }] : []),
    ...(rows.some(row => row.cells.some(cell => cell.disputed))
      ? [{ sign: 'disputed' as const, text: w.picture.disputedSign }]
      : []),
  ];
}
