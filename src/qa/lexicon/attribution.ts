/** Lists the words by which a message says whose a quotation is: what each may do in a sentence, in any language. */
import { allLists, type ByLanguage } from './word-list.ts';

/**
 * Words, beginnings and runs, folded; where an accent makes another word of it, as typed. Each list says what a word
 * does in a sentence: what is said with it is left to the sentence.
 */
interface AttributionWords {
  /** Verbs of saying, in any form. */
  readonly cue: string;
  /** Those of them with whoever is told right behind. */
  readonly tells: string;
  /** Stands before whoever speaks: "according to". */
  readonly source: string;
  /** The same, as the first word alone: "for X, …". */
  readonly view: string;
  /** The same, behind a comma and right before a name. */
  readonly so: string;
  /** Stands behind whoever speaks. */
  readonly sourceBehind: string;
  /** Whoever does this isn't quoted: the speaker stands behind. */
  readonly quoting: string;
  /** Whoever does this to words doesn't say them. */
  readonly relay: string;
  /** Nouns for what is said: "X's words". */
  readonly speech: string;
  /** Leads to whose words they are, behind such a noun, or first: "by X". */
  readonly by: string;
  /** Leads to the doer behind a verb that is passive without saying so: "told off by X". */
  readonly agent: string;
  /** Stands before somebody who is spoken of or to. */
  readonly preposition: string;
  /** Begins a clause beside the main one. */
  readonly aside: string;
  readonly and: string;
  readonly or: string;
  /** Turns from one thing to another. */
  readonly but: string;
  /** Denies that it was said, or that it was them. */
  readonly not: string;
  /** Denies the quotation itself, wherever it stands. */
  readonly fake: string;
  /** Leaves open whether it was said. */
  readonly if: string;
  readonly that: string;
  readonly article: string;
  /** Those of them by which words that were said before are taken up. */
  readonly definite: string;
  /** Begins a clause about the name before it. */
  readonly who: string;
  /** Verbs by which something is given a name. */
  readonly calls: string;
  /** Somebody who is named elsewhere. */
  readonly pronoun: string;
  /** The writer, and whoever they talk to. */
  readonly self: string;
  /** Whom somebody tells something, without a name. */
  readonly whom: string;
  readonly be: string;
  /** Makes of a verb what is done to somebody, by itself or with the verb before it. */
  readonly passive: string;
  /** Tells of what somebody will or would do. */
  readonly future: string;
  /** Somebody, without a name. */
  readonly generic: string;
  /** Stands before names, and is none. */
  readonly title: string;
  /** Stands where a name would, and names nobody. */
  readonly label: string;
  /** What may stand anywhere, and changes nothing about who speaks: times, adverbs, auxiliaries. */
  readonly light: string;
}

