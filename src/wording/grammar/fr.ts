/** French: its dates, numbers, lists and names, as every phrase has them. */
import { dateWords } from '../dates.ts';
import { de, f } from '../french.ts';
import { localeWords, type PluralForms } from '../locale-words.ts';
import { partyNames, regionNames } from '../party-names.ts';
import { sentence } from '../sentences.ts';
import { voiceWords } from '../voices.ts';

/** The first of a month is "1er" in print. */
export const dates = dateWords('fr', 'sans date', text => text.replace(/(?<!\d)1(?= \p{L}|–\d)/gu, '1er'));
export const { and, or, number, plural, counted, languageName } = localeWords<'one' | 'many'>('fr');
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
