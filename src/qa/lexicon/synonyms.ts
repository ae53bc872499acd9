/** Lists the words of the field by concept, and the concepts that count for little. */
import { memoize } from '../../lib/lazy.ts';
import { typing } from '../edit-distance.ts';
import { wordSet } from './word-list.ts';

/**
 * By concept, words that mean much the same in the languages that members write in: the record is in one of them, and a
 * question seldom uses the record's own word. The words of the record's language come first: the search is asked for
 * those. Folded; `word*` stands for every word that begins so. This is vocabulary, not knowledge: no line may name a
 * person, a place or a date, which belong to the record's own names.
 */
const SYNONYMS: Readonly<Record<string, string>> = {
  // What is done
  begin:
    'begin* kick* kicked began begun start* commenc* launch* outbreak onset debut* beginn* begann* begonnen anfang* anfing* почат* почал* почин* розпоч* open entamer lance lancee eclat* ausbruch brach ausgebrochen start спалах* стартув*',
  end: 'end ends ended ending finish* fini finir termin* fin ende enden endet beend* кінец* кінц* закінч* заверш* stop* halt* cease ceased arret* aufhor* vorbei зупин* припин*',
  meet: 'meet* getroffen met summit* gather* conven* rencontr* reuni* sommet* treff* traf trafen gipfel* зустр* саміт* зібра* збира* assembl* session talks see seen saw sitting seated reunion* retrouv* sitzung versamml* zusammenkomm* zusammenkam* засідан* sit sat',
  chair:
    'host* chair* preside presided presides presiding organis* organiz* accueil* preside organisa* gastgeb* vorsitz* ausricht* приймав приймала господар* головув* очолював hote* receiv* recu recoit invit* einlad* eingelad* empfing* empfang* запрос* провів проводив провод* організ*',
  attend:
    'attend* turnout gathered зїха* зїзд* viennent angereist* anreis* particip* part join* came come present took venu* venus venait assist* teilnehm* teilgenomm* teilnahm* gekommen kam kamen anwesend* учасн* участ* приїха* прибул* присутн* долуч* presence presents participants guest* invit* attendees delegations mitmach* beteilig* mitwirk* dabei contribut* приєдна* візьм* бере беруть брал* взял* братим*',
  send: 'send* sent deploy* dispatch* station* envoyer envoie envoient enverr* envoye deploi* schick* entsend* entsandt* stationier* надісл* надішл* відправ* розгорт* розгорн* розміст* направ* provide provid* supply contribut* fourni* depech* stellen bereitstell* verleg* based placed positionn*',
  strike:
    'hit hits strike* struck strik* attack* bomb* shell* artiller* frapp* attaqu* bombard* touche* angriff* angegriff* beschuss* beschoss* удар* атак* атаку* обстр* вразил* getroffen raid* assault* assaut* schlag schlage вдар* влуч* damag* beschadig* endommag* пошкодж* zerstor* destroy* detrui* знищ* targeted',
  cut: 'cut cuts off outage* blackout* coup* panne ausfall* stromausf* відключ* знеструм* lose loses lost lack interrupt* verlor* ausgefall* ausfiel* priv* без втрат* вимк* зник* disparu* verschwand* verschwund* weg loss without',
  lift: 'lift* letting end ends ended ending abandon* reduc* ease eased easing relax* remov* relief scrap* drop dropped weaken* loosen* levee lever leve allege* assoupl* aufheb* aufgehob* locker* знят* зняти зніма* скас* послаб* repeal* soften* waive* abol* annul* abbau* beendig* aufzuheben erleichter* помякш*',
  raise:
    'increas* step* raise* raising intensif* tighten* tough* ramp* strengthen* expand* harsher renforc* augment* durci* verscharf* erhoh* verstark* посил* збільш* more stronger harder pile escalat* reinforc* additional increase further accroit* accroitre renforcement alourd* mehr scharfer harter erhoht жорсткіш* суворіш* більше нарощ*',
  need: 'need* requir* necessar* besoin* faut faudra necess* brauch* notig notwendig* benotig* потріб* потреб* треба необхід* must prerequisite essential indispensable exig* muss erforder* необхідн* мусить',
  replace:
    'replac* ersetz* substitut* remplac* ersetz* ersatz замін* stand instead remplacer statt anstelle замість підмін*',
  want: 'want* wish* desire* veut veulent voulait voulaient souhait* will woll* wunsch* хоче хочуть хотів бажа* seek* interested interest cherch* mochte* interessiert зацікавл* прагн* hope* expect* espere* hoff* erwart* сподіва*',
  defend: 'defend* defen* protect* verteidig* захист* захищ* оборон* proteg* schutz* schutzt fend',
  prove:
    'prove* proving proof demonstrat* prouv* beweis* довест* доказ* довод* show shows shown montr* zeigen zeigt показ* доведе*',
  support:
    'support* back backed backing backs soutien* souten* soutien unterstutz* підтрим* favour favor endorse* appui appuy* helfen hilft сприя* допомог* welcome* hail* salue* begruss* lob* вітав',
  agree:
    'decid* understanding entente einigung choose chose chosen choosing decision* agree* beschloss* beschlies* entsch* виріш* ріш* ухвал* accord* deal deals consens* conven* einig* vereinbar* abkommen* узгод* домов* погоди* погодж* угод* згод* decis* beschluss* beschlos* conclud* conclusion* settle* outcome* result* approve* consent* ergebnis* einigkeit einigten konsens* домовл* рішен* результат* підсум*',
  break:
    'break* broke* violat* breach* violer viole* rompu* enfrein* verletz* verstoss* verstiess* gebrochen bruch brach* поруш* infring* contraven* missacht* зрив* зірв*',
  accuse:
    'accus* blam* alleg* reproch* beschuldig* vorwurf* vorwerf* wirft звинува* обвинува* charge* complain* denonc* incrimin* beklag* anklag* anschuldig* винуват*',
  reject:
    'reject* deny denied denies denial* dismiss* refut* refus* rejet* dement* nie nient zuruckgewies* zuruckweis* bestreit* bestritt* leugn* ablehn* abgelehnt* відкид* відкин* запереч* спрост* відхил* rebuff* contradict* counter* disput* contest* widersp* widerleg* verneint* weis*',
  claim: 'claim* assert* alleg* pretend* affirm* behaupt* тверд* стверд* purport* behauptung* affirmation* заяв*',
  offer:
    'offer* propos* suggest* offr* offert* angebot* anbiet* bietet bot vorschlag* vorgeschlag* запропон* пропоз* пропон* initiativ* offre* offerte vorgeschlagen offeriert ініціатив*',
  answer:
    'answer* respond* response* reply replied replies react* accept* repond* repons* antwort* geantwort* reagier* reagi* reakt* відпов* відреаг* реакц* acknowledg* accepte* akzept* zugestimmt zustimm* angenomm* прийня* погоди*',
  evaluate:
    'evaluat* assess* examin* consider* review* evalue* pruf* gepruft* bewert* оцін* оцінен* розгля* вивч* weigh* judg* look* analy* etudi* beurteil* einschatz* аналіз*',
  telephone:
    'phone* telephon* telefon* anruf* angeruf* телефон* дзвон* зателефон* call ring rang coup anrief appel appele подзвон* rief',
  speak:
    'speak* spoke* spoken briefing* conversation* entretien* entretenu* gesprach* gesproch* sprach sprechen briefing* брифінг* розмов* talk talks talked address* speech discuss* chat* discours parl* discut* rede redete reden besprech* diskut* виступ* промов* говор* обговор* бесід* conference pressekonferenz contact* kontakt* контакт*',
  open: 'open* ouvr* ouvert* eroffn* відкри*',
  steer:
    'boss bosses anfuhr* anzufuhr* lead leads leading led copilot* pilot* steer* command* dirige* codirig* anfuhr* fuhrt fuhren gefuhr* leiten leitet geleit* очол* керу* кероват* leadership head charge run runs fuhrung ubernehm* conduire conduit керівн* провід',
  plan: 'plan plans planned planning draw drew sketch* outlin* contour* blueprint* shape* design* ebauch* contours umriss* skizz* plane planen geplant* план* обрис* контур* prepar* project* idea drawing projet* prevoi* prevu* vorbereit* vorhab* absicht* entwurf* готу* намір* проєкт* розроб*',
  deter:
    'deter deterr* deterrent* dissua* abschreck* стримув* deterren* prevent* abhalten dissuasi* verhindern стримат* запобіг*',
  equip: 'equip* ausgerust* ausrust* оснащ* озбро* забезпеч* armed supplied ausstatt* ausgestatt* bewaffn*',
  mobilise: 'mobilis* mobiliz* мобіліз* rally* unit* rassembl* sammelt vereint згуртов* scale echelle',
  police:
    'police policing monitor* enforc* supervis* surveill* controle* uberwach* контрол* нагляд* моніторинг* oversee* uphold* safeguard* watch verify* verifi* kontroll* absicher* uberpruf* стежит*',
  announce:
    'announc* annonc* ankundig* angekundig* оголос* анонс* reveal* declare* publish* devoil* verkund* bekannt* проголос* повідом* declaration erklarung statement* communique mitteilung',
  post: 'post posted posts social media wrote write writes tweet* publi* reseaux sociaux ecrit schrieb* geschrieb* soziale* medien netzwerk* соцмереж* мереж* соціальн* написа* допис* facebook twitter platform message* online beitrag пост опублікув*',
  go: 'go goes going travel* visit* trip trips voyag* rendr* rend aller reis* besuch* поїд* відвіда* візит* поїзд* head heading headed journey leave fly arrive* depart* partir partira deplac* fahren fahrt fliegt kommen приїд* їде їхат* вируш*',
  effort:
    'effort* attempt* try tries tried tentativ* versuch* bemuh* спроб* зусил* initiative* bid step* demarche* anlauf намаган*',
  broker: 'broker* mediat* mediateur* vermittel* посеред* mediation negotiat* intermedia* arrang* посередництв*',
  fight: 'fighting fight fights combat* kampf* бойов*',
  invade:
    'invad* invas* envahi* uberfall* uberfiel* einmarsch* einfiel* einfall* eingefall* вторг* border* grenze overrun eindring* angriffskrieg*',
  driving: 'drive drives driving spearhead* treib* moteur* motor* push* pouss* vorantreib* просува*',
  follow: 'follow* after apres nach після',
  praise: 'prais* applaud* hail* celebrat* lob* gelobt lobt salue* saluai* loue* felicit* хвали* похвал* вітав вихвал*',
  warn: 'warn* caution* avertir averti* gewarnt mahn* попередж* попередив застер* prevenu',
  reply:
    'answer* respon* reply replie* react* repond* repons* antwort* geantwort* reagi* reakt* відпов* відреаг* реакц*',
  called:
    'call calling called calls dubbed dubs termed terms labelled labels named baptis* appel* qualifi* surnomm* nennt nannte genannt bezeichn* benannt* tauft* називає назвав назвала охрест*',
  // What is talked of, and how it is
  delegation:
    'delegation* envoy envoys emissar* gesandt* abordnung* entsandte* делегац* посланц* посланник* representativ* team representant* vertreter* mission місі* представник* емісар* chiefs official* responsable* beamte*',
  energy:
    'energ* power electric* outage* blackout* grid strom* kraftwerk* courant електро* енерго* енергет* струм* electri* elektri* energi* lumiere світло electricite',
  site: 'site* infrastructure* facilit* plant plants anlage* infrastruktur* infrastructures об єкт* обєкт* інфраструктур* target* installation* einricht* objek* установ*',
  mistake:
    'mistake* error* wrong* blunder* erreur* faute* fehler* помилк* misstep folly fault bevue irrtum* помилков* хиб*',
  grave:
    'grave* serious* severe* schwer* gravier* ernst* серйозн* груб* тяжк* велик* gross huge big major terrible enorme gros lourd* grosse grosser schwerwiegend*',
  sense: 'sense sensible nonsens* senseless* sens sinn* сенс*',
  unanimous: 'unanim* einstimmig* einhellig* одностай* одноголос*',
  peacekeeper:
    'peacekeep* casques blauhelm* friedenstrupp* миротвор* friedenssoldat* gardiens maintien friedenswachter* friedenserhalt*',
  front: 'front frontline* frontlin* frontzeile передов* фронт* line lines ligne linie лінії лінія kontaktlinie',
  peace: 'peace* paix frieden* мир миру мирн* миром',
  clear:
    'clarity clear* unclear clart* clair* klar klarheit deutlich* ясн* чітк* ясніст* clarify unambiguous evident eindeutig* однознач* зрозуміл*',
  time: 'time moment zeit zeitpunkt час часу',
  pressure: 'pressur* pression* druck* тиск* тисн* press pressing squeez*',
  progress:
    'progress* advance* headway progres* avance* fortschritt* прогрес* поступ* breakthrough* improvement* percee* durchbruch* прорив* зрушен*',
  impatient: 'impatien* patien* frustrat* ungeduld* geduld* нетерп* терпін* tired fed lassitude ungeduldig*',
  distant:
    'distant far apart away remote near close loin eloign* lointain* proche* fern weit entfernt* nahe далек* близьк* imminent rapproch* naher sight soon closer nearer portee imminente greifbar absehbar віддален*',
  simple:
    'simpl* easy easier easily difficult* hard complicat* facile* difficile* complique* einfach* leicht schwierig* прост* легк* складн* tough straightforward smooth difficulty challenge aise* kompliziert muhelos нелегк* непрост* важк* важко',
  condition:
    'condition* terms demand* bedingung* forderung* умов* вимог* requirement* precondition* ultimatum exigence* exig* voraussetzung* anforder* передумов* вимагає',
  shock:
    'shock* surpris* stun* startl* aback astonish* choqu* schock* uberrasch* шок* здивув* вразив вразило stunned bouscul* stupef* verblufft* приголомш*',
  direct: 'direct* direkt* прям* unmittelbar напряму безпосередн*',
  leader:
    'leader* heads head presidents premiers dirigeant* chefs chef staatschef* regierungschef* staats fuhrer* лідер* глав* керівник* politicians rulers officials staatsoberhaupt* politiker* очільник* політик*',
  together:
    'joint* together common* shared conjoint* ensemble commun* gemeinsam* zusammen спільн* разом jointly both beide beid* deux обидва accompan* alongside begleit* accompagn* супровод* поруч neben',
  able: 'capacit* capab* able abilit* means capable* moyens fahig* kapazitat* спромож* здатн* possib* enough moyen змог*',
  reluctant:
    'reluctan* hesita* unwilling* reticen* hesit* zoger* zuruckhalt* вага* неохоч* wary refuse* nervous frileu* unwillig* bedenken остерег* побою* неготов*',
  political: 'politic* politi* політич* domestic',
  aggression: 'aggress* agress* агрес* attack* offensive angriff* напад*',
  strong:
    'strong* strength* powerful fort forte solide* stark starke* сильн* потужн* robust mighty robuste kraftig* міцн* могутн*',
  future: 'futur* tomorrow avenir demain zukunft* kunftig* morgen майбут* завтраш* later postwar lendemain наступн*',
  decade: 'decade* decenn* jahrzehnt* десятил*',
  partner: 'partner* partenaire* партнер* allies ally allied verbundet* allie союзник*',
  world: 'world* global* monde mondial* welt weltweit* світ світу',
  lasting:
    'durab* lasting stable stabilit* permanent* dauerhaft* stabil* стійк* стабільн* тривал* enduring long bestandig* langfrist* anhaltend* сталий сталого',
  aim: 'but point aim aims aimed purpose* goal* objectiv* intend* intention* objectif* ziel ziele zweck* мета мети мету метою ціль цілі reason sought settle objective task finalit* sinn absicht завдан* servait sert servir servirait servira serviront dient diente dienen bewirk* bezweck* served serve serves',
  year: 'year* annee* annees ans jahr* рік рок* років',
  country:
    'countr* national nationals state nation nations states pays land lander* landern staat staaten країн* держав* governments gouvernement* regierung* уряд* allies ally',
  war: 'war wars warfare conflict* guerre* krieg* війн* hostilit* воєн*',
  force:
    'force forces troop* soldier* contingent* soldat* truppe* streitkraft* війська військ* солдат* сил сили силах unit units mission corps schutztruppe* kontingent* контингент*',
  army: 'army armies military armee* armed heer streitkraft* арм* militar* streitkraf* збройн*',
  soon: 'soon days prochain* bald demnachst* tage tagen скоро незабаром найближч*',
  several: 'several some only part quelques certains einige manche деяк* кільк*',
  security: 'secur* safety sicher* безпек*',
  guarantee: 'guarant* assuranc* garant* гарант* promise* pledge* engagement* zusag* zusicher* обіця*',
  sea: 'sea maritime naval mer meer* море морі морськ* моря',
  day: 'day days jour jours tag tage* tagig* день дні днів денн* night evening morning week soir nuit nacht abend woche ніч вечір тижд*',
  goal: 'pillar* element* component* pilier* saule* стовп*',
  position: 'serve* serving function* role roles role* rolle* роль ролі',
  before:
    'before ahead prior avant vor перед до beforehand earlier preceding auparavant prealable vorher zuvor vorab раніше напередодні переддень',
  all: 'all every everybody everyone each whole entire unanimous* tous toutes tout chaque alle allen aller jeder jede jedes samtliche всі усі всіх усіх кожен кожна кожне весь',
  topic: 'topic* subject* agenda theme* thema themen worum woruber sujet* тема теми темою порядок',
  reason: 'why reason reasons pourquoi raison raisons warum wieso weshalb grund grunde чому причин* навіщо',
  where: 'where wo woher wohin де куди звідки',
};

