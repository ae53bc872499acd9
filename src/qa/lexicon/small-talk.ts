/** Lists what members say to a bot rather than ask of it: greetings, thanks, and questions about itself. */
import { allLists, anyPattern, type ByLanguage, runMatcher, wordMatcher, wordSet } from './word-list.ts';

interface SmallTalk {
  readonly greetings: string;
  readonly thanks: string;
  /** Excuses oneself, or takes one's leave. */
  readonly apologies: string;
  /** Tells of a task for which one asks: an essay, a talk at school. */
  readonly tasks: string;
  /** "Just tell me": leads in a question that has its own form behind it. */
  readonly leadIn: RegExp;
  /** "Please": the same in short, where a message opens. */
  readonly plea: RegExp;
  /** Stands beside them and says nothing: whom they're for, how much. */
  readonly beside: string;
  /** Means the bot, or asks for its help. */
  readonly bot: string;
  /** What a question about a bot is made of besides. */
  readonly about: string;
  /** Words for where what is told comes from, and who wrote it. */
  readonly source: string;
  /** What a question about it is made of besides. */
  readonly aboutSource: string;
}

const SMALL_TALK: ByLanguage<SmallTalk> = {
  en: {
    greetings:
      'hi hello hey heya how_are_you whats_up hiya yo howdy greetings good_morning good_evening good_afternoon good_day good_night bye goodbye',
    thanks: 'thanks thank thx ty cheers',
    apologies: 'sorry apologies apologise excuse_me bother bothering regards sincerely in_advance',
    tasks:
      'essay* homework school presentation assignment coursework thesis class classes teacher newsletter briefing_note',
    leadIn:
      /\b(?:tell|explain|say)(?: it)?(?: to)? (?:me|us)(?: (?:please|pls|plz|straight|quickly|simply))?|\b(?:questions?|wonder(?:ing)?)/iu,
    plea: /^(?:please|pls|plz|kindly)/iu,
    beside:
      'bot good bad best there all everyone everybody folks guys friend mate again so very much a_lot you nice great cool ok okay',
    bot: 'you your yourself bot rapporteur help this u',
    about:
      'speak speaks language languages english french german ukrainian what whats who whos how can could do does did are is am i we me ask to about use work works made makes created built name called robot ai human real chatbot command commands feature features question questions kind sort types of please know answer answers purpose function it the a an for get or want need something some things offer support here any able',
    source:
      'source sources sourced agency agencies outlet outlets newspaper newspapers newswire author authors publisher',
    aboutSource:
      'which where whose news wire press media article story text report info information data from in on behind has have it comes come came based got taken written wrote published by your these those their any one there and s',
  },
  fr: {
    greetings: 'bonjour bonsoir salut coucou hello ca_va bonne_nuit bonne_journee bonne_soiree au_revoir',
    thanks: 'merci',
    apologies: 'desole desolee deranger derange excuse excusez pardon cordialement d_avance',
    tasks: 'expose devoir devoirs ecole memoire dissertation cours lycee professeur prof',
    leadIn:
      /\b(?:dis|dites|explique|expliquez|dire|expliquer)(?:[ -](?:moi|nous))?(?: (?:juste|simplement|seulement|donc|s’il vous pla[iî]t|s'il vous pla[iî]t|svp|stp))*|\bquestions?/iu,
    plea: /^(?:s[’']il (?:vous|te) pla[iî]t|svp|stp)/iu,
    beside: 'bot bon bonne a tous toutes tout_le_monde beaucoup bien a_toi a_vous encore',
    bot: 'tu toi te vous t ton ta votre bot rapporteur aide aider aidez',
    about:
      'parles parlez langue langues francais anglais allemand que quoi qui quel quelle quels quelles est ce es etes sais savez peux pouvez peut fais faites faire sers servez sert a ca cela comment marche marches fonctionne fonctionnes fonctionnez puis je on poser demander question questions moi m s il plait nom appelles appelez robot ia humain vrai commandes commande d de des le la l un une avec besoin',
    source: 'source sources agence agences auteur auteurs journal journaux',
    aboutSource:
      'de presse article texte depeche infos informations info ou d ici vient viennent provient proviennent sont tire tires ecrit publie par cette cet ces vos tes qu et y t il elle',
  },
  de: {
    greetings:
      'hallo hi hey moin servus wie_geht_s gute_nacht guten_tag guten_morgen guten_abend gruss_gott tschuss gruezi',
    thanks: 'danke dankeschon vielen_dank',
    apologies: 'entschuldigung entschuldigen entschuldige verzeihung storung store gruss grusse im_voraus',
    tasks:
      'referat* hausarbeit* hausaufgabe* schule schulaufgabe vortrag aufsatz uni seminararbeit masterarbeit bachelorarbeit lehrer*',
    leadIn:
      /\b(?:(?:sag|sagt|sage|sagen sie|erklär|erkläre|erklären sie) (?:mir|uns)|(?:mir|uns)(?: bitte)? (?:sagen|erklären))(?: (?:bitte|einfach|mal|doch|nur))*|\bfragen?/iu,
    plea: /^bitte/iu,
    beside: 'bot gut guter gute zusammen alle leute sehr schon dir ihnen euch lieber liebe viel mal',
    bot: 'du dich dir dein sie ihnen ihr bot rapporteur hilfe hilf helfen hilfst',
    about:
      'sprichst sprechen sprache sprachen deutsch englisch was wer wie kannst konnen konntest kann machst machen macht tust tun bist sind ist heisst heissen mir bitte ich man fragen frage stellen funktioniert funktionierst geht das dieser diese roboter ki mensch name befehle befehl wofur wozu dient alles so ein eine hier gebaut programmiert weisst wissen',
    source:
      'quellen die_quelle der_quelle deine_quelle deiner_quelle eure_quelle ihre_quelle welche_quelle welcher_quelle agentur agenturen nachrichtenagentur presseagentur zeitung zeitungen autor autorin verfasser',
    aboutSource:
      'welche welcher welchem aus von wem woher deine eure ihre der den dem artikel text meldung bericht infos informationen nachrichten stammt stammen kommt kommen hast haben hat geschrieben verfasst und',
  },
  uk: {
    greetings:
      'привіт вітаю як_справи добраніч на_добраніч добрий_день доброго_дня добрий_вечір добрий_ранок доброго_ранку здрастуйте слава_україні бувай',
    thanks: 'дякую спасибі дяки',
    apologies: 'вибачте вибач вибачаюсь перепрошую пробачте турботу турбую повагою наперед',
    tasks: 'реферат* школ* доповід* есе твір урок* домашнє вчител* курсов*',
    leadIn:
      /(?<!\p{L})(?:скажи|скажіть|підкажи|підкажіть|поясни|поясніть)(?:,? (?:мені|нам|будь ласка|просто))*|(?<!\p{L})(?:за)?питання/iu,
    plea: /^будь ласка/iu,
    beside: 'бот боте хороший гарний всім усім дуже друже щиро вам тобі',
    bot: 'ти тебе тобі тобою твоє твій ви вас вам ваше бот боте допоможи допоможіть допомога допомогу',
    about:
      'говориш говорите розмовляєш розмовляєте мовою мови мова українською англійською що хто як можеш можете вмієш вмієте робиш робите знаєш знаєте такий така таке є мені працюєш працюєте працює це цей робот людина звати запитати спитати питати питання про команди можна я чи потрібна будь ласка для чого',
    source:
      'джерело джерела джерел джерелом агентство агентства агенція агенції агенцію автор автора автори видання газета газети',
    aboutSource:
      'яке яка який які звідки ця цієї цього з якого якої твоє твої ваше ваші інформація інформації інформацію новини новин новина новину стаття статті текст тексту взято взята беруться походить написав написала у в і за',
  },
};

/** Greetings in all languages. */
export const GREETINGS = runMatcher(allLists(SMALL_TALK, 'greetings'));
/** Thanks in all languages. */
export const THANKS = runMatcher(allLists(SMALL_TALK, 'thanks'));
/** Apologies, and taking leave, in all languages. */
export const APOLOGIES = runMatcher(allLists(SMALL_TALK, 'apologies'));
/** Words for a task for which one asks, in all languages. */
export const TASKS = wordMatcher(allLists(SMALL_TALK, 'tasks'));
/** What leads in a question, with the comma or the colon behind it, if there is one. */
export const LEAD_IN = new RegExp(`${anyPattern(SMALL_TALK, 'leadIn')}\\s*([,:]\\s*|\\s)`, 'iu');
/** The same where a message opens, with its comma. */
export const PLEA = new RegExp(`${anyPattern(SMALL_TALK, 'plea')}\\s*(,\\s*)`, 'iu');
/** What may stand beside either. */
export const BESIDE = runMatcher(allLists(SMALL_TALK, 'beside'));
/** Words that mean the bot. */
export const BOT = wordSet(allLists(SMALL_TALK, 'bot'));
/** Words that a question about it may have besides. */
export const ABOUT_BOT = wordSet(allLists(SMALL_TALK, 'about'));
/** Matches what means where what is told comes from. */
export const SOURCE = runMatcher(allLists(SMALL_TALK, 'source'));
/** Words that a question about it may have, besides those about the bot. */
export const OF_SOURCE = wordSet(
  `${allLists(SMALL_TALK, 'source').replaceAll('_', ' ')} ${allLists(SMALL_TALK, 'aboutSource')}`,
);
