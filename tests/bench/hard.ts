/** The hardest that members can ask: as long as is taken, of many names, clauses and languages, mistyped, and with days. */
import type { Dossier } from '../../src/dossier/dossier.ts';
import { mistype } from './phrasing.ts';
import type { Random } from './random.ts';

/** Longest question and text to check that are taken, and the longest text of a message, in UTF-16 code units. */
const QUESTION_MAX = 300;
export const TEXT_MAX = 1_500;
export const MESSAGE_MAX = 6_000;

/** Makers of texts, by what makes them hard. */
export type HardTexts = Readonly<Record<string, () => string>>;

const MONTHS = {
  en: 'January February March April May June July August September October November December'.split(' '),
  fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' '),
  de: 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' '),
  uk: 'січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня'.split(' '),
} as const;
type Written = keyof typeof MONTHS;

/** Questions of each kind, each of them made up anew. */
export function hardQuestions(dossier: Dossier, chance: Random): HardTexts {
  const people = [...dossier.people.values()].map(({ name }) => name);
  const parties = [...dossier.parties.values()].map(({ name }) => name);
  const topics = [...dossier.topics.values()];
  const texts = dossier.views.quotes.map(quote => quote.text);
  const days = [...dossier.views.saidOn.keys()];
  const name = (): string => chance.pick(chance.next() < 0.5 ? people : parties);
  const topic = (language: Written): string => chance.pick(topics).label[language];
  const word = (): string => chance.pick(chance.pick(texts).split(' '));
  const day = (language: Written): string => {
    const [year = '', month = '', date = ''] = chance.pick(days).split('-');
    return `${Number(date)}${language === 'de' ? '.' : ''} ${MONTHS[language][Number(month) - 1]} ${year}`;
  };
  const asked: Readonly<Record<Written, () => string>> = {
    en: () => `what did ${name()} say about ${topic('en')}`,
    fr: () => `qu’a dit ${name()} sur ${topic('fr')}`,
    de: () => `was sagt ${name()} zu ${topic('de')}`,
    uk: () => `що сказав ${name()} про ${topic('uk')}`,
  };
  const any = (): string => asked[chance.pick(['en', 'fr', 'de', 'uk'] as const)]();
  const dated = (language: Written, on: string): (() => string) => {
    return () => `${filled(asked[language], ', ', QUESTION_MAX - 40)} ${on} ${day(language)}?`;
  };
  return {
    names: () => filled(name, ', '),
    'names asked after': () => `What did ${filled(name, ', ', QUESTION_MAX - 40)} say about ${topic('en')}?`,
    words: () => filled(word, ' '),
    'words and commas': () => filled(word, ', '),
    clauses: () => filled(asked.en, ', '),
    'clauses in four languages': () => filled(any, ', '),
    'questions in four languages': () => filled(() => `${any()}?`, ' '),
    'names, words and clauses': () => filled(() => chance.pick([name, word, word, any])(), ', '),
    mistyped: () => filled(() => mistype(chance.pick([word, name, name])(), chance), chance.pick([', ', ' '])),
    'mistyped clauses': () => filled(() => mistype(mistype(any(), chance), chance), ', '),
    'with a day, en': dated('en', 'on'),
    'with a day, fr': dated('fr', 'le'),
    'with a day, de': dated('de', 'am'),
    'with a day, uk': dated('uk', ''),
  };
}

/** Parts one after another, as many as a text can have. */
function filled(part: () => string, separator: string, most = QUESTION_MAX): string {
  let text = part();
  for (let next = part(); text.length + separator.length + next.length <= most; next = part()) text += separator + next;
  return text.slice(0, most);
}

/** Texts to check of a length, of quotations joined, altered, credited, and invented. */
export function hardClaims(dossier: Dossier, chance: Random, most: number): HardTexts {
  const people = [...dossier.people.values()].map(person => person.name);
  const texts = dossier.views.quotes.map(quote => quote.text);
  const quotation = (): string => chance.pick(texts);
  const words = (): readonly string[] => quotation().split(' ');
  const altered = (): string =>
    words()
      .map(word => (chance.next() < 0.15 ? chance.pick(words()) : word))
      .join(' ');
  const invented = (): string => Array.from({ length: 15 }, () => chance.pick(words())).join(' ');
  const mistyped = (): string =>
    words()
      .map(word => (chance.next() < 0.2 ? mistype(word, chance) : word))
      .join(' ');
  const by = (): string => chance.pick(people);
  const text = (part: () => string, separator = ' '): (() => string) => {
    return () => filled(part, separator, most);
  };
  return {
    'quotations joined': text(quotation, '. '),
    'quotations altered': text(altered, '. '),
    mistyped: text(mistyped, ', '),
    'invented words': text(invented),
    'quotations in marks': text(() => `${by()} said: “${chance.pick([quotation, altered, invented])()}”`, '. '),
    'lines with speakers': text(() => `${by()}: ${chance.pick([quotation, altered, invented])()}`, '\n'),
    'short quotations in marks': text(() => `“${words().slice(0, 4).join(' ')}”, said ${by()}`),
  };
}
