/** Draws one page of an answer: its lines and cards, the row of buttons, the menu, the picture. */
import type { Context } from '../context.ts';
import type { Messages } from '../i18n/messages.ts';
import type { Answer, Answered, Depiction } from '../reply/reply.ts';
import {
  counted,
  type DrawnButton,
  furtherChoices,
  menuLabel,
  nearby,
  openings,
  otherForms,
  rowButtons,
  show,
  toChapter,
} from './answer-buttons.ts';
import { firstRow } from './buttons.ts';
import { type LaidOut, layOut } from './layout.ts';
import { SELECT } from './limits.ts';
import type { Page } from './page.ts';
import { type Chapter, chaptersOf } from './paging.ts';
import { depict, depictionOf, isOfAll } from './picture/depict.ts';

/** A page whose buttons' options aren't looked up yet. */
export type DrawnPage = Omit<Page, 'form' | 'buttons' | 'choose' | 'echo' | 'openings'> & {
  readonly buttons: readonly DrawnButton[];
  readonly openings?: readonly DrawnButton[];
  readonly choose?: { readonly label: string; readonly buttons: readonly DrawnButton[] };
};

/** Draws the page of an answer that an invocation asks for; `undefined` past its end. */
export function answerPage(reply: Answered, answer: Answer, context: Context): DrawnPage | undefined {
  const { invocation, isDetails } = answer;
  const { messages: w } = context;
  // Of details the invocation's page is the one that they tell of: they have a single page themselves.
  const laidOut = layOut(reply, isDetails ? 0 : invocation.page, w);
  if (!laidOut) return undefined;
  const depiction = depictionOf(reply, laidOut.items, context);
  const isWhole = isPictured(answer) && !isDetails && isOfAll(depiction, reply);
  if (!isWhole) return drawnPage(reply, answer, { page: laidOut, chapters: chaptersOf(reply, w), depiction }, w);
  if (invocation.page > 0) return answerPage(reply, { ...answer, invocation: { ...invocation, page: 0 } }, context);
  return drawnPage(reply, answer, { page: undivided(laidOut), chapters: [], depiction }, w);
}

const isPictured = ({ invocation }: Answer): boolean => invocation.input['as'] === 'picture';

interface Laid {
  readonly page: LaidOut;
  readonly chapters: readonly Chapter[];
  readonly depiction: Depiction | undefined;
}

function drawnPage(reply: Answered, answer: Answer, { page, chapters, depiction }: Laid, w: Messages): DrawnPage {
  const { invocation, isDetails } = answer;
  const { headline, cards, footer, legend, items, isTitled } = page;
  const isDrawn = isPictured(answer);
  const problem = isDrawn && !depiction ? w.pictureOfNothing : undefined;
  const all = rowButtons(reply, invocation, page, chapters, w);
  // What is only said has no menu: its buttons take as many rows as they need.
  const isRow = cards.length > 0 && !reply.isOpenChoice;
  const { row, rest } = !isRow ? { row: all, rest: [] } : firstRow(all, ({ label }) => label);
  const led = [...nearby(chapters, invocation).map(toChapter(invocation)), ...(reply.choose?.links ?? [])];
  const choices = [...rest, ...led.map(show)];
  const opened = openings(reply, page, w).slice(0, SELECT.options - choices.length);
  const forms = otherForms(reply, invocation, page, depiction !== undefined, w).map(
    (one): DrawnButton => (isDetails ? { ...one, press: 'details' } : one),
  );
  const more = [...forms, ...furtherChoices(reply, invocation, page, w), ...counted(reply.feedback)];
  const menu = [...choices.slice(0, SELECT.options - more.length - opened.length), ...more];
  return {
    headline: problem === undefined ? headline : [...headline, { role: 'text', spans: [{ text: problem }] }],
    cards,
    items,
    ...(isTitled ? { isTitled } : {}),
    footer,
    ...(legend === '' ? {} : { legend }),
    buttons: row,
    ...(menu.length + opened.length > 0 ? { choose: { label: menuLabel(reply, opened, w), buttons: menu } } : {}),
    openings: opened,
    ...(isDrawn && depiction ? { picture: depict(depiction, w) } : {}),
    tone: 'answer',
  };
}

/** A picture of the whole answer is a single page: others would show it again. */
const undivided = ({ earlier: _earlier, later: _later, ...page }: LaidOut): LaidOut => page;
