/** Lists each language's question words, verbs of saying, and words that carry no content. */
import type { Language } from '../../record/types.ts';
import { isMistyped } from '../edit-distance.ts';
import { type ByLanguage, byLanguage, type RunMatcher, runMatcher } from './word-list.ts';

/** Lists of one language; see {@link RunMatcher} for how they're written. */
interface FunctionWordLists {
  readonly who: string;
  readonly where: string;
  readonly when: string;
  readonly why: string;
  /** Asks for an amount. */
  readonly howMany: string;
  /** Asks for a duration. */
  readonly howLong: string;
  /** Verbs and nouns of saying: a question with one asks for a statement of whoever is its subject. */
  readonly say: string;
  /** Stands before what is spoken of: "about sanctions". */
  readonly about: string;
  /** Stands before a speaker: "according to Zelensky". */
  readonly accordingTo: string;
  /** Stands before a place: "in Paris". */
  readonly inPlace: string;
  /** Stands before somebody who isn't whoever speaks: "talks with Russia". */
  readonly beside: string;
  /** Opens a question for yes or no. */
  readonly whether: string;
  /** Stands behind whoever acts, where a question turns the verb round: "la Russie a-t-elle". */
  readonly turned: string;
  /** Ends a question for yes or no that isn't turned round: "he came, or not". */
  readonly orNot: string;
  /** Makes the one who is named the one to whom it is done. */
  readonly passive: string;
  /** Asks for a time to come. */
  readonly ahead: string;
  /** Function words, and words too general to find anything by. */
  readonly light: string;
}

