import type { Language } from '../../dossier/types.ts';

/**
 * What people say around a question: for whom and how soon they need it, how long the answer may be, who told them what,
 * and whether that is right. Folded; of four languages together, since a part of a message is often too short to tell its own.
 */

/** Words of a part of a message that asks nothing by itself: "One line.", "Intern here:", "Name and title.", "vite svp". */
export const ASIDE =
  // Form of the answer
  'answer answers sentence sentences line lines liner word words paragraph bullet bullets figure name title titles date dates place source sources sourced citation verbatim exact full short brief briefly summary tldr yes no y n yep nope yes/no oui non ja nein так ні true false vrai faux wahr falsch правда either or one two three single just only simple ' +
  // Urgency
  'years months weeks days quick quickly fast urgent urgently asap deadline minute minutes min mins second seconds sec hurry rush tight soon please pls plz thanks thank thx ty cheers ta vite svp merci stp urgence schnell dringend bitte danke kurz knapp eilig швидко терміново дякую прошу коротко ' +
  // Who asks, and what for
  'intern interns desk editor newsroom reporter stringer freelancer producer colleague student teacher pupil journalist journalistin journaliste redaction redaktion редакція журналіст стажер стажерка caption captions headline headlines chyron sidebar explainer factbox briefing notes story copy draft piece article essay homework presentation slide slides exam quiz radio script newsletter timeline fill blank blanks gap file filing publish publishing print printing run running air need needs want must have got going here question questions frage fragen питання запитання ' +
  // Checking
  'check checks checking checked factcheck fact facts verify verified verification confirm confirmation correct correctly right wrong rightly accurate inaccurate accuracy attribution attributed premise person speaker spelling verdict order other way round around isn isnt it that is thats so not really or sure certain correcte satz amt funktion titel office post role job імя посада fonction poste phrase exact exacte korrekt richtig stimmt das правильно вірно чи це так точно';

/** What asks for nothing more, though it has a question word. */
export const ASIDE_ASKING = [
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
  'qui le dit',
  'selon qui',
  'wer sagt das',
  'хто це сказав',
  'хто це каже',
  'what gives',
  'am i right',
  'how come',
];

/** Who has told what a question goes on to say, before "says": "Draft says …", "My flatmate claims that …". */
export const TELLERS: Readonly<Record<Language, string>> = {
  en: 'draft|script|notes|copy|story|caption|headline|chyron|piece|wire|tweet|thread|intern|trainee|editor|desk|rival|competitor|reporter|producer|stringer|flatmate|roommate|colleague|friend|mate|boss|teacher|uncle|aunt|dad|mum|mom|brother|sister|wife|husband|cousin|neighbour|neighbor|someone|somebody|guy|bloke|people|they|i|we',
  fr: 'brouillon|article|texte|papier|collegue|ami|amie|copain|stagiaire|on|chef',
  de: 'entwurf|artikel|text|kollege|kollegin|freund|freundin|praktikant|praktikantin|chef|chefin|man|jemand',
  uk: 'чернетка|стаття|текст|колега|друг|подруга|стажер|стажерка|редактор|хтось|кажуть',
};

/** What those do: say, have, read. */
export const TELLS: Readonly<Record<Language, string>> = {
  en: 'says|said|say|saying|has|have|had|claims|claimed|claim|writes|wrote|reads|read|thinks|think|swears|insists|heard|hear|saw|reckons|believes|states|puts|quotes|credits|attributes',
  fr: 'dit|pretend|affirme|ecrit|assure|jure',
  de: 'sagt|behauptet|schreibt|meint|schwort|liest',
  uk: 'каже|пише|стверджує|запевняє',
};
