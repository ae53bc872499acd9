/** Arranges buttons so that no row breaks on a narrow phone: a few short ones a row, the rest in the menu. */
import { widthOf } from './measure.ts';

/** Most buttons of a row, and the columns of their labels together. */
const ROW = { buttons: 3, columns: 26 } as const;

/** Breaks buttons into rows, in order. A button that is too long for any row has one to itself. */
export function rowsOf<T>(buttons: readonly T[], labelOf: (button: T) => string): readonly (readonly T[])[] {
  const rows: T[][] = [];
  let columns = 0;
  for (const button of buttons) {
    const width = widthOf(labelOf(button));
    const row = rows.at(-1);
    if (row && row.length < ROW.buttons && columns + width <= ROW.columns) {
      row.push(button);
      columns += width;
    } else {
      rows.push([button]);
      columns = width;
    }
  }
  return rows;
}

/** Whether labels fit into one row. */
export const isOneRow = (labels: readonly string[]): boolean => rowsOf(labels, label => label).length === 1;

/** Takes the buttons of one row, and leaves those without room, in order. */
export function firstRow<T>(
  buttons: readonly T[],
  labelOf: (button: T) => string,
): { readonly row: readonly T[]; readonly rest: readonly T[] } {
  const row: T[] = [];
  const rest: T[] = [];
  let columns = 0;
  for (const button of buttons) {
    const width = widthOf(labelOf(button));
    const fits = row.length < ROW.buttons && (row.length === 0 || columns + width <= ROW.columns);
    (fits ? row : rest).push(button);
    if (fits) columns += width;
  }
  return { row, rest };
}
