/** Sets German dates, numbers, lists and names, as every phrase has them. */
import { numbersOf } from '../../record/places.ts';
import type { Locator, Party, Person } from '../../record/types.ts';
import { dateWords, localeWords, type PluralForms, partyNames, regionNames } from '../intl.ts';
import { sentence, unmarked, voiceWords } from '../sentences.ts';

/** BCP 47, and one of Discord's. */
export const LOCALE = 'de';

export const dates = dateWords(LOCALE, 'ohne Datum');
export const { and, or, number, plural, counted, languageName } = localeWords<'one'>(LOCALE);
/** A noun's forms: "1 Zitat, 2 Zitate". */
export const noun = (one: string, other: string): PluralForms<'one'> => ({ one, other });
export const party = partyNames('de');
export const region = regionNames('de');
/** Whose words are meant, behind a noun for them: "der Vereinigten Staaten"; in brackets where no form of the name is known. */
export const from = (who: Person | Party): string =>
  who.from?.de ?? (who.kind === 'person' ? `von ${who.name}` : `(${party(who)})`);
export const { voice, byline, shortVoice } = voiceWords(party, of => of.from?.de, 'nicht namentlich genannt', and);
/** "auf Englisch" */
export const inLanguage = (tag: string): string => `auf ${languageName(tag)}`;

/** A place of a source, with its number: "Absatz 12", "Absätze 12–14". */
export const place = (at: Locator): string =>
  `${at.part === 'caption' ? 'Bildunterschrift' : at.to === undefined ? 'Absatz' : 'Absätze'} ${numbersOf(at)}`;
/** Between German quotation marks: what was typed, and topics. The record's quotations keep its own marks. */
export const typed = (text: string): string => `„${unmarked(text)}“`;
/** Topics amid a sentence: "zu den Themen „A“ und „B“". */
export const onTopics = (topics: readonly string[]): string =>
  `${plural(topics.length, noun('zum Thema', 'zu den Themen'))} ${and(topics.map(typed))}`;
/** The same of one topic or none, after a space. */
export const onTopic = (topic: string | undefined): string => (topic === undefined ? '' : ` ${onTopics([topic])}`);
export const notInRecord = (what: string): string => `Nicht in der Sammlung: ${sentence(what)}`;
