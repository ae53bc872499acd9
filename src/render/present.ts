/** Turns what a command answered into one page of it. Every surface draws the same page. */
import type { Context } from '../context.ts';
import type { Messages } from '../i18n/messages.ts';
import { type Invocation, type Press, textOption } from '../invocation.ts';
import type { Form, Options } from '../options.ts';
import type { Item } from '../record/types.ts';
import { toDetails } from '../reply/entries.ts';
import {
  type Answer,
  type Answered,
  type Depiction,
  type Entry,
  entriesOfAnswer,
  type HeadLine,
  type ItemEntry,
  type Link,
  type Reply,
} from '../reply/reply.ts';
import { toItem } from '../reply/single.ts';
import { firstRow } from './buttons.ts';
import { choiceLabel } from './item-lines.ts';
import { type Chapter, chaptersOf, type LaidOut, layOut } from './layout.ts';
import { SELECT } from './limits.ts';
import { plainOf } from './measure.ts';
import { type Line, line, type Page, type PageButton, richSpans } from './page.ts';
import { depict, depictionOf } from './picture/depict.ts';
import type { Picture } from './picture/picture.ts';

/** The options of a command by its whole name; `undefined` where there is no such command. */
export type OptionsOf = (command: string) => Options | undefined;

/**
 * Draws the page that the invocation asks for. A page past the end is a problem, told kindly.
 *
 * @param optionsOf finds what the buttons' custom ids are written by; a button whose command it doesn't know is left out
 */
export function present(answer: Answer, context: Context, optionsOf: OptionsOf): Page {
  const { reply, invocation } = answer;
  const { choose, buttons, openings: opened = [], ...page } = draw(answer, context);
  const live = (all: readonly Button[]): readonly PageButton[] =>
    all.flatMap(button => {
      const options = optionsOf(button.invocation.command);
      if (options && !canBeShown(button.invocation, options)) return [];
      return options ? [{ ...button, invocation: askedLike(answer, button.invocation, options), options }] : [];
    });
  return {
    ...page,
    ...(reply.kind === 'settings' ? {} : { form: isAsText(invocation) ? 'text' : 'card' }),
    buttons: live(buttons),
    ...(opened.length > 0 ? { openings: live(opened) } : {}),
    ...(choose ? { choose: { ...choose, buttons: live(choose.buttons) } } : {}),
    ...(page.tone !== 'problem' && hasEcho(reply) ? echo(invocation, optionsOf, context.messages) : {}),
  };
}

/** Whether what an invocation asks has the form in which it is asked for. */
function canBeShown({ input: { as } }: Invocation, { as: option }: Options): boolean {
  return as === undefined || (option?.kind === 'choice' && option.choices.some(choice => choice === as));
}

/** Whether an answer is asked for without an embed. */
export const isAsText = ({ input }: Invocation): boolean => input['as'] === 'text';

/** What an answer leads to is as private as the answer, and in text where the answer is: wherever that can be asked for. */
function askedLike(answer: Answer, to: Invocation, options: Options): Invocation {
  const { isPrivate = answer.invocation.input['private'] === true } = answer;
  const kept = {
    ...(isPrivate && options['private'] ? { private: true } : {}),
    ...(isAsText(answer.invocation) && options['as'] ? { as: 'text' } : {}),
  };
  return { ...to, input: { ...kept, ...to.input } };
}

type Button = Omit<PageButton, 'options'>;
type DrawnPage = Omit<Page, 'form' | 'buttons' | 'choose' | 'echo' | 'openings'> & {
  readonly buttons: readonly Button[];
  readonly openings?: readonly Button[];
  readonly choose?: { readonly label: string; readonly buttons: readonly Button[] };
};

function draw({ reply, invocation, isDetails }: Answer, context: Context): DrawnPage {
  switch (reply.kind) {
    case 'answer':
      return answerPage(reply, invocation, context, isDetails ? 'details' : 'show');
    case 'nothing':
      return nothingPage(reply, invocation, context);
    case 'settings':
      return settingsPage(reply);
    case 'problem':
      return problemPage(reply.text, reply.nearest);
  }
}

/** Most entries that a refusal shows. */
const NEAREST_MAX = 2;

