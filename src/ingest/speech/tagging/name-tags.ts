/** Tells which words are of names: by their capital, and at the start of a sentence by what else the article has. */
import { AUXILIARIES, NUMERALS, PREPOSITIONS } from '../lexicon/closed.ts';
import { MEN, WOMEN } from '../lexicon/given-names.ts';
import {
  BODY_WORDS,
  COUNTRIES,
  DOCUMENT_NOUNS,
  OFFICES,
  PARTICLES,
  PLACES,
  SPEAKER_NOUNS,
  WITH_OF,
} from '../lexicon/nouns.ts';
import { VERB_FORMS } from '../lexicon/verbs.ts';
import { isCapital, type Token } from '../tokens.ts';
import { isClosed, isSmallWord } from './closed-tags.ts';
import type { Tag } from './tag.ts';

/** Words that the article writes with a capital inside a sentence, and those it writes small. */
export interface Capitals {
  readonly names: ReadonlySet<string>;
  readonly small: ReadonlySet<string>;
}

/** Collects which words an article writes with capitals. */
export function capitalsOf(sentences: readonly (readonly Token[])[]): Capitals {
  const names = new Set<string>();
  const small = new Set<string>();
  for (const sentence of sentences) {
    for (const [index, token] of sentence.entries()) {
      if (token.kind !== 'word') continue;
      if (!isCapital(token)) small.add(token.lower);
      else if (index > 0 && sentence[index - 1]?.kind === 'word') names.add(token.lower);
    }
  }
  return { names, small };
}

/** Whether a small word stands within a name: "Ursula von der Leyen", "Secretary of State", "Mohammed bin Salman". */
export function joinsName(tokens: readonly Token[], index: number, before: Tag | undefined): boolean {
  const lower = tokens[index]?.lower ?? '';
  const last = tokens[index - 1];
  const next = tokens[index + 1];
  if (before !== 'name' || last === undefined || last.possessive) return false;
  if (lower === 'of' || lower === 'for')
    return isCapital(next) && (WITH_OF.has(last.lower) || BODY_WORDS.has(last.lower));
  if (lower === 'under' && isCapital(tokens[index])) return next?.lower === 'secretary';
  return PARTICLES.has(lower) && (isCapital(next) || PARTICLES.has(next?.lower ?? ''));
}

/** Whether a capital that opens a sentence is a name's. */
export function isNameAtStart(token: Token, next: Token | undefined, capitals: Capitals): boolean {
  const { lower, text } = token;
  if (isNobody(lower, next)) return false;
  if (/^\p{Lu}{2,}|\./u.test(text) || isKnownName(lower, capitals)) return true;
  const opensName = !SPEAKER_NOUNS.has(lower) && !isBeforeName(lower, next, capitals);
  if (next && isCapital(next) && opensName && !isSmallWord(next)) return true;
  if (isNameInIng(lower, next, capitals)) return true;
  if (isCommonWord(lower, capitals)) return false;
  if (token.possessive) return true;
  if (VERB_FORMS.has(lower) || /[^s]s$/u.test(lower)) return false;
  return (
    next?.text === ',' ||
    AUXILIARIES.has(next?.lower ?? '') ||
    (VERB_FORMS.get(next?.lower ?? '')?.form ?? 'base') !== 'base'
  );
}

/** "One said": nobody's name, as "One Nation" is. */
const isNobody = (lower: string, next: Token | undefined): boolean =>
  isClosed(lower) || (NUMERALS.has(lower) && !isCapital(next));

/** "Will wrote", "From said": a name that is a small word besides, known from elsewhere in the article, with its verb. */
export function isSurname(token: Token, next: Token | undefined, { names }: Capitals): boolean {
  const { lower } = token;
  if (!isCapital(token) || !names.has(lower) || !(PREPOSITIONS.has(lower) || AUXILIARIES.has(lower))) return false;
  const form = VERB_FORMS.get(next?.lower ?? '')?.form;
  return form === 'past' || form === 'third';
}

/** "Fielding, who left": a word in -ing before a comma that is no verb's, and that the article never prints small. */
function isNameInIng(lower: string, next: Token | undefined, { small }: Capitals): boolean {
  return next?.text === ',' && /ing$/u.test(lower) && !VERB_FORMS.has(lower) && !small.has(lower);
}

/** "Top Bell adviser", "Six Bell voters": a word that the article only prints small besides, or a number, before a name. */
function isBeforeName(lower: string, next: Token | undefined, { names, small }: Capitals): boolean {
  if (NUMERALS.has(lower)) return true;
  const after = next?.lower ?? '';
  return small.has(lower) && !names.has(lower) && names.has(after) && !BODY_WORDS.has(after) && !OFFICES.has(lower);
}

function isKnownName(lower: string, { names, small }: Capitals): boolean {
  if (names.has(lower) && !small.has(lower)) return true;
  return WOMEN.has(lower) || MEN.has(lower) || COUNTRIES.has(lower) || PLACES.has(lower);
}

function isCommonWord(lower: string, { small }: Capitals): boolean {
  return (
    small.has(lower) || SPEAKER_NOUNS.has(lower) || DOCUMENT_NOUNS.has(lower) || /(?:ly|ing|ed|ment|tion)$/u.test(lower)
  );
}
