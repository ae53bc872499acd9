/** Reads an article from a file, a page or standard input. */
import type { SourceLine } from '../../record/source-text.ts';
import { MAIN_LANGUAGE, type SourceForm } from '../../record/types.ts';
import { webAddress } from '../../record/web-address.ts';
import type { Article, LeftOut } from '../types.ts';
import { blocksOf, LINE_MAX, LINES_MAX, plainLines } from './blocks.ts';
import { decodeBytes, isMisread } from './charset.ts';
import { datelineOf } from './dateline.ts';
import { defined } from './defined.ts';
import { type Material, materialOf, type Outside } from './input.ts';
import { formOf, isMarkup, otherKind } from './kinds.ts';
import { whyLeftOut, withoutLabel } from './lexicon/furniture.ts';
import { languageIn } from './lexicon/languages.ts';
import { notesOn } from './notes.ts';
import { openedBy } from './opening.ts';
import { type CheckedOptions, checkOptions, isTag, type ReadOptions } from './options.ts';
import type { Metadata } from './page/metadata.ts';
import { readPage } from './page/page.ts';
import { BY_HAND, isRefused, type Or, refuse } from './refusal.ts';
import { publishedBy } from './stamps.ts';

/** An article, and what a curator should know about it: each a sentence. */
export interface ReadArticle {
  readonly article: Article;
  readonly notes: readonly string[];
}

/**
 * Reads an article.
 *
 * @param input a file's path, the address of a page, or `-` for standard input
 * @returns the article; or why there is none, with what to do about it
 */
export async function readArticle(
  input: string,
  given: ReadOptions = {},
  outside: Outside = {},
): Promise<Or<ReadArticle>> {
  const checked = checkOptions(given);
  if (isRefused(checked)) return checked;
  const material = await materialOf(input, outside);
  if (isRefused(material)) return material;
  return await articleIn(material, checked.options);
}

/** What was read, whatever it was read from. */
interface Content {
  /** The lines of a page say themselves what they are. */
  readonly lines: (form: SourceForm) => readonly SourceLine[];
  readonly leftOut: readonly LeftOut[];
  readonly said: Partial<Metadata>;
  /** The first line of an article’s plain text, where it’s taken for its headline. */
  readonly headline?: string;
}

/** Reads the article that some bytes are. */
export async function articleIn(material: Material, options: CheckedOptions = {}): Promise<Or<ReadArticle>> {
  const { bytes, type = '' } = material;
  const decoded = decodeBytes(bytes, type);
  const { text, encoding } = decoded;
  const other = otherKind(type, text);
  if (other !== undefined) return refuse(`This is ${other}, and no article.`, BY_HAND);
  if (isMisread(decoded))
    return refuse(
      `Its letters can’t be told: it isn’t in ${encoding}, or not all of it is.`,
      'Save it as UTF-8, or convert it: iconv -f KOI8-U -t UTF-8 FILE (or CP1251, CP1252 instead of KOI8-U).',
    );
  const content = isMarkup(type, text) ? await fromPage(text) : fromText(text, options);
  if (isRefused(content)) return content;
  const form =
    options.form ??
    formOf({
      texts: content.lines('transcript').map(line => line.text),
      isIssued: options.speaker !== undefined || content.said.isOfficial === true,
      url: material.url ?? content.said.url,
    });
  const lines = content.lines(form);
  const unfit = boundsOf(lines);
  if (unfit) return unfit;
  return finish(content, lines, form, { material, options, encoding });
}

async function fromPage(html: string): Promise<Or<Content>> {
  const page = await readPage(html);
  if (isRefused(page)) return page;
  const { lines, leftOut, said } = page;
  if (said.isLive)
    return refuse(
      'The page is a live blog: many reports by many people, of many hours.',
      'Give the text of the entry that you want as a file: one paragraph, caption or head a line.',
    );
  if (said.isClosed)
    return refuse(
      'The page has only the beginning of the article; the rest is for subscribers.',
      'Give the whole text as a file: one paragraph, caption or head a line.',
    );
  return { lines: () => lines, leftOut, said };
}

/** Lines at the top of a text, where its day may stand alone. */
const HEADER = 6;
/** A headline of plain text: `# Title`, on its first line. */
const TITLE = /^#\s+(.{1,400})$/u;

