/** Tells whether a message is in a language that isn't read, by its alphabet and its small words. */
import { LANGUAGES } from '../record/types.ts';
import { functionWordsOf } from './lexicon/function-words.ts';
import { grammarOf } from './lexicon/grammar.ts';
import { OTHER_CYRILLIC, OTHER_LANGUAGES, OTHER_MARKS, OTHER_SCRIPT } from './lexicon/other-languages.ts';
import { wordsOf } from './tokenizer.ts';

/** Fewer letters of another alphabet may be a name. */
const LETTERS_MIN = 2;
/** Fewer small words may be chance. */
const WORDS_MIN = 2;
/** So many times more words of another language leave no doubt. */
const SURELY = 2;

/** How surely a message is in a language that isn't read: hardly a word in it is of one that is, or fewer are. */
type Unread = 'surely' | 'rather';

/** Whether a message is in a language that isn't read; `undefined` where it may be in one that is. */
export function unreadLanguageOf(message: string): Unread | undefined {
  const words = wordsOf(message);
  const read = Math.max(...LANGUAGES.map(language => countRead(words, functionWordsOf(language))));
  const other = Math.max(...OTHER_LANGUAGES.map(isOf => words.filter((_, at) => isOf(words, at) > 0).length));
  const isAlien = OTHER_CYRILLIC.test(message) && !LANGUAGES.some(one => grammarOf(one).ownLetters?.test(message));
  const letters = message.match(OTHER_SCRIPT)?.length ?? 0;
  if (OTHER_MARKS.test(message) || (read === 0 && (letters >= LETTERS_MIN || isAlien))) return 'surely';
  if (other >= WORDS_MIN && other >= SURELY * read) return 'surely';
  return (isAlien && other > 0) || (other >= WORDS_MIN && other > read) ? 'rather' : undefined;
}

function countRead(words: readonly string[], lists: ReturnType<typeof functionWordsOf>): number {
  const { light, say, who, where, when, why, howMany, about, inPlace } = lists;
  const all = [light, say, who, where, when, why, howMany, about, inPlace];
  return words.filter((_, at) => all.some(list => list(words, at) > 0)).length;
}
