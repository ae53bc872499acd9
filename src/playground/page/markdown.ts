/** Trees of Discord's Markdown as elements. */
import type { MarkdownNode } from '../api.ts';
import { button, el, moment, webLink } from './dom.ts';

/** In whose language, and how deep in the page's outline headings stand. */
export interface Reading {
  readonly locale: string;
  /** Names what hides a spoiler. */
  readonly spoiler: string;
  readonly heading: 3 | 4;
}

const INLINE = { strong: 'strong', em: 'em', underline: 'u', strike: 's' } as const;

/** What a text says; the text itself, where no tree of it is known. */
export function markdown(text: string, trees: Readonly<Record<string, readonly MarkdownNode[]>>, reading: Reading) {
  const known = Object.hasOwn(trees, text) ? trees[text] : undefined;
  return known ? nodes(known, reading) : [text];
}

const nodes = (of: readonly MarkdownNode[], reading: Reading): (Node | string)[] => of.map(n => node(n, reading));

function node(of: MarkdownNode, reading: Reading): Node | string {
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
      return el(INLINE[of.type], {}, nodes(of.content, reading));
    case 'code':
      return el('code', {}, [of.text]);
    case 'link':
      return webLink(of.url, {}, nodes(of.content, reading));
    case 'timestamp':
      return moment(new Date(of.at * 1000), of.style, reading.locale);
    case 'spoiler':
      return spoiler(nodes(of.content, reading), reading);
    default:
      return block(of, reading);
  }
}

type Block = Extract<MarkdownNode, { type: 'codeBlock' | 'quote' | 'subtext' | 'heading' | 'list' }>;

function block(of: Block, reading: Reading): Node {
  switch (of.type) {
    case 'codeBlock':
      // What is wider than the message is scrolled to, also by keyboard.
      return el('pre', { tabindex: 0 }, [el('code', {}, [of.text])]);
    case 'quote':
      return el('blockquote', {}, nodes(of.content, reading));
    case 'subtext':
      return el('small', {}, nodes(of.content, reading));
    case 'heading':
      return el(`h${reading.heading}`, { class: `size-${of.level}` }, nodes(of.content, reading));
    case 'list': {
      const items = of.items.map(item => el('li', {}, nodes(item, reading)));
      return of.ordered ? el('ol', { start: of.start }, items) : el('ul', {}, items);
    }
  }
}

function spoiler(content: readonly (Node | string)[], reading: Reading): Node {
  const hidden = el('span', { class: 'spoiler' });
  const cover = button({ 'aria-label': reading.spoiler }, [], () => {
    const shown = el('span', { tabindex: -1 }, content);
    hidden.replaceChildren(shown);
    shown.focus();
  });
  hidden.append(cover);
  return hidden;
}
