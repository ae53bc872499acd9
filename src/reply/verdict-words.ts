/** Words what a claimed quotation came to: a title of a few words, and sentences. */
import type { Messages } from '../i18n/messages.ts';
import type { RichText } from '../i18n/rich-text.ts';
import { capital, sentence } from '../i18n/sentences.ts';
import type { Printing, Variant } from '../record/types.ts';
import { label } from '../text/sanitize.ts';
import { MEANING_CHANGES } from '../verify/meaning-changes.ts';
import type { Claimant, Difference, Grade, Verdict } from '../verify/types.ts';

/** Longest excerpts, in UTF-16 code units: of the whole claim; of words amid a sentence. The record's stand whole below. */
const CLAIM_MAX = 120;
const WORDS_MAX = 40;
/** Most words of a difference that shows by itself what it touches. */
const PLAIN_MAX = 2;
/** Most further differences that are told. With more, two texts are better read side by side. */
const FURTHER_MAX = 5;
const DISGUISED_MAX = 5;

/** A text in one line, cut. */
const excerpt = (text: string, max: number): string => label(text.replace(/\s+/gu, ' '), max);
const worded = (words: string): string => excerpt(words, WORDS_MAX);

/** The words that were checked, and whom the text has say them. */
export const checkedWords = ({ claimed, claimant }: Verdict, { verify }: Messages): string =>
  verify.checked(excerpt(claimed, CLAIM_MAX), claimant?.name);

/** The verdict in a few words, without a full stop. */
export function titleOf({ grade, quotes, differences, variant }: Verdict, { verify }: Messages): string {
  const name = verify.grades[grade];
  const [gravest] = ranked(differences);
  if (grade === 'variant' && variant) return verify.printedBy(outletOf(variant));
  if (grade === 'changed' && quotes.length > 1) return verify.because(name, verify.joined);
  const isNamed = grade === 'changed' || grade === 'cut' || grade === 'shortened';
  return isNamed && gravest ? verify.because(name, difference(gravest, grade, verify)) : name;
}

const outletOf = (variant: Variant | Printing): string =>
  'source' in variant ? variant.source.outlet : variant.outlet;

/** Grades whose first sentence tells whose quotation it is. */
const VOUCHED: ReadonlySet<Grade> = new Set(['word-for-word', 'same-words', 'variant']);

/** The verdict as the beginning of a headline; for what the record vouches for, with whose quotation it is. */
export function openingOf(verdict: Verdict, w: Messages): RichText {
  const { grade, quotes, isPart } = verdict;
  const title = titleOf(verdict, w);
  const [quote] = quotes;
  if (!quote || !VOUCHED.has(grade)) return [{ strong: `${title}.` }];
  return (isPart ? w.verify.part : w.verify.whole)(title, w.byline(quote.by).name);
}

function difference({ record, claim }: Difference, grade: Grade, verify: Messages['verify']): string {
  const recorded = worded(record);
  const claimed = worded(claim);
  if (claim === '') return (grade === 'shortened' ? verify.leftOut : verify.missing)(recorded);
  return record === '' ? verify.added(claimed) : verify.became(recorded, claimed);
}

/** The differences, the gravest first, then in the order of the text. */
function ranked(differences: readonly Difference[]): readonly Difference[] {
  const rank = ({ meaningChanges: [gravest] }: Difference): number =>
    gravest === undefined ? MEANING_CHANGES.length : MEANING_CHANGES.indexOf(gravest);
  return differences.toSorted((a, b) => rank(a) - rank(b));
}

/** What belongs to a verdict besides its title, in sentences. */
export function sentencesOf(verdict: Verdict, w: Messages): readonly string[] {
  const { quotes, around, alsoNamed = [], disguised = [], held, added = [] } = verdict;
  const { verify } = w;
  const [quote] = quotes;
  const named = alsoNamed.map(({ name }) => name);
  return [
    ...explained(verdict, w),
    ...(held === undefined ? [] : [verify.within(worded(held), added.map(worded))]),
    ...another(verdict, w),
    ...(quote && named.length > 0 && !VOUCHED.has(verdict.grade) ? [verify.speakerIs(w.byline(quote.by).name)] : []),
    ...(quote && named.length > 0 ? [verify.messageNames(named)] : []),
    ...(disguised.length > 0 ? [verify.disguised(disguised.slice(0, DISGUISED_MAX).map(worded))] : []),
    ...around.map(words => verify.around(excerpt(words, CLAIM_MAX))),
  ];
}

