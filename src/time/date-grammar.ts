/** Reads dates of one language from a text's tokens: single days, months, years, parts of them, and spans between two. */
import type { Part, Unit } from './date-words.ts';
import { type Found, WordReader } from './word-reader.ts';

/** A date as it's written. What isn't written is absent. */
export type Written =
  | {
      readonly kind: 'day';
      readonly day: number;
      readonly month?: number;
      readonly year?: number;
      readonly weekday?: number;
    }
  /** Two small numbers in an order that differs from country to country: "03/04/2025". */
  | { readonly kind: 'either'; readonly numbers: readonly [number, number]; readonly year?: number }
  | { readonly kind: 'month'; readonly month: number; readonly year?: number; readonly part?: Part }
  | { readonly kind: 'year'; readonly year: number; readonly part?: Part }
  | { readonly kind: 'weekday'; readonly weekday: number; readonly which?: number }
  /** So many units from now; a day, or the whole week, month or year. */
  | { readonly kind: 'relative'; readonly unit: Unit; readonly offset: number; readonly isCounted?: true }
  | { readonly kind: 'span'; readonly from: Written; readonly to: Written };

/** A date that begins at a token. */
export interface Match {
  /** The place after its last token. */
  readonly to: number;
  readonly written: Written;
  /** It's only a number or a name that other things have as well: "2022", "May". */
  readonly isBare: boolean;
}

/** A day's name alone has so many letters. */
const WEEKDAY_MIN = 5;
const NUMERIC_SIGNS = ['.', '/', '-'];

/** Reads the dates of some tokens in one language. */
export class DateReader extends WordReader {
  /** The longest date or span that begins at a token. */
  at(at: number): Match | undefined {
    return this.#span(at) ?? this.#single(at);
  }

  // Spans

