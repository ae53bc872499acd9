/** Reads the article of a page: its lines, what the page says of itself, and what was left out. */
import type { LineKind } from '../../../record/source-text.ts';
import type { LeftOut } from '../../types.ts';
import { LINE_MAX, LINES_MAX } from '../blocks.ts';
import { isTimeAlone } from '../days.ts';
import { isWall, tellsSpeech, whyLeftOut, withoutLabel } from '../lexicon/furniture.ts';
import { BY_HAND, isRefused, type Or, refuse } from '../refusal.ts';
import { publishedBy } from '../stamps.ts';
import { chosen } from './chosen.ts';
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
  const choose = chosen(all);
  for (const element of document.body.querySelectorAll('*')) if (isCaption(element)) element.remove();
  const body = bodyOf(document);
  if (!body) return refuse('No article was found on the page.', BY_HAND);
  const { kept, others } = choose(pageLines(body));
  const why = new Map(kept.map(line => [line, whyNot(line, said)]));
  const lines = kept.filter(line => why.get(line) === undefined && !isHeadline(line, said.title));
  const leftOut = [...kept.filter(line => why.get(line) !== undefined), ...others]
    .filter(line => !isHeadline(line, said.title))
    .map(line => ({ text: line.text, why: whyNot(line, said) ?? 'outside the article’s body' }));
  const paragraphs = lines.filter(({ kind }) => kind === 'paragraphs').length;
  const dated = said.published === undefined ? publishedBy(leftOut.map(({ text }) => text)) : undefined;
  return {
    lines: lines.map(({ kind, text }) => withoutLabel({ kind: kind === 'title' ? 'heads' : kind, text })),
    leftOut: [...taken, ...leftOut],
    said: {
      ...said,
      ...(dated && { published: dated.day, publishedBy: dated.line }),
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
  if (isByline(line, authors)) return 'a byline';
  return (
    whyLeftOut(text) ?? (isLink && !isSentence({ ...line, isLink: false }) ? 'a line that is all a link' : undefined)
  );
}

const isByline = (line: PageLine, authors: readonly string[]): boolean =>
  !isSentence(line) &&
  line.text.length <= BYLINE_MAX &&
  authors.some(name => line.text.startsWith(name)) &&
  !tellsSpeech(line.text);

/** The headline stands in the article's title. */
const isHeadline = ({ kind, text }: PageLine, title: string | undefined): boolean =>
  (kind === 'title' || kind === 'heads') && text === title;