function fromText(text: string, options: CheckedOptions): Content {
  const lines = plainLines(text, 'article');
  const marked = TITLE.exec(lines[0]?.text ?? '')?.[1];
  const out = lines.map(line => (line.kind === 'heads' ? undefined : whyLeftOut(line.text)));
  const leftOut = lines.flatMap(({ text: line }, at) => (out[at] === undefined ? [] : [{ text: line, why: out[at] }]));
  const isKept = (_: SourceLine, at: number): boolean => out[at] === undefined && !(at === 0 && marked !== undefined);
  const dated = publishedBy([...lines.slice(0, HEADER), ...leftOut].map(line => line.text));
  const opened = openedBy(lines.filter(isKept).map(withoutLabel), text, options.title ?? marked);
  return {
    lines: form => (form === 'article' ? opened.lines : plainLines(text, form).filter(isKept).map(withoutLabel)),
    leftOut,
    ...defined({ headline: opened.headline }),
    said: {
      ...(marked !== undefined && { title: marked }),
      ...(dated && { published: dated.day, publishedBy: dated.line }),
    },
  };
}

/** Limit on the text that is kept, in UTF-16 code units: many times a long transcript. */
const TEXT_MAX = 1_000_000;

function boundsOf(lines: readonly SourceLine[]): Or<never> | undefined {
  if (lines.length > LINES_MAX)
    return refuse(`The article has ${lines.length} lines, and may have ${LINES_MAX}.`, 'Give it in parts.');
  if (lines.reduce((length, { text }) => length + text.length, 0) > TEXT_MAX)
    return refuse(`The article has more than ${TEXT_MAX} characters.`, 'Give it in parts.');
  const long = lines.findIndex(({ text }) => text.length > LINE_MAX);
  if (long >= 0)
    return refuse(
      `Line ${long + 1} of the article has ${lines[long]?.text.length} characters, and may have ${LINE_MAX}.`,
      'Put each paragraph on a line of its own.',
    );
  return lines.some(({ kind }) => kind === 'paragraphs') ? undefined : refuse('There is no paragraph in it.', BY_HAND);
}

interface Around {
  readonly material: Material;
  readonly options: CheckedOptions;
  readonly encoding: string;
}

function finish(
  { said, leftOut, headline }: Content,
  lines: readonly SourceLine[],
  form: SourceForm,
  { material, options, encoding }: Around,
): ReadArticle {
  const blocks = blocksOf(lines);
  const dateline = blocks
    .filter(({ kind }) => kind === 'paragraph')
    .slice(0, 3)
    .map(({ text }) => datelineOf(text))
    .find(found => found !== undefined);
  const text = lines.map(line => line.text).join('\n');
  const language = options.lang ?? languageIn(text, primaryTag(said.language));
  const taken = form === 'article' ? headline : undefined;
  const known = {
    title: options.title ?? said.title ?? taken,
    outlet: options.outlet ?? dateline?.agency ?? options.speaker ?? said.outlet,
    published: options.published ?? said.published,
    url: options.url ?? addressOf(said.url, material.url),
    rights: options.rights ?? said.rights,
  };
  const issuer = options.speaker ?? (form === 'document' ? known.outlet : undefined);
  const article: Article = {
    form,
    blocks,
    ...defined({ ...known, dateline: dateline?.place, issuer }),
    language: language ?? MAIN_LANGUAGE,
    leftOut,
  };
  return {
    article,
    notes: notesOn(article, {
      said,
      language,
      encoding,
      text,
      isNamed: options.outlet !== undefined,
      ...(known.title === taken && defined({ headline: taken })),
    }),
  };
}

/** The page's own address where it may be told of itself; else where it was fetched. */
function addressOf(own: string | undefined, fetched: string | undefined): string | undefined {
  const absolute = own !== undefined && URL.canParse(own, fetched) ? new URL(own, fetched).href : undefined;
  const isOwn =
    absolute !== undefined && (fetched === undefined || new URL(absolute).hostname === new URL(fetched).hostname);
  return [isOwn ? absolute : undefined, fetched]
    .map(url => url?.replace(/#.*$/u, ''))
    .find(url => webAddress.safeParse(url).success);
}

function primaryTag(tag: string | undefined): string | undefined {
  return tag !== undefined && isTag(tag) ? new Intl.Locale(tag).language : undefined;
}
