/**
 * An item's source as CSL-JSON, the form in which citation programs exchange what they cite. Only what is known: no author
 * is made up for a story without a byline, and its agency is its publisher. A speaker is nobody's author either: who
 * speaks stands in the note.
 */
import type { Day, Item } from '../dossier/types.ts';

/** The part of CSL-JSON that is used. https://docs.citationstyles.org/en/stable/specification.html#appendix-iv-variables */
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

export interface CslDate {
  readonly 'date-parts': readonly [readonly [year: number, month: number, day: number]];
}

/**
 * @param accessed the day on which the record was asked
 * @param note where in the source it stands, who said what, and the fingerprints
 */
export function cslItem({ id, source }: Item, accessed: Day, note: string): CslItem {
  return {
    id: `${source.id}-${id}`,
    type: 'article-newspaper',
    ...(source.title === undefined ? {} : { title: source.title }),
    publisher: source.outlet,
    ...(source.dateline === undefined ? {} : { 'publisher-place': source.dateline }),
    issued: cslDate(source.published),
    accessed: cslDate(accessed),
    language: source.language,
    ...(source.url === undefined ? {} : { URL: source.url }),
    note,
  };
}

function cslDate(day: Day): CslDate {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return { 'date-parts': [[year, month, date]] };
}
