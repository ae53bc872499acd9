/** Sets Ukrainian dates, numbers, lists and names, as every phrase has them. */
import { numbersOf } from '../../record/places.ts';
import type { Locator, Party, Person } from '../../record/types.ts';
import { dateWords, localeWords, type PluralForms, partyNames, regionNames } from '../intl.ts';
import { sentence, unmarked, voiceWords } from '../sentences.ts';

/** BCP 47, and one of Discord's. */
export const LOCALE = 'uk';

type Form = 'one' | 'few' | 'many';

/** With the year written out, as in running text: the abbreviation's full stop would stand before a sentence's own. */
export const dates = dateWords(LOCALE, 'без дати', date =>
  date.replace(/\s?рр\.$/u, ' років').replace(/\s?р\.$/u, ' року'),
);
export const { and, or, number, counted, languageName } = localeWords<Form>(LOCALE);
/** A noun's forms: "1 цитата, 2 цитати, 5 цитат"; whole numbers have no other form. */
export const noun = (one: string, few: string, many: string): PluralForms<Form> => ({ one, few, many, other: few });
export const QUOTATIONS = noun('цитата', 'цитати', 'цитат');
export const STATEMENTS = noun('заява', 'заяви', 'заяв');
export const FACTS = noun('факт', 'факти', 'фактів');
export const EVENTS = noun('подія', 'події', 'подій');
export const party = partyNames('uk');
export const region = regionNames('uk');
/** Whose words are meant, behind a noun for them: "Сполучених Штатів"; in brackets where no form of the name is known. */
export const from = (who: Person | Party): string =>
  who.from?.uk ?? `(${who.kind === 'person' ? who.name : party(who)})`;
export const { voice, byline, shortVoice } = voiceWords(party, of => of.from?.uk, 'ім’я не названо', and);
/** "англійською"; a name that isn't an adjective stays as it is: "мовою гінді". */
export const inLanguage = (tag: string): string => {
  const name = languageName(tag);
  return /ка$/u.test(name) ? name.replace(/а$/u, 'ою') : `мовою ${name}`;
};

/** A place of a source, with its number: "абзац 12", "абзаци 12–14". */
export const place = (at: Locator): string =>
  `${at.part === 'caption' ? 'підпис' : at.to === undefined ? 'абзац' : 'абзаци'} ${numbersOf(at)}`;
/** Between Ukrainian quotation marks: what was typed, and topics. The record's quotations keep its own marks. */
export const typed = (text: string): string => `«${unmarked(text)}»`;
/** Topics amid a sentence: "на теми «A» і «B»". */
export const onTopics = (topics: readonly string[]): string =>
  `${topics.length === 1 ? 'на тему' : 'на теми'} ${and(topics.map(typed))}`;
/** The same of one topic or none, after a space. */
export const onTopic = (topic: string | undefined): string => (topic === undefined ? '' : ` ${onTopics([topic])}`);
export const notInRecord = (what: string): string => `Немає в записах: ${sentence(what)}`;
