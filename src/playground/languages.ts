/** Finds in a tree of Markdown what is in another language than the rest: quotations as printed, sentences not translated. */
import type { Dossier } from '../dossier/dossier.ts';
import { UNTRANSLATED } from '../i18n/sentences.ts';
import { MAIN_LANGUAGE } from '../record/types.ts';
import type { MarkdownNode } from './api.ts';

/** Opens and closes what is quoted as printed, in every language; the German mark opens words of the reader's language. */
const MARKS = /([“”„])/;

/** The language in which all sources are printed, if they have one in common. */
export function printedIn({ sources }: Dossier): string | undefined {
  const [language, ...others] = new Set([...sources.values()].map(source => source.language));
  return others.length === 0 ? language : undefined;
}

/**
 * Marks what the bot's messages have in another language.
 *
 * @param printedIn BCP 47 tag of the language of quotations; `undefined` where the sources have several.
 */
export function withLanguages(tree: readonly MarkdownNode[], printedIn: string | undefined): readonly MarkdownNode[] {
  const lines: MarkdownNode[][] = [[]];
  for (const node of tree) {
    if (isInline(node)) lines.at(-1)?.push(node);
    else lines.push([node], []);
  }
  return lines.flatMap(line => markedLine(line, printedIn));
}

const isInline = ({ type }: MarkdownNode): boolean =>
  !['lineBreak', 'codeBlock', 'quote', 'subtext', 'heading', 'list'].includes(type);

/** A sentence that isn't translated begins its line. */
function markedLine(line: readonly MarkdownNode[], printedIn: string | undefined): readonly MarkdownNode[] {
  const at = line.findIndex(node => node.type === 'text' && node.text.includes(UNTRANSLATED));
  const last = line[at];
  if (last?.type !== 'text')
    return quotations(
      line.map(node => within(node, printedIn)),
      printedIn,
    );
  const end = last.text.indexOf(UNTRANSLATED);
  const own = text(last.text.slice(end));
  const content = [...line.slice(0, at), ...text(last.text.slice(0, end))];
  return [{ type: 'foreign', lang: MAIN_LANGUAGE, content }, ...own, ...line.slice(at + 1)];
}

function within(node: MarkdownNode, printedIn: string | undefined): MarkdownNode {
  if ('items' in node) return { ...node, items: node.items.map(item => withLanguages(item, printedIn)) };
  if (node.type === 'codeBlock') return { ...node, content: quotations(text(node.text), printedIn) };
  return 'content' in node ? { ...node, content: withLanguages(node.content, printedIn) } : node;
}

const text = (of: string): readonly MarkdownNode[] => (of === '' ? [] : [{ type: 'text', text: of }]);

/** Marks quotations, with their quotation marks. One that doesn't end in its line is none. */
function quotations(line: readonly MarkdownNode[], lang: string | undefined): readonly MarkdownNode[] {
  if (lang === undefined) return line;
  const done: MarkdownNode[] = [];
  let open: MarkdownNode[] | undefined;
  let isOwn = false;
  for (const piece of line.flatMap(node => (node.type === 'text' ? node.text.split(MARKS).flatMap(text) : node))) {
    const mark = piece.type === 'text' ? piece.text : '';
    if (mark === '“' && !isOwn && !open) open = [piece];
    else if (open && mark === '”') {
      done.push({ type: 'foreign', lang, content: joined([...open, piece]) });
      open = undefined;
    } else (open ?? done).push(piece);
    isOwn = mark === '„' || (isOwn && mark !== '“');
  }
  return joined([...done, ...(open ?? [])]);
}

/** Joins neighbouring texts to one. */
export function joined(nodes: readonly MarkdownNode[]): readonly MarkdownNode[] {
  const all: MarkdownNode[] = [];
  for (const next of nodes) {
    const last = all.at(-1);
    if (last?.type === 'text' && next.type === 'text')
      all[all.length - 1] = { type: 'text', text: last.text + next.text };
    else all.push(next);
  }
  return all;
}
