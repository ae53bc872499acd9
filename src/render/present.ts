/** Turns what a command answered into one page of it. Every surface draws the same page. */
import type { Context } from '../context.ts';
import type { Messages } from '../i18n/messages.ts';
import type { RichText } from '../i18n/rich-text.ts';
import { type Invocation, textOption } from '../invocation.ts';
import type { Options } from '../options.ts';
import type { Answer, Depiction, Link, Reply } from '../reply/reply.ts';
import type { Line, Page, PageButton, Span } from './page.ts';
import { nearestItems, packed, single } from './paging.ts';
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
  const { choose, buttons, ...page } = draw(reply, invocation, context);
  const live = (all: readonly Button[]): readonly PageButton[] =>
    all.flatMap(button => {
      const options = optionsOf(button.invocation.command);
      return options ? [{ ...button, options }] : [];
    });
  return {
    ...page,
    buttons: live(buttons),
    ...(choose ? { choose: { ...choose, buttons: live(choose.buttons) } } : {}),
    ...(page.tone !== 'problem' && hasEcho(reply) ? echo(invocation, optionsOf, context.messages) : {}),
  };
}

type Button = Omit<PageButton, 'options'>;
type DrawnPage = Omit<Page, 'buttons' | 'choose' | 'echo'> & {
  readonly buttons: readonly Button[];
  readonly choose?: { readonly label: string; readonly buttons: readonly Button[] };
};

function draw(reply: Reply, invocation: Invocation, context: Context): DrawnPage {
  const { messages: w } = context;
  const footer = w.asOf(context.dossier.asOf);
  switch (reply.kind) {
    case 'items':
      return itemsPage(reply, invocation, footer, context);
    case 'nothing': {
      const text = [reply.says, ...(reply.hint === undefined ? [] : [reply.hint])].join(' ');
      const page = plainPage('nothing', text, reply.nearest, footer, reply.feedback, context);
      return reply.items?.length ? { ...page, ...nearestItems(reply.items, w) } : page;
    }
    case 'settings':
      return { ...settingsPage(reply), footer, buttons: reply.links.map(show), tone: 'answer' };
    case 'problem':
      return plainPage('problem', reply.text, reply.nearest, footer, undefined, context);
  }
}

type Kind<K extends Reply['kind']> = Extract<Reply, { readonly kind: K }>;

function itemsPage(reply: Kind<'items'>, invocation: Invocation, footer: string, context: Context): DrawnPage {
  const { messages: w } = context;
  const page = reply.paging === 'one' ? single(reply, invocation.page, w) : packed(reply, invocation.page, w);
  if (!page) return plainPage('problem', w.pastTheEnd(invocation.page + 1), [], footer, undefined, context);
  const { picture, problem, buttons } = picturing(depictionOf(reply, page.entries, context), invocation, w);
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

const spans = (line: RichText): readonly Span[] => line.map(part => (typeof part === 'string' ? { text: part } : part));
const text = (part: Span): string => ('text' in part ? part.text : '');

/** The first line is the message's own sentence, the others stand below it. */
function settingsPage({ title, lines }: Kind<'settings'>): Pick<Page, 'sentence' | 'opening' | 'title' | 'sections'> {
  const [first, ...others] = lines;
  const opening = spans(first);
  const blocks = others.map((line): readonly Line[] => [{ role: 'text', spans: spans(line) }]);
  return {
    sentence: opening.map(text).join(''),
    opening,
    ...(title === undefined ? {} : { title }),
    sections: blocks.length === 0 ? [] : [{ blocks }],
  };
}

const show = ({ label, invocation }: Link): Button => ({ label, invocation, press: 'show' });
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

function plainPage(
  tone: 'nothing' | 'problem',
  text: string,
  nearest: readonly Link[],
  footer: string,
  feedback: Link | undefined,
  { messages: w }: Context,
): DrawnPage {
  return {
    sentence: text,
    ...(nearest.length === 0 ? {} : { lead: w.nearest }),
    sections: [],
    footer,
    buttons: [...nearest.map(show), ...counted(feedback)],
    tone,
  };
}