/** The items on the page that an invocation asks for, the evidence of a check with them; each once. */
export function itemsOn({ reply, invocation }: Answer, { messages: w }: Context): readonly Item[] {
  if (reply.kind === 'answer') return itemsOf(layOut(reply, invocation.page, w)?.meant ?? []);
  return reply.kind === 'nothing' ? itemsOf(closestPage(reply, w)?.items ?? []) : [];
}

function itemsOf(entries: readonly Entry[]): readonly Item[] {
  const all = entries.filter(entry => entry.kind === 'item');
  return [...new Map(all.map(({ item }) => [item.id, item])).values()];
}

/** The button to what is known of the page's items; to a single one's own, which stays the same one on another day. */
function details(entries: readonly Entry[], at: Invocation, { details: label }: Messages): readonly Button[] {
  const [first, ...others] = itemsOf(entries);
  if (!first) return [];
  return others.length === 0 ? [show(toDetails(first, label))] : [{ label, invocation: at, press: 'details' }];
}

type Kind<K extends Reply['kind']> = Extract<Reply, { readonly kind: K }>;

/** @param press what asks for the answer again */
function answerPage(reply: Answered, invocation: Invocation, context: Context, press: Press): DrawnPage {
  const { messages: w } = context;
  // The invocation's page is the one whose items are told of: what is known of them has a single page.
  const page = layOut(reply, press === 'details' ? 0 : invocation.page, w);
  if (!page) return problemPage(w.pastTheEnd(invocation.page + 1), []);
  const { headline, cards, footer, legend, items, isTitled } = page;
  const depiction = depicted(reply, headline, items, context);
  const { picture, problem } = picturing(depiction, invocation, w);
  const chapters = chaptersOf(reply, w);
  const all = rowButtons(reply, invocation, page, chapters, w);
  // What is only said has no menu: its buttons take as many rows as they need.
  const isRow = cards.length > 0 && !reply.isOpenChoice;
  const { row, rest } = !isRow ? { row: all, rest: [] } : firstRow(all, ({ label }) => label);
  const led = [...nearby(chapters, invocation).map(toChapter(invocation)), ...(reply.choose?.links ?? [])];
  const choices = [...rest, ...led.map(show)];
  const opened = openings(reply, page, w).slice(0, SELECT.options - choices.length);
  const forms = otherForms(reply, invocation, page, depiction !== undefined, w).map(one => ({ ...one, press }));
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
    ...(picture ? { picture } : {}),
    tone: 'answer',
  };
}

function depicted(
  reply: Answered,
  headline: readonly Line[],
  items: readonly ItemEntry[],
  context: Context,
): Depiction | undefined {
  const title = headline.map(({ spans }) => plainOf(spans)).join(' ');
  return depictionOf(reply, title, items, context);
}

/** What is all on the page needs no button to all of it. */
function actionsOn({ actions, found }: Answered, { items }: LaidOut): readonly Link[] {
  const isWhole = found !== undefined && itemsOf(items).length >= found.length;
  return isWhole ? actions.filter(({ invocation }) => invocation.view !== 'all') : actions;
}

/** The buttons of an answer, the first ones first: those that have no room stand in the menu. */
function rowButtons(
  reply: Answered,
  at: Invocation,
  page: LaidOut,
  chapters: readonly Chapter[],
  w: Messages,
): readonly Button[] {
  const { alone, hasMore, meant } = page;
  const links = [...(alone?.links ?? []), ...actionsOn(reply, page)];
  const first = links.filter(({ primary }) => primary).map(show);
  const own = links.filter(({ primary }) => !primary).map(show);
  const known = details(meant, reply.again ?? at, w);
  const isSelection = reply.paging === 'first' || reply.paging === 'whole';
  const isPaged = reply.around !== undefined || (!isSelection && (at.page > 0 || hasMore));
  const turning = isPaged ? turningButtons(reply, at, page, chapters, w) : [];
  return [...turning, ...first, ...(isSelection && !isPaged ? [...own, ...known] : [...known, ...own])];
}

