/** Lists what languages differ in besides vocabulary: alphabet, capitals, endings, articles, small connecting words. */
import { LANGUAGES, type Language } from '../../record/types.ts';
import { allLists, alternatives, type ByLanguage, byLanguage, runMatcher, wordSet, wordSets } from './word-list.ts';

/** Case endings of names, with what stands in their place in the name itself. */
interface Declension {
  /** The words that can be such a case. */
  readonly words: RegExp;
  readonly endings: readonly (readonly [ending: RegExp, instead: readonly string[]])[];
}

/** A word that is spelt like a name of the record, and seldom means it. */
interface Homograph {
  /** How the name is typed: with a capital that no sentence's start explains, or in capitals alone. */
  readonly nameIf: 'capital' | 'capitals';
  /** The words behind which it is no name; behind any, where there is no list. */
  readonly behind?: string;
}

interface Grammar {
  /** The alphabet that tells the language at once; none where others share it. */
  readonly script?: RegExp;
  /** Letters that no other language has in which the same alphabet is written, but those akin to it. */
  readonly ownLetters?: RegExp;
  /** Letters that decide between languages with as many function words each. */
  readonly letters?: RegExp;
  /** Words that lose their vowel to an apostrophe: French "l’Italie". */
  readonly elided: string;
  /** Those of them that may stand before a noun or a name. The others stand before small words. */
  readonly elidedBeforeNouns: string;
  /** "What" with its vowel lost, which opens a question: "qu’est-ce que". */
  readonly elidedWhat?: RegExp;
  /** The accent without which the word for "where" is another, except as the first word: French "où" and "ou". */
  readonly whereAccent?: RegExp;
  /** Nouns have a capital, too: it tells no name. */
  readonly capitalisedNouns: boolean;
  /** How the plural ends: of nouns, or of verbs where nouns don't tell. */
  readonly plural: { readonly of: 'noun' | 'verb'; readonly form: RegExp };
  /** A country may follow its office without a word between: «президент Італії». */
  readonly countryAfterOffice: boolean;
  /** Leads in a clause of what is said. The first is the usual one. */
  readonly that: string;
  /** Makes a question word of it: French "ce que" is "what". */
  readonly beforeThat: string;
  /** "And", between people. */
  readonly and: string;
  /** "With", between people. */
  readonly with: string;
  /** Stands before whom somebody talks to. */
  readonly to: string;
  /** Stands before whose something is: "the position of Germany". */
  readonly of: string;
  /** Stands between an office and its country: "chancellor of Italy". */
  readonly officeOf: string;
  /** Stands behind a speaker: „Macron zufolge“. */
  readonly accordingToAfter: string;
  /** Articles with which a name may begin. */
  readonly articles: string;
  /** Words that may stand inside a name without being of it. */
  readonly insideNames: string;
  /** Words between a preposition and a name. */
  readonly beforeNames: string;
  /** Between alternatives: "up or down". */
  readonly or: string;
  /** Takes back the name before it for the one behind it: "Scholz, sorry, Starmer". */
  readonly corrects: string;
  /** How adjectives of countries end. */
  readonly ofCountry: RegExp;
  /** They stand behind what they are of: "banques russes". */
  readonly adjectiveBehind: boolean;
  /** Whoever speaks may stand behind the verb: „Was sagt die Regierung?“ */
  readonly verbBeforeSubject: boolean;
  /** How the first of two countries ends that are joined: "Franco-British". */
  readonly joining: RegExp;
  /** Pronouns of whoever writes. */
  readonly oneself: string;
  /** Pronouns of people, for somebody spoken of before. */
  readonly persons: string;
  /** Those of one person alone, and what is theirs. */
  readonly person: string;
  /** Pronouns for something spoken of before. */
  readonly things: string;
  /** The same, of words that are also articles, or lead in a clause, elsewhere than near the end. */
  readonly thingsAtEnd: string;
  /** Behind which such a pronoun stands for nothing: "is it true". */
  readonly expletive: string;
  /** Cases of countries' names. */
  readonly declension?: Declension;
  /** Prefixes of verbs that stand at the end of a clause: „nahm … teil“. */
  readonly separable: ReadonlySet<string>;
  /** How verbs end, and no name does. */
  readonly verbs?: RegExp;
  /** By the folded word. */
  readonly homographs: ReadonlyMap<string, Homograph>;
}

