/**
 * Finds the quotation that a text in another language gives by its meaning. Words can't be compared across languages, so what
 * is found is never called word for word, nor changed.
 */
import { derivedFrom } from '../dossier/derived.ts';
import type { Dossier } from '../dossier/dossier.ts';
import type { Steps } from '../lib/steps.ts';
import { questionIndexOf } from '../qa/index.ts';
import { functionWordsOf } from '../qa/lexicon/function-words.ts';
import { NEGATIONS } from '../qa/lexicon/negations.ts';
import { languagesOf, tokensOf } from '../qa/tokenizer.ts';
import { LANGUAGES, type Language, type Quote } from '../record/types.ts';
import { isForeignStop, isStop, stem } from '../search/stemming.ts';
import { tokens } from '../text/fold.ts';
import { type Claim, isOtherSpeaker, mayBeTheirs, verdictOn } from './claims.ts';
import type { Corpus } from './corpus.ts';
import { isMeantBy, type Meant, meantWords } from './meanings.ts';
import type { Verdict } from './types.ts';
import { type Joined, WordIndex } from './word-index.ts';

/** Least share of the text's words that the quotation has, by meaning or among the words by which people look for it. */
const EXPLAINED_MIN = 0.7;
/** Least share of the quotation's words that the text has, between the first and the last of them. */
const COVERED_MIN = 0.6;
/** A quotation of fewer words with a meaning has to be there whole: any two words could be anybody's. */
const SHORT = 4;
/** Fewer words in common could be anybody's: they count only where the text names the speaker. */
const TELLING_MIN = 3;
/** Least product of both shares of a quotation that comes near, and how much less than the best another's may be. */
const NEAR_MIN = 0.3;
const NEAR_SHARE = 0.6;
const NEAREST_MAX = 2;
/** Negations as many words apart are one: "ne veut aucune", "не хоче жодного". */
const ONE_NEGATION = 3;
/** A negation as many words away from a part may deny it. */
const REACH = 3;

/** How a text fits a quotation. */
interface Rendering {
  readonly quote: Quote;
  /** Shares, from 0 to 1; see above. */
  readonly explained: number;
  readonly covered: number;
  /** The quotation's words that the text has. */
  readonly common: number;
  /** Whether nothing speaks against a translation: it has the same negations, numbers and names. */
  readonly isFaithful: boolean;
}

/** The claim as a translation of a quotation, or as a text in another language that comes near one; nothing for other texts. */
export function gradeTranslation(claim: Claim, _corpus: Corpus, dossier: Dossier): Verdict | undefined {
  const { glosses } = questionIndexOf(dossier).get();
  const [language, ...others] = languagesOf(tokensOf(claim.text), word => glosses.languages(word));
  if (others.length > 0) return undefined;
  const all = renderings(claim.text, language, dossier);
  const translated = all.find(one => isTranslation(one, claim));
  if (translated) return verdictOn(claim, 'translation', [translated.quote]);
  const least = Math.max(NEAR_MIN, NEAR_SHARE * Math.max(0, ...all.map(likeness)));
  const nearest = all.filter(one => likeness(one) >= least).map(({ quote }) => quote);
  const [first] = nearest;
  if (!first) return undefined;
  const isForeign = language !== undefined && !first.source.language.startsWith(language);
  return verdictOn(claim, 'near', [], {
    nearest: nearest.slice(0, NEAREST_MAX),
    ...(isForeign ? { isForeign } : {}),
  });
}

const likeness = ({ explained, covered }: Rendering): number => explained * covered;

/** Most quotations that a text is held against, of those that share most meanings with it. */
const COMPARED_MAX = 8;

/** A quotation by the meanings of its words. */
interface Gist extends Joined {
  readonly quote: Quote;
}

/** Quotations indexed between two pauses: a few milliseconds. */
const QUOTES_A_TURN = 25;

function* build(dossier: Dossier): Steps<WordIndex<Gist>> {
  const gists = new WordIndex<Gist>();
  for (const [at, quote] of dossier.views.quotes.entries()) {
    gists.add({ quote, joined: meaningsIn(meantWords(quote.text, dossier)).join(' ') });
    if (at % QUOTES_A_TURN === 0) yield;
  }
  return gists;
}