  #span(at: number): Match | undefined {
    const start = this.skip('from', at);
    return this.#shared(start) ?? this.#between(start, start > at);
  }

  /** "26–27 March 2025", "March 26–27, 2025", "26 to 27 March": two days with one month. */
  #shared(at: number): Match | undefined {
    const days = this.#twoDays(at);
    if (days) {
      const month = this.phrase(this.meanings.months, this.skip('of', days.to));
      return month && this.#sharing(days.value, month.value, month.to);
    }
    const month = this.phrase(this.meanings.months, at);
    const behind = month && this.#twoDays(this.afterAbbreviation(month.to));
    return month && behind && this.#sharing(behind.value, month.value, behind.to);
  }

  #sharing([first, last]: readonly [number, number], month: number, at: number): Match {
    const { to, year } = this.#yearBehind(at);
    const to_ = { kind: 'day', day: last, month, ...(year === undefined ? {} : { year }) } as const;
    return { to, written: { kind: 'span', from: { kind: 'day', day: first }, to: to_ }, isBare: false };
  }

  #twoDays(at: number): Found<readonly [number, number]> | undefined {
    const first = this.dayNumber(at);
    const joint = first && this.#joint(first.to);
    const last = joint === undefined ? undefined : this.dayNumber(this.skip('on', joint));
    return first && last && { to: last.to, value: [first.value, last.value] };
  }

  /** The place after what stands between the two ends of a span. */
  #joint(at: number): number | undefined {
    if (this.sign(['-'], at)) return at + 1;
    const to = this.skip('to', at);
    return to > at ? to : undefined;
  }

  #between(at: number, isOpened: boolean): Match | undefined {
    const first = this.#single(this.skip('on', at));
    const joint = first && this.#joint(first.to);
    const last = joint === undefined ? undefined : this.#single(this.skip('on', joint));
    if (!first || !last) return undefined;
    // "2022 and 2025" without "between" are two years; "2022–2025" is a span.
    const isListed = !isOpened && first.written.kind === 'year' && !this.sign(['-'], first.to);
    if (isListed && first.isBare && last.isBare) return undefined;
    return { to: last.to, written: { kind: 'span', from: first.written, to: last.written }, isBare: false };
  }

  // Single dates

  #single(at: number): Match | undefined {
    return this.#relative(at) ?? this.#dated(at) ?? this.#weekday(at);
  }

  /** A date with the name of its day before it: "Thursday, 27 March". */
  #dated(at: number): Match | undefined {
    const weekday = this.phrase(this.meanings.weekdays, at);
    if (!weekday) return this.#date(at);
    const dot = this.afterAbbreviation(weekday.to);
    const date = this.#date(this.skip('on', this.sign([','], dot) ? dot + 1 : dot));
    return date?.written.kind === 'day'
      ? { ...date, written: { ...date.written, weekday: weekday.value }, isBare: false }
      : undefined;
  }

  #date(at: number): Match | undefined {
    return this.#iso(at) ?? this.#numeric(at) ?? this.#dayFirst(at) ?? this.#monthFirst(at) ?? this.#period(at);
  }

  /** "2025-03-27", "2025-3-27", "2025-03" */
  #iso(at: number): Match | undefined {
    const year = this.number(at, [4, 4]);
    const month = year && this.gluedNumber('-', year.to, [1, 2]);
    if (!year || !month) return undefined;
    const day = this.gluedNumber('-', month.to, [1, 2]);
    const at_ = { year: year.value, month: month.value };
    return day
      ? { to: day.to, written: { kind: 'day', day: day.value, ...at_ }, isBare: false }
      : { to: month.to, written: { kind: 'month', ...at_ }, isBare: false };
  }

  /** "27.03.2025", "27/3/2025", "27.3.", "27/3" */
  #numeric(at: number): Match | undefined {
    const first = this.number(at, [1, 2]);
    const sign = first && this.sign(NUMERIC_SIGNS, first.to);
    const second = first && sign !== undefined ? this.gluedNumber(sign, first.to, [1, 2]) : undefined;
    if (!first || !second || sign === undefined) return undefined;
    const year = this.gluedNumber(sign, second.to, [4, 4]) ?? this.gluedNumber(sign, second.to, [2, 2]);
    if (!year && sign === '-') return undefined;
    const numbers = [first.value, second.value] as const;
    if (year) return { to: year.to, written: inFigures(numbers, sign, fullYear(year.value)), isBare: false };
    const end = sign === '.' ? this.afterAbbreviation(second.to) : second.to;
    return { to: end, written: inFigures(numbers, sign), isBare: end === second.to };
  }

  /** "27 March 2025", "the 27th of March" */
  #dayFirst(at: number): Match | undefined {
    const day = this.dayNumber(at);
    const month = day && this.phrase(this.meanings.months, this.skip('of', day.to));
    return day && month && this.#dayOf(day.value, month.value, month.to);
  }

  /** "March 27, 2025", "Feb. 12". Not "in March 27 leaders". */
  #monthFirst(at: number): Match | undefined {
    if (this.follows('in', at)) return undefined;
    const month = this.phrase(this.meanings.months, at);
    const day = month && this.dayNumber(this.afterAbbreviation(month.to));
    return month && day && this.#dayOf(day.value, month.value, day.to);
  }

  #dayOf(day: number, month: number, at: number): Match {
    const { to, year } = this.#yearBehind(at);
    return { to, written: { kind: 'day', day, month, ...(year === undefined ? {} : { year }) }, isBare: false };
  }

  #yearBehind(at: number): { readonly to: number; readonly year?: number } {
    const dot = this.afterAbbreviation(at);
    const comma = this.sign([','], dot) ? dot + 1 : dot;
    const year = this.year(this.skip('of', comma));
    return year ? { to: year.to, year: year.value } : { to: at };
  }

  /** A month, a year, or a part of one. */
  #period(at: number): Match | undefined {
    const part = this.phrase(this.meanings.parts, at);
    const start = this.skip('of', part?.to ?? at);
    const parted = part ? { part: part.value } : {};
    const month = this.phrase(this.meanings.months, this.skip('of', this.skip('month', start)));
    if (month) {
      const { to, year } = this.#yearBehind(month.to);
      const written = {
        kind: 'month',
        month: month.value,
        ...(year === undefined ? {} : { year }),
        ...parted,
      } as const;
      return { to, written, isBare: !part && year === undefined };
    }
    const year = this.year(start);
    return year && { to: year.to, written: { kind: 'year', year: year.value, ...parted }, isBare: !part };
  }

  // Dates that count from today

  #relative(at: number): Match | undefined {
    const day = this.phrase(this.meanings.days, at);
    if (day) return relative(day.to, 'day', day.value);
    return this.#whichUnit(at) ?? this.#counted(at);
  }

  /** "Last week", "la semaine dernière", "last Thursday" */
  #whichUnit(at: number): Match | undefined {
    const before = this.phrase(this.meanings.which, at);
    const start = before?.to ?? at;
    const unit = this.phrase(this.meanings.units, start);
    const weekday = this.phrase(this.meanings.weekdays, start);
    const noun = unit ?? weekday;
    const which = before ?? (noun && this.phrase(this.meanings.which, noun.to));
    if (!noun || !which) return undefined;
    const to = Math.max(noun.to, which.to);
    // "This day" and "the last day" point elsewhere, and "the last weeks" aren't one.
    const isSeveral = this.skip('several', start) > start;
    if (unit) return unit.value === 'day' || isSeveral ? undefined : relative(to, unit.value, which.value);
    return weekday && { to, written: { kind: 'weekday', weekday: weekday.value, which: which.value }, isBare: false };
  }

  /** "3 days ago", "il y a 3 jours", "in 3 Tagen" */
  #counted(at: number): Match | undefined {
    const ago = this.skip('agoBefore', at);
    const ahead = this.skip('aheadBefore', at);
    const start = Math.max(ago, ahead);
    const count = this.number(start, [1, 3]) ?? this.phrase(this.meanings.counts, start);
    const unit = this.phrase(this.meanings.units, count?.to ?? start);
    if (!unit) return undefined;
    const amount = count?.value ?? 1;
    const behind = this.skip('agoAfter', unit.to);
    if (behind > unit.to && start === at) return counted(behind, unit.value, -amount);
    if (count === undefined || start === at) return undefined;
    return counted(unit.to, unit.value, ago > at ? -amount : amount);
  }

  #weekday(at: number): Match | undefined {
    const weekday = this.phrase(this.meanings.weekdays, at);
    // "Sat" and "sun" are words.
    if (!weekday || (this.tokens[at]?.word.length ?? 0) < WEEKDAY_MIN) return undefined;
    return { to: weekday.to, written: { kind: 'weekday', weekday: weekday.value }, isBare: true };
  }
}

const CENTURY = 100;
const fullYear = (year: number): number => (year < CENTURY ? 2000 + year : year);

/** With dots the day is first everywhere. */
function inFigures([first, second]: readonly [number, number], sign: string, year?: number): Written {
  const given = year === undefined ? {} : { year };
  return sign === '.'
    ? { kind: 'day', day: first, month: second, ...given }
    : { kind: 'either', numbers: [first, second], ...given };
}

const relative = (to: number, unit: Unit, offset: number): Match => ({
  to,
  written: { kind: 'relative', unit, offset },
  isBare: false,
});
const counted = (to: number, unit: Unit, offset: number): Match => ({
  to,
  written: { kind: 'relative', unit, offset, isCounted: true },
  isBare: false,
});
