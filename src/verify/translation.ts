/**
 * Finds the quotation that a text in another language gives by its meaning. Words can't be compared across languages, so what
 * is found is never called word for word, nor changed.
 */
import type { Dossier } from '../dossier/dossier.ts';
import { questionIndexOf } from '../qa/index.ts';
import { functionWordsOf } from '../qa/lexicon/function-words.ts';
import { numberOf } from '../qa/lexicon/numbers.ts';
import { NEGATIONS } from '../qa/lexicon/quoting.ts';
import { conceptsOf } from '../qa/lexicon/synonyms.ts';
import { languagesOf, tokensOf } from '../qa/tokenizer.ts';
import { LANGUAGES, type Language, type Quote } from '../record/types.ts';
import { isForeignStop, isStop, stem } from '../search/stemming.ts';
import { fold, tokens } from '../text/fold.ts';
import { type Claim, verdictOn } from './claims.ts';
import type { Corpus } from './corpus.ts';
import { wordNamesOf } from './names.ts';
import type { Verdict } from './types.ts';

/** Least share of the text's words that the quotation has, by meaning or among the words by which people look for it. */
const EXPLAINED_MIN = 0.7;
/** Least share of the quotation's words that the text has, between the first and the last of them. */
const COVERED_MIN = 0.6;
/** A quotation of fewer words with a meaning has to be there whole: any two words could be anybody's. */
const SHORT = 4;
/** Least product of both shares of a quotation that comes near. */
const NEAR_MIN = 0.3;
const NEAREST_MAX = 2;
/** Negations that stand as near are one: "ne … aucune", "не … жодного". */
const ONE_NEGATION = 4;

/** A word, by what it means whatever the language: concepts, names of the record, a number. None for function words. */
interface Meant {
  readonly word: string;
  readonly meanings: ReadonlySet<string>;
}

/** How a text fits a quotation. */
interface Rendering {
  readonly quote: Quote;
  /** Shares, from 0 to 1; see above. */
  readonly explained: number;
  readonly covered: number;
  /** Whether nothing speaks against a translation: it has the same negations, numbers and names. */
  readonly isFaithful: boolean;
}

/** The claim as a translation of a quotation, or as a text in another language that comes near one; nothing for other texts. */
export function gradeTranslation(claim: Claim, _corpus: Corpus, dossier: Dossier): Verdict | undefined {
  const { glosses } = questionIndexOf(dossier).get();
  const [language, ...others] = languagesOf(tokensOf(claim.text), word => glosses.languages(word));
  if (others.length > 0) return undefined;
  const all = renderings(claim.text, language, dossier);
  const translated = all.find(isTranslation);
  if (translated) return verdictOn(claim, 'translation', [translated.quote]);
  const nearest = all.filter(({ explained, covered }) => explained * covered >= NEAR_MIN).map(({ quote }) => quote);
  return nearest.length === 0 ? undefined : verdictOn(claim, 'near', [], { nearest: nearest.slice(0, NEAREST_MAX) });
}

/** How a text fits each quotation in another language that it shares a meaning with, the best first. */
function renderings(text: string, language: Language, dossier: Dossier): readonly Rendering[] {
  const claim = meantIn(text, language, dossier);
  if (claim.length === 0) return [];
  return dossier.views.quotes
    .filter(({ source }) => source.language !== language)
    .flatMap(quote => rendering(claim, quote, language, dossier) ?? [])
    .toSorted((a, b) => b.explained * b.covered - a.explained * a.covered);
}

function rendering(claim: readonly Meant[], quote: Quote, language: Language, dossier: Dossier): Rendering | undefined {
  const own = meantIn(quote.text, quote.source.language, dossier);
  const sought = new Set(tokens(quote.gloss?.[language] ?? '').map(stem));
  const has = (words: readonly Meant[], one: Meant): boolean =>
    words.some(other => [...one.meanings].some(meaning => other.meanings.has(meaning)));
  const first = own.findIndex(word => has(claim, word));
  const last = own.findLastIndex(word => has(claim, word));
  if (first < 0) return undefined;
  const telling = own.filter(({ meanings }) => meanings.size > 0);
  const stretch = telling.length < SHORT ? own : own.slice(first, last + 1);
  const within = stretch.filter(({ meanings }) => meanings.size > 0);
  const content = claim.filter(({ word }) => !NEGATIONS.has(word));
  const explained = content.filter(one => has(own, one) || sought.has(stem(one.word)));
  return {
    quote,
    explained: content.length === 0 ? 0 : explained.length / content.length,
    covered: within.filter(word => has(claim, word)).length / within.length,
    isFaithful: negations(claim) === negations(stretch) && ['number', 'name'].every(kind => same(kind, claim, stretch)),
  };
}

/** Whether a text is a translation of a quotation, as far as meanings can show it. */
const isTranslation = ({ explained, covered, isFaithful }: Rendering): boolean =>
  isFaithful && explained >= EXPLAINED_MIN && covered >= COVERED_MIN;

function same(kind: string, claim: readonly Meant[], stretch: readonly Meant[]): boolean {
  const of = (words: readonly Meant[]): string =>
    [...new Set(words.flatMap(({ meanings }) => [...meanings].filter(meaning => meaning.startsWith(`${kind} `))))]
      .sort()
      .join();
  return of(claim) === of(stretch);
}

function negations(words: readonly Meant[]): number {
  const places = words.flatMap(({ word }, at) => (NEGATIONS.has(word) ? [at] : []));
  return places.filter((at, i) => at - (places[i - 1] ?? Number.NEGATIVE_INFINITY) > ONE_NEGATION).length;
}

const PRINTED = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’ʼ.]*/gu;

/** The words of a text that say something, with what they mean; negations stay, for what they turn round. */
function meantIn(text: string, language: string, dossier: Dossier): readonly Meant[] {
  const known = LANGUAGES.find(one => one === language);
  const typed = (text.match(PRINTED) ?? []).flatMap(printed =>
    fold(printed)
      .split(' ')
      .map(word => ({ word, printed })),
  );
  const words = typed.map(({ word }) => word);
  return typed.flatMap(({ word, printed }, at) => {
    if (NEGATIONS.has(word)) return [{ word, meanings: new Set<string>() }];
    const meanings = new Set(meaningsOf(word, printed, dossier));
    const isLight = isStop(word) || isForeignStop(word) || (known && functionWordsOf(known).light(words, at) > 0);
    return word === '' || (meanings.size === 0 && isLight) ? [] : [{ word, meanings }];
  });
}

function* meaningsOf(word: string, printed: string, dossier: Dossier): Iterable<string> {
  const number = numberOf(word);
  if (number !== undefined) yield `number ${number}`;
  for (const concept of conceptsOf(word)) yield concept;
  for (const id of wordNamesOf(dossier).get().of(printed)) yield `name ${id}`;
  const topic = dossier.names.find('topic', word);
  if (topic) yield `topic ${topic.id}`;
}
