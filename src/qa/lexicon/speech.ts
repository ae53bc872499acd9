/** Lists the words by which a question asks for what somebody said, besides its verbs of saying. */
import { LANGUAGES } from '../../record/types.ts';
import { type ByLanguage, wordSets } from './word-list.ts';

interface Speech {
  /** Nouns of saying: a few words with one ("Scholz position on sanctions") ask what was said. */
  readonly nouns: string;
  /** Stands between a speaker and the subject where there is no verb: "Macron on sanctions". */
  readonly on: string;
  /** Behind somebody and "is", asks for a position: "Is Macron against sanctions?" */
  readonly standing: string;
  /** "Did he say anything on …?" asks for words, and credits nobody with any. */
  readonly anything: string;
  /** "Did he comment on it?" asks for words, too: the verb and the word behind it, with a space between. */
  readonly commentsOn?: RegExp;
  /** Before "call" it tells the noun, a telephone call, from the verb by which somebody calls something a mistake. */
  readonly beforeCall: string;
}

const SPEECH: ByLanguage<Speech> = {
  en: {
    nouns:
      'position positions stance view views opinion comment comments statement statements quote quotes words reaction reactions response reply replies rebuttal retort answer take line remarks declaration declarations',
    on: 'on about re regarding',
    standing: 'against for opposed pro anti',
    anything: 'anything something',
    commentsOn: /^(?:comment|speak|talk|react|respond|remark|speaks|spoke)\w* (?:on|about|to|regarding|over)$/u,
    beforeCall: 'the a that this their his phone telephone',
  },
  fr: {
    nouns: 'position reponse reaction avis propos',
    on: 'sur',
    standing: 'contre pour favorable oppose',
    anything: '',
    beforeCall: '',
  },
  de: {
    nouns: 'reaktion reaktionen stellungnahme haltung standpunkt meinung zitat zitate',
    on: 'zu zur zum uber',
    standing: 'gegen fur dafur dagegen',
    anything: 'irgendetwas irgendwas etwas',
    beforeCall: '',
  },
  uk: {
    nouns: 'реакція реакцію реакції позиція позицію позиції думка слова цитата',
    on: 'про щодо',
    standing: 'проти за',
    anything: 'щось щонебудь',
    beforeCall: '',
  },
};

/** Lists of {@link Speech} in all languages together. */
export const SPEECH_WORDS = wordSets(SPEECH, 'nouns', 'on', 'standing', 'anything', 'beforeCall');

/** Whether two words with a space between ask for a comment. */
export const asksComment = (words: string): boolean =>
  LANGUAGES.some(language => SPEECH[language].commentsOn?.test(words) ?? false);
