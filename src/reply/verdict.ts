/**
 * Tells what a claimed quotation came to: the verdict in a headline, then the record's own words, whole, with what was checked
 * or what differs underlined.
 */
import type { Context } from '../context.ts';
import type { Messages } from '../i18n/messages.ts';
import { QUOTE_SLOT, type Quote } from '../record/types.ts';
import { mayBeTheirs } from '../verify/claims.ts';
import type { Place } from '../verify/tokens.ts';
import type { Difference, Grade, Verdict } from '../verify/types.ts';
import { itemEntry } from './entries.ts';
import { ownWords } from './own-words.ts';
import type { Entry, HeadLine, ItemEntry, Tone, Underlined } from './reply.ts';
import { checkedWords, openingOf, remarksOn, sentencesOf, titleOf } from './verdict-words.ts';

const NEAREST_MAX = 3;

const MATCHES = { sign: '✅ ', tone: 'verified' } as const;
const DIFFERS = { sign: '⚠\u00a0', tone: 'disputed' } as const;
/** The record can't tell: what was said isn't called into question. */
const OPEN = { sign: '❔ ', tone: 'said' } as const;

/** How a grade is marked. Nothing is crossed out: that would read as "false", and truth isn't graded. */
const MARKS: Readonly<Record<Grade, { readonly sign: string; readonly tone: Tone }>> = {
  changed: DIFFERS,
  'other-speaker': DIFFERS,
  cut: DIFFERS,
  'look-alike': DIFFERS,
  misquote: DIFFERS,
  absent: OPEN,
  near: OPEN,
  within: MATCHES,
  'so-called': OPEN,
  reported: OPEN,
  narrated: OPEN,
  translation: OPEN,
  shortened: DIFFERS,
  variant: MATCHES,
  'same-words': MATCHES,
  'word-for-word': MATCHES,
  'too-short': OPEN,
};

/** Grades under which the claim's words are told elsewhere in the message. */
const SHOWN: ReadonlySet<Grade> = new Set(['other-speaker', 'within', 'variant', 'same-words', 'word-for-word']);

/** Grades whose sentences repeat the claim. */
const TOLD: ReadonlySet<Grade> = new Set(['other-speaker', 'within']);

/** A verdict as it's told. */
export interface ToldVerdict {
  readonly sign: string;
  readonly tone: Tone;
  /** The verdict in a few words, without a full stop. */
  readonly title: string;
  /** The words that were checked. */
  readonly claim: string;
  /** What the record has of it, in full. */
  readonly entries: readonly ItemEntry[];
  /** The verdict as the message's own text; `alone`: no other stands beside it. */
  headline(alone: boolean): readonly [HeadLine, ...HeadLine[]];
  /** The same under its name, among others. */
  readonly brief: readonly Entry[];
}

/** Words that a message gives to somebody match only where the record knows whose they are. */
function markOf(verdict: Verdict): (typeof MARKS)[Grade] {
  const {
    grade,
    quotes: [quote],
  } = verdict;
  const isOpen = MARKS[grade] === MATCHES && quote !== undefined && mayBeTheirs(verdict, quote);
  return isOpen ? OPEN : MARKS[grade];
}

/** Tells a verdict in the reader's language. */
export function tellVerdict(verdict: Verdict, context: Context): ToldVerdict {
  const { messages: w } = context;
  const told = ownWords(context).verdict(verdict);
  const { sign, tone } = markOf(verdict);
  const title = titleOf(told, w);
  const sentences = sentencesOf(told, w);
  const entries = entriesOf(verdict, told, context);
  const claim = checkedWords(told, w);
  return {
    sign,
    tone,
    title,
    claim,
    entries,
    headline: alone => [
      { kind: 'text', text: [sign, ...openingOf(told, w), ...sentences.map(one => ` ${one}`)] },
      ...(alone && SHOWN.has(verdict.grade) ? [] : [{ kind: 'small', text: [claim] } as const]),
    ],
    brief: briefly(TOLD.has(verdict.grade) ? undefined : claim, sentences, entries),
  };
}

/** A verdict without its name: in one entry where the record has no more than one item for it. */
function briefly(
  claim: string | undefined,
  sentences: readonly string[],
  entries: readonly ItemEntry[],
): readonly Entry[] {
  const [first, ...others] = entries.map(({ underlined: _, ...entry }): ItemEntry => ({ ...entry, telling: 'named' }));
  const said = sentences.length > 0 ? [{ text: [sentences.join(' ')] }] : [];
  const checked = claim === undefined ? [] : [{ text: [claim], small: true } as const];
  if (first) return [{ ...first, above: [...checked, ...said] }, ...others];
  return [{ kind: 'words', text: [[...(claim === undefined ? [] : [`${claim}.`]), ...sentences].join(' ')] }];
}

function entriesOf(verdict: Verdict, told: Verdict, context: Context): readonly ItemEntry[] {
  const { messages: w } = context;
  const { quotes, nearest = [], narration } = verdict;
  const items = narration ? [narration] : [...quotes, ...nearest].slice(0, NEAREST_MAX);
  const below = remarksOn(told, w);
  return items.map((item, at): ItemEntry => {
    const underlined = narration ? undefined : underlinedIn(verdict, at, w);
    return {
      ...itemEntry(item, context),
      telling: nearest.includes(item) ? 'named' : 'whole',
      ...(underlined ? { underlined } : {}),
      ...(at === 0 && below.length > 0 ? { below: below.map(text => ({ text: [text] })) } : {}),
    };
  });
}

/** What is underlined in a quotation: what differs there, and else the words that were checked; nothing in other wordings. */
function underlinedIn(verdict: Verdict, at: number, { verify }: Messages): Underlined | undefined {
  const { grade, quotes, places, differences, isPart, variant } = verdict;
  const quote = quotes[at];
  if (!quote || variant) return undefined;
  const differing = quotes.length > 1 ? [] : apart(differences.flatMap(one => one.at ?? []));
  if (differing.length > 0) return { places: differing, ...stressOf(grade, differences, verify) };
  const checked = apart(places[at] ?? []);
  const isAll = !isPart && quotes.length === 1 && isAlone(quote);
  return checked.length === 0 || isAll ? undefined : { places: checked, legend: verify.underlined.checked };
}

const isAlone = ({ setting }: Quote): boolean => !setting.includes(QUOTE_SLOT);

function stressOf(grade: Grade, differences: readonly Difference[], { underlined }: Messages['verify']) {
  if (grade === 'shortened') return { legend: underlined.leftOut };
  const isMissing = differences.every(({ at, claim }) => !at || claim === '');
  return { strong: true, legend: isMissing ? underlined.missing : underlined.differs } as const;
}

/** Places in the order of the text, those that overlap as one. */
function apart(places: readonly Place[]): readonly Place[] {
  const made: Place[] = [];
  for (const place of places.toSorted((a, b) => a.from - b.from)) {
    const last = made.at(-1);
    if (last && place.from <= last.to) made[made.length - 1] = { from: last.from, to: Math.max(last.to, place.to) };
    else made.push(place);
  }
  return made;
}
