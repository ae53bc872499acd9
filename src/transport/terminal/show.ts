/** An invocation to what a terminal shows of it. */
import type { Context } from '../../command.ts';
import type { Invocation } from '../../invocation.ts';
import type { Page } from '../../render/page.ts';
import { present } from '../../render/present.ts';
import { respond } from '../../respond.ts';

/** Widest lines, in columns: longer ones are hard to read. */
const WIDTH_MAX = 100;
/** Where the width isn't known, as in a pipe. */
const WIDTH_DEFAULT = 80;

/** What is known of where the text goes. */
export interface Screen {
  readonly isTTY?: boolean | undefined;
  readonly columns?: number | undefined;
}

/** How to draw for a screen. Colours only on a terminal that shows them, and unless NO_COLOR is set. https://no-color.org */
export function lookOf(screen: Screen, env: Readonly<Record<string, string | undefined>>) {
  const colour = screen.isTTY === true && !env['NO_COLOR'] && env['TERM'] !== 'dumb';
  return { width: Math.min(screen.columns || WIDTH_DEFAULT, WIDTH_MAX), colour };
}

/**
 * The page that answers. Without the button that posts an answer for everyone: at a terminal there's nobody else. A menu's
 * choices are buttons like any other.
 */
export function pageOf(invocation: Invocation, context: Context): Page {
  const page = present(respond(invocation, context), context);
  const { choose, ...rest } = page;
  const buttons = [...page.buttons, ...(choose?.buttons ?? [])];
  return { ...rest, buttons: buttons.filter(button => button.press === 'show') };
}