const GRAMMAR: ByLanguage<Grammar> = {
  en: {
    elided: '',
    elidedBeforeNouns: '',
    capitalisedNouns: false,
    plural: { of: 'noun', form: /[^s]s$/u },
    countryAfterOffice: false,
    that: 'that',
    beforeThat: '',
    and: 'and',
    with: 'with',
    to: 'to',
    of: 'of',
    officeOf: 'of',
    accordingToAfter: '',
    articles: 'the a an',
    insideNames: 'the of',
    beforeNames: 'the president',
    or: 'or',
    corrects: 'sorry i_mean no_wait or_rather correction er err uh um',
    ofCountry: /(?:ish|ian|can|man|ese|nch|tch)$/u,
    adjectiveBehind: false,
    verbBeforeSubject: false,
    joining: /o$/u,
    oneself: 'i im ive me my mine we our',
    persons: 'he she they him her them his their theirs',
    person: 'he she him her his hers himself herself',
    things: 'it this_one that_one',
    thingsAtEnd: 'that this those these',
    expletive: 'is was isnt wasnt does doesnt',
    declension: { words: /^\p{Script=Latin}{5,}$/u, endings: [[/s$/u, ['']]] },
    separable: wordSet(''),
    homographs: new Map([
      [
        'us',
        {
          nameIf: 'capitals',
          behind: 'tell told give gave show let help ask asked asks for to of with want wants both',
        },
      ],
    ]),
  },
  fr: {
    letters: /[éèàçêôûœ]/iu,
    elided: 'jusqu lorsqu puisqu c d j l m n s t qu',
    elidedBeforeNouns: 'd l qu',
    elidedWhat: /^qu['’ʼ]/iu,
    whereAccent: /ù/iu,
    capitalisedNouns: false,
    plural: { of: 'noun', form: /[sx]$/u },
    countryAfterOffice: true,
    that: 'que',
    beforeThat: 'ce',
    and: 'et',
    with: 'avec',
    to: 'a',
    of: 'de du des l',
    officeOf: 'de du des',
    accordingToAfter: '',
    articles: 'la le les un une',
    insideNames: 'de la le du des',
    beforeNames: 'le la l les president',
    or: 'ou',
    corrects: 'enfin pardon je_veux_dire ou_plutot euh',
    ofCountry: /(?:ais|ien|ain|ique|and|russe|ois)(?:ne)?e?s?$/u,
    adjectiveBehind: true,
    verbBeforeSubject: true,
    joining: /o$/u,
    oneself: 'je j me mon ma mes nous notre nos',
    persons: 'il elle ils elles lui leur eux leurs',
    person: 'il elle lui',
    things: 'ca cela',
    thingsAtEnd: '',
    expletive: '',
    separable: wordSet(''),
    homographs: new Map([['us', { nameIf: 'capitals' }]]),
  },
  de: {
    letters: /[äöüß]/iu,
    elided: '',
    elidedBeforeNouns: '',
    capitalisedNouns: true,
    plural: { of: 'verb', form: /(?:en|sind)$/u },
    countryAfterOffice: true,
    that: 'dass daß',
    beforeThat: '',
    and: 'und',
    with: 'mit',
    to: 'zu',
    of: 'von vom',
    officeOf: 'von der',
    accordingToAfter: 'zufolge',
    articles: 'der die das ein eine',
    insideNames: 'der die das den dem',
    beforeNames: 'der die das dem den prasident',
    or: 'oder',
    corrects: 'ah ahm ich_meine quatsch sorry entschuldigung vielmehr',
    ofCountry: /isch(?:e[nmrs]?)?$|^deutsche?[nmrs]?$/u,
    adjectiveBehind: false,
    verbBeforeSubject: true,
    joining: /isch$|o$|^deutsch$/u,
    oneself: 'ich mir mich mein* wir uns unser*',
    persons: 'er sie ihn ihm ihnen dessen deren',
    person: 'er sie ihn ihm sein* ihr ihre ihrem ihren ihrer ihres',
    things: 'dazu davon damit daran darauf dafur dagegen daruber',
    thingsAtEnd: 'das dem dies',
    expletive: '',
    separable: wordSet('teil statt bei ab an auf aus ein vor zu zuruck mit zusammen fest weg hin heraus hervor'),
    homographs: new Map([
      ['us', { nameIf: 'capitals' }],
      ['war', { nameIf: 'capital' }],
    ]),
  },
  uk: {
    script: /\p{Script=Cyrillic}/u,
    ownLetters: /[їєґ]/iu,
    elided: '',
    elidedBeforeNouns: '',
    capitalisedNouns: false,
    plural: { of: 'noun', form: /[иії]$/u },
    countryAfterOffice: true,
    that: 'що',
    beforeThat: '',
    and: 'і та й',
    with: 'з',
    to: 'із до',
    of: 'на',
    officeOf: '',
    accordingToAfter: '',
    articles: '',
    insideNames: '',
    beforeNames: '',
    or: 'чи або',
    corrects: 'тобто ой вибачте перепрошую точніше пардон',
    ofCountry: /(?:ськ|цьк)\p{L}{1,3}$/u,
    adjectiveBehind: false,
    verbBeforeSubject: true,
    joining: /о$/u,
    oneself: 'я мені мене мій моя моє мої моєї моїй моїм ми нам наш*',
    persons: 'він вона вони його її їх йому їй їм нього неї них ним нею ними',
    person: 'він вона його її йому їй нього неї ним нею',
    things: 'цього цьому цим цю',
    thingsAtEnd: 'це так',
    expletive: '',
    declension: {
      words: /^\p{Script=Cyrillic}{4,}$/u,
      endings: [
        [/(?:ії|ією|ію)$/u, ['ія']],
        [/(?:и|і|у|ою|ею|ю)$/u, ['а', 'я', '']],
        [/(?:ї|ю|я|єм|єю)$/u, ['й', 'я', 'ь']],
        [/(?:а|ом|ем|у|і)$/u, ['']],
      ],
    },
    verbs: /(?:ть|ти|ться|тися|вся|лас[ья]|лос[ья]|лис[ья])$/u,
    separable: wordSet(''),
    homographs: new Map([['us', { nameIf: 'capitals' }]]),
  },
};

/** What a language is like. */
export const grammarOf = (language: Language): Grammar => GRAMMAR[language];

/** Whether two words in lower case are two countries that are joined to one word: "Franco-British". */
export const areJoined = (first: string, second: string): boolean =>
  LANGUAGES.some(language => GRAMMAR[language].joining.test(first) && GRAMMAR[language].ofCountry.test(second));

/** Lists of {@link Grammar} in all languages together. */
export const SMALL_WORDS = wordSets(
  GRAMMAR,
  'that',
  'beforeThat',
  'and',
  'or',
  'with',
  'to',
  'of',
  'officeOf',
  'articles',
  'elidedBeforeNouns',
  'insideNames',
  'beforeNames',
);

/** Matches what takes back the name before it. */
export const CORRECTS = runMatcher(allLists(GRAMMAR, 'corrects'));

/** Pronouns in all languages together: see {@link Grammar}. */
export const PRONOUNS = {
  oneself: runMatcher(allLists(GRAMMAR, 'oneself')),
  persons: runMatcher(allLists(GRAMMAR, 'persons')),
  person: runMatcher(allLists(GRAMMAR, 'person')),
  things: runMatcher(allLists(GRAMMAR, 'things')),
  thingsAtEnd: runMatcher(allLists(GRAMMAR, 'thingsAtEnd')),
  expletive: runMatcher(allLists(GRAMMAR, 'expletive')),
} as const;

/** A word joined to the next by an apostrophe, at a word's start. As typed, not folded. */
export const ELIDED = new RegExp(`^${alternatives(allLists(GRAMMAR, 'elided'))}['’ʼ]`, 'iu');

/** Matches, by language, a word of which the first letters may have lost their apostrophe, and what they stand before. */
export const FUSED: ByLanguage<RegExp | undefined> = byLanguage(language => {
  const { elided } = GRAMMAR[language];
  return elided === '' ? undefined : new RegExp(`^(${alternatives(elided)})([aeiouyàâéèêëîïôöûùœh].*)$`, 'iu');
});

/** The names that a folded word may be a case of. */
export const nominativesOf = (word: string): readonly string[] =>
  LANGUAGES.flatMap(language => {
    const { declension } = GRAMMAR[language];
    if (!declension?.words.test(word)) return [];
    return declension.endings
      .filter(([ending]) => ending.test(word))
      .flatMap(([ending, instead]) => instead.map(other => word.replace(ending, other)));
  });

/** Small words inside people's names, whatever the language. */
export const NAME_PARTICLES = wordSet('de von van der den al ter di da bin фон ван дер де аль');

/** Behind a name, they make another person's of it. */
export const NAME_SUFFIXES = wordSet('jr sr junior senior');
