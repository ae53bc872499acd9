/** Reads the lines that say when a page was published, and when it was changed. */
import type { Day } from '../../time/days.ts';
import { dayIn, isTimeAlone, TIME } from './days.ts';

/** What a line says of the time of publication. */
export interface Stamp {
  /** Absent where it isn't said with its year. */
  readonly day?: Day | undefined;
  /** It's when the page was changed. */
  readonly isChange: boolean;
}

const PUBLISHED =
  /^(?:(?:first )?(?:published|posted)|publié|veröffentlicht|stand|опубліковано)(?!\p{L})(?: (?:on|at|le|à|am|um))?\s*:?\s*(?<when>.+)$/iu;
const CHANGED =
  /^(?:(?:last )?(?:updated|modified|changed)|mis à jour|modifié|aktualisiert|оновлено)(?!\p{L})(?: (?:on|at|le|à|am|um))?\s*:?\s*(?<when>.+)$/iu;
/** Between a line's parts. */
const PARTS = /\s*[|•]\s*|\s[·/]\s/u;
/** A time of day before the date. */
const TIME_FIRST = /^\d{1,2}[:.h]\d{2}(?:\s*[ap]\.?m\.?)?(?:\s[A-Z]{2,5})?,\s/iu;
const AGO =
  /^(?:(?:\d{1,3}|an?) \p{L}{1,8} (?:ago|тому)|(?:il y a|vor) (?:\d{1,3}|une?|einer|einem) \p{L}{1,8}|today|yesterday|aujourd’hui|hier|heute|gestern|сьогодні|вчора)(?:,? (?:(?:at|à|um|о) )?\d{1,2}[:.h]\d{2}(?:\s*[ap]\.?m\.?)?(?:\s[A-Z]{2,5}|\sUhr)?)?$/iu;
/** Longest line of this kind, in UTF-16 code units. */
const LONGEST = 200;

/** Reads such a line; `undefined` where it's none: one that goes on as a sentence isn't. */
export function stampOf(line: string): Stamp | undefined {
  if (line.length > LONGEST) return undefined;
  const stamps = line.split(PARTS).flatMap(part => partOf(part) ?? []);
  return stamps.find(({ isChange, day }) => !isChange && day !== undefined) ?? stamps[0];
}

function partOf(part: string): Stamp | undefined {
  const published = PUBLISHED.exec(part)?.groups?.['when'];
  const when = published ?? CHANGED.exec(part)?.groups?.['when'];
  if (when === undefined) return undefined;
  const date = when.replace(TIME_FIRST, '');
  const day = dayIn(date);
  // Some leave the year out: then there is no day, and the line is what it is.
  const isWhen =
    day !== undefined || isTimeAlone(when) || AGO.test(when) || dayIn(`${date.replace(TIME, '')} 2000`) !== undefined;
  return isWhen ? { day, isChange: published === undefined } : undefined;
}

/** The line that tells best when an article was published, and the day: what says so, else a day alone, else a change. */
export function publishedBy(lines: readonly string[]): { readonly day: Day; readonly line: string } | undefined {
  const dated = lines.flatMap(line => {
    const alone = dayIn(line);
    const { day, isChange } = stampOf(line) ?? { day: alone, isChange: false };
    return day === undefined ? [] : [{ day, line, isChange }];
  });
  return dated.find(({ isChange }) => !isChange) ?? dated[0];
}
