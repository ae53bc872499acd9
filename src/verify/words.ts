/** Lists the words of the record's language that a comparison of quotations turns on. */
import { wordSet } from '../qa/lexicon/word-list.ts';

/**
 * Words that carry no subject of their own. They decide only whether a fragment is too short to tell, and how near two
 * texts are; never whether they are the same.
 */
export const COMMON = wordSet(
  'a an the this that these those there here i you he she it we they me him her us them my your his its our their ' +
    'am is are was were be been being do does did have has had having will would shall should can could may might must ' +
    'and or but if so as than then of to in on at by for with from into about over under up down out not no nor ' +
    'what which who whom whose when where why how all any some each every one more most very too also just now ' +
    "said says say it's we're we'll i'll i'd let's",
);

/** Contractions whose letters, without the apostrophe, are another word. In all others the apostrophe is typography. */
export const APOSTROPHE_TELLS = wordSet("we're it's he'll she'll we'll i'll we'd she'd i'd let's");

/** Makes what is said hang on something. */
export const IF = wordSet('if unless until till once provided providing except');
/** Ties what is said to a time. */
export const WHEN = wordSet('after before when whenever while');
/** Limits what is said, in one of these ways or another. */
export const CONDITIONS: ReadonlySet<string> = new Set([...IF, ...WHEN, 'only']);

/** Begins a clause of its own. */
export const CLAUSE_STARTS = wordSet('but that which who because although though');

/** Words that a negation reaches over: "not the time", "not any kind", "never been". */
export const REACHED_OVER = wordSet(
  'the a an any to be been being have has had quite really yet all even ever at in for',
);
/** A negation that adds something behind a part, and doesn't deny the part. */
export const WITHOUT = 'without';

/** Written as one word or as two. */
export const JOINED = 'cannot';
/** A part that makes two words of one: "re-sign" and "resign". */
export const SPLIT_PREFIX = 're';

const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty';
const TENS = 'thirty forty fifty sixty seventy eighty ninety hundred';

/** Numbers in words, ordinals and fractions among them. */
export const NUMERALS: ReadonlyMap<string, number> = new Map([
  ...[...wordSet(ONES)].map((word, value) => [word, value] as const),
  ...[...wordSet(TENS)].map((word, i) => [word, (i + 3) * 10] as const),
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['half', 0.5],
  ['dozen', 12],
  ['first', 1],
  ['second', 2],
  ['third', 3],
]);
