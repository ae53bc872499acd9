/** Who said how much on what, and in which words, as a table. */
import type { Party } from '../../dossier/types.ts';
import type { Cell, Matrix } from '../../reply.ts';
import type { Wording } from '../../wording/wording.ts';
import { choosing, inARow } from './alt.ts';
import { cellOf, quoted, type Row, rowText } from './matrix-cells.ts';
import type { MatrixHead, MatrixPicture } from './picture.ts';
import { flag, sourcing } from './told.ts';

/** Beside the columns of those asked for there is no room for more. */
const OTHERS_MAX = 8;

export function depictMatrix(matrix: Matrix, w: Wording): MatrixPicture {
  const { title, asked, rows: all } = matrix;
  const others = mostHeard(matrix, all);
  const rows = all.map(row => ({ ...row, cells: columns(row, [...asked, ...others]) }));
  const { line, place } = sourcing(
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
  const choose = (some: readonly Row[]): ReturnType<typeof choosing<Row>> =>
    choosing(
      inARow(`${title}.`, unnamed),
      some,
      (row, before) => rowText(row, asked.length, quoted(before, asked.length), place, w),
      shown => inARow(...notesOn(shown)),
    );
  // Where those asked for are silent comes only after all that they said.
  const heard = rows.filter(row => row.cells.slice(0, asked.length).some(cell => cell.items.length > 0));
  const every = choose(rows);
  const { alt, chosen: drawn } = heard.every(row => every.chosen.includes(row)) ? every : choose(heard);
  const only = drawn.length === 1 ? drawn[0]?.topic.id : undefined;
  return {
    kind: 'matrix',
    name: ['matrix', ...asked.map(party => party.id), only].filter(part => part !== undefined).join('-'),
    alt,
    title,
    asked: headsOf(asked, w.party),
    others: heads,
    rows: drawn.map(({ topic, cells }) => ({
      topic: w.topic(topic),
      cells: cells.slice(0, asked.length).map(cell => cellOf(cell, place, w)),
      counts: cells.slice(asked.length).map(({ items, disputed }) => ({ count: items.length, disputed })),
    })),
    legend: [
      ...(others.length > 0 ? [{ text: w.picture.numbers }] : []),
      ...keys(others, heads, w),
      ...signs(drawn, asked.length, w),
      ...notesOn(drawn.length).map(text => ({ text })),
    ],
  };
}

/** Those who said most, in their order. */
function mostHeard({ asked, others }: Matrix, rows: readonly Row[]): readonly Party[] {
  const counts = others.map((_, i) => rows.reduce((n, row) => n + (row.cells[asked.length + i]?.items.length ?? 0), 0));
  const most = others.map((_, i) => i).sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0));
  const kept = new Set(most.slice(0, OTHERS_MAX));
  return others.filter((_, i) => kept.has(i));
}

const columns = (row: Row, parties: readonly Party[]): readonly Cell[] =>
  parties.flatMap(party => row.cells.filter(cell => cell.party === party));

/** What has no name here (no code, that is) goes by a letter, which the legend explains. */
function headsOf(parties: readonly Party[], name: (party: Party) => string | undefined): readonly MatrixHead[] {
  let letters = 0;
  return parties.map(party => {
    const country = flag(party);
    const shown = name(party) ?? String.fromCharCode(65 + letters++);
    return { ...(country === undefined ? {} : { flag: country }), name: shown };
  });
}

const keys = (others: readonly Party[], heads: readonly MatrixHead[], w: Wording): MatrixPicture['legend'] =>
  others.flatMap((party, i) =>
    party.iso === undefined ? [{ text: `${w.asserts(heads[i]?.name ?? '', w.party(party))}.` }] : [],
  );

/** What the signs beside numbers mean, where there are any. */
function signs(rows: readonly Row[], asked: number, w: Wording): MatrixPicture['legend'] {
  const cells = rows.flatMap(row => row.cells.slice(asked));
  return [
    ...(cells.some(cell => cell.items.length === 0) ? [{ sign: 'silence' as const, text: w.picture.silence }] : []),
    ...(rows.some(row => row.cells.some(cell => cell.disputed))
      ? [{ sign: 'disputed' as const, text: w.picture.disputedSign }]
      : []),
  ];
}
