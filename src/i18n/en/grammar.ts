/** Sets English dates, numbers, lists and names, as every phrase has them. */
import { numbersOf } from '../../record/places.ts';
import type { Locator } from '../../record/types.ts';
import { dateWords, localeWords, regionNames } from '../intl.ts';
import { sentence, unmarked, voiceWords } from '../sentences.ts';

/** BCP 47, and one of Discord's. */
export const LOCALE = 'en-GB';

/** Without the comma after the day of the week: releases of Unicode's locale data differ in it. */
export const dates = dateWords(LOCALE, 'no date', date => date.replace(',', ''));
const words = localeWords<'one'>(LOCALE);
export const { and, or, number, languageName } = words;
/** The form beside a number, without the number. */
export const plural = (n: number, one: string, other: string): string => words.plural(n, { one, other });
/** "1,234 quotations" */
export const counted = (n: number, one: string, other: string): string => words.counted(n, { one, other });
export const region = regionNames('en');

/** Between quotation marks: what was typed. */
export const typed = (text: string): string => `“${unmarked(text)}”`;

/** Names a source's language, unless it's English: " (in French)". */
export const foreign = (tag: string): string => (/^en\b/.test(tag) ? '' : ` (in ${languageName(tag)})`);
/** Names that take an article amid a sentence: "the United States". */
const WITH_ARTICLE =
  /^United |^White House$|(?: Islands| Republic| Emirates| Union| Commission| Council)$|^(?:Bahamas|Comoros|Gambia|Maldives|Netherlands|Philippines|Seychelles)$/;
/** The name of a country or body amid a sentence. */
export const the = (name: string): string => (WITH_ARTICLE.test(name) ? `the ${name}` : name);
export const { voice, byline, shortVoice } = voiceWords(
  party => party.name,
  party => `of ${the(party.name)}`,
  'not named',
  and,
);

/** Topics amid a sentence: "on the Black Sea"; behind a colon where the label's capital may be a name's: "on: Peace talks". */
export const onTopics = (topics: readonly string[]): string => {
  const [topic = ''] = topics;
  if (topics.length === 1 && /^(?:An?|The) |^\p{L}+’s /u.test(topic))
    return `on ${topic.replace(/^(?:An?|The) /, article => article.toLowerCase())}`;
  return `on: ${topics.join('; ')}`;
};
export const notInRecord = (what: string): string => `Not in the record: ${sentence(what)}`;

/** A place of a source, with its number: "paragraph 12", "paragraphs 12–14". */
export const place = (at: Locator): string => `${at.part}${at.to === undefined ? '' : 's'} ${numbersOf(at)}`;