const ATTRIBUTION_WORDS: ByLanguage<AttributionWords> = {
  en: {
    cue: 'say says said saying sayin tell tells told telling state stated stating declar* warn* claim claims claimed claiming write writes wrote writing written insist* call calls called calling stress* reply replies replied replying answer answers answered answering post posts posted posting tweet* announc* add adds added adding argu* noted notes noting remarked remarks remarking comment commented commenting comments caution* hail* describ* brands branded dub dubs dubbed labels labelled labeled vow* pledg* promis* admit* conced* acknowledg* explain* emphasi* underlin* underscor* points pointed pointing urge urges urged urging ask asks asked asking shout* yell* whisper* mutter* joke joked jokes quip* boast* brag* complain* lament* retort* respond* counter countered counters reiterat* repeat* maintain* assert* affirm* proclaim* observed observes predict* conclud* deem* termed terms think thinks thought believe believes believed reckon* put_it puts_it putting_it be_like was_like is_like goes went remind* tout* reveal* confirm* fired_back fires_back shot_back hit_back spoke speaks speaking talked talking began begins continued continues went_on started chimed chimes_in interject* used uses using coined utter*',
    tells: 'tell tells told telling remind* inform* assure assures assured',
    source: 'according_to per dixit attributed_to credited_to ascribed_to',
    view: 'for',
    so: '',
    sourceBehind: '',
    quoting: 'quote quotes quoted quoting cite cites cited citing',
    relay:
      'echo* endors* retweet* repost* share shared shares like liked likes read reads hear hears heard receive received get got gets mock* reject* dismiss* ignor* criticis* criticiz* slam* blast* face faces faced watch* saw see sees laugh* disagree* agree* react* respond*_to',
    speech:
      'word words line lines quote quotes quotation phrase sentence statement statements remark remarks comment comments message answer reply speech verdict take wording tweet post conclusion point position',
    by: 'by from of courtesy_of belongs_to belong_to',
    agent: 'by',
    preposition:
      'to with about after before next_to beside besides alongside against for from of by on in at near behind over under than like toward towards unlike regarding re concerning despite without around between among via into since',
    aside: 'after when while as since because before once although though until remember whenever how',
    and: 'and & plus',
    or: 'or',
    but: 'but while whereas and though yet however then when before after because so until since',
    not: 'not never no nobody neither nor none didnt doesnt dont wasnt isnt wouldnt couldnt cant cannot hasnt havent hadnt wont arent werent aint shouldnt deny denies denied denying refut* doubt* hardly',
    fake: 'fake fakes faked debunk* misattribut* misquot* fabricat* falsely wrongly hoax',
    if: 'if whether unless hypothetically imagine suppose',
    that: 'that',
    article: 'the a an this these those his her their its my our your some any one another every each',
    definite: 'the',
    who: 'who',
    calls: 'call calls called calling dub* brand* label* describ* term terms termed',
    pronoun: 'he she it they him her them',
    self: 'i we you me us im ive',
    whom: 'me us you him her them',
    be: 'is are was were be been being s re',
    passive: 'was were is are been being got get gets',
    future: 'will would gonna going ll might should must',
    generic:
      'reporter* journalist* source* critic critics official* analyst* expert* people folks everyone everybody somebody someone anyone anybody media press leader* allies diplomat* observer* commentator* spokesm* spokesw* spokesp* aide* advis* mayor* minister* senator* lawmaker* mp mps delegat* envoy* guy guys man woman men women editor* crowd* host* friend* colleague* user* others other many most nobody insider* staff* office team government governments ministry embassy party member* student* teacher* president* chancellor* premier* secretary ambassador* general king queen pope deputy viewers readers audience room users',
    title:
      'mr mrs ms dr sir lord lady president presidents prime minister chancellor premier secretary king queen pope ambassador general senator pm vice deputy former ex foreign defence defense finance leader state then',
    label:
      'c breaking update updated updates news quote quotes source sources note live exclusive question re edit watch read true fake citation reminder factcheck fact check psa headline caption transcript translation original here today tldr transcription rt fwd video photo audio analysis opinion context via via_telegram summary recap statement verbatim text wow lol omg q a bbc cnn nyt dw sky reuters afp ap dpa politico bloomberg guardian',
    light:
      'minutes hours days moments seconds then later again also even still already now once recently today yesterday tonight tomorrow morning afternoon evening night thursday monday tuesday wednesday friday saturday sunday january february march april may june july august september october november december week just only really actually literally so too well yes yeah yep ok okay earlier before first finally last has have had having did does do will would could can might must as what it there himself herself back out up that ago this who which whom where when is was very quite rather pretty clearly at_least in_fact of_course or_rather that_day in_turn meanwhile instead however lol btw fyi comes came coming honestly apparently allegedly reportedly supposedly bluntly both right to_be_clear x twitter telegram facebook',
  },
  fr: {
    cue: 'dit dire disait dira disant disent declar* affirm* ajout* ecri* avert* assure assurait assurant assurer estim* lance lancait lancer lancant repond* repliqu* martel* soulign* rappel* insist* expliqu* annonce annoncait annoncer confi* confie juge jugeait jugeant juger qualifi* appelle appelait appele evoqu* parle parlait parlant parler promet* promis indiqu* precise precisait precisant preciser reconn* admet* clam* lache lachait gliss* raill* tweet* twitt* publie publiait publier poste postait poster resume resumait conclu* poursui* rencheri* retorqu* tranch* balance balancait plaid* assen* scand* souten* soutien* pense pensait penser prevenu previent mis_en_garde met_en_garde note notait constate constatait repet* raconte racontait commence commencait continu* utilis* emploie employ* emport*',
    tells: '',
    source: 'selon d_apres dixit aux_yeux_de aux_yeux_d aux_yeux_du de_l_avis_de de_l_avis_d aux_dires_de',
    view: 'pour',
    so: '',
    sourceBehind: '',
    quoting: 'cite citait cité citant citer',
    relay: 'retweet* partag* relay* relaie lu lit entend* recu recoit rejet* moqu* critiqu* denonc* ignor* reag*',
    speech: 'mot mots propos phrase citation declaration formule expression parole paroles remarque message reponse',
    by: 'par de du d des',
    agent: '',
    preposition:
      'en a_propos_de a_propos_d a_propos_du à au aux avec sur apres avant contre pour de du des d chez vers sans par entre devant face dans',
    aside: 'apres quand lorsque lorsqu tandis parce puisque avant pendant',
    and: 'et',
    or: 'ou',
    but: 'et mais tandis alors puis quand lorsque',
    not: 'pas jamais aucun* dement* rien personne ne n nie niait doutait',
    fake: 'faux fausse inventee fake',
    if: 'si',
    that: 'que qu',
    article: 'le la les l un une des ce cette ces son sa ses leur leurs mon ma mes notre votre',
    definite: 'le la l les',
    who: 'qui',
    calls: 'appel* qualifi*',
    pronoun: 'il elle ils elles lui celui celle',
    self: 'je j nous vous tu m me moi',
    whom: '',
    be: 'est sont etait etaient fut ete c',
    passive: 'ete fut est',
    future: 'va vont va_t',
    generic:
      'journaliste* porte parole conseill* ministre* responsable* diplomate* depute* dirigeant* expert* gens quelqu quelqu_un certains maire* monde presse medias collegue* ami amie amis allies opposition ambassadeur* elu elus tous',
    title: 'm mme monsieur madame president presidente premier ministre chancelier secretaire chef etat ex',
    label: 'monde figaro liberation bfmtv citation info flash rappel direct verbatim exclusif urgent traduction',
    light:
      'a ont avait avaient aura hier jeudi lundi mardi mercredi vendredi samedi dimanche janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre matin soir encore aussi bien deja puis ensuite ainsi alors lui meme y l vient venant viennent qui comme ce cela ca ici tres plus donc voila oui selon_lui en encore effet enfin nettement moi',
  },
  de: {
    cue: 'sagt sagte sagten sagen gesagt sage erklart erklarte erklaren erklarten betont betonte betonen warnt warnte warnen gewarnt meint meinte meinten gemeint schrieb schreibt schrieben geschrieben fugt fugte hinzugefugt antwort* geantwortet entgegn* erwider* nannte nennt nennen genannt bezeichn* sprach spricht sprechen gesprochen behaupt* fordert* fordern gefordert angekundigt kundigt kundigte aussert ausserte geaussert klargestellt stellte_klar stellt_klar mahnt* gemahnt twitter* getwittert postet* gepostet versichert* versichern versprach verspricht versprochen unterstr* bekraftig* beklagt* findet fand halt_es halt_das halt_die halt_den hielt denkt dachte glaubt glaubte teilte teilt_mit mitgeteilt raumte gab_zu wiederholt* kontert* legte_nach legt_nach lobt lobte spottet* hob_hervor hebt_hervor begann beginnt fuhr_fort redet redete schimpft* verwend* benutz* gebraucht*',
    tells: '',
    source:
      'laut gemass nach_ansicht nach_meinung nach_worten nach_den_worten aus_sicht nach_angaben nach_aussage nach_auffassung',
    view: 'fur',
    so: 'so',
    sourceBehind: 'zufolge',
    quoting: 'zitiert zitierte zitieren zitierend',
    relay:
      'retweetet* las liest horte hort bekam bekommt teilt erhielt wies weist verspott* ignorier* kritisier* reagier*',
    speech:
      'wort worte worten zitat satz aussage formulierung ausspruch spruch zitate ausserung antwort botschaft ton statement',
    by: 'von vom',
    agent: '',
    preposition:
      'zu zum zur mit uber nach vor bei beim neben gegen fur von vom am auf aus in im ins unter ohne durch wegen seit zwischen hinter gegenuber trotz',
    aside: 'nachdem als wenn weil wahrend da obwohl bevor',
    and: 'und sowie',
    or: 'oder',
    but: 'und aber doch wahrend sondern dann als',
    not: 'nicht nie niemals kein* dementier* bestreit* bestritt niemand bezweifel* leugne* nichts',
    fake: 'falsch falschlich angedichtet fake erfunden',
    if: 'ob falls wenn',
    that: 'dass daß',
    article:
      'der die das den dem des ein eine einen einem einer eines sein seine seinen ihr ihre mein meine unser dieser diese dieses jeder jemand',
    definite: 'der die den dem',
    who: 'der die das welcher welche',
    calls: 'nennt nannte nennen genannt bezeichn*',
    pronoun: 'er sie es ihn ihm ihnen man',
    self: 'ich wir du mich mir uns ihr',
    whom: 'mir uns ihm ihnen',
    be: 'ist sind war waren sei wurde wird werden worden',
    passive: 'wurde wird werden worden',
    future: 'wird werden wurde wurden',
    generic:
      'reporter* journalist* sprecher* berater* kritiker* experten expertin experte beobachter* diplomat* abgeordnete* minister* beamte* leute menschen jemand kollege* kollegin* freund* medien presse politiker* gesandte* botschafter* regierungssprecher* verbundete* alle viele einige opposition',
    title:
      'herr frau prasident* kanzler* bundeskanzler* premier* premierminister* minister* bundesminister* aussenminister* verteidigungsminister* regierungschef* staatschef* ministerprasident* parteichef* staatsprasident* oppositionsfuhrer* chef',
    label:
      'spiegel tagesschau bild welt zdf ard taz zitat eilmeldung meldung quelle hinweis update ubersetzung faktencheck wortlaut ton eil',
    light:
      'gestern heute morgen abend vormittag nachmittag donnerstag montag dienstag mittwoch freitag samstag sonntag januar februar marz mai juni juli oktober dezember hat haben hatte hatten habe soll sollen will kann dazu daraufhin wie so auch noch schon wieder dann spater hinzu klar selbst erneut bereits darauf hier ja also wortlich doch mal jetzt einmal zuvor anschliessend deutlich offenbar angeblich kurz knapp stammt stammen kommt zuletzt ernsthaft nun eigentlich wirklich tatsachlich denn bitte',
  },
  uk: {
    cue: 'сказа* каже кажуть казав казала казати заявив заявила заявили заявля* заявл* додав додала додали додає наголо* написа* пише пишуть відпові* назвав назвала назвали назива* попере* підкрес* зазнач* поясни* поясню* запевн* повтори* повторю* нагада* ствердж* висловив* висловил* вважа* повідом* оголо* зауваж* констат* говор* відзнач* пообіця* обіця* прокоментува* підсум* застеріг* застереж* опубліку* виголос* відреаг* визна* попросив думає твердить тверди* переконан* дописав почав продовжи* каза* використа* вжив* ужив*',
    tells: '',
    source:
      'за_словами на_думку за_версією на_погляд згідно_з зі_слів за_твердженням за_оцінкою за_висловом на_переконання словами',
    view: 'для',
    so: '',
    sourceBehind: '',
    quoting: 'цитує цитував цитувала цитуючи процитував процитувала',
    relay:
      'поширив* поширил* репост* ретвіт* прочит* почув* почула отримав* отримал* відкину* висміяв* критику* ігнор*',
    speech:
      'слова слів словах слово цитата цитату цитати фраза фразу вислів репліка заява заяви заяву відповідь допис твердження',
    by: 'від належить належать',
    agent: '',
    preposition: 'до з із зі про після перед біля поруч проти для від у в на за під без між крім щодо через при поряд',
    aside: 'коли поки бо оскільки хоча після',
    and: 'і й та',
    or: 'або чи',
    but: 'а але і й та проте однак тоді коли поки',
    not: 'не ні ніколи ніхто заперечи* заперечу* спростув* сумніва* жоден',
    fake: 'неправда фейк* вигадк*',
    if: 'якщо чи якби',
    that: 'що',
    article: 'цей ця це ці той та якийсь якась один одна його її їхній їхня мій моя наш наша',
    definite: '',
    who: 'який яка хто що',
    calls: 'назв* назива*',
    pronoun: 'він вона вони воно йому їй',
    self: 'я ми ти ви мені нам мене',
    whom: 'мені нам йому їй',
    be: 'є був була було були це',
    passive: 'було були',
    future: 'буде будуть',
    generic:
      'журналіст* речни* радни* посол посла міністр* депутат* чиновни* люди людина експерт* критик* дипломат* оглядач* джерел* хтось усі всі дехто багато колег* друг друзі союзник* пресслужб* спікер* репортер* президент* прем* канцлер*',
    title:
      'пан пані президент президента премєр премєра міністр міністра канцлер канцлера лідер лідера глава очільник сер екс',
    label: 'с укрінформ суспільне цитата новини терміново увага оновлено джерело дослівно переклад',
    light:
      'вчора сьогодні учора четвер понеділок вівторок середу пятницю суботу неділю березня квітня також теж ще вже потім згодом раніше знову так ось саме як який яка це то прямо чітко зараз тоді напередодні ж би до_речі сам сама начебто нібито',
  },
};

