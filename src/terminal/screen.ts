/** Chooses what a terminal's screen can show. */

/** Widest lines, in columns: longer ones are hard to read. */
const WIDTH_MAX = 100;
/** Where the width isn't known, as in a pipe. */
const WIDTH_DEFAULT = 80;

/** The stream that the text goes to. */
export interface Screen {
  readonly isTTY?: boolean | undefined;
  readonly columns?: number | undefined;
}

/** How text is shown there. */
export interface Look {
  /** In columns. */
  readonly width: number;
  readonly colour: boolean;
}

/**
 * Chooses width and colour for a screen. Colour only on a terminal that shows it, and unless NO_COLOR is set.
 * https://no-color.org
 */
export function lookOf(screen: Screen, env: Readonly<Record<string, string | undefined>>): Look {
  const colour = screen.isTTY === true && !env['NO_COLOR'] && env['TERM'] !== 'dumb';
  return { width: Math.min(screen.columns || WIDTH_DEFAULT, WIDTH_MAX), colour };
}
