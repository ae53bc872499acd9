/** Draws one page of an answer: its lines and cards, the row of buttons, the menu, the picture. */
import type { Context } from '../context.ts';
import type { Answer, Answered } from '../reply/reply.ts';
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
import { layOut } from './layout.ts';
import { SELECT } from './limits.ts';
import type { Page } from './page.ts';
import { chaptersOf } from './paging.ts';
import { depict, depictionOf } from './picture/depict.ts';

/** A page whose buttons' options aren't looked up yet. */
export type DrawnPage = Omit<Page, 'form' | 'buttons' | 'choose' | 'echo' | 'openings'> & {
  readonly buttons: readonly DrawnButton[];
  readonly openings?: readonly DrawnButton[];
  readonly choose?: { readonly label: string; readonly buttons: readonly DrawnButton[] };
};

/** Draws the page of an answer that an invocation asks for; `undefined` past its end. */
export function answerPage(
  reply: Answered,
  { invocation, isDetails }: Answer,
  context: Context,
): DrawnPage | undefined {
  const { messages: w } = context;
  // Of details the invocation's page is the one that they tell of: they have a single page themselves.
  const page = layOut(reply, isDetails ? 0 : invocation.page, w);
  if (!page) return undefined;
  const { headline, cards, footer, legend, items, isTitled } = page;
  const depiction = depictionOf(reply, items, context);
  const isDrawn = invocation.input['as'] === 'picture';
  const problem = isDrawn && !depiction ? w.pictureOfNothing : undefined;
  const chapters = chaptersOf(reply, w);
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
