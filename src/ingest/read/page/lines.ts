/** Reads the lines of a page's tree: a paragraph, a head, a point of a list or a caption each. */
import { hasQuotationMarks } from '../../../record/quotation-marks.ts';
import { type LineKind, labelOf } from '../../../record/source-text.ts';
import { cleanLine } from '../blocks.ts';
import { tellsSpeech } from '../lexicon/furniture.ts';
import { isElement, isText, type PageElement, type PageNode } from './dom.ts';

/** A line of a page. */
export interface PageLine {
  readonly kind: LineKind | 'title';
  readonly text: string;
  /** All of it is a link. */
  readonly isLink: boolean;
  /** The element on whose line it stands. */
  readonly element: PageElement;
}

const BLOCKS =
  /^(?:address|article|aside|blockquote|body|caption|center|dd|details|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hr|html|li|main|nav|ol|p|pre|section|summary|table|tbody|td|tfoot|th|thead|tr|ul)$/u;
const HEAD = /^h[2-6]$/u;
const UNREAD = /^(?:script|style|template|noscript|head|svg|math|iframe|object|audio|video|canvas|select|textarea)$/u;
/** What is left of a comment that ended before. */
const COMMENT_END = /^(?:--!?|\]\])> ?| ?(?:--!?|\]\])>$/gu;
/** Longest line in bold that is a head, in UTF-16 code units. */
const HEAD_MAX = 120;
const SENTENCE = /[.!…:;,][”’"'»“)\]\s]*$/u;

/** Whether an element is a block in every page. */
const isBlock = ({ localName }: PageElement): boolean => BLOCKS.test(localName);

/** The class under which captions stand where they have no element of their own. */
const CAPTION_CLASS = /(?:^|[\s_-])(?:wp-)?caption(?:[\s_-](?:text|body|content))?(?:\s|$)/iu;

const PICTURE = 'img, picture, video';

/** Whether an element is the caption of a picture. Amid a line, only one that a picture stands before is. */
export function isCaption(element: PageElement): boolean {
  if (element.localName === 'figcaption') return true;
  if (!CAPTION_CLASS.test(element.getAttribute('class') ?? '')) return false;
  const beside = element.previousElementSibling;
  return isBlock(element) || (beside !== null && (beside.matches(PICTURE) || beside.querySelector(PICTURE) !== null));
}

/** Whether an element's text stands on lines of its own. */
export const isApart = (element: PageElement): boolean => isBlock(element) || isCaption(element);

/** Whether a line ends as a sentence does. */
export const isEnded = (line: string): boolean => /[.!?…]["”“’»«)\]]*$/u.test(line);

/** Whether a line is a sentence of running text. */
export const isSentence = ({ kind, text, isLink }: PageLine): boolean =>
  kind === 'paragraphs' && !isLink && isEnded(text);

/** Words of a sentence that surroundings of a story seldom have; and of one that quotes somebody and lacks its end. */
const WORDS = { sentence: 8, open: 6 };

/** Whether a line reads as one of a story. */
export function isStory({ kind, text, isLink }: PageLine): boolean {
  if (kind !== 'paragraphs') return false;
  const ends = isEnded(text);
  if (isLink) return ends && hasQuotationMarks(text);
  const words = text.split(' ').length;
  if (!ends) return words >= WORDS.open && hasQuotationMarks(text);
  return words >= WORDS.sentence || tellsSpeech(text);
}

/** Reads all lines below an element. */
export function pageLines(root: PageElement): readonly PageLine[] {
  const reader = new LineReader();
  reader.read(root, 'paragraphs', { link: false, bold: false, block: root });
  reader.end('paragraphs', root);
  return reader.lines;
}

/** What a text stands in. */
interface Within {
  readonly link: boolean;
  readonly bold: boolean;
  readonly block: PageElement;
}

class LineReader {
  readonly lines: PageLine[] = [];
  #text = '';
  #linked = 0;
  #bold = 0;

  read(node: PageNode, kind: PageLine['kind'], within: Within): void {
    if (isText(node)) this.#add(node.textContent, within);
    else if (isElement(node) && !UNREAD.test(node.localName)) this.#readElement(node, kind, within);
  }

  #readElement(element: PageElement, kind: PageLine['kind'], within: Within): void {
    const isOwn = isApart(element);
    const inside = isOwn ? kindOf(element, kind) : kind;
    if (isOwn || element.localName === 'br') this.end(kind, within.block);
    for (const child of element.childNodes) this.read(child, inside, withinOf(element, within));
    if (isOwn) this.end(inside, element);
  }

  #add(text: string, { link, bold }: Within): void {
    const single = text.replace(/[ \t\r\n\f]+/gu, ' ');
    this.#text += single;
    const { length } = single.replace(/\s/gu, '');
    if (link) this.#linked += length;
    if (bold) this.#bold += length;
  }

  /** Ends the line. */
  end(kind: PageLine['kind'], element: PageElement): void {
    const text = cleanLine(this.#text).replace(COMMENT_END, '');
    const letters = this.#text.replace(/\s/gu, '').length;
    const isAll = (length: number): boolean => letters > 0 && length >= letters;
    if (text !== '')
      this.lines.push({
        kind: this.#isHead(kind, text, isAll(this.#bold)) ? 'heads' : kind,
        text,
        isLink: isAll(this.#linked),
        element,
      });
    this.#text = '';
    this.#linked = 0;
    this.#bold = 0;
  }

  #isHead(kind: PageLine['kind'], text: string, isBold: boolean): boolean {
    return (
      kind === 'paragraphs' && isBold && text.length <= HEAD_MAX && !SENTENCE.test(text) && labelOf(text) === undefined
    );
  }
}

function kindOf(element: PageElement, outside: PageLine['kind']): PageLine['kind'] {
  if (outside !== 'paragraphs') return outside;
  if (isCaption(element)) return 'captions';
  if (element.localName === 'h1') return 'title';
  return HEAD.test(element.localName) ? 'heads' : 'paragraphs';
}

const withinOf = (element: PageElement, { link, bold, block }: Within): Within => ({
  link: link || element.localName === 'a',
  bold: bold || element.localName === 'b' || element.localName === 'strong',
  block: isApart(element) ? element : block,
});
