/** English: its dates, numbers, lists and names, as every phrase has them. */
import { dateWords, localeWords, regionNames } from '../intl.ts';
import { sentence, voiceWords } from '../sentences.ts';

/** Releases of Unicode's locale data differ in the comma after the day of the week. */
export const dates = dateWords('en-GB', 'no date', date => date.replace(',', ''));
export const { and, or, number, counted: countedForms, languageName } = localeWords<'one'>('en-GB');
export const { voice, byline } = voiceWords(party => party.name, 'not named');
export const counted = (n: number, one: string, other: string): string => countedForms(n, { one, other });
export const foreign = (tag: string): string => (/^en\b/.test(tag) ? '' : ` (in ${languageName(tag)})`);
export const region = regionNames('en');
/** Topics amid a sentence: "on the Black Sea". Some have an "and" of their own, so that nothing else stands between them. */
export const onTopics = (topics: readonly string[]): string =>
  `on ${topics.map(topic => topic.replace(/^(?:An?|The) /, article => article.toLowerCase())).join('; ')}`;
export const notInRecord = (what: string): string => `Not in the record: ${sentence(what)}`;
