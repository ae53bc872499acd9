/** Draws one page of an answer: its lines and cards, the row of buttons, the menu, the picture. */
import type { Context } from '../context.ts';
import type { Answer, Answered, Link } from '../reply/reply.ts';
import {
  arranged,
  counted,
  type DrawnButton,
  furtherChoices,
  nearby,
  openings,
  otherForms,
  own,
  toChapter,
} from './answer-buttons.ts';
import { layOut } from './layout.ts';
import { SELECT } from './limits.ts';
import type { Page } from './page.ts';
import { chaptersOf } from './paging.ts';
import { depict, depictionOf } from './picture/depict.ts';

/** A page whose buttons' options aren't looked up yet. */
export type DrawnPage = Omit<Page, 'form' | 'buttons' | 'choose' | 'echo' | 'openings'> & {
  readonly buttons: readonly DrawnButton[];
  readonly openings?: readonly DrawnButton[];
  /** A menu, and what it asks for, where it has choices alike. */
  readonly choose?: { readonly asks: string | undefined; readonly buttons: readonly DrawnButton[] };
};

/** What a button says already has no choice of the menu besides. */
const isSame = (one: Link, other: Link): boolean =>
  one.label === other.label &&
  one.invocation.command === other.invocation.command &&
  JSON.stringify(one.invocation.input) === JSON.stringify(other.invocation.input);

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
  const { row, rest, known } = arranged(reply, invocation, page, chapters, w);
  const led = [...nearby(chapters, invocation).map(toChapter(invocation)), ...(reply.choose?.links ?? [])].filter(
    link => !row.some(button => isSame(button, link)),
  );
  const choices = [...rest, ...led.map(own)];
  const opened = openings(reply, page, w).slice(0, SELECT.options - choices.length);
  const forms = otherForms(reply, invocation, page, depiction !== undefined, w).map(
    (one): DrawnButton => (isDetails ? { ...one, press: 'details' } : one),
  );
  const more = [...known, ...forms, ...furtherChoices(reply, invocation, page, w), ...counted(reply.feedback)];
  const asks = reply.choose?.label ?? (opened.length > 0 ? w.replies.buttons.open : undefined);
  const menu = [...choices.slice(0, SELECT.options - more.length - opened.length), ...more];
  return {
    headline: problem === undefined ? headline : [...headline, { role: 'text', spans: [{ text: problem }] }],
    cards,
    items,
    ...(isTitled ? { isTitled } : {}),
    footer,
    ...(legend === '' ? {} : { legend }),
    buttons: row,
    ...(menu.length + opened.length > 0 ? { choose: { asks, buttons: menu } } : {}),
    openings: opened,
    ...(isDrawn && depiction ? { picture: depict(depiction, w) } : {}),
    tone: 'answer',
  };
}
