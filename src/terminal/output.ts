/** An invocation to what a terminal shows of it. */

import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { optionsOf } from '../../commands/index.ts';
import type { Context } from '../context.ts';
import { draw } from '../discord/response.ts';
import { respond } from '../dispatch/respond.ts';
import type { Services } from '../dispatch/services.ts';
import type { Messages } from '../i18n/messages.ts';
import type { Invocation } from '../invocation.ts';
import type { Page } from '../render/page.ts';
import { present } from '../render/present.ts';

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
export async function pageOf(invocation: Invocation, context: Context): Promise<Page> {
  const page = present(await respond(invocation, context), context, optionsOf);
  const { choose, ...rest } = page;
  const buttons = [...page.buttons, ...(choose?.buttons ?? [])];
  return { ...rest, buttons: buttons.filter(button => button.press === 'show') };
}

// Pictures at a terminal: a file and where it is, and the picture itself where the terminal can show one.

type Env = Readonly<Record<string, string | undefined>>;

/** What pictures are drawn with, and whom the unexpected is told. */
export type PictureServices = Pick<Services, 'painter' | 'report'>;

const ESC = '\u001b';
/** Most Base64 characters in a piece of a picture. https://sw.kovidgoyal.net/kitty/graphics-protocol/#remote-client */
const KITTY_PIECE = 4_096;

/** A folder of this process's own, made for its first picture: nobody else can have put a link in it. */
let folder: Promise<string> | undefined;

/**
 * What to print under an answer with a picture: the path of its file, preceded by the picture on terminals that show
 * them; a sentence where it couldn't be drawn or written; nothing for an answer without.
 */
export async function pictureText(
  page: Page,
  w: Messages,
  drawing: PictureServices,
  screen: Screen,
  env: Env,
): Promise<string> {
  if (!page.picture) return '';
  const drawn = await draw(page.picture, w, drawing);
  if ('told' in drawn) return drawn.told;
  try {
    folder ??= mkdtemp(join(tmpdir(), 'rapporteur-'));
    const path = join(await folder, drawn.name);
    await writeFile(path, drawn.data);
    const shown = screen.isTTY ? inline(drawn.data, env) : '';
    return [...(shown === '' ? [] : [shown]), w.pictureAt(path)].join('\n');
  } catch (error) {
    folder = undefined;
    return w.pictureFailed(drawing.report(error));
  }
}

/** The picture in the terminal's own way of taking one, or nothing where it has none that is known. */
function inline(png: Uint8Array, env: Env): string {
  const data = Buffer.from(png).toString('base64');
  if (env['KITTY_WINDOW_ID'] !== undefined || env['TERM'] === 'xterm-kitty' || env['TERM_PROGRAM'] === 'ghostty')
    return kitty(data);
  // https://iterm2.com/documentation-images.html
  if (env['TERM_PROGRAM'] === 'iTerm.app' || env['TERM_PROGRAM'] === 'WezTerm')
    return `${ESC}]1337;File=inline=1;size=${png.length};width=100%:${data}\u0007`;
  return '';
}

function kitty(data: string): string {
  const pieces = data.match(new RegExp(`.{1,${KITTY_PIECE}}`, 'g')) ?? [];
  return pieces
    .map((piece, i) => {
      const more = i + 1 < pieces.length ? 1 : 0;
      return `${ESC}_G${i === 0 ? `a=T,f=100,m=${more}` : `m=${more}`};${piece}${ESC}\\`;
    })
    .join('');
}