/** So general that a question can be answered by an item without them. */
const GENERAL = wordSet(
  'want time speak announce go before follow soon several position able day driving leader together steer',
);
/** Of saying, and tell more than that something was said. */
const TELLING = wordSet('praise warn accuse');
/** Of light words, and tell between items which are otherwise alike. */
const HINTS = wordSet('before aim follow all called reason where together topic');
/** No question for somebody turns on them: "Who wants to …?", "Who will soon …?" */
const INCIDENTAL = wordSet('want soon future several all');

type Concepts = ReadonlySet<string>;

const share = (some: Concepts, others: Concepts): boolean => [...some].some(concept => others.has(concept));

/** Whether a word has nothing but general concepts. */
export const isGeneral = (concepts: Concepts): boolean =>
  concepts.size > 0 && [...concepts].every(concept => GENERAL.has(concept));
/** Whether a word of saying has content of its own. */
export const isTelling = (concepts: Concepts): boolean => share(concepts, TELLING);
/** Whether a light word tells between items. */
export const isHint = (concepts: Concepts): boolean => share(concepts, HINTS);
/** Whether no question for somebody turns on a word. */
export const isIncidental = (concepts: Concepts): boolean => share(concepts, INCIDENTAL);

interface Pattern {
  readonly concept: string;
  readonly start: string;
  /** Whether it stands for every word that begins so. */
  readonly open: boolean;
}

