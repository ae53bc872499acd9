/** Lists what members say around a question: the form of the answer, urgency, purpose, and who told them what. */
import { LANGUAGES } from '../../record/types.ts';
import { grammarOf } from './grammar.ts';
import { allLists, alternatives, type ByLanguage, runMatcher, wordSet } from './word-list.ts';

/**
 * Lists of one language. A part of a message is often too short to tell its own: most are read in all languages
 * together.
 */
interface Asides {
  /** Words of parts that ask nothing: "One line.", "Name and title.", "Intern here:", "Is that right?". */
  readonly words: string;
  /** Parts that ask for nothing more, though they have a question word. Their words, with a space between. */
  readonly questions: readonly string[];
  /** Stands before such a part. */
  readonly leads: string;
  /** Tells that what else the message says is to be checked. */
  readonly checks: string;
  /** Who has told what the message goes on to say: "Draft says …", "My flatmate claims that …". */
  readonly tellers: string;
  /** Articles and possessives before them. */
  readonly determiners: string;
  /** Adjectives between. */
  readonly adjectives: string;
  /** What tellers do. */
  readonly tells: string;
  /** Words between a teller and that. */
  readonly adverbs: string;
  /** Whom they tell. */
  readonly whom: string;
}

const ASIDES: ByLanguage<Asides> = {
  en: {
    words:
      // Form of the answer
      'answer answers sentence sentences line lines liner word words paragraph bullet bullets figure name title titles date dates place source sources sourced citation verbatim exact full short brief briefly summary tldr yes no y n yep nope true false either or one two three single just only simple ' +
      // Urgency
      'years months weeks days quick quickly fast urgent urgently asap deadline minute minutes min mins second seconds sec hurry rush tight soon please pls plz thanks thank thx ty cheers ta ' +
      // Who asks, and what for
      'intern interns desk editor newsroom reporter stringer freelancer producer colleague student teacher pupil journalist caption captions headline headlines chyron sidebar explainer factbox briefing notes story copy draft piece article essay homework presentation slide slides exam quiz radio script newsletter timeline fill blank blanks gap file filing publish publishing print printing run running air need needs want must have got going here question questions ' +
      // Checking
      'check checks checking checked factcheck fact facts verify verified verification confirm confirmation correct correctly right wrong rightly accurate inaccurate accuracy attribution attributed premise person speaker spelling verdict order other way round around isn isnt it that is thats so not really or sure certain office post role job',
    questions: [
      'who says so',
      'who said so',
      'who said it',
      'who said that',
      'says who',
      'according to whom',
      'what s the answer',
      'which is it',
      'what is it',
      'who is right',
      'who s right',
      'what gives',
      'am i right',
      'how come',
    ],
    leads: 'y_n and',
    checks: 'right wrong correct accurate true false attribution check verify confirm other_way other_ways',
    tellers:
      'draft script notes copy story caption headline chyron piece wire tweet thread intern trainee editor desk rival competitor reporter producer stringer flatmate roommate colleague friend mate boss teacher uncle aunt dad mum mom brother sister wife husband cousin neighbour neighbor someone somebody guy bloke people they i we',
    determiners: 'the our my a an this some one another his her their',
    adjectives: 'first latest old new early junior own',
    tells:
      'says said say saying has have had claims claimed claim writes wrote reads read thinks think swears insists heard hear saw reckons believes states puts quotes credits attributes',
    adverbs: 'just keep keeps also has is',
    whom: 'me us',
  },
  fr: {
    words:
      'oui non vrai faux vite svp merci stp urgence journaliste redaction correcte fonction poste phrase exact exacte',
    questions: ['qui le dit', 'selon qui'],
    leads: 'et',
    checks: 'vrai faux',
    tellers: 'brouillon article texte papier collegue ami amie copain stagiaire on chef',
    determiners: 'le la mon ma un une',
    adjectives: '',
    tells: 'dit pretend affirme ecrit assure jure',
    adverbs: '',
    whom: '',
  },
  de: {
    words:
      'ja nein wahr falsch schnell dringend bitte danke kurz knapp eilig journalistin redaktion frage fragen satz amt funktion titel korrekt richtig stimmt das',
    questions: ['wer sagt das'],
    leads: 'und',
    checks: 'richtig falsch stimmt',
    tellers: 'entwurf artikel text kollege kollegin freund freundin praktikant praktikantin chef chefin man jemand',
    determiners: 'der die das mein meine unser unsere ein eine',
    adjectives: '',
    tells: 'sagt behauptet schreibt meint schwort liest',
    adverbs: '',
    whom: '',
  },
  uk: {
    words:
      'так ні правда швидко терміново дякую прошу коротко редакція журналіст стажер стажерка питання запитання імя посада правильно вірно чи це точно',
    questions: ['хто це сказав', 'хто це каже'],
    leads: 'і',
    checks: '',
    tellers: 'чернетка стаття текст колега друг подруга стажер стажерка редактор хтось кажуть',
    determiners: 'мій моя наш наша',
    adjectives: '',
    tells: 'каже пише стверджує запевняє',
    adverbs: '',
    whom: '',
  },
};

/** Folded words of parts that ask nothing, in all languages. */
export const ASIDE_WORDS = wordSet(allLists(ASIDES, 'words'));
/** Parts that ask for nothing more, folded, in all languages. */
export const ASIDE_QUESTIONS: ReadonlySet<string> = new Set(LANGUAGES.flatMap(language => ASIDES[language].questions));
/** Matches what tells that the rest of a message is to be checked. */
export const CHECKS = runMatcher(allLists(ASIDES, 'checks'));

/** What may stand before one of {@link ASIDE_QUESTIONS}. */
export const ASIDE_LEADS = new RegExp(`^(?:${alternatives(allLists(ASIDES, 'leads'))} )+`, 'u');

const BEFORE = `^(?:${alternatives(allLists(ASIDES, 'determiners'))} )?(?:${alternatives(allLists(ASIDES, 'adjectives'))} )?`;

/**
 * By language, who reported something, up to and with "that": "my flatmate just told me that"; and the word for "that",
 * which leads in what was reported. Matches folded words with a space between.
 */
export const REPORTED: readonly { readonly that: string; readonly pattern: RegExp }[] = LANGUAGES.map(language => {
  const { tellers, tells } = ASIDES[language];
  const [that = ''] = wordSet(grammarOf(language).that);
  const does = `(?:${alternatives(allLists(ASIDES, 'adverbs'))} )?${alternatives(tells)}(?: ${alternatives(allLists(ASIDES, 'whom'))})?`;
  return { that, pattern: new RegExp(`${BEFORE}${alternatives(tellers)} ${does}(?: ${that})?(?= )`, 'u') };
});
