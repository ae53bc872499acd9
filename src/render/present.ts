/** Turns what a command answered into one page of it. Every surface draws the same page. */
import type { Context } from '../context.ts';
import type { Messages } from '../i18n/messages.ts';
import { type Invocation, textOption } from '../invocation.ts';
import type { Options } from '../options.ts';
import {
  type Answer,
  type Answered,
  type Depiction,
  entriesOfAnswer,
  type HeadLine,
  type ItemEntry,
  type Link,
  type Reply,
} from '../reply/reply.ts';
import { toItem } from '../reply/single.ts';
import { firstRow } from './buttons.ts';
import { choiceLabel } from './item-lines.ts';
import { type LaidOut, layOut } from './layout.ts';
import { SELECT } from './limits.ts';
import { plainOf } from './measure.ts';
import { type Line, line, type Page, type PageButton, richSpans } from './page.ts';
import { packed, single } from './paging.ts';
import { depict, depictionOf } from './picture/depict.ts';
import type { Picture } from './picture/picture.ts';

/** The options of a command by its whole name; `undefined` where there is no such command. */
export type OptionsOf = (command: string) => Options | undefined;

/**
 * Draws the page that the invocation asks for. A page past the end is a problem, told kindly.
 *
 * @param optionsOf finds what the buttons' custom ids are written by; a button whose command it doesn't know is left out
 */
export function present({ reply, invocation }: Answer, context: Context, optionsOf: OptionsOf): Page {
  const { choose, buttons, openings: opened = [], ...page } = draw(reply, invocation, context);
  const live = (all: readonly Button[]): readonly PageButton[] =>
    all.flatMap(button => {
      const options = optionsOf(button.invocation.command);
      return options ? [{ ...button, options }] : [];
    });
  return {
    ...page,
    buttons: live(buttons),
    ...(opened.length > 0 ? { openings: live(opened) } : {}),
    ...(choose ? { choose: { ...choose, buttons: live(choose.buttons) } } : {}),
    ...(page.tone !== 'problem' && hasEcho(reply) ? echo(invocation, optionsOf, context.messages) : {}),
  };
}

type Button = Omit<PageButton, 'options'>;
type DrawnPage = Omit<Page, 'buttons' | 'choose' | 'echo' | 'openings'> & {
  readonly buttons: readonly Button[];
  readonly openings?: readonly Button[];
  readonly choose?: { readonly label: string; readonly buttons: readonly Button[] };
};

function draw(reply: Reply, invocation: Invocation, context: Context): DrawnPage {
  const { messages: w } = context;
  const footer = w.asOf(context.dossier.asOf);
  switch (reply.kind) {
    case 'answer':
      return answerPage(reply, invocation, context);
    case 'items':
      return itemsPage(reply, invocation, footer, context);
    case 'nothing':
      return nothingPage(reply, context);
    case 'settings':
      return settingsPage(reply);
    case 'problem':
      return problemPage(reply.text, reply.nearest);
  }
}

/** Most entries that a refusal shows. */
const NEAREST_MAX = 2;

type Kind<K extends Reply['kind']> = Extract<Reply, { readonly kind: K }>;

function answerPage(reply: Answered, invocation: Invocation, context: Context): DrawnPage {
  const { messages: w } = context;
  const page = layOut(reply, invocation.page, w);
  if (!page) return problemPage(w.pastTheEnd(invocation.page + 1), []);
  const { headline, cards, footer, items, isTitled } = page;
  const { picture, problem } = picturing(depicted(reply, headline, items), invocation, w);
  const all = rowButtons(reply, invocation, page, w);
  // What is only said has no menu: its buttons take as many rows as they need.
  const { row, rest } = cards.length === 0 ? { row: all, rest: [] } : firstRow(all, ({ label }) => label);
  const choices = [...rest, ...(reply.choose?.links.map(show) ?? [])];
  const opened = openings(reply, page, w).slice(0, SELECT.options - choices.length);
  const more = [...furtherChoices(reply, invocation, page, w), ...counted(reply.feedback)];
  const menu = [...choices.slice(0, SELECT.options - more.length - opened.length), ...more];
  return {
    sentence: headline.map(({ spans }) => plainOf(spans)).join(' '),
    headline: problem === undefined ? headline : [...headline, { role: 'text', spans: [{ text: problem }] }],
    cards,
    items,
    ...(isTitled ? { isTitled } : {}),
    sections: [],
    footer,
    buttons: row,
    ...(menu.length + opened.length > 0 ? { choose: { label: menuLabel(reply, opened, w), buttons: menu } } : {}),
    openings: opened,
    ...(picture ? { picture } : {}),
    tone: 'answer',
  };
}