/** Patterns by their first letters, so that a word is compared with a handful. */
const BY_START = new Map<string, Pattern[]>();
const KEY = 3;
for (const [concept, list] of Object.entries(SYNONYMS)) {
  for (const word of wordSet(list)) {
    const open = word.endsWith('*');
    const start = open ? word.slice(0, -1) : word;
    const key = start.slice(0, KEY);
    BY_START.set(key, [...(BY_START.get(key) ?? []), { concept, start, open }]);
  }
}
const PATTERNS: readonly Pattern[] = [...BY_START.values()].flat();

const NONE: Concepts = new Set();

/** The concepts that a folded word may stand for; none for a word outside the field. */
export const conceptsOf: (word: string) => Concepts = memoize(word => {
  const found = (BY_START.get(word.slice(0, KEY)) ?? [])
    .filter(({ start, open }) => (open ? word.startsWith(start) : word === start))
    .map(({ concept }) => concept);
  return found.length === 0 ? NONE : new Set(found);
});

/** Shorter words have too many neighbours. */
const TYPO_MIN = 6;
/** So have shorter beginnings. */
const START_MIN = 4;
/** Up to this length a beginning may only have a letter too many: with one wrong it would be another word's. */
const SHORT_START = 6;

/** The concepts of the words that a word outside the field may be a mistyping of, one letter away. */
export const nearConcepts: (word: string) => Concepts = memoize(word =>
  word.length < TYPO_MIN
    ? NONE
    : new Set(PATTERNS.filter(pattern => isNear(pattern, word)).map(({ concept }) => concept)),
);

/** Doubled letters are those that people leave out, or put in. */
const singled = (word: string): string => word.replace(/(.)\1+/gu, '$1');

function isNear({ start, open }: Pattern, word: string): boolean {
  if (start.length < (open ? START_MIN : TYPO_MIN) || start[0] !== word[0]) return false;
  const [single, begun] = [singled(word), singled(start)];
  if (open ? single.startsWith(begun) : single === begun) return true;
  return lengthsNear(start, open, word).some(length => typing(start, word.slice(0, length)) <= 1);
}

/** How many letters of a word may be a mistyping of a beginning. */
function lengthsNear(start: string, open: boolean, word: string): readonly number[] {
  const longer = start.length + 1;
  if (!open) return [word.length];
  return start.length < SHORT_START ? [longer] : [start.length - 1, start.length, longer];
}

const WORDS = new Map(
  Object.entries(SYNONYMS).map(([concept, list]) => [concept, list.replaceAll('*', '').split(' ')]),
);

/** The words of a concept, beginnings of words among them; those of the record's language first. */
export const wordsFor = (concept: string): readonly string[] => WORDS.get(concept) ?? [];
