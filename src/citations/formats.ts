/**
 * Writes an item's source as CSL-JSON, and CSL-JSON as an entry of BibTeX that biblatex reads, too. Our own few lines,
 * since the citation libraries that write BibTeX bring clients for the network along and take as long to load as
 * everything else together; tests have one of them read what is written here.
 */
import escapeLatex from 'escape-latex';
import { addressOf } from '../record/address.ts';
import { fullId } from '../record/ids.ts';
import type { Day, Item } from '../record/types.ts';

/**
 * BibTeX's own names of the months, which styles put into their language.
 * http://tug.ctan.org/biblio/bibtex/base/btxdoc.pdf
 */
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'] as const;

/**
 * Writes an entry of BibTeX: `@misc`, because a wire story appears in no journal; `key` sorts it, since it has no
 * author.
 */
export function bibtex(csl: CslItem): string {
  const [[year, month, day]] = csl.issued['date-parts'];
  const place = csl['publisher-place'];
  const fields: readonly (readonly [name: string, value: string | undefined])[] = [
    // The second pair of braces keeps styles from changing the case of names.
    ['title', csl.title === undefined ? undefined : `{${braced(csl.title)}}`],
    ['howpublished', braced(place === undefined ? csl.publisher : `${csl.publisher}, ${place}`)],
    ['key', braced(csl.publisher)],
    ['year', braced(String(year))],
    ['month', MONTHS[month - 1]],
    ['day', braced(String(day))],
    ['language', braced(csl.language)],
    // An address is taken as it stands, but for braces.
    ['url', csl.URL === undefined ? undefined : `{${csl.URL.replace(/[{}]/g, encodeURIComponent)}}`],
    ['urldate', braced(isoDay(csl.accessed))],
    ['note', braced(csl.note)],
  ];
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = ${value},`]));
  return [`@misc{${csl.id},`, ...lines, '}'].join('\n');
}

/** Pairs that TeX sets as one sign: `--` as a dash, two apostrophes as a quotation mark. */
const LIGATURES = /([-`',<>])(?=\1)/g;

const braced = (text: string): string => `{${escapeLatex(text).replace(LIGATURES, '$1{}')}}`;

function isoDay({ 'date-parts': [[year, month, day]] }: CslDate): string {
  return [year, month, day].map(part => String(part).padStart(2, '0')).join('-');
}

/**
 * The part of CSL-JSON that is used, the form in which citation programs exchange what they cite.
 * https://docs.citationstyles.org/en/stable/specification.html#appendix-iv-variables
 */
export interface CslItem {
  readonly id: string;
  readonly type: 'article-newspaper';
  readonly title?: string;
  readonly publisher: string;
  readonly 'publisher-place'?: string;
  readonly issued: CslDate;
  readonly accessed: CslDate;
  readonly language: string;
  readonly URL?: string;
  readonly note: string;
}

/** A day. */
interface CslDate {
  readonly 'date-parts': readonly [readonly [year: number, month: number, day: number]];
}

/**
 * Writes an item's source as CSL-JSON. Only what is known: no author is made up for a story without a byline, and its
 * agency is its publisher. A speaker is nobody's author either: who speaks stands in the note.
 *
 * @param accessed the day on which the record was asked
 * @param note where in the source it stands, who said what, and the fingerprints
 */
export function cslItem(item: Item, accessed: Day, note: string): CslItem {
  const { source } = item;
  const address = addressOf(item);
  return {
    id: fullId(item).replace('/', '-'),
    type: 'article-newspaper',
    ...(source.title === undefined ? {} : { title: source.title }),
    publisher: source.outlet,
    ...(source.dateline === undefined ? {} : { 'publisher-place': source.dateline }),
    issued: cslDate(source.published),
    accessed: cslDate(accessed),
    language: source.language,
    ...(address === undefined ? {} : { URL: address }),
    note,
  };
}

function cslDate(day: Day): CslDate {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return { 'date-parts': [[year, month, date]] };
}