function depicted(reply: Answered, headline: readonly Line[], items: readonly ItemEntry[]): Depiction | undefined {
  const { depicts } = reply;
  if (!depicts) return undefined;
  const title = headline.map(({ spans }) => plainOf(spans)).join(' ');
  return depictionOf({ title, depicts, groups: [{ entries: entriesOfAnswer(reply) }] }, items);
}

/** The buttons of an answer, the first ones first: those that have no room stand in the menu. */
function rowButtons(reply: Answered, at: Invocation, { alone, hasMore }: LaidOut, w: Messages): readonly Button[] {
  const actions = [...(alone?.links ?? []), ...reply.actions].map(show);
  const to = (page: number, label: string): Button => show({ label, invocation: { ...at, page } });
  const isPaged = reply.paging !== 'first' && reply.paging !== 'whole' && (at.page > 0 || hasMore);
  if (!isPaged) return actions;
  const { earlier, later } = w.replies.buttons;
  const next = to(at.page + 1, reply.nextLabel ?? (reply.inTime ? later : w.next));
  const previous = reply.inTime ? earlier : w.previous;
  if (reply.paging === 'one' && reply.nextLabel !== undefined) return [...(hasMore ? [next] : []), ...actions];
  return [
    at.page === 0 ? { ...to(0, previous), disabled: true } : to(at.page - 1, previous),
    hasMore ? next : { ...next, disabled: true },
    ...actions,
  ];
}

function menuLabel({ choose }: Answered, opened: readonly Button[], { replies }: Messages): string {
  return choose?.label ?? (opened.length > 0 ? replies.buttons.open : replies.buttons.menu);
}

/** A choice for every item of a list, to see it by itself. */
function openings(reply: Answered, { items, alone }: LaidOut, w: Messages): readonly Button[] {
  if (reply.choose || alone) return [];
  return items.map(({ item }) => show({ label: choiceLabel(item, w), invocation: toItem(item) }));
}

/** What every answer's menu ends with. */
function furtherChoices(reply: Answered, at: Invocation, { alone }: LaidOut, w: Messages): readonly Button[] {
  const { buttons } = w.replies;
  return [
    ...(alone
      ? [
          show({
            label: buttons.cite,
            invocation: { command: 'cite', input: { id: alone.item.id, style: 'plain' }, page: 0 },
          }),
        ]
      : []),
    ...sharing(reply.again ?? at, w),
  ];
}

function itemsPage(reply: Kind<'items'>, invocation: Invocation, footer: string, context: Context): DrawnPage {
  const { messages: w } = context;
  const page = reply.paging === 'one' ? single(reply, invocation.page, w) : packed(reply, invocation.page, w);
  if (!page) return problemPage(w.pastTheEnd(invocation.page + 1), []);
  const { picture, problem, buttons } = picturing(depictionOf(reply, page.entries), invocation, w);
  const lead = [problem, page.lead].filter(l => l !== undefined);
  const feedback = counted(reply.feedback);
  return {
    sentence: reply.preface === undefined ? page.sentence : `${reply.preface} ${page.sentence}`,
    title: reply.title,
    ...(lead.length === 0 ? {} : { lead: lead.join(' ') }),
    sections: page.sections,
    footer: page.position === '' ? footer : `${footer} · ${page.position}`,
    buttons: [
      ...navigation(invocation, page.pages, reply.nextLabel, w),
      ...[...page.links, ...reply.links].map(show),
      ...buttons,
      ...sharing(reply.again ?? invocation, w),
      ...(reply.choose ? [] : feedback),
    ],
    ...(picture ? { picture } : {}),
    ...(reply.choose
      ? { choose: { label: reply.choose.label, buttons: [...reply.choose.links.map(show), ...feedback] } }
      : {}),
    tone: 'answer',
  };
}

