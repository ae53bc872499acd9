/**
 * CSL-JSON as an entry of BibTeX that biblatex reads too. Our own few lines, since the citation libraries that write
 * BibTeX bring clients for the network along and take as long to load as everything else together; tests have one of them
 * read what stands here.
 */
import escapeLatex from 'escape-latex';
import type { CslDate, CslItem } from './csl.ts';

/** BibTeX's own names of the months, which styles put into their language. http://tug.ctan.org/biblio/bibtex/base/btxdoc.pdf */
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'] as const;

/** `@misc`, because a wire story appears in no journal; `key` sorts it, since it has no author. */
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