const FUNCTION_WORDS: ByLanguage<FunctionWordLists> = {
  en: {
    who: 'who whom whose whos',
    where: 'where wher whre',
    when: 'when wen whn whne what_date which_date date_of dated what_day which_day how_soon which_month what_month month_and_year what_year which_year at_what_point until_what_moment until_what_point until_which_point until_when until_what',
    why: 'why',
    howMany:
      'how_many how_much number_of headcount percentage_of what_percentage what_share size_of how_big how_large how_high amount_of total_of count_of',
    howLong: 'how_long length_of duration_of how_many_minutes how_many_hours',
    say: 'allegation* accusation* calling claiming describing labelling labeling branding dubbing terming reckon* prais* applaud* celebrat* posting posted tweet* wrote writes writing admit* promis* vow* boast* complain* respond_with mouth ask* announc* say says said saying tell tells told think thinks thought believe* call calls called claim* warn* stress* emphasi* urge* underlin* underscor* reiterat* remind* point_out pointed_out thoughts take_on reaction* position* stance* view* opinion* comment* remark* statement* word words quote* argue* insist* insisted describe* mention* declare* add added hail hailed caution* states stated talk speak* spoke express* his_line her_line their_line official_line comeback tells spell_out spelled_out put_it',
    about: 'to against about abt on regarding concerning over toward towards re of',
    accordingTo: 'according_to per',
    inPlace: 'in at near inside from',
    beside: 'with for between among without despite',
    whether:
      'did does do is are was were will would can could has have had should isnt arent doesnt didnt wont wouldnt hasnt',
    turned: '',
    orNot: 'or_not or_no',
    passive: 'is are was were been being isnt arent',
    ahead: 'will next upcoming going_to gonna',
    light:
      'werent hadnt couldnt shouldnt mustnt itll thatll whatd whod whatre whove figure figures wording passage itself themselves himself herself gist dek lede byline nutgraf recap rundown per cover covers covering covered involve involves involving relate relates related entail entails description specifics background status update updates style nearly almost among amongst between versus vs plus upon some source island kingdom men man others won_t whatsoever roughly approximately timeline calendar board pupils pupil whatever anyway actually surely thread getting gotten gets full complete one ones photo photos pose guy guys internet weeks ok okay oh well so anyway btw fyi lol hmm huh erm actually honestly literally reporters reporter journalist journalists press media interview readers editor editors desk draft intern column columnist piece flatmate roommate colleague colleagues boss friend mate mum mom dad uncle arguing bet settle remember recall recalled forgot forget missed miss confused confusing unsure certain certainly please thx ty cheers appreciate appreciated kindly quickly quick short briefly brief bit something like somewhat ballpark roughly approx approximately around alone alike besides else top main single final finally first last later earlier back again once twice anymore instead rather quite pretty really super whole supposed supposedly planned due bound likely apparently allegedly reportedly happen happened happening occurs occurred event events situation stuff anything nothing everything everywhere nowhere whoever whatever whichever whenever side point points mention mentioned fact facts true false correct right wrong legit real fake confirm confirmed check checked checking verify context wording term phrase word wise sound sounds look looked seems seeming sort type types kinds kind example instance list listed line verbatim exact exactly precise precisely specific specifically detail details explain explained explanation somehow someday nobody noone lets gonna wanna gotta dunno idk imo tbh asap wanted going came come coming goes done doing gave given giving gives make making put puts putting used using use uses work works working write writing reading seen seeing saw show showing shown find finding found there theres heres whos whats hows wheres whens whys didn doesn isn aren wasn weren wouldn couldn shouldn hasn haven hadn don ll ve ive im youre theyre hes shes abt anywhere anyone anybody somewhere somebody someone else apart really truly round hey hi hello thanks sorry wonder wondering wondered curious quick help explain know knows knew heard read reading hear idea sure maybe perhaps just even also still yet already again ever kind sort lot bit way ways true right correct clearly basically apparently supposedly reportedly mean means meant seem seems seemed keep keeps kept evening morning afternoon today tonight yesterday day days week everyone guys folks bot question questions answer essay homework teacher student class article story a an the this that these those it its he she they them his her their theirs him i me my we us our you your be been being am is are was were do does did done has have had having will would shall should can could may might must what which who whom whose where when why how and or but if than then so as at by for from in into of off on onto out over to up with within without about against between through during before after under again there here all any both each more most other such own same too very just not no nor ever never still already yet also even only whether does not wont doesnt didnt isnt arent wasnt wouldnt cannot cant hasnt havent dont ' +
      'according to tell please give show happen* occur* take takes took taken taking place hold holds held get gets got make makes made go going come comes came exactly really actually currently present new latest news recent recently thing things anything something someone anyone somebody everybody people person many much lot kind sort way ways matter case question record article story afp today now yes true truth possible likely latest main key issue regarding re say idea mean means whats wheres whens whos thats let put set use used using every caused cause causes as long far last lasts lasted right wrong ask asked grateful know known knows wonder hello hi thanks dear help find explain summary summarise summarize details information info different concretely gone went become became turn turned stay remain remains keep keeps kept bring brought see seen look looks meant supposed actual exact precise wat wht wot wen pls plz u r',
  },
  fr: {
    who: 'qui',
    where: 'ou',
    when: 'jusqu_a_quand jusqu_a_quel_moment a_quand quand qand kan quelle_date quel_jour quel_moment date_de quel_mois quelle_annee',
    why: 'pourquoi',
    howMany: 'combien nombre_de nombre_d pourcentage effectif effectifs montant',
    howLong: 'combien_de_temps depuis_quand duree_de duree_du duree_d quelle_duree',
    say: 'comment* evoqu* mentionn* parlai* disai* pensai* salue* saluai* loue promet* promis reconnai* reconnu* avou* admis* admet* racont* tweet* publi* postai* indiqu* exprimai* dit dire disent dira disait declar* exprim* reclam* insist* soulign* rappel* reaffirm* martel* assure assurent assurait assuraient assurer avert* expliqu* ajout* confi* ecrit ecri* mettre_en_garde mis_en_garde pense* penser parle* parler position* avis opinion* affirm* estim* annonc* qualifi* juge* propos mots citation* selon point_de_vue',
    about: 'sur a_propos concernant au_sujet quant envers de du des',
    accordingTo: 'selon d_apres d_pres aux_yeux_de de_l_avis',
    inPlace: 'a au en dans chez',
    beside: 'avec pour contre entre sans vers',
    whether: 'est_ce',
    turned:
      'a_t_il a_t_elle ont_ils ont_elles est_il est_elle sont_ils sont_elles etait_il etait_elle etaient_ils avait_il avait_elle sera_t_il sera_t_elle seront_ils aura_t_il va_t_il va_t_elle vont_ils veut_il veut_elle veulent_ils peut_il peut_elle peuvent_ils doit_il doit_elle doivent_ils',
    orNot: 'ou_pas ou_non',
    passive: 'ete',
    ahead: 'sera seront aura auront ira iront va vont prochain prochaine',
    light:
      'quelquun aujourdhui chiffre chiffres formulation passage pareil pareille pareils pareilles reponds repondez vite personne face arrive arrivait survenu produit ok coucou hello bref euh ben bah donc alors hein genre truc trucs peu pres environ louche gros vraiment franchement sinon dis dites disons rappelez rappeler rappelle confirmer confirmez confirmation verifier verification verifie papier redaction redacteur journaliste journalistes presse medias lecteurs collegue collegues ami amis copain copine colocataire coloc prof professeur cours expose dissertation article info infos information informations boucle boucler demande demander preciser precision precis precise exactement point points vrai faux juste exact exacte correct certain finalement enfin voila voir vu voit apprend apprendre compris comprendre comprends trouve trouver retrouver cherche chercher besoin utile aider aide svp stp parait semblerait serait auraient devait devaient devrait devraient doit doivent pouvait pouvaient pourrait pourraient veux appelle nomme nommee jour jours concrete concretement reellement effectivement effet bon bonne mal grand grande petit petite autre autres aucun nul rien ca cela phrase phrases dessus dessous ensuite puis train pendant lors lorsque suite cas facon maniere sorte fois seul seule seulement seuls uniquement tant autant moment moments ira irait iront iraient aller vont vraiment vrai vraie finalement exactement bonjour bonsoir salut merci avance svp plait pourriez pourrais pouvez peux sais savez savoir question quelqu quelqu_un encore deja aussi ainsi alors donc juste bien tres peu enfin certes apparemment semble etudiant etudiante journaliste matin soir demain hier aujourd hui cours article aucun aucune au aux avec ce ces dans de des du d elle en et eux il ils je l la le leur lui ma mais me meme mes moi mon ne nos notre nous on ou par pas pour qu que qui sa se ses son sur ta te tes toi ton tu un une vos votre vous c j m n s t y ete etant suis est sommes etes sont sera seront serait seraient etait etaient fut furent soit ai as a avons avez ont aura auront aurait avait avaient eu ayant ceci cela cet cette ici les leurs quel quels quelle quelles sans soi quoi koi kwa comment combien quand pourquoi si plus moins tres tout tous toute toutes lieu eu place fait faire peut peuvent doit doivent va vont sujet propos selon apres avant pendant contre entre vers depuis comme aussi bien dont elles temps chose choses monsieur madame passe passee tenu tenue tient jamais encore deja est ce bonjour bonsoir salut pourriez pouvez pourrait pourraient plait merci savoir sais dure durer durera durerait toujours chaque certains faut devient reste arrive passera deroule deroulee deroules trouve appelle exactement precisement eu peux voudrais aimerais',
  },
  de: {
    who: 'wer wem wen wessen',
    where: 'wo wohin woher',
    when: 'bis_wann bis_zu_welchem_zeitpunkt wann wan welchem_tag welcher_tag welches_datum datum_des datum_der welchem_datum wie_bald welchem_monat welchem_zeitpunkt',
    why: 'warum wieso weshalb',
    howMany:
      'wiviele wivile wievile wi_viele wie_viele wieviele wie_viel wieviel anzahl zahl_der prozent wie_hoch wie_gross',
    howLong: 'wie_lange wie_alt seit_wann',
    say: 'lobt* gelobt meinte redet redete geredet versprach* versprochen verspricht twitter* postet* gepostet mitgeteilt verkund* gab_zu zugegeben sagt sagte sagen gesagt meint meinte meinen denkt dachte halt haltung position* standpunkt meinung ansicht erklart* aussert* ausserung nannte nennt genannt spricht sprach gesproch* gewarnt angekundigt bezeichnet* behauptet* warnt* betont* betonen fordert forderte gefordert unterstrich* unterstreich* hervorgehoben hob_hervor bekraftig* versichert* versichern hinzufug* steht stehen zitat* worte aussage*',
    about: 'uber zu zum zur wegen bezuglich gegenuber hinsichtlich von vom',
    accordingTo: 'laut aus_sicht nach_ansicht nach_meinung nach_den_worten zufolge nach_angaben gemass',
    inPlace: 'in im aus bei nach',
    beside: 'mit fur gegen zwischen ohne trotz',
    whether:
      'hat haben ist sind wird werden war waren will wollen wollte kann konnen konnte soll sollen hatte hatten wurde wurden gibt',
    turned: '',
    orNot: 'oder_nicht oder_nein',
    passive: 'wurde wurden ist sind war waren worden',
    ahead: 'wird werden nachste nachster nachsten nachstes',
    light:
      'nennen nenne nenn zahl zahlen wortlaut selber schnell antworte antworten dafur dagegen daran darauf darin dadurch danach wegen betrifft betreffend passiert passierte geschah geschehen ereignet ereignete vorgefallen ok okay also naja hm ach mal eben ungefahr circa etwa rund ca grob uberhaupt denn eigentlich nochmal erneut nochmals wieder erst los kame kam kommt kommen zusammen sache dozent dozentin dozenten professor prof lehrer lehrerin mitbewohner mitbewohnerin freund freundin kollege kollegin kollegen redaktion redakteur journalist journalisten presse medien leser uni universitat schule seminar referat vortrag hausaufgabe aufsatz text meldung bericht berichte nachricht nachrichten uberprufe bestatigen bestatigt richtig falsch korrekt wahr echt tatsachlich angeblich offenbar anscheinend scheinbar vielleicht sicher unsicher bitte dankeschon bescheid helfen hilfe suche suchen finde finden gefunden lese lesen gelesen gehort horen sehe sehen gesehen weiter weitere anderen andere anderer anderes irgendwas irgendein irgendeine irgendwelche etwas konkret konkrete genauer genaue genauen einzeln einzelne stelle stellen punkt punkte art weise fall falle mann leute menschen jemanden niemand niemanden durfen darf durfte mussen musste mussten mochten mag mogen lasst liess geworden geblieben gegangen gemacht macht machte machten brachte brachten gaben gingen taten blieb blieben standen tut tun warn wars ists gibts gings heutige letzte letzten letzter erste ersten wort wortlich geaussert ausgesprochen stimmt wirklich eigentlich gerade bitte danke dank vielen hallo guten tag abend morgen kurz mal gewesen sagen wissen weiss konnt konnten konntet wurde wurdet dankbar lieben liebe frage fragen jemand irgendwo irgendwie tatsachlich angeblich wohl schon noch halt genau gern gerne zusammen schreibe schreiben hausarbeit artikel heute gestern morgen student studentin darum davon daruber aber alle allem allen aller alles als also am an auch auf aus bei beim bin bis da damit dann der den des dem die das dass dazu dein deine denn derer dessen dich dir du dies diese diesem diesen dieser dieses doch dort durch ein eine einem einen einer eines er es etwas euch fur gegen hab habe haben hat hatte hatten hier ich mich mir ihr ihre ihrem ihren ihrer im in ins ist jede jedem jeden jeder jedes jetzt kann kein keine keinem keinen keiner konnen konnte machen man mehr mein mit muss nach nicht nichts noch nun nur ob oder ohne sehr sein seine seinem seinen seiner seit sich sie sind so soll sollen sollte sollten sondern sonst uber um und uns unter viel viele vom von vor war waren warum was weil welche welchem welchen welcher welches wem wen wenn wer werde werden wie wieder wird wirst wo worden wurde wurden wann zu zum zur zwar zwischen statt stattgefunden stattfinden findet fand gibt gab geht ging sache herr frau laut zufolge dabei davon heute gestern tun tat getan je fanden bleibt bleiben kommt komme bringt lauft hiess heisst genau viel lassen lasst sei ware waren hallo guten bitte danke wissen weiss konnten kannst steht stehen stand dauert dauern dauerte jeder wirklich eigentlich mir sagen gerne mochte',
  },
  uk: {
    who: 'хто кого кому ким чий',
    where: 'де куди звідки',
    when: 'до_коли до_якого_моменту коли якого_числа якого_дня котрого_дня якої_дати яка_дата якого_року якого_місяця',
    why: 'чому навіщо нащо пощо чого через_що',
    howMany: 'скільки яка_кількість кількість відсоток відсотків чисельність',
    howLong: 'скільки_часу як_довго тривалість',
    say: 'бачить бачать говорил* казала казало похвалив хвалив пообіцяв обіцяв визнав визнала зізнався написав пише опублікував повідомив розповів розповіла коментував висловлювався каже казав казала говорить говорив сказав сказала сказали кажуть думає думав вважає вважав заявив заявила заявляє позиці* думк* назвав назвала назива* стверджу* наголо* закликав закликала заклика* підкресл* зазнач* поясни* поясню* запевн* відзнач* повторю* повтори* нагада* ставит* ставля* ставився кажете казали вважають говорят* попередив попереджа* слов* коментар* висловлю* висловив',
    about: 'про щодо стосовно відносно на',
    accordingTo: 'за_словами за_версією на_погляд на_думку за_даними згідно',
    inPlace: 'в у на під',
    beside: 'з із зі до для проти без між над через',
    whether: 'чи',
    turned: '',
    orNot: 'чи_ні чи_не',
    passive: '',
    ahead: 'буде будуть наступн* відбудет* пройде',
    light:
      'цифра цифру цифри формулювання відповідай відповідайте швидко шось шота шоб такий така таке такі ок окей ну от таки отже значить мабуть певно либонь здається приблизно орієнтовно зокрема власне фактично реально справжн* чесно блін колег* редактор* редакц* журналіст* репортер* преса преси пресі медіа читач* викладач* вчител* однокурсник* сусід* друзі подруг* реферат* есе курсов* текст* новин* повідомлен* пишуть читав читала чув чула бачив бачила бачили пам ятаю пригадую забув забула перевір* підтверд* уточн* знайти знаходжу шукаю допоможіть допоможи поясни підкажи цікавить цікавлюс* вірно неправда точне точні конкретн* детал* подробиц* момент* самого самій саму інш* якийсь якась якісь щонебудь нічого ніхто нікого кудись звідкись разів раз перш* останн* потім тепер досі поки усе відбуватис* сталася сталис* станет* могла мога хотіл* робит* робил* зробил* роблять зробити стояти стосуєт* йдетьс* ідетьс* мова мови щойно правда невелик* огляд* газет* університет* школ* доповід* джерел* трошки бабус* друз* друг турбу* прошу справді дійсно насправді взагалі шо ж будь ласка дякую перепрошую вибачте турбую скажіть підкажіть розкажіть поясніть добрий доброго добре день дня вечір вечора вітаю привіт цікаво версія версією версії ніби нібито наче трохи дуже ще вже також просто хтось щось десь питання стаття статті студент студентка пишу готую сьогодні вчора завтра будьте можете могли знаєте знати чи_правда а або але без був була були було бути в вже ви від він вона вони воно все всі всіх до для є з за зі і із й його її їх їм йому ж же з коли котрий кого кому ким хто хай це цей ця ці цього цьому цих цим та так також такий там те тим того тому той то ти у усі чи чий чим чого чому що щоб щодо про по після перед під при про на над не ні навіщо ми мене мені має мають мав мати можна може можуть мій наш нас нам ось як яка який яке які якого якій яку якою яких якими коли де куди звідки скільки ще б би буде будуть відбув* відбул* відбува* проходи* пройш* стало сталос* словами думку зараз дуже лише тільки сьогодні вчора між через чиї свій свої свою своїй свого доброго добрий вітаю дня день вечора підкажіть скажіть скажи будь ласка дякую хочу знати трива* сказано стоїть ставит* кожен себе собі собою стало стане лишається точно саме взагалі насправді',
  },
};

