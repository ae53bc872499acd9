/** Lists the words of subjects that members ask a record of talks about, and that such a record seldom has. */
import { LANGUAGES } from '../../record/types.ts';
import { type ByLanguage, wordMatcher } from './word-list.ts';

/**
 * By subject. A word of these that an item lacks tells more against it than any other unknown word, which may only be
 * another word for what the item says. What a record does have is found in its own words first, so that this list may
 * overlap with it.
 */
const OFF_TOPIC: Readonly<Record<string, ByLanguage<string>>> = {
  'victims and damage': {
    en: 'deadline* retaliat* reveng* private privately communique transcript footage video videos recording kill* dead deadly dead death* died wounded injur* casualt* victim* civilian* toll corpse* bodies hostage* prisoner* pow captur*',
    fr: 'tue tues tuee mort morts morte victim* blesse* blessure* bilan civils otage* prisonnier*',
    de: 'getotet* tote toten todesopfer opfer verletzte* verwundete* zivilist* gefangene* geisel*',
    uk: 'вбит* загин* загибл* поранен* жертв* цивільн* мирних полонен* заручник* постражда*',
  },
  'money and trade': {
    en: 'cost* budget* money fund funds funding billion* million* dollar* euro euros price* pay paid loan* tax* tariff* trade import* export* econom* gdp inflation bank banks banking asset* frozen oil gas mineral* grain rate',
    fr: 'cout* coute* budgets argent milliard* dollars prix payer paye douane petrole gaz minerai* avoirs geles tarif* commerce',
    de: 'grafikkarte* steuer* kosten kostet haushalt geld milliarde* preis preise zoll zolle handel ol erdol erdgas rohstoff* vermogen bezahl* finanzier*',
    uk: 'коштує коштуватим* бюджет* грош* мільярд* мільйон* долар* євро ціна ціни кредит* мит мита тариф* нафт* газ газу корисних копалин активи курс',
  },
  'arms and war': {
    en: 'drone* missile* rocket* tank tanks jet jets aircraft warship* ammunition nuclear atomic weapon* satellit* bomber* mines patriot* taurus himars rifle* helicopter* brigade* battalion* conscript* desert*',
    fr: 'drones missiles chars avions navire* munition* nucleaire* arme armes obus',
    de: 'drohne* rakete* panzer flugzeug* munition atom* nuklear* waffe waffen granate*',
    uk: 'дрон* ракет* танк* літак* корабл* боєприпас* ядерн* зброя зброї снаряд* супутник*',
  },
  'people, ages, private life': {
    en: 'wife husband daughter son married born birthday age old wear* wore suit tie dress* hair height tall dog cat family kids children hobby salary religion live lives lived',
    fr: 'femme mari epouse fille marie ne naissance age portait costume cravate chien famille enfants salaire',
    de: 'ehefrau tochter sohn verheirat* geboren alt trug anzug krawatte hund familie kinder gehalt wohnt wohnen',
    uk: 'дружин* дочк* одружен* народив* вік костюм* краватк* собак* родин* дітей діти зарплат* живе',
  },
  'the clock': {
    en: 'minute* hour* oclock clock',
    fr: 'heure*',
    de: 'uhr uhrzeit stunde*',
    uk: 'годин* хвилин*',
  },
  'food, leisure, everyday': {
    en: 'lunch* dinner* breakfast eat ate food menu served drink* wine recipe* cook* bake* restaurant* pizza cake coffee weather rain sunny temperature* forecast football soccer match* game* score* league olympic* champion* movie* film* song* music* album concert* singer* actor* netflix book novel poem joke* ticket* flight* train hotel* taxi holiday* vacation* hospital doctor* medicine* bitcoin btc ww3 gpu crypto* stock* proofread essay* thesis exam* cafeteria server moderator* admin discord password* wifi laptop computer iphone android app website python javascript code program* translate* translation population inhabitant* currency',
    fr: 'dejeuner* diner repas mange* mangent menu servi boire vin recette* cuisin* restaurant* gateau meteo pluie foot rugby match* jeu jeux score ligue chanson* musique film* livre roman poeme blague* billet* train hotel* taxi vacances hopital medecin* bourse devoir* memoire these examen* cantine ordinateur capitale habitants monnaie',
    de: 'mittagessen abendessen gegessen essen speise* menu getrunken wein rezept* koch* backen kuchen wetter regen fussball spiel spiele bundesliga lied lieder musik film* buch roman gedicht witz ticket* flug zug hotel* taxi urlaub krankenhaus arzt aktie* mensa prufung* klausur computer passwort hauptstadt einwohner* wahrung',
    uk: 'обід* обіда* вечер* їли їв їжа меню страв* подавал* пили вино рецепт* готувати борщ* погод* дощ* футбол* матч* гра гри рахунок ліга пісн* музик* фільм* книг* роман вірш* жарт* квиток квитк* рейс потяг готел* таксі відпустк* лікарн* лікар біткоїн* крипт* акції їдальн* іспит* комп* пароль столиц* населення євробач* валют*',
  },
  'politics elsewhere': {
    en: 'election* vote votes voted poll polls candidate* referendum parliament* congress senate constitution* court judge* lawsuit trial* impeach* corrupt* scandal* arrest* jail immigra* refugee* migrant* climate pandemic covid vaccin* abortion religion church mosque school* universit* pension* housing crime* spokes*',
    fr: 'election* elections scrutin vote* sondage* candidat* parlement senat constitution tribunal juge* proces corruption scandale* arrest* prison immigration refugie* migrant* climat vaccin* retraite* logement porteparole',
    de: 'wahl wahlen gewahlt abstimmung umfrage* kandidat* bundestag parlament* verfassung gericht richter korruption skandal* verhaft* gefangnis fluchtling* migrant* klima impf* rente miete* sprecher*',
    uk: 'вибор* голосув* опитуван* кандидат* парламент* конституц* суд суду судд* корупц* скандал* арешт* біженц* мігрант* клімат* вакцин* пенсі* речни* командув*',
  },
};

/** Whether a folded word is of such a subject, in any language. */
export const isOffTopic = wordMatcher(
  Object.values(OFF_TOPIC)
    .flatMap(words => LANGUAGES.map(language => words[language]))
    .join(' '),
);