/** The first line is the message's own sentence, the others stand below it in a card. */
function settingsPage({ lines: [first, ...others], links }: Kind<'settings'>): DrawnPage {
  const headline = [line('text', ...richSpans(first))];
  const below = others.map(one => line('text', ...richSpans(one)));
  return {
    sentence: headline.map(({ spans }) => plainOf(spans)).join(' '),
    headline,
    cards: below.length === 0 ? [] : [{ tone: 'none', lines: below, fields: [] }],
    sections: [],
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

function navigation(at: Invocation, pages: number, next: string | undefined, w: Messages): readonly Button[] {
  const to = (page: number, label: string): Button => show({ label, invocation: { ...at, page } });
  return [
    ...(at.page > 0 ? [to(at.page - 1, w.previous)] : []),
    ...(at.page + 1 < pages ? [to(at.page + 1, next ?? w.next)] : []),
  ];
}

/** Whether the words that were asked with stand under the answer: with items, so that their buttons can read them back. */
const hasEcho = (reply: Reply): boolean =>
  reply.kind === 'items' || (reply.kind === 'nothing' && !!reply.items?.length);

/** The free text that was asked with. */
function echo({ command, input }: Invocation, optionsOf: OptionsOf, w: Messages): Pick<Page, 'echo'> {
  const typed = input[textOption(optionsOf(command) ?? {}) ?? ''];
  return typeof typed === 'string' ? { echo: { label: w.asked, text: typed } } : {};
}

/** The page's picture where one was asked for, and the button to the same page with it, or without. */
function picturing(
  depiction: Depiction | undefined,
  at: Invocation,
  w: Messages,
): { readonly picture?: Picture; readonly problem?: string; readonly buttons: readonly Button[] } {
  const wanted = at.input['picture'] === true;
  if (!depiction) return wanted ? { problem: w.pictureOfNothing, buttons: [] } : { buttons: [] };
  const label = wanted ? w.asText : w.asPicture;
  const buttons = [show({ label, invocation: { ...at, input: { ...at.input, picture: !wanted } } })];
  return wanted ? { picture: depict(depiction, w), buttons } : { buttons };
}

/** A private answer can be posted for everyone; a public one is already there. */
function sharing(at: Invocation, w: Messages): readonly Button[] {
  if (at.input['private'] !== true) return [];
  return [{ label: w.share, invocation: { ...at, input: { ...at.input, private: false } }, press: 'share' }];
}

/** What the record lacks, in a sentence; what comes closest stands in a card, two entries at most. */
function nothingPage(reply: Kind<'nothing'>, { messages: w }: Context): DrawnPage {
  const { asked, says, hint, items = [], nearest, feedback } = reply;
  const shown = items.slice(0, NEAREST_MAX);
  const sentences = [...(hint === undefined ? [] : [hint]), ...(shown.length > 0 ? [w.nearest] : [])];
  const entries = shown.map(entry => (entry.kind === 'item' ? { ...entry, telling: 'named' as const } : entry));
  const lacking: HeadLine = { kind: 'text', text: [{ strong: says }, ...sentences.map(one => ` ${one}`)] };
  const closest: Answered = {
    kind: 'answer',
    headline: asked === undefined ? [lacking] : [{ kind: 'small', text: [asked] }, lacking],
    cards: entries.length > 0 ? [{ tone: 'none', sections: [{ entries }] }] : [],
    size: 'one',
    paging: 'first',
    actions: [],
  };
  const page = layOut(closest, 0, w);
  return {
    sentence: [says, ...sentences].join(' '),
    headline: page?.headline ?? [],
    cards: page?.cards ?? [],
    items: page?.items ?? [],
    sections: [],
    footer: page?.footer ?? '',
    buttons: [...nearest.map(show), ...counted(feedback)],
    tone: 'nothing',
  };
}

function problemPage(text: string, nearest: readonly Link[]): DrawnPage {
  return {
    sentence: text,
    headline: [line('text', text)],
    cards: [],
    sections: [],
    footer: '',
    buttons: nearest.map(show),
    tone: 'problem',
  };
}
