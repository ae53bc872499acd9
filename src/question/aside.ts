/** Takes off a question what is said around it: greetings to a desk, deadlines, the form of the answer, who told it so. */
import { LANGUAGES, type Language } from '../dossier/types.ts';
import { fold } from '../search/fold.ts';
import { ASIDE, ASIDE_ASKING, TELLERS, TELLS } from './words/asides.ts';
import { tablesOf } from './words/words.ts';

/** A question without what is said around it. */
export interface Bare {
  readonly text: string;
  /** What was taken off. */
  readonly aside: string;
  /** What of it is told rather than asked, and asked only whether that is right: "Draft says … Correct?" */
  readonly told: string;
}

const PART = /(?<=[.!?…;:](?:["”»)]*))\s+|(?<=,)\s+(?!(?:dass|daß|що)\s)|\s[–—]\s/u;
const BEFORE =
  /^(?:(?:the|our|my|an?|this|some|one|another|his|her|their|le|la|mon|ma|une?|der|die|das|meine?|unsere?|eine?|мій|моя|наш|наша) )?(?:(?:first|latest|old|new|early|junior|own) )?/u
    .source;
/** By what each language leads in what is told. */
const THAT: Readonly<Record<Language, string>> = { en: 'that', fr: 'que', de: 'dass', uk: 'що' };
const TOLD = LANGUAGES.map(language => ({
  that: THAT[language],
  pattern: new RegExp(
    `${BEFORE}(?:${TELLERS[language]}) (?:(?:just|keeps?|also|has|is) )?(?:${TELLS[language]})(?: (?:me|us))?(?: ${THAT[language]})?(?= )`,
    'u',
  ),
}));
const CHECKS =
  /\b(?:right|wrong|correct|accurate|true|false|attribution|check|verify|confirm|richtig|falsch|stimmt|vrai|faux|правда|правильно)\b|other way/u;

const asides: ReadonlySet<string> = new Set(ASIDE.split(' '));
const asking: ReadonlySet<string> = new Set(ASIDE_ASKING);

/** What is asked in a text. All of it, where nothing else would be left. */
export function withoutAsides(text: string): Bare {
  const parts = text.split(PART).filter(part => part.trim() !== '');
  const told = parts.map(withoutTeller);
  const kept = told.filter(({ part }) => !isAside(part));
  if (kept.length === 0 || (kept.length === told.length && !told.some(({ isTold }) => isTold)))
    return { text, aside: '', told: '' };
  const joined = (list: typeof told): string => list.map(({ part }) => part).join(' ');
  const aside = joined(told.filter(one => !kept.includes(one)));
  const isChecked = CHECKS.test(fold(aside));
  const checked = kept.filter(({ part, isTold }) => isTold || (isChecked && !part.includes('?')));
  return { text: joined(kept), aside, told: joined(checked) };
}

/** "Draft says Kyiv ignored it" tells that Kyiv ignored it. */
function withoutTeller(part: string): { readonly part: string; readonly isTold: boolean } {
  const folded = fold(part);
  for (const { that, pattern } of TOLD) {
    const taken = pattern.exec(folded)?.[0];
    // A word that folds to two ("it's") would leave the two apart.
    if (taken === undefined || fold(part.split(/\s+/u).slice(0, taken.split(' ').length).join(' ')) !== taken) continue;
    return { part: [that, ...part.split(/\s+/u).slice(taken.split(' ').length)].join(' '), isTold: true };
  }
  return { part, isTold: false };
}

/** Whether a part says nothing of what is asked, and asks nothing. */
function isAside(part: string): boolean {
  const words = fold(part).split(' ');
  if (asking.has(words.join(' ').replace(/^(?:y n |and |et |und |і )+/u, ''))) return true;
  if (!words.some(word => asides.has(word))) return false;
  return words.every((word, at) => asides.has(word) || (isLight(words, at) && !isQuestionWord(words, at)));
}

const isLight = (words: readonly string[], at: number): boolean =>
  LANGUAGES.some(language => tablesOf(language).light(words, at) > 0);

const isQuestionWord = (words: readonly string[], at: number): boolean =>
  LANGUAGES.some(language => {
    const { who, where, when, why, howMany, howLong } = tablesOf(language);
    return [who, where, when, why, howMany, howLong].some(table => table(words, at) > 0);
  }) || WHICH.test(words[at] ?? '');
const WHICH =
  /^(?:what|whats|which|how|que|quoi|quel|quelle|quels|quelles|comment|was|wie|welche[mnrs]?|що|як|який|яка|яке|які)$/u;
