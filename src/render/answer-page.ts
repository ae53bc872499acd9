/** Draws one page of an answer: its lines and cards, the row of buttons, the menu, the picture. */
import type { Context } from '../context.ts';
import type { Messages } from '../i18n/messages.ts';
import type { Answer, Answered, Depiction, Link } from '../reply/reply.ts';
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
import { type LaidOut, layOut } from './layout.ts';
import { SELECT } from './limits.ts';
import type { Page } from './page.ts';
import { type Chapter, chaptersOf } from './paging.ts';
import { depict, depictionOf, isOfAll } from './picture/depict.ts';

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

/** A picture of the whole answer is a single page: others would show it again. */
const undivided = ({ earlier: _earlier, later: _later, ...page }: LaidOut): LaidOut => page;
