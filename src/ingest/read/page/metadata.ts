/** Reads what a page says of itself: as data for machines first, then in its head, then where readers see it. */
import type { Day } from '../../../time/days.ts';
import { cleanLine } from '../blocks.ts';
import { dayIn } from '../days.ts';
import { defined } from '../defined.ts';
import type { PageDocument } from './dom.ts';

/** What a page says of itself. Absent where it doesn't. */
export interface Metadata {
  readonly title?: string;
  readonly published?: Day;
  /** The line that the day was read from, where nothing else tells it. */
  readonly publishedBy?: string;
  readonly outlet?: string;
  /** Where it says it stands. */
  readonly url?: string;
  readonly language?: string;
  readonly rights?: string;
  readonly authors: readonly string[];
  /** It's published by an office of a state or of several: it speaks in its own name. */
  readonly isOfficial: boolean;
  /** It's a list of entries that goes on. */
  readonly isLive: boolean;
  /** It says that it isn't free to read. */
  readonly isClosed: boolean;
}

type Data = Readonly<Record<string, unknown>>;

const ARTICLE = /(?:Article|BlogPosting|Report|Statement|PressRelease|SpecialAnnouncement)$/u;
/** Longest text that is taken for a field, in UTF-16 code units. */
const FIELD_MAX = 400;
const DATA_DEPTH = 6;
const DATA_MAX = 2_000;
const SHOWN_MAX = 20;

/** Reads a page's metadata. It takes the data for machines out of the page. */
export function metadataOf(document: PageDocument): Metadata {
  const data = structuredData(document);
  const story = data.find(one => typesOf(one).some(type => ARTICLE.test(type))) ?? {};
  const isLive = data.some(one => typesOf(one).includes('LiveBlogPosting'));
  const isClosed =
    data.some(one => isNo(one['isAccessibleForFree'])) ||
    /^(?:locked|metered)$/iu.test(meta(document, ['article:content_tier']) ?? '');
  const outlet = textIn(document, nameOf(story['publisher'])) ?? meta(document, ['og:site_name', 'application-name']);
  const title = titleOf(document, textIn(document, story['headline']), outlet);
  const published = publishedOf(document, story);
  const url =
    addressIn(story) ??
    document.querySelector('link[rel=canonical]')?.getAttribute('href') ??
    meta(document, ['og:url']);
  const language = textIn(document, story['inLanguage']) ?? document.documentElement.getAttribute('lang') ?? undefined;
  const rights =
    textIn(document, story['copyrightNotice']) ?? meta(document, ['copyright', 'dcterms.rights', 'dc.rights']);
  return {
    ...defined({ title, published, outlet, url, language, rights }),
    authors: authorsOf(document, story),
    isOfficial: isOfficial(data, story),
    isLive,
    isClosed,
  };
}

function authorsOf(document: PageDocument, story: Data): readonly string[] {
  const named = [story['author']].flat().slice(0, SHOWN_MAX);
  return named.flatMap(one => textIn(document, nameOf(one)) ?? []);
}

/** A story that is about an office of a state, or mentions one, isn't published by it. */
function isOfficial(data: readonly Data[], story: Data): boolean {
  const issuers = story['publisher'] === undefined ? data.slice(0, 1) : [story['publisher']];
  return issuers.some(
    one => typeof one === 'object' && one !== null && typesOf(one as Data).includes('GovernmentOrganization'),
  );
}

function structuredData(document: PageDocument): readonly Data[] {
  const found: Data[] = [];
  const add = (value: unknown, depth: number): void => {
    if (depth > DATA_DEPTH || found.length >= DATA_MAX || typeof value !== 'object' || value === null) return;
    if (Array.isArray(value)) for (const one of value) add(one, depth + 1);
    else {
      found.push(value as Data);
      for (const one of Object.values(value)) add(one, depth + 1);
    }
  };
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    add(parsed(script.textContent), 0);
    script.remove();
  }
  return found;
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json) as unknown;
  } catch {
    return undefined;
  }
}

function typesOf(data: Data): readonly string[] {
  const type = data['@type'];
  return [type]
    .flat()
    .filter(one => typeof one === 'string')
    .map(one => one.replace(/^.*[/#:]/u, ''));
}

const isNo = (value: unknown): boolean =>
  value === false || (typeof value === 'string' && /^(?:.*\/)?false$/iu.test(value));

/** The name of whoever publishes, where it's told by name or by what has one. */
const nameOf = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'name' in value ? value.name : value;

function addressIn(story: Data): string | undefined {
  const page = story['mainEntityOfPage'];
  const id = typeof page === 'object' && page !== null && '@id' in page ? page['@id'] : page;
  return [story['url'], id].find(one => typeof one === 'string');
}

/** A text on one line, and no longer than a field's. */
const fieldIn = (text: string): string => cleanLine(text.replace(/\s+/gu, ' ')).slice(0, FIELD_MAX);

/** A field's text: some write tags and entities into it. */
function textIn(document: PageDocument, value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  const element = document.createElement('p');
  element.innerHTML = value.slice(0, FIELD_MAX * 2);
  const text = fieldIn(element.textContent);
  return text === '' ? undefined : text;
}

function meta(document: PageDocument, names: readonly string[]): string | undefined {
  const all = document.querySelectorAll('meta[content]');
  for (const name of names) {
    const found = all.find(one =>
      [one.getAttribute('property'), one.getAttribute('name'), one.getAttribute('itemprop')].some(
        given => given?.toLowerCase() === name,
      ),
    );
    const text = fieldIn(found?.getAttribute('content') ?? '');
    if (text !== '') return text;
  }
  return undefined;
}

/** The headline, without the outlet's name behind it. */
function titleOf(document: PageDocument, headline: string | undefined, outlet: string | undefined): string | undefined {
  const own = [...document.querySelectorAll('h1')].map(one => fieldIn(one.textContent)).filter(text => text !== '');
  const written =
    headline ??
    meta(document, ['og:title', 'twitter:title']) ??
    (own.length === 1 ? own[0] : document.querySelector('title')?.textContent);
  const title = fieldIn(written ?? '');
  const [, short = title, behind] = /^(.+?)\s+[|–—-]\s+([^|]+)$/u.exec(title) ?? [];
  const isNamed = behind !== undefined && (behind === outlet || own.includes(short));
  return title === '' ? undefined : isNamed ? short : title;
}

const DATES = [
  'article:published_time',
  'datepublished',
  'dc.date.issued',
  'dcterms.issued',
  'dc.date',
  'dcterms.date',
  'dcterms.created',
  'date',
  'pubdate',
  'publish-date',
  'parsely-pub-date',
  'sailthru.date',
  'og:article:published_time',
];

/** The day of publication: as data, in the head, or as the first day that the page shows. */
function publishedOf(document: PageDocument, story: Data): Day | undefined {
  const shown = [...document.querySelectorAll('time, [itemprop=datePublished]')]
    .slice(0, SHOWN_MAX)
    .flatMap(one => [one.getAttribute('datetime'), one.getAttribute('content'), one.textContent]);
  return [story['datePublished'], meta(document, DATES), ...shown]
    .map(written => (typeof written === 'string' ? dayIn(written) : undefined))
    .find(day => day !== undefined);
}
