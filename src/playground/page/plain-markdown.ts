/** Tells trees of Discord's Markdown in plain words, on one line. */
import type { MarkdownNode } from '../api.ts';

/** The words of a text by its tree; what stands on lines of its own is set apart by a space. */
export const plainWords = (tree: readonly MarkdownNode[]): string =>
  tree.map(wordsOf).join('').replace(/\s+/gu, ' ').trim();

function wordsOf(node: MarkdownNode): string {
  if ('items' in node) return node.items.map(item => ` ${plainWords(item)} `).join('');
  if ('content' in node)
    return isBlock(node.type) ? ` ${plainWords(node.content)} ` : node.content.map(wordsOf).join('');
  if ('text' in node) return node.text;
  if (node.type === 'command') return `/${node.name}`;
  return ' ';
}

const isBlock = (type: MarkdownNode['type']): boolean => type === 'quote' || type === 'subtext' || type === 'heading';
