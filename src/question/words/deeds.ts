/**
 * What is done, as words of the field that mean much the same, in the four languages that members write in: the record
 * is in English, and a question seldom uses the record's own word. One line is one meaning. `word*` stands for every word
 * that begins so; forms are folded (lower case, no Latin accents). This is vocabulary, not knowledge: no line may name a
 * person, a place or a date, which belong to the record's own names.
 */
export const DEEDS: Readonly<Record<string, string>> = {
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
};
