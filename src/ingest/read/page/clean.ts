/** Takes out of a page what surrounds articles, and remembers what it took. */
import type { LeftOut } from '../../types.ts';
import { tellsSpeech } from '../lexicon/furniture.ts';
import { isText, type PageDocument, type PageElement } from './dom.ts';
import { isHidden } from './hidden.ts';
import { isApart, isEnded, isSentence, isStory, type PageLine, pageLines } from './lines.ts';

/** Elements whose text is none. */
const UNREAD = 'script, style, noscript, template, iframe, svg';

/** Elements that are never part of an article, by the reason. */
const FURNITURE = [
  ['nav', 'navigation'],
  ['aside', 'a box beside the article'],
  ['footer', 'the page’s foot'],
  ['button', 'a button'],
  ['dialog', 'a dialogue'],
  ['[rel=author], [itemprop=author]', 'a byline'],
] as const;

/** Class names that say what an element is, by the reason. They hold as long as it has fewer than {@link SENTENCES} lines that are sentences. */
const CLASSES = [
  [
    /^(?:share|sharing|social|share[-_]?(?:bar|tools|links|buttons)|social[-_]?\w+|addtoany|sharedaddy)$/iu,
    'buttons for sharing',
  ],
  [/^(?:newsletter\w*|subscribe|subscription|signup|sign-up)$/iu, 'an invitation to subscribe'],
  [
    /^(?:related\w*|recommend\w*|readmore|read-more|trending|mostread|most-read|more-stories|outbrain|taboola)$/iu,
    'links to other articles',
  ],
  [/^(?:cookie\w*|consent|gdpr)$/iu, 'a notice on cookies'],
  [/^(?:promo\w*|ads?|advert\w*|sponsor\w*|banner)$/iu, 'an advertisement'],
  [/^(?:paywall\w*|regwall|piano)$/iu, 'a barrier for subscribers'],
  [/^(?:byline\w*|author\w*)$/iu, 'a byline'],
  [/^(?:comments?|disqus\w*)$/iu, 'readers’ comments'],
  [/^(?:breadcrumbs?|tags?|taglist|toolbar|pagination)$/iu, 'navigation'],
] as const;
const SENTENCES = 4;
/** UTF-16 code units of an element's names. */
const NAMES_MAX = 1_000;
/** Whatever their names say. */
const BODIES = /^(?:body|main|article)$/u;
/** Longest head of a list of links, in UTF-16 code units. */
const LIST_HEAD_MAX = 60;

/** Takes out what is never part of an article. */
export function cleanPage(document: PageDocument): readonly LeftOut[] {
  for (const element of document.querySelectorAll(UNREAD)) element.remove();
  const leftOut: LeftOut[] = [];
  const takeOut = (element: PageElement, why: string): void => {
    leftOut.push(...pageLines(element).map(({ text }) => ({ text, why })));
    element.remove();
  };
  for (const element of document.body.querySelectorAll('*'))
    if (element.isConnected && isHidden(element)) takeOut(element, 'hidden from readers');
  // By it the search for an article's body takes out elements that readers see.
  for (const element of document.querySelectorAll('[aria-hidden]')) element.removeAttribute('aria-hidden');
  for (const { element, why } of furnitureOf(document)) {
    // What stood in something that is gone by now was told with it.
    if (!element.isConnected || element.querySelector('h1') || isAmidText(element)) continue;
    takeOut(element, why);
  }
  namelessWithinLines(document.body);
  return leftOut;
}

/** By these the search for an article's body takes out elements, words amid a line too. */
const NAMES = ['class', 'id', 'role', 'rel', 'itemprop'];

/** Takes the names of what stands amid lines. */
function namelessWithinLines(body: PageElement): void {
  for (const element of body.querySelectorAll('*')) {
    if (isApart(element)) continue;
    if (element.localName === 'button') element.replaceWith(...element.childNodes);
    else for (const name of NAMES) element.removeAttribute(name);
  }
}

/** What is to be taken out, and why. What was found before is gone when the next is looked for. */
function* furnitureOf(document: PageDocument): Generator<{ readonly element: PageElement; readonly why: string }> {
  for (const [selector, why] of FURNITURE)
    for (const element of document.querySelectorAll(selector)) yield { element, why };
  for (const element of document.body.querySelectorAll('[class], [id], form')) {
    const why = whyOf(element);
    if (why !== undefined && !isOfStory(element, why)) yield { element, why };
  }
  for (const list of document.querySelectorAll('ul, ol')) {
    if (!isAllLinks(list)) continue;
    const head = list.previousElementSibling;
    if (head && isListHead(head)) yield { element: head, why: 'the head of a list of links' };
    yield { element: list, why: 'a list of links' };
  }
}

/** Sentences stand in these, too, that report nobody. */
const NOTICES = ['an invitation to subscribe', 'a notice on cookies', 'a barrier for subscribers', 'a form'];

/** Whether what an element is called is wrong: it has several sentences, or hardly anything but lines of a story. */
function isOfStory(element: PageElement, why: string): boolean {
  const lines = pageLines(element);
  if (lines.filter(isSentence).length >= SENTENCES) return true;
  // A sentence alone in a box may be an advertisement's; in a paragraph, it's rather the story's.
  const mustReport = NOTICES.includes(why) || !TEXT.test(element.localName);
  const isTold = (line: PageLine): boolean => isStory(line) && (!mustReport || tellsSpeech(line.text));
  return lines.filter(isTold).length * 2 > lines.length;
}

/** What stands in elements like these is text, whatever it's called. */
const TEXT = /^(?:p|h[1-6]|blockquote|dd|td|figcaption)$/u;

/** Whether an element stands amid a line: without it, the line would say something else. */
function isAmidText(element: PageElement): boolean {
  let inner = element;
  while (!isApart(inner) && inner.parentElement) {
    inner = inner.parentElement;
    if (TEXT.test(inner.localName) || inner.childNodes.some(node => isText(node) && node.textContent.trim() !== ''))
      return true;
  }
  return false;
}

function whyOf(element: PageElement): string | undefined {
  if (element.localName === 'form') return 'a form';
  if (BODIES.test(element.localName)) return undefined;
  const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`.slice(0, NAMES_MAX);
  // "c-share__bar" and "shareBar" have the word in them, "shareholders" hasn't.
  const words = names.replace(/([a-z])([A-Z])/gu, '$1 $2').split(/[\s_]+|--|-/u);
  const all = [...words, ...names.split(/\s+/u)];
  return CLASSES.find(([pattern]) => all.some(word => pattern.test(word)))?.[1];
}

function isAllLinks(list: PageElement): boolean {
  const points = [...list.children];
  const bare = (text: string): string => text.replace(/\s+/gu, '');
  return (
    points.length > 0 &&
    points.every(point => {
      const linked = [...point.querySelectorAll('a')].map(link => bare(link.textContent)).join('');
      return linked !== '' && linked.length === bare(point.textContent).length;
    })
  );
}

const isListHead = (element: PageElement): boolean => {
  const text = element.textContent.trim();
  return text.length <= LIST_HEAD_MAX && (/^h[2-6]$/u.test(element.localName) || !isEnded(text));
};
