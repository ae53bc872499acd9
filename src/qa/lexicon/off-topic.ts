/**
 * Matters that members ask a record of talks for and that such a record seldom holds: victims, money, arms, everyday life.
 * A word of these that an item lacks tells more against it than any other unknown word, which may only be another word
 * for what the item says. What a record does hold is found in its own words first, so this list may overlap with it.
 * Folded; `word*` stands for every word that begins so.
 */
const BEYOND: readonly string[] = [
  // Victims and damage
  'deadline* retaliat* reveng* private privately communique transcript footage video videos recording kill* dead deadly dead death* died wounded injur* casualt* victim* civilian* toll corpse* bodies hostage* prisoner* pow captur*',
  'tue tues tuee mort morts morte victim* blesse* blessure* bilan civils otage* prisonnier*',
  'getotet* tote toten todesopfer opfer verletzte* verwundete* zivilist* gefangene* geisel*',
  'вбит* загин* загибл* поранен* жертв* цивільн* мирних полонен* заручник* постражда*',
  // Money and trade
  'cost* budget* money fund funds funding billion* million* dollar* euro euros price* pay paid loan* tax* tariff* trade import* export* econom* gdp inflation bank banks banking asset* frozen oil gas mineral* grain rate',
  'cout* coute* budgets argent milliard* dollars prix payer paye douane petrole gaz minerai* avoirs geles tarif* commerce',
  'grafikkarte* steuer* kosten kostet haushalt geld milliarde* preis preise zoll zolle handel ol erdol erdgas rohstoff* vermogen bezahl* finanzier*',
  'коштує коштуватим* бюджет* грош* мільярд* мільйон* долар* євро ціна ціни кредит* мит мита тариф* нафт* газ газу корисних копалин активи курс',
  // Arms and war
  'drone* missile* rocket* tank tanks jet jets aircraft warship* ammunition nuclear atomic weapon* satellit* bomber* mines patriot* taurus himars rifle* helicopter* brigade* battalion* conscript* desert*',
  'drones missiles chars avions navire* munition* nucleaire* arme armes obus',
  'drohne* rakete* panzer flugzeug* munition atom* nuklear* waffe waffen granate*',
  'дрон* ракет* танк* літак* корабл* боєприпас* ядерн* зброя зброї снаряд* супутник*',
  // People, ages, private life
  'wife husband daughter son married born birthday age old wear* wore suit tie dress* hair height tall dog cat family kids children hobby salary religion live lives lived',
  'femme mari epouse fille marie ne naissance age portait costume cravate chien famille enfants salaire',
  'ehefrau tochter sohn verheirat* geboren alt trug anzug krawatte hund familie kinder gehalt wohnt wohnen',
  'дружин* дочк* одружен* народив* вік костюм* краватк* собак* родин* дітей діти зарплат* живе',
  // The clock
  'minute* hour* oclock clock heure* uhr uhrzeit stunde* годин* хвилин*',
  // Food, leisure, everyday
  'lunch* dinner* breakfast eat ate food menu served drink* wine recipe* cook* bake* restaurant* pizza cake coffee weather rain sunny temperature* forecast football soccer match* game* score* league olympic* champion* movie* film* song* music* album concert* singer* actor* netflix book novel poem joke* ticket* flight* train hotel* taxi holiday* vacation* hospital doctor* medicine* bitcoin btc ww3 gpu crypto* stock* proofread essay* thesis exam* cafeteria server moderator* admin discord password* wifi laptop computer iphone android app website python javascript code program* translate* translation population inhabitant* currency',
  'dejeuner* diner repas mange* mangent menu servi boire vin recette* cuisin* restaurant* gateau meteo pluie foot rugby match* jeu jeux score ligue chanson* musique film* livre roman poeme blague* billet* train hotel* taxi vacances hopital medecin* bourse devoir* memoire these examen* cantine ordinateur capitale habitants monnaie',
  'mittagessen abendessen gegessen essen speise* menu getrunken wein rezept* koch* backen kuchen wetter regen fussball spiel spiele bundesliga lied lieder musik film* buch roman gedicht witz ticket* flug zug hotel* taxi urlaub krankenhaus arzt aktie* mensa prufung* klausur computer passwort hauptstadt einwohner* wahrung',
  'обід* обіда* вечер* їли їв їжа меню страв* подавал* пили вино рецепт* готувати борщ* погод* дощ* футбол* матч* гра гри рахунок ліга пісн* музик* фільм* книг* роман вірш* жарт* квиток квитк* рейс потяг готел* таксі відпустк* лікарн* лікар біткоїн* крипт* акції їдальн* іспит* комп* пароль столиц* населення євробач* валют*',
  // Politics that is elsewhere
  'election* vote votes voted poll polls candidate* referendum parliament* congress senate constitution* court judge* lawsuit trial* impeach* corrupt* scandal* arrest* jail immigra* refugee* migrant* climate pandemic covid vaccin* abortion religion church mosque school* universit* pension* housing crime* spokes*',
  'election* elections scrutin vote* sondage* candidat* parlement senat constitution tribunal juge* proces corruption scandale* arrest* prison immigration refugie* migrant* climat vaccin* retraite* logement porteparole',
  'wahl wahlen gewahlt abstimmung umfrage* kandidat* bundestag parlament* verfassung gericht richter korruption skandal* verhaft* gefangnis fluchtling* migrant* klima impf* rente miete* sprecher*',
  'вибор* голосув* опитуван* кандидат* парламент* конституц* суд суду судд* корупц* скандал* арешт* в_язниц* біженц* мігрант* клімат* вакцин* пенсі* речни* командув*',
];

interface Lists {
  readonly exact: ReadonlySet<string>;
  readonly starts: ReadonlyMap<string, readonly string[]>;
}

const KEY = 2;

function listsOf(lines: readonly string[]): Lists {
  const words = lines.flatMap(line => line.split(' '));
  const starts = new Map<string, string[]>();
  for (const word of words.filter(w => w.endsWith('*'))) {
    const start = word.slice(0, -1);
    starts.set(start.slice(0, KEY), [...(starts.get(start.slice(0, KEY)) ?? []), start]);
  }
  return { exact: new Set(words.filter(w => !w.endsWith('*'))), starts };
}

const LISTS = listsOf(BEYOND);

/** Whether a folded word is of a matter that lies beyond the record of talks. */
export function isOffTopic(word: string): boolean {
  if (LISTS.exact.has(word)) return true;
  return (LISTS.starts.get(word.slice(0, KEY)) ?? []).some(start => word.startsWith(start));
}