/** A language's lists, ready to be matched against the words of a question. */
export type FunctionWords = Readonly<Record<keyof FunctionWordLists, RunMatcher>>;

const MATCHERS = byLanguage(
  language =>
    Object.fromEntries(
      Object.entries(FUNCTION_WORDS[language]).map(([kind, list]) => [kind, runMatcher(list)]),
    ) as FunctionWords,
);

/** A language's lists as matchers. */
export const functionWordsOf = (language: Language): FunctionWords => MATCHERS[language];

/** Words with two letters swapped are plain to see from this length on. */
const SWAP_MIN = 3;

/** The words of the lists in which mistypings are looked for, and whether short ones are, too. */
const WORDS = byLanguage(language => {
  const { who, where, when, howMany, say, about, light } = FUNCTION_WORDS[language];
  return [who, where, when, howMany, say, about, light].flatMap(list =>
    list.split(/[ _]/).map(entry => ({ bare: entry.replace('*', ''), shortToo: list === howMany })),
  );
});

/** The function or question word that an unknown word is a mistyping of: one letter away, or with two letters swapped. */
export function functionWordMistyped(word: string, language: Language): string | undefined {
  if (word.length < SWAP_MIN) return undefined;
  return WORDS[language].find(({ bare, shortToo }) => isMistyped(bare, word, shortToo))?.bare;
}
