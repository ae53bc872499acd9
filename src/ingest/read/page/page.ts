/** Reads the article of a page: its lines, what the page says of itself, and what was left out. */
import type { LineKind } from '../../../record/source-text.ts';
import { label } from '../../../text/sanitize.ts';
import type { LeftOut } from '../../types.ts';
import { LINE_MAX, LINES_MAX } from '../blocks.ts';
import { dayIn, isTimeAlone } from '../days.ts';
import { isWall, whyLeftOut } from '../lexicon/furniture.ts';
import { BY_HAND, isRefused, type Or, refuse } from '../refusal.ts';
import { cleanPage } from './clean.ts';
import { type PageDocument, type PageElement, parsePage } from './dom.ts';
import { isCaption, isSentence, type PageLine, pageLines } from './lines.ts';
import { type Metadata, metadataOf } from './metadata.ts';

/** A page as read. */
export interface ReadPage {
  readonly lines: readonly { readonly kind: LineKind; readonly text: string }[];
  readonly leftOut: readonly LeftOut[];
  readonly said: Metadata;
}

/** Paragraphs of a stub: what has more, and an invitation to subscribe, is an article. */
const STUB_MAX = 5;
/** Times in the body of a page: fewer may be those of an article and of its correction. */
const ENTRIES_MIN = 4;
/** Longest byline that only its names tell, in UTF-16 code units. */
const BYLINE_MAX = 100;
const TOLD_MAX = 160;
/** Lines of a whole page. */
const PAGE_LINES_MAX = 2 * LINES_MAX;

/** Reads a page. It says what is on it; whether that's an article that may be drafted, others decide. */
export async function readPage(html: string): Promise<Or<ReadPage>> {
  try {
    const parsed = await parsePage(html);
    if (isRefused(parsed)) return parsed;
    const { Readability } = await import('@mozilla/readability');
    return readTree(parsed.document, document => {
      const reader = new Readability<PageElement>(document as never, { serializer: node => node as never });
      return reader.parse()?.content ?? undefined;
    });
  } catch (error) {
    // Pages come from anywhere: what a library stumbles over is no fault of ours, and nothing that a curator can mend.
    const name = error instanceof Error ? error.name : 'no reason given';
    return refuse(`The page is made so that its article can’t be found (${name}).`, BY_HAND);
  }
}

function readTree(document: PageDocument, bodyOf: (document: PageDocument) => PageElement | undefined): Or<ReadPage> {
  const said = metadataOf(document);
  const hasWall = pageLines(document.body).some(({ text }) => isWall(text));
  const taken = cleanPage(document);
  const all = pageLines(document.body);
  // Looked at here already: finding the article of a page takes far longer than reading its lines.
  if (all.length > PAGE_LINES_MAX || all.some(({ text }) => text.length > LINE_MAX))
    return refuse(
      `The page has more than ${PAGE_LINES_MAX} lines, or one of more than ${LINE_MAX} characters.`,
      BY_HAND,
    );
  for (const element of document.body.querySelectorAll('*')) if (isCaption(element)) element.remove();
  const body = bodyOf(document);
  if (!body) return refuse('No article was found on the page.', BY_HAND);
  const { kept, others } = chosen(all, pageLines(body));
  const lines = kept.filter(line => whyNot(line, said) === undefined && !isHeadline(line, said.title));
  const out = [...kept.filter(line => whyNot(line, said) !== undefined), ...others].filter(
    line => !isHeadline(line, said.title),
  );
  const leftOut = out.map(line => ({
    text: label(line.text, TOLD_MAX),
    why: whyNot(line, said) ?? 'outside the article’s body',
  }));
  const paragraphs = lines.filter(({ kind }) => kind === 'paragraphs').length;
  const published = said.published ?? out.map(({ text }) => dayIn(text)).find(day => day !== undefined);
  return {
    lines: lines.map(({ kind, text }) => ({ kind: kind === 'title' ? 'heads' : kind, text })),
    leftOut: [...taken, ...leftOut],
    said: {
      ...said,
      ...(published !== undefined && { published }),
      isLive: said.isLive || body.querySelectorAll('time').length >= ENTRIES_MIN,
      isClosed: said.isClosed || (hasWall && paragraphs < STUB_MAX),
    },
  };
}

/** Why a line of the body isn't part of the article. */
function whyNot(line: PageLine, { authors }: Metadata): string | undefined {
  const { kind, text, isLink } = line;
  if (kind === 'heads') return undefined;
  if (isTimeAlone(text)) return 'a date or a time';
  if (!isSentence(line) && text.length <= BYLINE_MAX && authors.some(name => text.startsWith(name))) return 'a byline';
  return (
    whyLeftOut(text) ?? (isLink && !isSentence({ ...line, isLink: false }) ? 'a line that is all a link' : undefined)
  );
}

/** The headline stands in the article's title. */
const isHeadline = ({ kind, text }: PageLine, title: string | undefined): boolean =>
  (kind === 'title' || kind === 'heads') && text === title;

/**
 * Divides a page's lines into those of its article and the others. Captions belong to it from the headline as far as the body
 * goes.
 *
 * @param body the lines of the body, without captions
 */
function chosen(
  all: readonly PageLine[],
  body: readonly PageLine[],
): { readonly kept: readonly PageLine[]; readonly others: readonly PageLine[] } {
  const places = placesOf(all, body);
  const [first = 0, last = -1] = [[...places].at(0), [...places].at(-1)];
  const headline = all.findLastIndex(({ kind }, index) => kind === 'title' && index < first);
  const isKept = ({ kind }: PageLine, index: number): boolean =>
    places.has(index) || (kind === 'captions' && index > (headline < 0 ? first : headline) && index < last);
  return { kept: all.filter(isKept), others: all.filter((line, index) => !isKept(line, index)) };
}

/** Lines within which one is looked for that the search for the body has taken words from, and letters that tell it. */
const NEAR = 40;
const LETTERS = { least: 20, most: 60 };

/** Where each line of the body stands in the page, ascending: both have the same lines in the same order. */
function placesOf(all: readonly PageLine[], body: readonly PageLine[]): ReadonlySet<number> {
  const byText = new Map<string, number[]>();
  for (const [index, { kind, text }] of all.entries()) {
    if (kind === 'captions') continue;
    const places = byText.get(text) ?? [];
    places.push(index);
    byText.set(text, places);
  }
  const found = new Set<number>();
  let from = 0;
  for (const { text } of body) {
    const exact = byText.get(text)?.find(index => index >= from);
    const near = exact === undefined ? all.slice(from, from + NEAR).findIndex(line => isShortened(line, text)) : -1;
    const at = exact ?? (near < 0 ? undefined : from + near);
    if (at === undefined) continue;
    found.add(at);
    from = at + 1;
  }
  return found;
}

/** Whether a line of the page is one of the body that lost words at its beginning, its end, or between. */
function isShortened({ kind, text }: PageLine, body: string): boolean {
  const isOne = text.startsWith(body.slice(0, LETTERS.most)) || text.endsWith(body.slice(-LETTERS.most));
  return kind !== 'captions' && body.length >= LETTERS.least && isOne;
}