/** The buttons to the pages around one; at the ends they lead to the answers around, or nowhere. */
function turningButtons(
  reply: Answered,
  at: Invocation,
  { hasMore }: LaidOut,
  chapters: readonly Chapter[],
  w: Messages,
): readonly Button[] {
  const to = (page: number, label: string): Button => show({ label, invocation: { ...at, page } });
  const { around } = reply;
  const ahead = chapters.find(one => one.page === at.page + 1);
  const labels = turningLabels(reply, ahead, w);
  const next = to(at.page + 1, labels.next);
  if (reply.paging === 'one' && reply.nextLabel !== undefined) return hasMore ? [next] : [];
  const led = (invocation: Invocation | undefined, label: string): Button =>
    invocation ? show({ label, invocation }) : { ...to(at.page, label), disabled: true };
  return [
    at.page === 0 ? led(around?.before, labels.previous) : to(at.page - 1, labels.previous),
    hasMore ? next : led(around?.after, next.label),
  ];
}

/** @param ahead the card that begins on the next page, where it has a name */
function turningLabels({ inTime, nextLabel }: Answered, ahead: Chapter | undefined, w: Messages) {
  const { earlier, later, nextIs } = w.replies.buttons;
  if (ahead) return { previous: w.previous, next: nextIs(ahead.short) };
  return inTime ? { previous: earlier, next: later } : { previous: w.previous, next: nextLabel ?? w.next };
}

/** Most cards that a menu leads to: room is left for what every menu ends with. */
const CHAPTERS_MAX = 20;

/** The cards around a page, where there are more than a menu holds. */
function nearby(chapters: readonly Chapter[], { page }: Invocation): readonly Chapter[] {
  const here = chapters.findLastIndex(one => one.page <= page);
  const from = Math.min(Math.max(0, here - CHAPTERS_MAX / 2), Math.max(0, chapters.length - CHAPTERS_MAX));
  return chapters.slice(from, from + CHAPTERS_MAX);
}

const toChapter =
  (at: Invocation) =>
  ({ name, page }: Chapter): Link => ({ label: name, invocation: { ...at, page } });

function menuLabel({ choose }: Answered, opened: readonly Button[], { replies }: Messages): string {
  return choose?.label ?? (opened.length > 0 ? replies.buttons.open : replies.buttons.menu);
}

/** A choice for every item of a list, to see it by itself. */
function openings(reply: Answered, { items, alone }: LaidOut, w: Messages): readonly Button[] {
  if (reply.choose || alone || reply.paging === 'cards') return [];
  return items.map(({ item }) => show({ label: choiceLabel(item, w), invocation: toItem(item) }));
}

/** The other forms of an answer. */
function otherForms(
  reply: Answered,
  at: Invocation,
  { cards, items }: LaidOut,
  isDrawable: boolean,
  { replies: { buttons } }: Messages,
): readonly Button[] {
  if (cards.length === 0) return [];
  const is = at.input['as'] ?? 'card';
  const forms: readonly (readonly [Form, string])[] = [
    ['text', buttons.text],
    ['picture', buttons.picture],
    ['card', buttons.card],
  ];
  const same = reply.again ?? at;
  return forms
    .filter(([form]) => form !== is && (form !== 'picture' || isDrawable))
    .map(([as, label]) => {
      const page = reply.isDrawnByItem ? pageIn(as, reply, items) : same.page;
      return show({ label, invocation: { ...same, page, input: { ...same.input, as } } });
    });
}

/** Where a list goes on in another form: at the picture of the first item that its page shows, and else at its beginning. */
function pageIn(as: Form, reply: Answered, items: readonly ItemEntry[]): number {
  if (as !== 'picture') return 0;
  return Math.max(
    0,
    itemsOf(entriesOfAnswer(reply)).findIndex(({ id }) => id === items[0]?.item.id),
  );
}

/** What every answer's menu ends with. */
function furtherChoices(reply: Answered, at: Invocation, { alone }: LaidOut, w: Messages): readonly Button[] {
  const cite = (id: string): Button =>
    show({ label: w.replies.buttons.cite, invocation: { command: 'cite', input: { id, style: 'plain' }, page: 0 } });
  return [
    ...(alone ? [cite(alone.item.id)] : []),
    ...(at.input['private'] === true ? [sharing(reply.again ?? at, w)] : []),
  ];
}

