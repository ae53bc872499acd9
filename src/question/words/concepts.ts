/**
 * Words of the field that mean much the same, in the four languages that members write in: the record is in English, and
 * a question seldom uses the record's own word. One line is one meaning. `word*` stands for every word that begins so;
 * forms are folded (lower case, no Latin accents). This is vocabulary, not knowledge: no line may name a person, a place
 * or a date, which belong to the record's own names.
 */
const CONCEPTS: Readonly<Record<string, string>> = {
  begin:
    'begin* began begun start* commenc* launch* outbreak onset debut* beginn* begann* begonnen anfang* anfing* почат* почал* почин* розпоч*',
  end: 'end ends ended ending finish* fini finir termin* fin ende enden endet beend* кінец* кінц* закінч* заверш*',
  meet: 'meet* met summit* gather* conven* rencontr* reuni* sommet* treff* traf trafen gipfel* зустр* саміт* зібра* збира*',
  chair:
    'host* chair* preside presided presides presiding organis* organiz* accueil* preside organisa* gastgeb* vorsitz* ausricht* приймав приймала господар* головув* очолював',
  attend:
    'attend* participa* part join* came come present took venu* venus venait assist* teilnehm* teilgenomm* teilnahm* gekommen kam kamen anwesend* учасн* участ* приїха* прибул* присутн* долуч*',
  send: 'send* sent deploy* dispatch* station* envoyer envoie envoient enverr* envoye deploi* schick* entsend* entsandt* stationier* надісл* надішл* відправ* розгорт* розгорн* розміст* направ*',
  delegation: 'delegation* envoy envoys emissar* gesandt* abordnung* entsandte* делегац* посланц* посланник*',
  strike:
    'hit hits strike* struck strik* attack* bomb* shell* artiller* frapp* attaqu* bombard* touche* angriff* angegriff* beschuss* beschoss* удар* атак* атаку* обстр* вразил*',
  energy: 'energ* power electric* outage* blackout* grid strom* kraftwerk* courant електро* енерго* енергет* струм*',
  cut: 'cut cuts off outage* blackout* coup* panne ausfall* stromausf* відключ* знеструм*',
  site: 'site* infrastructure* facilit* plant plants anlage* infrastruktur* infrastructures об єкт* обєкт* інфраструктур*',
  lift: 'lift* ease eased easing relax* remov* relief scrap* drop dropped weaken* loosen* levee lever leve allege* assoupl* aufheb* aufgehob* locker* знят* зняти зніма* скас* послаб*',
  raise:
    'increas* step* raise* raising intensif* tighten* tough* ramp* strengthen* expand* harsher renforc* augment* durci* verscharf* erhoh* verstark* посил* збільш*',
  mistake: 'mistake* error* wrong* blunder* erreur* faute* fehler* помилк*',
  grave: 'grave* serious* severe* schwer* gravier* ernst* серйозн* груб* тяжк* велик*',
  sense: 'sense sensible nonsens* senseless* sens sinn* сенс*',
  unanimous: 'unanim* einstimmig* einhellig* одностай* одноголос*',
  need: 'need* requir* necessar* besoin* faut faudra necess* brauch* notig notwendig* benotig* потріб* потреб* треба необхід*',
  peacekeeper: 'peacekeep* casques blauhelm* friedenstrupp* миротвор*',
  front: 'front frontline* frontlin* frontzeile передов* фронт*',
  replace: 'replac* substitut* remplac* ersetz* ersatz замін*',
  want: 'want* wish* desire* veut veulent voulait voulaient souhait* wollen wollte* wunsch* хоче хочуть хотів бажа*',
  peace: 'peace* paix frieden* мир миру мирн* миром',
  defend: 'defend* defen* protect* verteidig* захист* захищ* оборон*',
  prove: 'prove* proving proof demonstrat* prouv* beweis* довест* доказ* довод*',
  clear: 'clarity clear* unclear clart* clair* klar klarheit deutlich* ясн* чітк* ясніст*',
  time: 'time moment zeit zeitpunkt час часу',
  pressure: 'pressur* pression* druck* тиск* тисн*',
  support: 'support* back backed backing backs soutien* souten* soutien unterstutz* підтрим*',
  agree: 'agree* accord* deal deals consens* conven* einig* vereinbar* abkommen* узгод* домов* погод* угод* згод*',
  break:
    'break* broke* violat* breach* violer viole* rompu* enfrein* verletz* verstoss* verstiess* gebrochen bruch brach* поруш*',
  accuse: 'accus* blam* alleg* reproch* beschuldig* vorwurf* vorwerf* wirft звинува* обвинува*',
  reject:
    'reject* deny denied denies denial* dismiss* refut* refus* rejet* dement* nie nient zuruckgewies* zuruckweis* bestreit* bestritt* leugn* ablehn* abgelehnt* відкид* відкин* запереч* спрост* відхил*',
  claim: 'claim* assert* alleg* pretend* affirm* behaupt* тверд* стверд*',
  progress: 'progress* advance* headway progres* avance* fortschritt* прогрес* поступ*',
  offer:
    'offer* propos* suggest* offr* offert* angebot* anbiet* bietet bot vorschlag* vorgeschlag* запропон* пропоз* пропон*',
  answer:
    'answer* respond* response* reply replied replies react* accept* repond* repons* antwort* geantwort* reagier* відпов* відреаг* реакц*',
  impatient: 'impatien* patien* frustrat* ungeduld* geduld* нетерп* терпін*',
  distant:
    'distant far apart away remote near close loin eloign* lointain* proche* fern weit entfernt* nahe далек* близьк*',
  simple:
    'simpl* easy easier easily difficult* hard complicat* facile* difficile* complique* einfach* leicht schwierig* прост* легк* складн*',
  evaluate: 'evaluat* assess* examin* consider* review* evalue* pruf* gepruft* bewert* оцін* оцінен* розгля* вивч*',
  condition: 'condition* terms demand* bedingung* forderung* умов* вимог*',
  telephone: 'phone* telephon* telefon* anruf* angeruf* телефон* дзвон* зателефон*',
  speak:
    'speak* spoke* spoken briefing* conversation* entretien* entretenu* gesprach* gesproch* sprach sprechen briefing* брифінг* розмов*',
  shock: 'shock* surpris* stun* startl* aback astonish* choqu* schock* uberrasch* шок* здивув*',
  open: 'open* ouvr* ouvert* eroffn* відкри*',
  direct: 'direct* direkt* прям*',
  steer:
    'lead leads leading led copilot* pilot* steer* drive* driving command* dirige* codirig* anfuhr* fuhrt fuhren gefuhr* leiten leitet geleit* очол* керу* кероват*',
  leader: 'leader* heads head dirigeant* chefs chef staatschef* regierungschef* staats fuhrer* лідер* глав* керівник*',
  together: 'joint* together common* shared conjoint* ensemble commun* gemeinsam* zusammen спільн* разом',
  plan: 'plan plans planned planning draw drew sketch* outlin* contour* blueprint* shape* design* ebauch* contours umriss* skizz* plane planen geplant* план* обрис* контур*',
  able: 'capacit* capab* able abilit* means capable* moyens fahig* kapazitat* спромож* здатн*',
  reluctant: 'reluctan* hesita* unwilling* reticen* hesit* zoger* zuruckhalt* вага* неохоч*',
  political: 'politic* politi* політич*',
  deter: 'deter deterr* deterrent* dissua* abschreck* стримув*',
  aggression: 'aggress* agress* агрес*',
  strong: 'strong* strength* powerful fort forte solide* stark starke* сильн* потужн*',
  equip: 'equip* ausgerust* ausrust* оснащ* озбро* забезпеч*',
  future: 'futur* tomorrow avenir demain zukunft* kunftig* morgen майбут* завтраш*',
  mobilise: 'mobilis* mobiliz* мобіліз*',
  decade: 'decade* decenn* jahrzehnt* десятил*',
  partner: 'partner* partenaire* партнер*',
  world: 'world* global* monde mondial* welt weltweit* світ світу',
  lasting: 'durab* lasting stable stabilit* permanent* dauerhaft* stabil* стійк* стабільн* тривал*',
  aim: 'aim aims aimed purpose* goal* objectiv* intend* intention* objectif* ziel ziele zweck* мета мети мету метою ціль цілі',
  police: 'police policing monitor* enforc* supervis* surveill* controle* uberwach* контрол* нагляд* моніторинг*',
  announce: 'announc* annonc* ankundig* angekundig* оголос* анонс*',
  post: 'post posted posts social media wrote write writes tweet* publi* reseaux sociaux ecrit schrieb* geschrieb* soziale* medien netzwerk* соцмереж* мереж* соціальн* написа* допис*',
  go: 'go goes going travel* visit* trip trips voyag* rendr* rend aller reis* besuch* поїд* відвіда* візит* поїзд*',
  effort: 'effort* attempt* try tries tried tentativ* versuch* bemuh* спроб* зусил*',
  broker: 'broker* mediat* mediateur* vermittel* посеред*',
  year: 'year* annee* annees ans jahr* рік рок* років',
  country: 'countr* nation nations states pays land lander* landern staat staaten країн* держав*',
  war: 'war wars warfare conflict* guerre* krieg* війн*',
  fight: 'fighting fight fights combat* kampf* бойов*',
  invade: 'invad* invas* envahi* uberfall* uberfiel* einmarsch* вторг*',
  force: 'force forces troop* soldier* contingent* soldat* truppe* streitkraft* війська військ* солдат* сил сили силах',
  army: 'army armies military armee* armed heer streitkraft* арм*',
  soon: 'soon days prochain* bald demnachst* tage tagen скоро незабаром найближч*',
  several: 'several some only part quelques certains einige manche деяк* кільк*',
  security: 'secur* safety sicher* безпек*',
  guarantee: 'guarant* assuranc* garant* гарант*',
  sea: 'sea maritime naval mer meer* море морі морськ* моря',
  day: 'day days jour jours tag tage* tagig* день дні днів денн*',
  goal: 'pillar* element* component* pilier* saule* стовп*',
  position: 'serve* serving function* role roles role* rolle* роль ролі',
  driving: 'drive drives driving push* pouss* vorantreib* просува*',
  follow: 'follow* after apres nach після',
  before: 'before ahead prior avant vor перед до',
};

