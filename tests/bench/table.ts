/** Markdown tables of what was measured beside what was aimed at. */

/** A measurement's aim: at most this much. */
export interface Aim {
  readonly most: number;
  readonly shown: string;
}

/** `met` or `not met`; a dash where nothing is aimed at. */
export function verdict(measured: number, aim: Aim | undefined): readonly [aim: string, verdict: string] {
  return aim ? [`≤ ${aim.shown}`, measured <= aim.most ? 'met' : '**not met**'] : ['–', '–'];
}

/** A heading, a note on how it was measured, and the table. */
export function section(
  title: string,
  note: string,
  head: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [`## ${title}`, '', note, '', line(head), line(head.map(() => '---')), ...rows.map(line), '', ''].join('\n');
}
