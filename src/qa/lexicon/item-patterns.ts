/** Lists how sentences of the record tell a place, a time, a reason or a number, in the record's own language. */

/** What an item's sentence tells. Matched against its text as printed, not folded. */
export const TELLS = {
  /** A place: a capitalised name behind a preposition, or words that tell of places. */
  place:
    /\b(?:in|at|to|into|from|near)\s+(?:the\s+(?:city\s+of\s+)?)?\p{Lu}|\bwhere\b|\bfront line\b|\bon social media\b/u,
  /** A place that isn't named. */
  where: /\bwhere\b/u,
  /** A year, a month, or a span of days. */
  time: /\b(?:1|2)\d{3}\b|\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\b|\bdays\b/u,
  /** A time that hangs on something else. */
  relativeTime: /\b(?:before|after|once)\b/u,
  /** A time up to which something stays as it is; not when it comes. */
  until: /\buntil\b(?! now)|\bas long as\b/u,
  /** A time of the day. */
  timeOfDay: /\d\s?(?::\d\d|[ap]\.?m\b|h\b)|\bo[’']clock\b|\bnoon\b|\bmidnight\b/u,
  reason: /\b(?:because|since|due to|so that|in order)\b/u,
  duration: /\b(?:\d+|one|two|three|four|five|six|ten|twenty|thirty)[-\s](?:day|week|month|year|hour|minute)s?\b/iu,
  /** A duration without a number: "for decades". */
  longTime: /\bfor (?:days|weeks|months|years|decades|centuries)\b/u,
} as const;

/** A number that counts nothing: "one of those". Folded. */
export const NO_COUNT = 'one';
/** What a number right before them counts, and nothing behind them: "a 30-day ceasefire". Folded. */
export const TIME_UNITS: ReadonlySet<string> = new Set(
  'day days week weeks month months year years hour hours minute minutes'.split(' '),
);
/** Before a number of what is known already. */
export const DEFINITE: ReadonlySet<string> = new Set(['the', 'these', 'those', 'both', 'other']);

/** Stands between what is counted and whose it is: "two dozen heads of state". Folded. */
export const COUNTED_OF = 'of';

/** Stands before whoever does what a participle tells: "set by Russia". Folded. */
export const AGENT = 'by';

/** The office of somebody who leads a country, where the record has several people of it. */
export const HEAD_OF_STATE = /president/iu;

/** Stand before whoever a deed is done to, with or for, and not before whoever does it. Folded. */
export const BEFORE_OTHERS: ReadonlySet<string> = new Set('for to with from at against on about'.split(' '));

/** May stand between somebody and the word for what they say: "Trump had also asked". Folded. */
export const BEFORE_SAYING: ReadonlySet<string> = new Set(
  'has had have will would also again once more then'.split(' '),
);
