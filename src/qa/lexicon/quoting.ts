/** Lists words for checking quotations: those by which a message quotes somebody, and those that turn its sense. */
import { allLists, alternatives, anyPattern, type ByLanguage, wordSet } from './word-list.ts';

/** As typed, in lower case: accents are kept, and `_` stands for a space. */
interface QuotingWords {
  /** Tells who speaks: verbs of saying, and prepositions like them. */
  readonly cues: string;
  /** Tells who speaks, though it never stands right before a quotation. */
  readonly accordingTo: string;
  /** What may stand between a cue and the quotation: "said on Thursday". */
  readonly afterCue?: RegExp;
  /** Whoever does this isn't quoted: the speaker stands behind. */
  readonly quoting: string;
  /** Stands where a name would, and names nobody. */
  readonly labels: string;
  /** Full stops behind these end no sentence. Case counts. */
  readonly titles: string;
  /** Turns a sentence round. Without accents and apostrophes, as words are compared. */
  readonly negations: string;
}

const QUOTING_WORDS: ByLanguage<QuotingWords> = {
  en: {
    cues: 'said says say added adds told tells stated states declared declares warned warns claimed claims wrote writes insisted insists called stressed replied answered posted tweeted announced',
    accordingTo: 'according_to',
    afterCue: / out| on [\p{L}\p{N} ]{1,20}/u,
    quoting: 'quoted quotes quoting cited cites citing',
    labels:
      'breaking update updated news quote quotes source sources note live exclusive question re edit watch read true fake citation',
    titles: 'Mr Mrs Ms Dr St',
    negations:
      'not no never none nobody nothing nowhere nor neither without cannot hardly barely scarcely dont doesnt didnt isnt arent wasnt werent havent hasnt hadnt wont cant couldnt wouldnt shouldnt mustnt mightnt neednt aint shant',
  },
  fr: {
    cues: 'dit déclaré déclare affirmé affirme ajouté ajoute écrit averti selon assuré estimé lancé répondu',
    accordingTo: '',
    quoting: 'cite cité citant',
    labels: 'citation',
    titles: 'M Mme',
    negations: 'ne pas jamais sans ni aucun aucune aucuns aucunes rien nul nulle personne',
  },
  de: {
    cues: 'sagt sagte gesagt erklärte erklärt betonte warnte meinte schrieb fügte laut antwortete nannte',
    accordingTo: '',
    quoting: 'zitiert zitierte',
    labels: 'zitat',
    titles: '',
    negations: 'nicht kein keine keinen keinem keiner keines keinerlei nie niemals niemand nichts nirgends weder ohne',
  },
  uk: {
    cues: 'сказав сказала заявив заявила додав додала наголосив наголосила написав написала каже відповів назвав попередив словами',
    accordingTo: '',
    quoting: 'цитує цитував цитувала',
    labels: 'цитата',
    titles: '',
    negations:
      'не ні ніколи без нема немає жоден жодна жодне жодного жодної жодному жодній жодну жодні жодних жодним жодною ніхто нікого нікому ніщо нічого нічим ніяк ніякий ніяка ніякої ніякого ніяких ніде',
  },
};

// The lists in all languages, as sources of patterns.

/** What tells who speaks. */
export const CUES = alternatives(allLists(QUOTING_WORDS, 'cues'));
/** "According to". */
export const ACCORDING_TO = alternatives(allLists(QUOTING_WORDS, 'accordingTo'));
/** What may stand between a cue and the quotation. */
export const AFTER_CUE = anyPattern(QUOTING_WORDS, 'afterCue');
/** What tells that somebody else is quoted. */
export const QUOTES = alternatives(allLists(QUOTING_WORDS, 'quoting'));
/** What stands where a name would, and names nobody. */
export const LABELS = alternatives(allLists(QUOTING_WORDS, 'labels'));
/** Titles with a full stop. */
export const TITLES = alternatives(allLists(QUOTING_WORDS, 'titles'));

/** Small words inside people's names, whatever the language. */
export const NAME_PARTICLES = alternatives('de von van der al');

/** The keys of words that turn a sentence round. */
export const NEGATIONS = wordSet(allLists(QUOTING_WORDS, 'negations'));
