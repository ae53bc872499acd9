/** The parts of a long message in which its question may stand: people greet, explain themselves, and give thanks. */
import { LANGUAGES, type Language } from '../record/types.ts';
import { fold } from '../text/fold.ts';
import { tablesOf } from './lexicon/tokenizer.ts';

/** Fewer words than this are a question and nothing else. */
const LONG = 14;
/** A part of fewer words says too little to be answered by itself. */
const PART_MIN = 4;
/** Most parts that are looked at, from the end: that is where the question stands. */
const PARTS_MAX = 8;

/** A part of a message. */
export interface Clause {
  readonly text: string;
  /** Whether it has what a question has: its mark, or a word that asks. */
  readonly asks: boolean;
  /** Whether it is one whole sentence with a question mark. */
  readonly isSentence: boolean;
}

const BREAK = /(?<=[.!?…;:])\s+|,\s+|\s[–—-]\s/u;
const SENTENCE = /(?<=[.!?…])\s+/u;
const ASKING_WORD =
  /^(?:what|whats|which|whether|how|que|quel|quelle|quels|quelles|quoi|comment|wie|ob|welche[mnrs]?|що|чи|як|який|яка|яке|які)$/u;

const lengthOf = (text: string): number => text.split(/\s+/).filter(word => word !== '').length;

/** Every run of neighbouring clauses of a long message, the whole left out. None of a short one. */
export function clausesOf(question: string): readonly Clause[] {
  if (lengthOf(question) < LONG) return [];
  const sentences = new Set(question.split(SENTENCE).filter(text => text.endsWith('?')));
  const parts = question
    .split(BREAK)
    .map(part => part.trim())
    .filter(part => part !== '')
    .slice(-PARTS_MAX);
  const runs = parts.flatMap((_, from) =>
    parts.slice(from).map((_, more) => parts.slice(from, from + more + 1).join(', ')),
  );
  return [...new Set(runs)]
    .filter(run => lengthOf(run) >= PART_MIN && run !== question)
    .map(text => ({ text, asks: isAsking(text), isSentence: sentences.has(text) }));
}

function isAsking(text: string): boolean {
  if (text.includes('?')) return true;
  const words = fold(text).split(' ');
  return words.some(
    (word, at) =>
      ASKING_WORD.test(word) ||
      LANGUAGES.some(language => {
        const { who, where, when, why, howMany } = tablesOf(language);
        return [who, where, when, why, howMany].some(table => table(words, at) > 0);
      }),
  );
}

/**
 * What people say around a question: for whom and how soon they need it, how long the answer may be, who told them what,
 * and whether that is right. Folded; of four languages together, since a part of a message is often too short to tell its own.
 */

/** Words of a part of a message that asks nothing by itself: "One line.", "Intern here:", "Name and title.", "vite svp". */
export const ASIDE =
  // Form of the answer
  'answer answers sentence sentences line lines liner word words paragraph bullet bullets figure name title titles date dates place source sources sourced citation verbatim exact full short brief briefly summary tldr yes no y n yep nope yes/no oui non ja nein так ні true false vrai faux wahr falsch правда either or one two three single just only simple ' +
  // Urgency
  'years months weeks days quick quickly fast urgent urgently asap deadline minute minutes min mins second seconds sec hurry rush tight soon please pls plz thanks thank thx ty cheers ta vite svp merci stp urgence schnell dringend bitte danke kurz knapp eilig швидко терміново дякую прошу коротко ' +
  // Who asks, and what for
  'intern interns desk editor newsroom reporter stringer freelancer producer colleague student teacher pupil journalist journalistin journaliste redaction redaktion редакція журналіст стажер стажерка caption captions headline headlines chyron sidebar explainer factbox briefing notes story copy draft piece article essay homework presentation slide slides exam quiz radio script newsletter timeline fill blank blanks gap file filing publish publishing print printing run running air need needs want must have got going here question questions frage fragen питання запитання ' +
  // Checking
  'check checks checking checked factcheck fact facts verify verified verification confirm confirmation correct correctly right wrong rightly accurate inaccurate accuracy attribution attributed premise person speaker spelling verdict order other way round around isn isnt it that is thats so not really or sure certain correcte satz amt funktion titel office post role job імя посада fonction poste phrase exact exacte korrekt richtig stimmt das правильно вірно чи це так точно';

/** What asks for nothing more, though it has a question word. */
export const ASIDE_ASKING = [
  'who says so',
  'who said so',
  'who said it',
  'who said that',
  'says who',
  'according to whom',
  'what s the answer',
  'which is it',
  'what is it',
  'who is right',
  'who s right',
  'qui le dit',
  'selon qui',
  'wer sagt das',
  'хто це сказав',
  'хто це каже',
  'what gives',
  'am i right',
  'how come',
];

/** Who has told what a question goes on to say, before "says": "Draft says …", "My flatmate claims that …". */
export const TELLERS: Readonly<Record<Language, string>> = {
  en: 'draft|script|notes|copy|story|caption|headline|chyron|piece|wire|tweet|thread|intern|trainee|editor|desk|rival|competitor|reporter|producer|stringer|flatmate|roommate|colleague|friend|mate|boss|teacher|uncle|aunt|dad|mum|mom|brother|sister|wife|husband|cousin|neighbour|neighbor|someone|somebody|guy|bloke|people|they|i|we',
  fr: 'brouillon|article|texte|papier|collegue|ami|amie|copain|stagiaire|on|chef',
  de: 'entwurf|artikel|text|kollege|kollegin|freund|freundin|praktikant|praktikantin|chef|chefin|man|jemand',
  uk: 'чернетка|стаття|текст|колега|друг|подруга|стажер|стажерка|редактор|хтось|кажуть',
};

/** What those do: say, have, read. */
export const TELLS: Readonly<Record<Language, string>> = {
  en: 'says|said|say|saying|has|have|had|claims|claimed|claim|writes|wrote|reads|read|thinks|think|swears|insists|heard|hear|saw|reckons|believes|states|puts|quotes|credits|attributes',
  fr: 'dit|pretend|affirme|ecrit|assure|jure',
  de: 'sagt|behauptet|schreibt|meint|schwort|liest',
  uk: 'каже|пише|стверджує|запевняє',
};

// Takes off a question what is said around it: greetings to a desk, deadlines, the form of the answer, who told it
// so.

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
