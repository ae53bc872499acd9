/** Prepares what a terminal shows of an answer: its page, its style, its picture. */
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { optionsOf } from '../../commands/index.ts';
import type { Context } from '../context.ts';
import { draw } from '../discord/response.ts';
import { respondTo } from '../dispatch/press.ts';
import type { Services } from '../dispatch/services.ts';
import type { Messages } from '../i18n/messages.ts';
import type { Invocation, Press } from '../invocation.ts';
import type { Page, PageButton } from '../render/page.ts';
import { present } from '../render/present.ts';
import type { Screen } from './screen.ts';

/**
 * Makes the page that answers an invocation. It lacks the buttons that share an answer or are counted: at a terminal there's nobody else.
 * A menu's choices become buttons.
 */
export async function pageOf(invocation: Invocation, context: Context, press: Press = 'show'): Promise<Page> {
  const page = present(await respondTo(press, invocation, context), context, optionsOf);
  const { choose, ...rest } = page;
  const buttons = [...page.buttons, ...(choose?.buttons ?? [])];
  return { ...rest, buttons: buttons.filter(button => isUseful(button, invocation)) };
}

/** A terminal has one form of text: what leads to the other of the two is of no use. */
function isUseful({ press, disabled, invocation }: PageButton, at: Invocation): boolean {
  const { as } = invocation.input;
  const isSameForm = as === at.input['as'] || (as !== 'text' && as !== 'card');
  return !disabled && (press === 'show' || press === 'details') && isSameForm;
}

type Env = Readonly<Record<string, string | undefined>>;

/** The services that a picture needs. */
export type PictureServices = Pick<Services, 'painter' | 'report'>;

const ESC = '\u001b';
/** Most Base64 characters in a piece of a picture. https://sw.kovidgoyal.net/kitty/graphics-protocol/#remote-client */
const KITTY_PIECE = 4_096;

/** A folder of this process alone, made for its first picture: nobody else can have put a link in it. */
let folder: Promise<string> | undefined;

/**
 * Draws a page's picture into a file. Returns the text to print under the answer: the file's path, after the picture itself
 * on terminals that can show one; a sentence where it couldn't be drawn or written; '' where the page has no picture.
 */
export async function pictureText(
  page: Page,
  w: Messages,
  services: PictureServices,
  screen: Screen,
  env: Env,
): Promise<string> {
  if (!page.picture) return '';
  const drawn = await draw(page.picture, w, services);
  if ('notice' in drawn) return drawn.notice;
  try {
    folder ??= mkdtemp(join(tmpdir(), 'rapporteur-'));
    const path = join(await folder, drawn.name);
    await writeFile(path, drawn.data);
    const shown = screen.isTTY ? inlinePicture(drawn.data, env) : '';
    return [...(shown === '' ? [] : [shown]), w.pictureAt(path)].join('\n');
  } catch (error) {
    folder = undefined;
    return w.pictureFailed(services.report(error));
  }
}

/** Encodes a picture for the terminal; '' where it has no way of showing one that is known. */
function inlinePicture(png: Uint8Array, env: Env): string {
  const data = Buffer.from(png).toString('base64');
  if (env['KITTY_WINDOW_ID'] !== undefined || env['TERM'] === 'xterm-kitty' || env['TERM_PROGRAM'] === 'ghostty')
    return kittyPicture(data);
  // https://iterm2.com/documentation-images.html
  if (env['TERM_PROGRAM'] === 'iTerm.app' || env['TERM_PROGRAM'] === 'WezTerm')
    return `${ESC}]1337;File=inline=1;size=${png.length};width=100%:${data}\u0007`;
  return '';
}

function kittyPicture(data: string): string {
  const pieces = data.match(new RegExp(`.{1,${KITTY_PIECE}}`, 'g')) ?? [];
  return pieces
    .map((piece, i) => {
      const more = i + 1 < pieces.length ? 1 : 0;
      return `${ESC}_G${i === 0 ? `a=T,f=100,m=${more}` : `m=${more}`};${piece}${ESC}\\`;
    })
    .join('');
}