/** What a word may do. */
export type Role = keyof AttributionWords;

/** Words are found by these first letters of a beginning. */
const KEY = 2;

interface Run {
  readonly words: readonly string[];
  readonly role: Role;
}

/** The lists of all roles and languages together, by a word, by the first letters of a beginning, by the first word of a run. */
const EXACT = new Map<string, Role[]>();
const STARTS = new Map<string, { readonly start: string; readonly role: Role }[]>();
const RUNS = new Map<string, Run[]>();

const put = <T>(map: Map<string, T[]>, key: string, value: T): void => {
  map.set(key, [...(map.get(key) ?? []), value]);
};

for (const role of Object.keys(ATTRIBUTION_WORDS.en) as Role[])
  for (const entry of new Set(allLists(ATTRIBUTION_WORDS, role).split(' '))) {
    const words = entry.split('_');
    const [first = ''] = words;
    if (words.length > 1) put(RUNS, first, { words, role });
    else if (entry.endsWith('*')) put(STARTS, entry.slice(0, KEY), { start: entry.slice(0, -1), role });
    else if (entry !== '') put(EXACT, entry, role);
  }

function rolesOf(word: string): readonly Role[] {
  const starting = (STARTS.get(word.slice(0, KEY)) ?? []).filter(({ start }) => word.startsWith(start));
  return [...(EXACT.get(word) ?? []), ...starting.map(({ role }) => role)];
}

