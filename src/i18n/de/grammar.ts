/** Sets German dates, numbers, lists and names, as every phrase has them. */
import { dateWords, localeWords, type PluralForms, partyNames, regionNames } from '../intl.ts';
import { sentence, voiceWords } from '../sentences.ts';

/** BCP 47, and one of Discord's. */
export const LOCALE = 'de';

export const dates = dateWords(LOCALE, 'ohne Datum');
export const { and, or, number, plural, counted, languageName } = localeWords<'one'>(LOCALE);
export const party = partyNames('de');
export const { voice, byline } = voiceWords(party, 'nicht namentlich genannt');

export const noun = (one: string, other: string): PluralForms<'one'> => ({ one, other });
export const PARTS = { paragraph: 'Absatz', caption: 'Bildunterschrift' } as const;
export const inLanguage = (tag: string): string => `auf ${languageName(tag)}`;
export const typed = (text: string): string => `„${text}“`;
export const onTopics = (topics: readonly string[]): string =>
  `${plural(topics.length, noun('zum Thema', 'zu den Themen'))} ${and(topics.map(typed))}`;
export const onTopic = (topic: string | undefined): string => (topic === undefined ? '' : ` ${onTopics([topic])}`);
export const notInRecord = (what: string): string => `Nicht in der Sammlung: ${sentence(what)}`;
export const region = regionNames('de');