interface Pattern {
  readonly concept: string;
  readonly start: string;
  readonly open: boolean;
}

/** Patterns by their first three letters, so that a word is compared with a handful. */
const byStart = new Map<string, Pattern[]>();
const KEY = 3;
for (const [concept, words] of Object.entries(CONCEPTS)) {
  for (const word of new Set(words.split(' '))) {
    const open = word.endsWith('*');
    const start = open ? word.slice(0, -1) : word;
    const key = start.slice(0, KEY);
    byStart.set(key, [...(byStart.get(key) ?? []), { concept, start, open }]);
  }
}

const known = new Map<string, ReadonlySet<string>>();
/** Most words remembered; members can type any number of different ones. */
const KNOWN_MAX = 20_000;
const NONE: ReadonlySet<string> = new Set();

/** The meanings that a folded word may have; none for a word outside the field. */
export function conceptsOf(word: string): ReadonlySet<string> {
  const kept = known.get(word);
  if (kept !== undefined) return kept;
  const found = (byStart.get(word.slice(0, KEY)) ?? [])
    .filter(({ start, open }) => (open ? word.startsWith(start) : word === start))
    .map(({ concept }) => concept);
  const made = found.length === 0 ? NONE : new Set(found);
  if (known.size < KNOWN_MAX) known.set(word, made);
  return made;
}

const english = new Map(
  Object.entries(CONCEPTS).map(([concept, words]) => [
    concept,
    words
      .split(' ')
      .slice(0, 6)
      .map(word => word.replace('*', '')),
  ]),
);

/** English words for a meaning, to search the record by. */
export function wordsFor(concept: string): readonly string[] {
  return english.get(concept) ?? [];
}
