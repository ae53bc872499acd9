/** Turns what a command answered into one page of it. Every surface draws the same page. */
import type { Context } from '../context.ts';
import type { Messages } from '../i18n/messages.ts';
import { type Invocation, textOption } from '../invocation.ts';
import type { Options } from '../options.ts';
import type { Item } from '../record/types.ts';
import type { Answer, HeadLine, Link, Reply } from '../reply/reply.ts';
import { counted, type DrawnButton, details, itemsOf, menuLabel, show } from './answer-buttons.ts';
import { answerPage, type DrawnPage } from './answer-page.ts';
import { type LaidOut, layOut } from './layout.ts';
import { line, type Page, type PageButton, richSpans } from './page.ts';

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
  const shown = (all: readonly DrawnButton[]): readonly DrawnButton[] =>
    all.filter(({ invocation: to }) => canBeShown(to, optionsOf(to.command)));
  const live = (all: readonly DrawnButton[]): readonly PageButton[] =>
    shown(all).map(({ told: _, ...button }) => {
      const options = optionsOf(button.invocation.command) ?? {};
      return { ...button, invocation: askedLike(answer, button.invocation, options), options };
    });
  return {
    ...page,
    ...(reply.kind === 'settings' ? {} : { form: isAsText(invocation) ? 'text' : 'card' }),
    buttons: live(buttons),
    ...(opened.length > 0 ? { openings: live(opened) } : {}),
    ...(choose
      ? {
          choose: {
            label: menuLabel(choose.asks, shown([...opened, ...choose.buttons]), context.messages),
            buttons: live(choose.buttons),
          },
        }
      : {}),
    ...(page.tone !== 'problem' && hasEcho(reply) ? echo(invocation, optionsOf, context.messages) : {}),
  };
}

/** Whether there is a command that an invocation asks, and it has the form in which it is asked for. */
function canBeShown({ input: { as } }: Invocation, options: Options | undefined): boolean {
  const form = options?.['as'];
  return (
    options !== undefined && (as === undefined || (form?.kind === 'choice' && form.choices.some(one => one === as)))
  );
}

/** Whether an answer is asked for without an embed. */
export const isAsText = ({ input }: Invocation): boolean => input['as'] === 'text';

/** What an answer leads to is as private as the answer, in text where the answer is, and as of the same day: wherever that can be asked for. */
function askedLike(answer: Answer, to: Invocation, options: Options): Invocation {
  const { isPrivate = answer.invocation.input['private'] === true } = answer;
  const { asof } = answer.invocation.input;
  const kept = {
    ...(isPrivate && options['private'] ? { private: true } : {}),
    ...(isAsText(answer.invocation) && options['as'] ? { as: 'text' } : {}),
    ...(asof !== undefined && options['asof'] ? { asof } : {}),
  };
  return { ...to, input: { ...kept, ...to.input } };
}

function draw(answer: Answer, context: Context): DrawnPage {
  const { reply, invocation } = answer;
  switch (reply.kind) {
    case 'answer':
      return answerPage(reply, answer, context) ?? problemPage(context.messages.pastTheEnd(invocation.page + 1), []);
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

type Kind<K extends Reply['kind']> = Extract<Reply, { readonly kind: K }>;

/** The first line is the message's own sentence, the others stand below it in a card. */
function settingsPage({ lines: [first, ...others], links, tone = 'none' }: Kind<'settings'>): DrawnPage {
  const headline = [line('text', ...richSpans(first))];
  const below = others.map(one => line('text', ...richSpans(one)));
  return {
    headline,
    cards: below.length === 0 ? [] : [{ tone, lines: below, fields: [] }],
    footer: '',
    buttons: links.map(show),
    tone: 'answer',
  };
}

/** Whether the words that were asked with stand under the answer: with items, so that their buttons can read them back. */
const hasEcho = (reply: Reply): boolean =>
  reply.kind === 'answer' || (reply.kind === 'nothing' && !!reply.items?.length);

/** The free text that was asked with. */
function echo({ command, input }: Invocation, optionsOf: OptionsOf, w: Messages): Pick<Page, 'echo'> {
  const typed = input[textOption(optionsOf(command) ?? {}) ?? ''];
  return typeof typed === 'string' ? { echo: { label: w.asked, text: typed } } : {};
}

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
const closestPage = (reply: Kind<'nothing'>, w: Messages): LaidOut | undefined => {
  const elsewhere = reply
    .elsewhere?.()
    .map(({ reply: one, messages }) => ({ reply: closest(one, messages), messages }));
  return layOut({ ...closest(reply, w), ...(elsewhere ? { elsewhere: () => elsewhere } : {}) }, 0, w);
};

function closest(reply: Kind<'nothing'>, w: Messages): Kind<'answer'> {
  const shown = reply.items?.slice(0, NEAREST_MAX) ?? [];
  const entries = shown.map(entry => (entry.kind === 'item' ? { ...entry, telling: 'named' as const } : entry));
  return {
    kind: 'answer',
    headline: lacking(reply, shown.length > 0 ? [w.nearest] : []),
    cards: entries.length > 0 ? [{ tone: 'none', sections: [{ entries }] }] : [],
    size: 'one',
    paging: 'first',
    actions: [],
  };
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
