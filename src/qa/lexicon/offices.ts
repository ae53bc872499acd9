/** Lists the words for offices that stand beside names. */
import { type ByLanguage, wordSets } from './word-list.ts';

interface OfficeWords {
  /** Words of offices: with a country's name beside it, one stands for whoever holds it there. */
  readonly offices: string;
  /** Words for whoever leads a country: "the British leader". */
  readonly leaders: string;
  /** Makes another office of one: "vice president". */
  readonly ranks: string;
  /** Makes a comparison of a name: "a UN-style mission" is none of the UN's. */
  readonly likeness: string;
}

const OFFICES: ByLanguage<OfficeWords> = {
  en: {
    offices:
      'president presidents prime minister premier chancellor secretary king queen pope ambassador spokesman spokeswoman spokesperson general senator',
    leaders: 'leader',
    ranks: 'vice deputy former ex foreign defence defense finance',
    likeness: 'style like type esque',
  },
  fr: { offices: 'presidente ministre chancelier secretaire', leaders: 'dirigeant chef', ranks: '', likeness: '' },
  de: {
    offices:
      'premierminister ministerprasident kanzler kanzlerin prasident prasidenten aussenminister verteidigungsminister',
    leaders: 'chef staatschef regierungschef',
    ranks: '',
    likeness: '',
  },
  uk: {
    offices: 'президент президента президенту премєр премєра міністр міністра канцлер канцлера посол посла король',
    leaders: 'лідер лідера глава очільник',
    ranks: '',
    likeness: '',
  },
};

/** Lists of {@link OfficeWords} in all languages together. */
export const OFFICE_WORDS = wordSets(OFFICES, 'offices', 'leaders', 'ranks', 'likeness');
