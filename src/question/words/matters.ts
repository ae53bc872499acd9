/**
 * What is talked of, and how it is, as words of the field that mean much the same, in the four languages that members write in: the record
 * is in English, and a question seldom uses the record's own word. One line is one meaning. `word*` stands for every word
 * that begins so; forms are folded (lower case, no Latin accents). This is vocabulary, not knowledge: no line may name a
 * person, a place or a date, which belong to the record's own names.
 */
export const MATTERS: Readonly<Record<string, string>> = {
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
