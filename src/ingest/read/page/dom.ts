/** Parses a page into a tree, within bounds. Nothing of it is run. */
import { BY_HAND, type Or, refuse } from '../refusal.ts';
import { withoutComments } from './comments.ts';

/** What is used of a node of linkedom's tree. */
export interface PageNode {
  readonly nodeType: number;
  readonly textContent: string;
  readonly childNodes: readonly PageNode[];
}

/** An element of the tree. */
export interface PageElement extends PageNode {
  /** In small letters. */
  readonly localName: string;
  readonly parentElement: PageElement | null;
  readonly previousElementSibling: PageElement | null;
  readonly children: readonly PageElement[];
  readonly isConnected: boolean;
  innerHTML: string;
  getAttribute(name: string): string | null;
  removeAttribute(name: string): void;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): readonly PageElement[];
  matches(selector: string): boolean;
  closest(selector: string): PageElement | null;
  contains(other: PageElement): boolean;
  prepend(child: PageElement): void;
  after(next: PageElement): void;
  replaceWith(...nodes: readonly PageNode[]): void;
  remove(): void;
}

/** A page's tree. */
export interface PageDocument {
  readonly documentElement: PageElement;
  readonly head: PageElement;
  readonly body: PageElement;
  createElement(name: string): PageElement;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): readonly PageElement[];
}

const ELEMENT = 1;
const TEXT = 3;
export const isElement = (node: PageNode): node is PageElement => node.nodeType === ELEMENT;
export const isText = (node: PageNode): boolean => node.nodeType === TEXT;

/** Tags of a page, and elements that stand in each other: large pages of news have a third of either. */
const TAGS_MAX = 20_000;
const DEPTH_MAX = 200;

/** Parses a page. The parser is loaded only here: a text needs none. */
export async function parsePage(page: string): Promise<Or<{ readonly document: PageDocument }>> {
  const html = withoutComments(page);
  const tags = html.match(/<[a-z]/giu)?.length ?? 0;
  if (tags > TAGS_MAX) return refuse(`The page has ${tags} tags, and may have ${TAGS_MAX}.`, BY_HAND);
  const { parseHTML } = await import('linkedom');
  // What is no page, or a piece of one, gets what is missing around it.
  const whole = /<html[\s>]/iu.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`;
  const { document }: { readonly document: PageDocument } = parseHTML(whole);
  joinBody(document);
  if (depthOf(document.documentElement) > DEPTH_MAX)
    return refuse(`The page’s elements stand more than ${DEPTH_MAX} deep in each other.`, BY_HAND);
  return { document };
}

/**
 * Puts the page's body behind its head, with whatever else stands there: the parser takes what follows the head for the
 * body, and makes an empty one where that is something else.
 */
function joinBody(document: PageDocument): void {
  const body = document.querySelector('body') ?? document.body;
  const loose = document.documentElement.children.filter(
    child => child !== document.head && child !== body && !child.contains(body),
  );
  for (const child of loose.toReversed()) body.prepend(child);
  document.head.after(body);
}

/** How deep a tree is; looked at level by level, since it may be deeper than a function can call itself. */
function depthOf(root: PageElement): number {
  let depth = 0;
  for (let level: readonly PageElement[] = [root]; level.length > 0 && depth <= DEPTH_MAX; depth++)
    level = level.flatMap(element => element.childNodes.filter(isElement));
  return depth;
}