/** A record's quotations by what they mean, indexed once. */
export const gistsOf = derivedFrom(build);

const meaningsIn = (words: readonly Meant[]): readonly string[] => words.flatMap(({ meanings }) => [...meanings]);

/** How a text fits the quotations in another language that it shares most meanings with, the best first. */
function renderings(text: string, language: Language, dossier: Dossier): readonly Rendering[] {
  const claim = tellingWords(text, language, dossier);
  return gistsOf(dossier)
    .get()
    .sharing(new Set(meaningsIn(claim)), COMPARED_MAX)
    .map(gist => gist.text.quote)
    .filter(({ source }) => source.language.split('-', 1)[0] !== language)
    .flatMap(quote => rendering(claim, quote, language, dossier) ?? [])
    .toSorted((a, b) => likeness(b) - likeness(a));
}

function rendering(claim: readonly Meant[], quote: Quote, language: Language, dossier: Dossier): Rendering | undefined {
  const own = tellingWords(quote.text, quote.source.language, dossier);
  const sought = new Set(tokens(quote.gloss?.[language] ?? '').map(stem));
  const first = own.findIndex(word => isMeantBy(claim, word));
  const last = own.findLastIndex(word => isMeantBy(claim, word));
  if (first < 0) return undefined;
  const telling = own.filter(({ meanings }) => meanings.size > 0);
  const stretch = telling.length < SHORT ? own : withNegations(own, first, last + 1);
  const within = stretch.filter(({ meanings }) => meanings.size > 0);
  const content = claim.filter(({ word }) => !NEGATIONS.has(word));
  const explained = content.filter(one => isMeantBy(own, one) || sought.has(stem(one.word)));
  const common = within.filter(word => isMeantBy(claim, word)).length;
  return {
    quote,
    common,
    explained: content.length === 0 ? 0 : explained.length / content.length,
    covered: common / within.length,
    isFaithful: negations(claim) === negations(stretch) && ['number', 'name'].every(kind => same(kind, claim, stretch)),
  };
}

/** The words from `first` up to `end`, with the negations that stand near. */
function withNegations(words: readonly Meant[], first: number, end: number): readonly Meant[] {
  const from = (words[first]?.at ?? 0) - REACH;
  const to = (words[end - 1]?.at ?? 0) + REACH;
  return words.filter(
    ({ word, at }, place) => (place >= first && place < end) || (NEGATIONS.has(word) && at >= from && at <= to),
  );
}

/** Whether a text is a translation of a quotation, as far as meanings can show it. */
function isTranslation({ quote, explained, covered, common, isFaithful }: Rendering, claim: Claim): boolean {
  // That the right one is named tells something; of somebody unnamed anybody may be.
  const isNamed = claim.claimant !== undefined && !mayBeTheirs(claim, quote) && !isOtherSpeaker(claim, quote);
  const isTelling = common >= TELLING_MIN || isNamed;
  return isFaithful && isTelling && explained >= EXPLAINED_MIN && covered >= COVERED_MIN;
}

function same(kind: string, claim: readonly Meant[], stretch: readonly Meant[]): boolean {
  const of = (words: readonly Meant[]): string =>
    [...new Set(words.flatMap(({ meanings }) => [...meanings].filter(meaning => meaning.startsWith(`${kind}:`))))]
      .sort()
      .join();
  return of(claim) === of(stretch);
}

function negations(words: readonly Meant[]): number {
  const places = words.filter(({ word }) => NEGATIONS.has(word)).map(({ at }) => at);
  return places.filter((at, i) => at - (places[i - 1] ?? Number.NEGATIVE_INFINITY) > ONE_NEGATION).length;
}

/** The words of a text that say something, with what they mean; negations stay, for what they turn round. */
function tellingWords(text: string, language: string, dossier: Dossier): readonly Meant[] {
  const known = LANGUAGES.find(one => one === language);
  const meant = meantWords(text, dossier, known);
  const words = meant.map(({ word }) => word);
  return meant.filter(({ word, meanings }, at) => {
    if (NEGATIONS.has(word) || meanings.size > 0) return true;
    return !(isStop(word) || isForeignStop(word) || (known && functionWordsOf(known).light(words, at) > 0));
  });
}
