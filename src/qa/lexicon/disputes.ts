/** Lists how members ask what is disputed. */
import { allLists, type ByLanguage, runMatcher, wordMatcher } from './word-list.ts';

interface Disputes {
  /** Says that something is disputed. */
  readonly disputed: string;
  /** What such a question is made of besides. */
  readonly beside: string;
}

const DISPUTES: ByLanguage<Disputes> = {
  en: {
    disputed: 'disputed disputes contested controversial contentious disagreement disagreements disagreed',
    beside:
      'what whats which is are was were s there the a an any all things thing points point questions question matters issues facts claims here in on of record article story still currently anything about who show list tell give me please and so now over',
  },
  fr: {
    disputed:
      'conteste contestes contestee contestees controverse controverses desaccord desaccords litigieux dispute disputes',
    beside:
      'qu que quoi qu_est ce qui est sont quel quels quelle quelles le la les l un une des de du d points point questions question faits sujets ici dans dossier article y a t il en sur quelque chose encore s te vous plait liste montre donne moi et',
  },
  de: {
    disputed:
      'umstritten umstrittene strittig strittige strittigen umstrittenen streitpunkte streitpunkt streitfragen uneinigkeit',
    beside:
      'was ist sind war waren welche welches gibt es hier in im der die das den dem punkte punkt fragen frage dinge bericht artikel noch alles etwas bitte zeig zeige mir und denn',
  },
  uk: {
    disputed: 'спірне спірним спірні спірного спірними суперечливе суперечливим розбіжності розбіжностей оскаржується',
    beside:
      'що є яке які який чого тут у в про питання питаннями пункти моменти записах статті тексті саме ще щось будь ласка покажи дай мені і а',
  },
};

/** Matches words that say that something is disputed. */
export const DISPUTED = runMatcher(allLists(DISPUTES, 'disputed'));
/** Whether a word may stand beside them and asks for nothing else. */
export const BESIDE_DISPUTED = wordMatcher(allLists(DISPUTES, 'beside'));
