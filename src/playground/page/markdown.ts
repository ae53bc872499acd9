/** Draws trees of Discord's Markdown as elements. */
import type { MarkdownNode } from '../api.ts';
import { CHANNEL_ID } from './channel.ts';
import { button, el, moment, webLink } from './dom.ts';
import type { RenderContext } from './render-context.ts';

/** How Markdown is drawn. */
export interface MarkdownContext extends Pick<RenderContext, 'locale' | 'phrases' | 'named' | 'write'> {
  /** The level of headings in the page's outline. */
  readonly heading: 3 | 4;
}

const INLINE = { strong: 'strong', em: 'em', underline: 'u', strike: 's' } as const;

/** Draws a text by its tree; the text itself, where `trees` has none. */
export function markdown(
  text: string,
  trees: Readonly<Record<string, readonly MarkdownNode[]>>,
  context: MarkdownContext,
) {
  const known = Object.hasOwn(trees, text) ? trees[text] : undefined;
  return known ? nodes(known, context) : [text];
}

const nodes = (of: readonly MarkdownNode[], context: MarkdownContext): (Node | string)[] =>
  of.map(n => node(n, context));

function node(of: MarkdownNode, context: MarkdownContext): Node | string {
  switch (of.type) {
    case 'text':
    case 'emoji':
      return of.text;
    case 'lineBreak':
      return el('br');
    case 'strong':
    case 'em':
    case 'underline':
    case 'strike':
      return el(INLINE[of.type], {}, nodes(of.content, context));
    case 'foreign':
      return el('span', { lang: of.lang }, nodes(of.content, context));
    case 'code':
      return el('code', {}, [of.text]);
    case 'link':
      return webLink(of.url, {}, nodes(of.content, context));
    case 'timestamp':
      return moment(new Date(of.at * 1000), of.style, context.locale);
    case 'command':
      return button({ class: 'mention' }, [context.named(of.name)], () => context.write(of.name));
    case 'channel':
      return el('span', { class: 'mention' }, [`#${of.id === CHANNEL_ID ? context.phrases.channel : of.id}`]);
    case 'spoiler':
      return spoiler(nodes(of.content, context), context);
    default:
      return block(of, context);
  }
}

type Block = Extract<MarkdownNode, { type: 'codeBlock' | 'quote' | 'subtext' | 'heading' | 'list' }>;

function block(of: Block, context: MarkdownContext): Node {
  switch (of.type) {
    case 'codeBlock':
      // Focusable, so that wide code can be scrolled by keyboard.
      return el('pre', { tabindex: 0 }, [el('code', {}, of.content ? nodes(of.content, context) : [of.text])]);
    case 'quote':
      return el('blockquote', {}, nodes(of.content, context));
    case 'subtext':
      return el('small', {}, nodes(of.content, context));
    case 'heading':
      return el(`h${context.heading}`, { class: `size-${of.level}` }, nodes(of.content, context));
    case 'list': {
      const items = of.items.map(item => el('li', {}, nodes(item, context)));
      return of.ordered ? el('ol', { start: of.start }, items) : el('ul', {}, items);
    }
  }
}

function spoiler(content: readonly (Node | string)[], context: MarkdownContext): Node {
  const hidden = el('span', { class: 'spoiler' });
  const cover = button({ 'aria-label': context.phrases.spoiler }, [], () => {
    const shown = el('span', { tabindex: -1 }, content);
    hidden.replaceChildren(shown);
    shown.focus();
  });
  hidden.append(cover);
  return hidden;
}
