/** Lists names from the news that a record may lack, and the words for offices that stand beside names. */
import { type ByLanguage, wordMatcher, wordSets } from './word-list.ts';

/**
 * Names from the same news that members ask for in lower case, or in languages where a capital tells nothing. One that
 * the record lacks is then named in the refusal instead of being passed over. By stem, in all alphabets. A name that the
 * record has is found there first, so that this list may overlap with it and never goes stale.
 */
const WORLD_NAMES =
  'putin poutine putins путін* lavrov lawrow lavrow лавров* peskov peskow пєсков* медведєв* medvedev lukashenko lukaschenko лукашенк* ' +
  'meloni мелоні orban орбан* tusk туск* duda дуда vance венс* blinken блінкен* witkoff віткофф* kellogg келлог* waltz hegseth гегсет* musk маск* biden байден* obama обам* harris ' +
  'rutte рютте stoltenberg leyen ляєн costa kallas каллас metsola merz мерц* merkel меркель schulz pistorius baerbock sunak johnson healey lammy barrot lecornu bayrou lepen ' +
  'sanchez санчес* erdogan ердоган* fico фіцо babis plenkovic frederiksen kristersson stubb rama vucic вучич* sandu санду ' +
  'xi jinping modi моді netanyahu нетаньяг* hamas хамас* trudeau carney карні milei lula bolsonaro ' +
  'yermak jermak єрмак* umerov умєров* sybiha сибіг* kuleba кулеб* zaluzhny залужн* syrskyi сирськ* poroshenko порошенк* klitschko кличк* ' +
  'nato otan нато eu ue єс un uno onu оон g7 g20 brics osce opec iaea imf ' +
  'gaza газа газі газу israel taiwan crimea crimee krim крим* donbas donbass донбас* kursk курськ* bryansk odesa odessa одес* kharkiv харк* mariupol маріупол* zaporizhzhia belgorod bucha буча bakhmut ' +
  'beijing tokyo brussels bruxelles brussel брюссел* rome rom warsaw varsovie warschau madrid vienna wien istanbul ankara minsk geneva geneve genf jeddah dschidda munich munchen doha qatar';

/**
 * Adjectives and peoples of countries, which Unicode's names of countries don't give: stems in English, French, German,
 * and Ukrainian.
 */
const PEOPLES =
  'italian* italien* polish poles polonais* polnisch* chinese chinois* chinesisch* turkish turc* turque* turkisch* spanish espagnol* spanisch* dutch neerlandais* niederlandisch* hungarian* hongrois* ungarisch* ' +
  'canadian* canadien* kanadisch* japanese japonais* japanisch* indian* indien* indisch* israeli* iranian* iranien* iranisch* belgian* belge* belgisch* swedish suedois* schwedisch* norwegian* norvegien* norwegisch* ' +
  'danish danois* danisch* finnish finlandais* finnisch* estonian* lettisch* latvian* lithuanian* litauisch* czech* tcheque* tschechisch* slovak* slowakisch* romanian* roumain* rumanisch* bulgarian* greek* grec* griechisch* portuguese portugais* portugiesisch* ' +
  'irish irlandais* irisch* austrian* autrichien* osterreichisch* swiss suisse* schweizer* belarusian* belorussian* bielorusse* belarussisch* korean* australian* brazilian* egyptian* syrian* ' +
  'італій* польськ* поляк* китай* турець* туреч* іспан* угор* канад* япон* ізраїл* іран* білорус* румун* болгар* норве* швед* чеськ* фінськ*';

const isListed = wordMatcher(`${WORLD_NAMES} ${PEOPLES}`);

/** So short a name is also a word ("un", "eu" in French): only capitals tell. */
const CAPITALS_UP_TO = 3;

/**
 * Whether a folded word is a name from the news, or the adjective of a country.
 *
 * @param inCapitals whether all its letters were typed as capitals
 */
export const isWorldName = (word: string, inCapitals: boolean): boolean =>
  (word.length > CAPITALS_UP_TO || inCapitals) && isListed(word);

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