/** The first line is the message's own sentence, the others stand below it in a card. */
function settingsPage({ lines: [first, ...others], links }: Kind<'settings'>): DrawnPage {
  const headline = [line('text', ...richSpans(first))];
  const below = others.map(one => line('text', ...richSpans(one)));
  return {
    headline,
    cards: below.length === 0 ? [] : [{ tone: 'none', lines: below, fields: [] }],
    footer: '',
    buttons: links.map(show),
    tone: 'answer',
  };
}

const show = ({ label, invocation, primary, disabled }: Link): Button => ({
  label,
  invocation,
  press: 'show',
  ...(primary ? { primary } : {}),
  ...(disabled ? { disabled } : {}),
});
const counted = (link: Link | undefined): readonly Button[] => (link ? [{ ...link, press: 'count' }] : []);

/** Whether the words that were asked with stand under the answer: with items, so that their buttons can read them back. */
const hasEcho = (reply: Reply): boolean =>
  reply.kind === 'answer' || (reply.kind === 'nothing' && !!reply.items?.length);

/** The free text that was asked with. */
function echo({ command, input }: Invocation, optionsOf: OptionsOf, w: Messages): Pick<Page, 'echo'> {
  const typed = input[textOption(optionsOf(command) ?? {}) ?? ''];
  return typeof typed === 'string' ? { echo: { label: w.asked, text: typed } } : {};
}

/** The page's picture where one was asked for, or why there is none. */
function picturing(
  depiction: Depiction | undefined,
  at: Invocation,
  w: Messages,
): { readonly picture?: Picture; readonly problem?: string } {
  if (at.input['as'] !== 'picture') return {};
  return depiction ? { picture: depict(depiction, w) } : { problem: w.pictureOfNothing };
}

/** A private answer can be posted for everyone; a public one is already there. */
const sharing = (at: Invocation, w: Messages): Button => ({
  label: w.share,
  invocation: { ...at, input: { ...at.input, private: false } },
  press: 'share',
});

/** What the record lacks, in a sentence; what comes closest stands in a card. */
function nothingPage(reply: Kind<'nothing'>, at: Invocation, { messages: w }: Context): DrawnPage {
  const { nearest, feedback } = reply;
  const { headline = [], cards = [], items = [], footer = '' } = closestPage(reply, w) ?? {};
  return {
    headline,
    cards,
    items,
    footer,
    buttons: [...nearest.map(show), ...details(items, at, w), ...counted(feedback)],
    tone: 'nothing',
  };
}

/** Two entries at most come closest: as many as have room. */
function closestPage(reply: Kind<'nothing'>, w: Messages): LaidOut | undefined {
  const shown = reply.items?.slice(0, NEAREST_MAX) ?? [];
  const entries = shown.map(entry => (entry.kind === 'item' ? { ...entry, telling: 'named' as const } : entry));
  return layOut(
    {
      kind: 'answer',
      headline: lacking(reply, shown.length > 0 ? [w.nearest] : []),
      cards: entries.length > 0 ? [{ tone: 'none', sections: [{ entries }] }] : [],
      size: 'one',
      paging: 'first',
      actions: [],
    },
    0,
    w,
  );
}

/** @param closest what leads to the entries; right above them, so behind small lines where there are any */
function lacking({ asked, sign, says, hint, small = [] }: Kind<'nothing'>, closest: readonly string[]) {
  const inSmall = (text: string): HeadLine => ({ kind: 'small', text: [text] });
  const sentences = [...(hint === undefined ? [] : [hint]), ...(small.length === 0 ? closest : [])];
  const lead = sign === undefined ? [] : [sign];
  const line: HeadLine = { kind: 'text', text: [...lead, { strong: says }, ...sentences.map(one => ` ${one}`)] };
  const below = small.length === 0 ? [] : closest.map((one): HeadLine => ({ kind: 'text', text: [one] }));
  const first = asked === undefined ? line : inSmall(asked);
  return [first, ...(first === line ? [] : [line]), ...small.map(inSmall), ...below] as const;
}

function problemPage(text: string, nearest: readonly Link[]): DrawnPage {
  return {
    headline: [line('text', text)],
    cards: [],
    footer: '',
    buttons: nearest.map(show),
    tone: 'problem',
  };
}
