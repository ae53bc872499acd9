/** Fills in what a source's file says of the source itself. */
import type { Dossier } from '../../dossier/dossier.ts';
import type { Day, Source } from '../../record/types.ts';
import { sourceHeader } from '../read/blocks.ts';
import type { Article } from '../types.ts';
import type { DraftedEntry, Field } from './drafted.ts';
import { dashed, Ids, proposedId } from './ids.ts';

/** What an outlet is called whose name has no Latin letter. */
const UNNAMED = 'source';

/** Longest part of a file's name that is the title's, or the outlet's. */
const SLUG_MAX = 40;
const SLUG_WORDS = 4;

/** The header. The days and the questions of a source are the curator's. */
export function headerOf(article: Article, record: Dossier, recorded: Day): DraftedEntry {
  const { outlet, form, title, url, published, dateline, language, rights } = article;
  const { sha256, paragraphs, captions } = sourceHeader(article);
  return [
    { key: 'id', value: sourceId(article, record) },
    known('outlet', outlet, 'Who published it.'),
    ...(form === 'article' ? [] : [{ key: 'form', value: form }]),
    ...(title === undefined ? [] : [{ key: 'title', value: title }]),
    ...(url === undefined ? [] : [{ key: 'url', value: url }]),
    known('published', published, 'The day of publication, YYYY-MM-DD.'),
    ...(dateline === undefined ? [] : [{ key: 'dateline', value: dateline }]),
    { key: 'language', value: language },
    rightsField(outlet, record, rights),
    { key: 'sha256', value: sha256 },
    { key: 'paragraphs', value: paragraphs },
    ...(captions === 0 ? [] : [{ key: 'captions', value: captions }]),
    { key: 'recorded', value: recorded },
  ];
}

const known = (key: string, value: string | undefined, why: string): Field =>
  value === undefined ? { key, mark: { kind: 'check', why } } : { key, value };

/** As of other texts of the outlet's. */
function rightsField(outlet: string | undefined, record: Dossier, given: string | undefined): Field {
  if (given !== undefined) return { key: 'rights', value: given };
  const like = outlet === undefined ? undefined : sourcesOf(outlet, record).at(-1);
  const why = like ? `As of ${like.id}.` : 'Who holds them, and what the record takes.';
  return { key: 'rights', ...(like && { value: like.rights }), mark: { kind: like ? 'likely' : 'check', why } };
}

/** The sources of an outlet. */
export const sourcesOf = (outlet: string, record: Dossier): readonly Source[] =>
  [...record.sources.values()].filter(source => source.outlet.toLowerCase() === outlet.toLowerCase());

/** The outlet's letters with a telling word of the title, or of the story. */
function sourceId({ outlet = UNNAMED, title, blocks }: Article, record: Dossier): string {
  const start = title ?? blocks.find(({ kind }) => kind === 'paragraph')?.text ?? '';
  return new Ids(record.sources.keys()).of(start, `${shortOutlet(outlet)}-`);
}

/** Initials of several words; else the word. */
function shortOutlet(outlet: string): string {
  const words = outlet
    .replace(/^The /u, '')
    .split(/[\s.]+/u)
    .filter(Boolean);
  const short = words.length > 1 ? words.map(word => word.charAt(0)).join('') : (words[0] ?? '').slice(0, 5);
  return proposedId(short, UNNAMED);
}

/** The name of the file, without its ending: AGENCY-DATE-SLUG. */
export function fileNameOf({ outlet = UNNAMED, published, title, blocks }: Article, recorded: Day): string {
  const start = title ?? blocks.find(({ kind }) => kind === 'paragraph')?.text ?? '';
  const slug = cutTo(dashed(start).split('-').slice(0, SLUG_WORDS).join('-'));
  return [cutTo(dashed(outlet.replace(/^The /u, ''))) || UNNAMED, published ?? recorded, slug || 'text'].join('-');
}

const cutTo = (slug: string): string => slug.slice(0, SLUG_MAX).replace(/-+$/u, '');
