/** Sets Ukrainian dates, numbers, lists and names, as every phrase has them. */
import { dateWords, localeWords, type PluralForms, partyNames, regionNames } from '../intl.ts';
import { sentence, voiceWords } from '../sentences.ts';

/** BCP 47, and one of Discord's. */
export const LOCALE = 'uk';

type Form = 'one' | 'few' | 'many';

/** In running text the year is written out; the abbreviation's full stop would stand before a sentence's own. */
export const dates = dateWords(LOCALE, 'без дати', date =>
  date.replace(/\s?рр\.$/u, ' років').replace(/\s?р\.$/u, ' року'),
);
export const { and, or, number, counted, languageName } = localeWords<Form>(LOCALE);
export const party = partyNames('uk');
export const { voice, byline } = voiceWords(party, 'ім’я не названо');

/** "1 цитата, 2 цитати, 5 цитат"; whole numbers have no other form. */
export const noun = (one: string, few: string, many: string): PluralForms<Form> => ({ one, few, many, other: few });
export const QUOTATIONS = noun('цитата', 'цитати', 'цитат');
export const STATEMENTS = noun('заява', 'заяви', 'заяв');
export const FACTS = noun('факт', 'факти', 'фактів');
export const EVENTS = noun('подія', 'події', 'подій');
export const PARTS = { paragraph: 'абзац', caption: 'підпис' } as const;
export const inLanguage = (tag: string): string => `мова: ${languageName(tag)}`;
export const typed = (text: string): string => `«${text}»`;
export const onTopics = (topics: readonly string[]): string =>
  `${topics.length === 1 ? 'на тему' : 'на теми'} ${and(topics.map(typed))}`;
export const onTopic = (topic: string | undefined): string => (topic === undefined ? '' : ` ${onTopics([topic])}`);
export const notInRecord = (what: string): string => `Немає в реєстрі: ${sentence(what)}`;
export const region = regionNames('uk');
