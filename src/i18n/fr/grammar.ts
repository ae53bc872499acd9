/** Sets French dates, numbers, lists and names, as every phrase has them, and the spaces of French punctuation. */
import { numbersOf } from '../../record/places.ts';
import type { Locator, Party, Person } from '../../record/types.ts';
import { dateWords, localeWords, type PluralForms, partyNames, regionNames } from '../intl.ts';
import { sentence, unmarked, voiceWords } from '../sentences.ts';

/** BCP 47, and one of Discord's. */
export const LOCALE = 'fr';

/** Our own text with the spaces that don't break: narrow before a mark of punctuation, full before a colon and within guillemets. */
export const unbroken = (text: string): string =>
  text.replace(/ (?=[;?!])/g, '\u202f').replace(/ (?=[»:])|(?<=«) /g, '\u00a0');

/** A template with the spaces of {@link unbroken}. What is put in stays as it is: the record's words aren't ours to set. */
export function f(parts: TemplateStringsArray, ...values: readonly (string | number)[]): string {
  return parts.map(unbroken).reduce((text, part, i) => text + String(values[i - 1] ?? '') + part);
}

/** "de Macron", "d’Olaf Scholz" */
export const de = (name: string): string => (/^[aeiouàâäéèêëîïôöùûüœæ]/iu.test(name) ? `d’${name}` : `de ${name}`);

/** With the first of a month as "1er", as in print. */
export const dates = dateWords(LOCALE, 'sans date', text => text.replace(/(?<!\d)1(?= \p{L}|–\d)/gu, '1er'));
export const { and, or, number, plural, counted, languageName } = localeWords<'one' | 'many'>(LOCALE);
/** A noun's forms: "1 citation, 2 citations, 1 000 000 de citations". */
export const noun = (one: string, other: string): PluralForms<'one' | 'many'> => ({ one, many: de(other), other });
export const party = partyNames('fr');
export const region = regionNames('fr');
/** Whose words are meant, behind a noun for them: "des États-Unis"; in brackets where no form of the name is known. */
export const from = (who: Person | Party): string =>
  who.from?.fr ?? (who.kind === 'person' ? de(who.name) : `(${party(who)})`);
export const { voice, byline, shortVoice } = voiceWords(party, of => of.from?.fr, 'identité non précisée', and);
/** "en anglais" */
export const inLanguage = (tag: string): string => `en ${languageName(tag)}`;

/** A place of a source, with its number: "paragraphe 12", "paragraphes 12–14". */
export const place = (at: Locator): string =>
  `${at.part === 'caption' ? 'légende' : at.to === undefined ? 'paragraphe' : 'paragraphes'} ${numbersOf(at)}`;
/** Between French quotation marks: what was typed, and topics. The record's quotations keep its own marks. */
export const typed = (text: string): string => f`« ${unmarked(text)} »`;
/** Topics amid a sentence: "sur les thèmes « A » et « B »". */
export const onTopics = (topics: readonly string[]): string =>
  `${plural(topics.length, { one: 'sur le thème', many: 'sur les thèmes', other: 'sur les thèmes' })} ${and(topics.map(typed))}`;
/** The same of one topic or none, after a space. */
export const onTopic = (topic: string | undefined): string => (topic === undefined ? '' : ` ${onTopics([topic])}`);
export const notInRecord = (what: string): string => f`Ne figure pas au dossier : ${sentence(what)}`;
