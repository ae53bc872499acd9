/** Sets French dates, numbers, lists and names, as every phrase has them. */
import { dateWords, localeWords, type PluralForms, partyNames, regionNames } from '../intl.ts';
import { sentence, voiceWords } from '../sentences.ts';

/** BCP 47, and one of Discord's. */
export const LOCALE = 'fr';

// What French has of its own: spaces that don't break, and the vowel that a preposition loses.

/** Our own text with the spaces that don't break: narrow before a mark of punctuation, full before a colon and within guillemets. */
export const unbroken = (text: string): string =>
  text.replace(/ (?=[;?!])/g, '\u202f').replace(/ (?=[»:])|(?<=«) /g, '\u00a0');

/**
 * A template with the spaces of {@link unbroken}, wherever the template itself has a space there. What is put into it stays as it is: the record's words aren't ours to set.
 */
export function f(parts: TemplateStringsArray, ...values: readonly (string | number)[]): string {
  return parts.map(unbroken).reduce((text, part, i) => text + String(values[i - 1] ?? '') + part);
}

/** "de Macron", "d’Olaf Scholz" */
export const de = (name: string): string => (/^[aeiouàâäéèêëîïôöùûüœæ]/iu.test(name) ? `d’${name}` : `de ${name}`);

/** The first of a month is "1er" in print. */
export const dates = dateWords(LOCALE, 'sans date', text => text.replace(/(?<!\d)1(?= \p{L}|–\d)/gu, '1er'));
export const { and, or, number, plural, counted, languageName } = localeWords<'one' | 'many'>(LOCALE);
export const party = partyNames('fr');
export const { voice, byline } = voiceWords(party, 'identité non précisée');

/** "1 000 000 de citations" */
export const noun = (one: string, other: string): PluralForms<'one' | 'many'> => ({ one, many: de(other), other });
export const PARTS = { paragraph: 'paragraphe', caption: 'légende' } as const;
export const inLanguage = (tag: string): string => `en ${languageName(tag)}`;
export const typed = (text: string): string => f`« ${text} »`;
export const onTopics = (topics: readonly string[]): string =>
  `${plural(topics.length, { one: 'sur le thème', many: 'sur les thèmes', other: 'sur les thèmes' })} ${and(topics.map(typed))}`;
export const onTopic = (topic: string | undefined): string => (topic === undefined ? '' : ` ${onTopics([topic])}`);
export const notInRecord = (what: string): string => f`Ne figure pas au dossier : ${sentence(what)}`;
export const region = regionNames('fr');
