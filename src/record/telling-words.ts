/** Tells titles from each other by the words that they don't share. */
import type { Source } from './types.ts';

/** Most words of a title that tell it from another one. */
const WORDS_MAX = 5;

/** What tells titles from each other: not the words with which all begin, nor those with which all end. */
export function tellingWords(titles: readonly string[]): readonly string[] {
  const all = titles.map(title => title.split(/\s+/u));
  const [first = []] = all;
  const isShared = (word: (of: readonly string[]) => string | undefined): boolean =>
    all.every(words => word(words) !== undefined && word(words) === word(first));
  let [start, end] = [0, 0];
  while (isShared(words => words[start])) start++;
  while (isShared(words => (words.length > start + end ? words.at(-1 - end) : undefined))) end++;
  const telling = all.map(words => words.slice(start, words.length - end));
  return (telling.every(words => words.length > 0) ? telling : all).map(words =>
    words.length > WORDS_MAX ? `${words.slice(0, WORDS_MAX).join(' ')}…` : words.join(' '),
  );
}

/** Sources with the words by which their titles tell them from others of their outlet and day, where there are any. */
export function toldApart(sources: readonly Source[]): readonly Source[] {
  return sources.map(source => {
    const alike = sources.filter(one => one.outlet === source.outlet && one.published === source.published);
    const apart = tellingWords(alike.map(({ title = '' }) => title))[alike.indexOf(source)];
    return alike.length === 1 || !apart ? source : { ...source, apart };
  });
}
