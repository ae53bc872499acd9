/** Names that a question holds and the record doesn't: people, countries, bodies and places, by capitals and by lists of names. */
import type { Dossier } from '../dossier/dossier.ts';
import type { Mention } from './entity-linking.ts';
import { LEADER_WORDS, OFFICE_WORDS } from './lexicon/function-words.ts';
import type { Token } from './lexicon/tokenizer.ts';
import { isKnownWord, mentionAt, type ParsedQuestion, type Reading } from './types.ts';

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

/** Names in a question that the record doesn't hold. */
export function unknownNamesIn(r: Reading): ParsedQuestion['strangers'] {
  const found = r.tokens.flatMap((token, at) => {
    const mention = mentionAt(r.mentions, at);
    if (!mention) return strangerAt(token, at, r) ?? [];
    return mention.from === at && isForeignOffice(mention, r) ? [{ text: textOf(r, at, mention.to) }] : [];
  });
  return [...new Map(found.map(stranger => [stranger.text, stranger])).values()];
}

function strangerAt(token: Token, at: number, r: Reading): ParsedQuestion['strangers'][number] | undefined {
  // "A UN-style mission" is none of the UN's.
  if (LIKE.test(r.words[at + 1] ?? '')) return undefined;
  const country = countryOf(token.word, r.dossier, token) ?? pairCountry(at, r);
  if (country !== undefined && (token.capital || !r.isLight(at))) return { text: country, country };
  if (isWorldName(token.word, token.capitals)) return { text: token.raw };
  if (isStrangeCapital(at, r)) return { text: strangeName(at, r) };
  if (OFFICE_WORDS.has(token.word) && ofCountry(at, r)) return { text: officeText(at, r) };
  return isStrangeLeader(at, r) ? { text: textOf(r, at - 1, at + 1) } : undefined;
}

const LIKE = /^(?:style|like|type|esque)$/;

/** "The Russian leader", where the record has nobody who leads Russia. */
function isStrangeLeader(at: number, r: Reading): boolean {
  if (!LEADER_WORDS.has(r.words[at] ?? '')) return false;
  return mentionAt(r.mentions, at - 1)?.entries.some(e => e.kind === 'party' && e.form === 'country') ?? false;
}

const textOf = (r: Reading, from: number, to: number): string =>
  r.tokens
    .slice(from, to)
    .map(t => t.raw)
    .join(' ');

/** What joins an office to its country: "chancellor of Italy". */
const LINK = /^(?:of|de|von|du|des|der)$/;
/** What makes another office of one: "vice president", "deputy prime minister". */
const RANK = /^(?:vice|deputy|former|ex|foreign|defence|defense|finance)$/;

/** An office with another country's name beside it isn't the record's holder: "the Italian chancellor". */
function isForeignOffice(m: Mention, r: Reading): boolean {
  const person = m.entries.find(e => e.kind === 'person');
  if (!person || m.means !== 'office') return false;
  const before = mentionAt(r.mentions, m.from - 1)?.entries.find(e => e.kind === 'party');
  const isLinked = LINK.test(r.words[m.to] ?? '');
  const behind = isLinked || r.language !== 'en' ? mentionAt(r.mentions, isLinked ? m.to + 1 : m.to) : undefined;
  const party = before ?? behind?.entries.find(e => e.kind === 'party' && e.form === 'country');
  if (party) return party !== person.party;
  return RANK.test(r.words[m.from - 1] ?? '');
}

function ofCountry(at: number, r: Reading): boolean {
  for (let i = Math.max(0, at - 2); i <= Math.min(r.words.length - 1, at + 2); i++) {
    if (i === at) continue;
    if (mentionAt(r.mentions, i)?.entries.some(e => e.kind === 'party')) return true;
  }
  return RANK.test(r.words[at - 1] ?? '');
}

function officeText(at: number, r: Reading): string {
  const before = mentionAt(r.mentions, at - 1) ?? mentionAt(r.mentions, at - 2);
  const after = mentionAt(r.mentions, at + 1) ?? mentionAt(r.mentions, at + 2);
  return before ? textOf(r, before.from, at + 1) : textOf(r, at, after?.to ?? at + 1);
}

/** A capital that neither a sentence's start nor German spelling explains, on a word that the record doesn't hold. */
function isStrangeCapital(at: number, r: Reading): boolean {
  const token = r.tokens[at];
  if (!token?.capital || token.first || token.capitals || token.word.length < 2 || r.language === 'de' || r.isLight(at))
    return false;
  return !isKnownWord(token.word, r.dossier) && r.dossier.search.near(token.word).length === 0;
}

function strangeName(at: number, r: Reading): string {
  let to = at + 1;
  while (to < r.tokens.length && r.tokens[to]?.capital && !mentionAt(r.mentions, to) && !r.isLight(to)) to++;
  return textOf(r, at, to);
}

/** Ukrainian case endings of countries' names, and the endings of the names themselves. */
const CASES: readonly (readonly [RegExp, readonly string[]])[] = [
  [/(?:ії|ією|ію)$/u, ['ія']],
  [/(?:и|і|у|ою|ею|ю)$/u, ['а', 'я', '']],
  [/(?:ї|ю|я|єм|єю)$/u, ['й', 'я', 'ь']],
  [/(?:а|ом|ем|у|і)$/u, ['']],
];

/** The country of the world that a word names and the record doesn't. Two letters name one only in capitals. */
export function countryOf(word: string, { names }: Dossier, token?: Token): string | undefined {
  if (word.length <= 2 && !token?.capitals) return undefined;
  if (word.length < 4 && !(token?.capital ?? false)) return undefined;
  const direct = names.country(word);
  if (direct !== undefined) return direct;
  const genitive = /^\p{Script=Latin}{4,}s$/u.test(word) ? names.country(word.slice(0, -1)) : undefined;
  if (genitive !== undefined) return genitive;
  if (!/^\p{Script=Cyrillic}{4,}$/u.test(word)) return undefined;
  const nominatives = CASES.filter(([ending]) => ending.test(word)).flatMap(([ending, instead]) =>
    instead.map(other => word.replace(ending, other)),
  );
  return nominatives.map(name => names.country(name)).find(country => country !== undefined);
}

/** "South Korea" */
function pairCountry(at: number, r: Reading): string | undefined {
  const [one, two] = [r.words[at], r.words[at + 1]];
  return one === undefined || two === undefined || r.isLight(at) || r.isLight(at + 1)
    ? undefined
    : r.dossier.names.country(`${one} ${two}`);
}
