/**
 * Names from the same news that members ask for in lower case, or in languages where a capital tells nothing. One that
 * the record doesn't hold is then named in the refusal instead of being passed over. Folded, by stem, all alphabets;
 * a name that the record does hold is found there first, so this list may overlap with it and never goes stale.
 */
const WORLD =
  'putin poutine putins путін* lavrov lawrow lavrow лавров* peskov peskow пєсков* медведєв* medvedev lukashenko lukaschenko лукашенк* ' +
  'meloni мелоні orban орбан* tusk туск* duda дуда vance венс* blinken блінкен* witkoff віткофф* kellogg келлог* waltz hegseth гегсет* musk маск* biden байден* obama обам* harris ' +
  'rutte рютте stoltenberg leyen ляєн costa kallas каллас metsola merz мерц* merkel меркель schulz pistorius baerbock sunak johnson healey lammy barrot lecornu bayrou lepen ' +
  'sanchez санчес* erdogan ердоган* fico фіцо babis plenkovic frederiksen kristersson stubb rama vucic вучич* sandu санду ' +
  'xi jinping modi моді netanyahu нетаньяг* hamas хамас* trudeau carney карні milei lula bolsonaro ' +
  'yermak jermak єрмак* umerov умєров* sybiha сибіг* kuleba кулеб* zaluzhny залужн* syrskyi сирськ* poroshenko порошенк* klitschko кличк* ' +
  'nato otan нато eu ue єс un uno onu оон g7 g20 brics osce opec iaea imf ' +
  'gaza газа газі газу israel taiwan crimea crimee krim крим* donbas donbass донбас* kursk курськ* bryansk odesa odessa одес* kharkiv харк* mariupol маріупол* zaporizhzhia belgorod bucha буча bakhmut ' +
  'beijing tokyo brussels bruxelles brussel брюссел* rome rom warsaw varsovie warschau madrid vienna wien istanbul ankara minsk geneva geneve genf jeddah dschidda munich munchen doha qatar';

/** Adjectives and peoples of countries that Unicode's list of country names doesn't give: English, German and French stems, Ukrainian stems. */
const PEOPLES =
  'italian* italien* polish poles polonais* polnisch* chinese chinois* chinesisch* turkish turc* turque* turkisch* spanish espagnol* spanisch* dutch neerlandais* niederlandisch* hungarian* hongrois* ungarisch* ' +
  'canadian* canadien* kanadisch* japanese japonais* japanisch* indian* indien* indisch* israeli* iranian* iranien* iranisch* belgian* belge* belgisch* swedish suedois* schwedisch* norwegian* norvegien* norwegisch* ' +
  'danish danois* danisch* finnish finlandais* finnisch* estonian* lettisch* latvian* lithuanian* litauisch* czech* tcheque* tschechisch* slovak* slowakisch* romanian* roumain* rumanisch* bulgarian* greek* grec* griechisch* portuguese portugais* portugiesisch* ' +
  'irish irlandais* irisch* austrian* autrichien* osterreichisch* swiss suisse* schweizer* belarusian* belorussian* bielorusse* belarussisch* korean* australian* brazilian* egyptian* syrian* ' +
  'італій* польськ* поляк* китай* турець* туреч* іспан* угор* канад* япон* ізраїл* іран* білорус* румун* болгар* норве* швед* чеськ* фінськ*';

interface Ending {
  readonly start: string;
  readonly open: boolean;
}
const endings: readonly Ending[] = `${WORLD} ${PEOPLES}`
  .split(' ')
  .map(name => (name.endsWith('*') ? { start: name.slice(0, -1), open: true } : { start: name, open: false }));
const exact: ReadonlySet<string> = new Set(endings.filter(({ open }) => !open).map(({ start }) => start));
const open: readonly string[] = endings.filter(e => e.open).map(({ start }) => start);

/** So short a name is also a word ("un", "eu" in French): only capitals tell. */
const CAPITALS_UP_TO = 3;

/**
 * Whether a folded word is a name of the news or of a people of the world.
 *
 * @param inCapitals whether all its letters were typed as capitals
 */
export function isWorldName(word: string, inCapitals: boolean): boolean {
  if (word.length <= CAPITALS_UP_TO && !inCapitals) return false;
  return exact.has(word) || open.some(start => word.startsWith(start));
}