/**
 * What the word at a place may do in a sentence, in any language, and how many words do it together: what several do
 * together goes before what each does.
 *
 * @param words folded
 * @param typed in lower case, with their accents
 */
export function rolesAt(
  words: readonly string[],
  typed: readonly string[],
  at: number,
): { readonly roles: readonly Role[]; readonly length: number } {
  const [word = '', asTyped = ''] = [words[at], typed[at]];
  const runs = [...(RUNS.get(word) ?? []), ...(RUNS.get(asTyped) ?? [])].filter(run =>
    run.words.every((part, i) => part === words[at + i] || part === typed[at + i]),
  );
  const length = Math.max(0, ...runs.map(run => run.words.length));
  if (length > 0) return { roles: runs.filter(run => run.words.length === length).map(({ role }) => role), length };
  return { roles: word === asTyped ? rolesOf(word) : [...rolesOf(word), ...rolesOf(asTyped)], length: 1 };
}

/** Endings of adverbs. */
export const ADVERB = /(?:ly|ment)$/u;
/** Endings of a form of verbs that has its doer before it, never behind: "adding", "ajoutant". */
export const PARTICIPLE = /(?:ing|ant)$/u;
/** Endings of verbs that tell of one person. */
export const VERB = /(?:[^s]s|ed|e|ait|te?|ть|є|в|ла)$/u;