/** Explains a grade, where its name alone doesn't. */
function explained(verdict: Verdict, w: Messages): readonly string[] {
  const { verify } = w;
  const always: Readonly<Partial<Record<Grade, string>>> = {
    cut: verify.cutOff,
    shortened: verify.gap,
    absent: verify.elsewhere,
    narrated: verify.inOwnWords,
    'same-words': verify.typography,
    'too-short': verify.tooShort,
  };
  const own = always[verdict.grade];
  const [near] = verdict.nearest ?? [];
  if (near && verdict.isForeign) return [verify.foreign(near.source.language)];
  return own === undefined ? explainedByWords(verdict, w) : [own];
}

function explainedByWords(verdict: Verdict, w: Messages): readonly string[] {
  const { grade, quotes, narration, soCalled, misquote } = verdict;
  const { verify } = w;
  const [quote] = quotes;
  const [gravest] = ranked(verdict.differences);
  if (grade === 'changed') return quotes.length > 1 ? [verify.notOne] : touched(gravest, verify);
  if (grade === 'other-speaker') return gravest ? [sentence(capital(difference(gravest, grade, verify)))] : [];
  if (grade === 'variant' && quote) return [verify.otherPrint(quote.source.outlet)];
  if (grade === 'translation' && quote) return [verify.translation(quote.source.language)];
  if (misquote) return [sentence(misquote.cite), sentence(misquote.note)];
  if (soCalled) return [verify.soCalled(w.citation(soCalled.source, soCalled.at))];
  return narration?.kind === 'statement' ? [verify.reported(w.byline(narration.by).name)] : [];
}

/** Says what a long difference touches; a short one shows it. */
function touched(of: Difference | undefined, { touches }: Messages['verify']): readonly string[] {
  const [gravest] = of?.meaningChanges ?? [];
  const isPlain = [of?.record, of?.claim].every(text => (text ?? '').split(' ').length <= PLAIN_MAX);
  return gravest === undefined || isPlain ? [] : [touches[gravest]];
}

/** Says that the claim names somebody other than whoever speaks in the record. Only a quotation's words are anybody's. */
function another(verdict: Verdict, w: Messages): readonly string[] {
  const {
    grade,
    otherSpeaker,
    claimant,
    claimed,
    held = claimed,
    quotes,
    narration,
    alsoNamed = [],
    nearest: [near] = [],
  } = verdict;
  const { verify, byline } = w;
  if (near?.kind === 'quote') return alsoNamed.map(named => naming(named, w)(named.name, byline(near.by).name));
  if (!otherSpeaker || !claimant) return [];
  if (narration?.kind === 'statement') return [naming(claimant, w)(claimant.name, byline(narration.by).name)];
  const [first] = quotes;
  if (!first) return [];
  const speaker = byline(first.by).name;
  const isOf = grade === 'other-speaker' || grade === 'look-alike';
  return [isOf ? verify.saidBy(worded(held), speaker, claimant.name) : naming(claimant, w)(claimant.name, speaker)];
}

/** Words who is named: by the text, or by whoever asks. */
const naming = ({ isGiven }: Claimant, { verify }: Messages): Messages['verify']['names'] =>
  isGiven ? verify.gave : verify.names;

/** What stands below the record's words: further differences, another outlet's wording, a known misquote. */
export function remarksOn({ grade, quotes, differences, variant, misquote }: Verdict, w: Messages): readonly string[] {
  const { verify } = w;
  const told = grade === 'changed' && quotes.length > 1 ? 0 : 1;
  const further = ranked(differences).slice(told);
  const more = further.length - FURTHER_MAX;
  const named = further.slice(0, FURTHER_MAX).map(one => difference(one, grade, verify));
  return [
    ...(named.length > 0 ? [verify.also([...named, ...(more > 0 ? [verify.moreDifferences(more)] : [])])] : []),
    // A source of the record stands with its wording below the quotation itself.
    ...(variant && !('source' in variant) ? [w.elsewhere(variant.outlet, variant.text, variant.cite)] : []),
    ...(misquote ? [verify.circulated(misquote.text, misquote.url)] : []),
  ];
}
