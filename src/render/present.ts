/** From what a command answered to one page of it. Every surface draws the same page. */

import { findCommand } from '../../commands/index.ts';
import type { Context } from '../context.ts';
import type { Messages } from '../i18n/messages.ts';
import type { RichText } from '../i18n/rich-text.ts';
import { type Invocation, textOption } from '../invocation.ts';
import type { Answer, Depiction, Link, Reply } from '../reply/reply.ts';
import type { Line, Page, PageButton, Span } from './page.ts';
import { nearestItems, packed, single } from './paging.ts';
import { depict, depictionOf } from './picture/depict.ts';
import type { Picture } from './picture/picture.ts';

// What was set up, or how it stands, as a page.

type Settled = Extract<Reply, { kind: 'settled' }>;

const spans = (told: RichText): readonly Span[] => told.map(part => (typeof part === 'string' ? { text: part } : part));
const text = (part: Span): string => ('text' in part ? part.text : '');

/** The lines of a settled reply: the first is the message's own sentence, the others stand below it. */
export function settledPage({ title, lines }: Settled): Pick<Page, 'sentence' | 'opening' | 'title' | 'sections'> {
  const [first, ...others] = lines;
  const opening = spans(first);
  const blocks = others.map((told): readonly Line[] => [{ role: 'text', spans: spans(told) }]);
  return {
    sentence: opening.map(text).join(''),
    opening,
    ...(title === undefined ? {} : { title }),
    sections: blocks.length === 0 ? [] : [{ blocks }],
  };
}

/** Draws the page that the invocation asks for. A page past the end is a problem, told kindly. */
export function present({ reply, invocation }: Answer, context: Context): Page {
  const { messages: w } = context;
  const footer = w.asOf(context.dossier.asOf);
  if (reply.kind === 'nothing') {
    const text = [w.notInRecord(reply.looked), ...(reply.hint === undefined ? [] : [reply.hint])].join(' ');
    const page = plainPage('nothing', text, reply.nearest, footer, context);
    return reply.items?.length ? { ...page, ...nearestItems(reply.items, w), ...echo(invocation, w) } : page;
  }
  if (reply.kind === 'settled')
    return { ...settledPage(reply), footer, buttons: reply.links.map(show), tone: 'answer' };
  if (reply.kind === 'problem') return plainPage('problem', reply.text, reply.nearest, footer, context);
  const page = reply.paging === 'one' ? single(reply, invocation.page, w) : packed(reply, invocation.page, w);
  if (!page) return plainPage('problem', w.pastTheEnd, [], footer, context);
  const { picture, problem, buttons } = picturing(depictionOf(reply, page.entries), invocation, w);
  const lead = [problem, page.lead].filter(l => l !== undefined);
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
      ...sharing(invocation, w),
    ],
    ...(picture ? { picture } : {}),
    ...(reply.choose ? { choose: { label: reply.choose.label, buttons: reply.choose.links.map(show) } } : {}),
    ...echo(invocation, w),
    tone: 'answer',
  };
}

const show = ({ label, invocation }: Link): PageButton => ({ label, invocation, press: 'show' });

function navigation(at: Invocation, pages: number, next: string | undefined, w: Messages): readonly PageButton[] {
  const to = (page: number, label: string): PageButton => show({ label, invocation: { ...at, page } });
  return [
    ...(at.page > 0 ? [to(at.page - 1, w.previous)] : []),
    ...(at.page + 1 < pages ? [to(at.page + 1, next ?? w.next)] : []),
  ];
}

/** The free text that was asked with. */
function echo({ command, input }: Invocation, w: Messages): Pick<Page, 'echo'> {
  const text = input[textOption(findCommand(command)?.options ?? {}) ?? ''];
  return typeof text === 'string' ? { echo: { label: w.asked, text } } : {};
}

/** The page's picture where one was asked for, and the button to the same page with it, or without. */
function picturing(
  depiction: Depiction | undefined,
  at: Invocation,
  w: Messages,
): { readonly picture?: Picture; readonly problem?: string; readonly buttons: readonly PageButton[] } {
  const wanted = at.input['picture'] === true;
  if (!depiction) return wanted ? { problem: w.pictureOfNothing, buttons: [] } : { buttons: [] };
  const label = wanted ? w.asText : w.asPicture;
  const buttons = [show({ label, invocation: { ...at, input: { ...at.input, picture: !wanted } } })];
  return wanted ? { picture: depict(depiction, w), buttons } : { buttons };
}

/** A private answer can be posted for everyone; a public one is already there. */
function sharing(at: Invocation, w: Messages): readonly PageButton[] {
  if (at.input['private'] !== true) return [];
  return [{ label: w.share, invocation: { ...at, input: { ...at.input, private: false } }, press: 'share' }];
}

function plainPage(
  tone: 'nothing' | 'problem',
  text: string,
  nearest: readonly Link[],
  footer: string,
  { messages: w }: Context,
): Page {
  return {
    sentence: text,
    ...(nearest.length === 0 ? {} : { lead: w.nearest }),
    sections: [],
    footer,
    buttons: nearest.map(show),
    tone,
  };
}
