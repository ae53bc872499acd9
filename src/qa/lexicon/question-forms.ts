/** Lists the nouns and the turns of phrase by which a question tells what it asks for. */
import { LANGUAGES } from '../../record/types.ts';
import { allLists, alternatives, anyPattern, type ByLanguage, runMatcher, wordSet, wordSets } from './word-list.ts';

interface QuestionForms {
  /** Asks for a thing, for a manner, or for one of several. */
  readonly what: string;
  /** The same, in words too common elsewhere to tell that a part of a message asks: German "was" is English, too. */
  readonly whatElse: string;
  /** Opens a question for yes or no inside a sentence. */
  readonly whether: string;
  /** Nouns behind "which" that ask for a place. */
  readonly places: string;
  /** Those of them that are smaller than a country. */
  readonly towns: string;
  /** Kinds of place that an item may name: they are looked for, too. */
  readonly buildings: string;
  /** Nouns behind "which" that ask for a time. */
  readonly times: string;
  /** Nouns behind "which" that ask for a person. */
  readonly persons: string;
  /** Asks for one of several, or for several. */
  readonly which: string;
  /** Those that ask for several. */
  readonly whichSeveral: string;
  /** Words after which a question stands inside a sentence: "tell me where". */
  readonly leadsIn: string;
  /** May stand between: "tell me, please, where". */
  readonly pleads: string;
  /** Opens a polite request, which is no question for yes or no: "could you". */
  readonly polite: string;
  /** Opens a clause that stands before the question: "when he spoke of it, what did he say". */
  readonly subordinate: string;
  /** Opens the question behind such a clause. */
  readonly main: string;
  /** "Where does Berlin stand on …?" asks for a position: the question word and the verb. */
  readonly stance?: { readonly where: string; readonly stand: string };

  // Turns of phrase, matched against a question's folded words with a space between them, and one at the end.

  /** May open a question before anything else. */
  readonly conjunctions: string;
  /** "What are …": asks for each of several. */
  readonly list: RegExp;
  /** "What did they talk about": asks for the topic. */
  readonly topic: RegExp;
  /** "Which social network": asks for its name. */
  readonly network: RegExp;
  /** Its question word, and its adjective, which may be missing. */
  readonly whichNetwork: RegExp;
  readonly social: RegExp;
  /** Asks for a time of the day. */
  readonly timeOfDay: RegExp;
  /** "How did they react to …": asks for somebody's answer to something. */
  readonly reaction: RegExp;
  /** "What happens if …": asks for what may yet come. */
  readonly hypothesis: RegExp;
  /** "Who is …": asks who somebody is. */
  readonly identity: RegExp;
  /** Asks until when something stays as it is. French "jusqu’" is gone from folded words. */
  readonly until: RegExp;
  /** "What is it called", "the term for …": asks for a name that isn't a person's. */
  readonly naming: RegExp;
  /** "What is the point of …": asks what something is for. */
  readonly purpose: RegExp;
  /** "The name of the official who …": asks who it is. */
  readonly nameOf: RegExp;
  /** An article behind it, and how words for a person begin. */
  readonly nameArticles: string;
  readonly person: RegExp;
}

const FORMS: ByLanguage<QuestionForms> = {
  en: {
    what: 'what whats which how',
    whatElse: '',
    whether: 'whether',
    places: 'country city town place island kingdom',
    towns: 'city town',
    buildings: 'venue palace building',
    times: 'day date year month calendar',
    persons: 'leader politician minister official',
    which: 'what which',
    whichSeveral: '',
    leadsIn: 'know tell me say ask wonder',
    pleads: 'please pls plz kindly me us',
    polite: 'could_you can_you would_you',
    subordinate: 'when if as since',
    main: 'what whats who whos why',
    stance: { where: 'where', stand: 'stand' },
    conjunctions: 'and so ok',
    list: /(?:what|which|whats) (?:exactly |precisely |actually )?(?:are|were|r)/u,
    topic: /\b(?:what|whats)\b.*\b(?:talk\w*|speak\w*|spoke|spoken|discuss\w*|chat\w*)\b/u,
    network: /network|media|app|site/u,
    whichNetwork: /which|what/u,
    social: /social/u,
    timeOfDay: /\bwhat time\b/u,
    reaction:
      /(?:answer\w*|respon[ds]\w*|repl(?:y|ies|ied)|react\w*) (?:to|on|about) |(?:how|what) (?:did|does|do|has|have|will|would|is|was|s) .*(?:react|respond|reply)\w* /u,
    hypothesis: /what (?:happens|would happen|will happen|s going to happen) (?:if|when|should)|what if/u,
    identity: /who (?:is|was|s)|whos/u,
    until: /(?:^| )(?:until|till)(?: |$)|^how long .*\b(?:stay|remain|keep|kept|maintain)/u,
    naming:
      /\b(?:what|how)\b.*\b(?:called|named|dubbed|termed|labelled)\b|\bwhat (?:do|does|did|would) .*\b(?:call|name|dub|term|label)\b|\b(?:names?|terms?|words?|label|phrase|expression|nickname|title) (?:of|for)\b(?!.*\b(?:official|person|who|leader|countr\w+)\b)|\bname (?:\w+ ){0,4}(?:gave|gives|used|uses|chose|has for)\b/u,
    purpose:
      /\b(?:point|purpose|aim|goal|objective) (?:of|behind)\b|\b(?:supposed|meant|intended) to (?:do|achieve|accomplish)\b|^(?:and |so )?whats? .*\b(?:achieve|accomplish)\b|\bwhats? .* for$/u,
    nameOf: /names? of/u,
    nameArticles: 'the',
    person: /person|man\b|woman|head\b|leader|spokes|official|command|general|minister|envoy|chief|diplomat/u,
  },
  fr: {
    what: 'que quoi koi kwa quel quelle quels quelles comment',
    whatElse: '',
    whether: '',
    places: 'pays ville lieu ile royaume',
    towns: 'ville',
    buildings: 'palais batiment',
    times: 'jour date annee mois',
    persons: 'dirigeant',
    which: 'quel quelle quels',
    whichSeveral: 'quels',
    leadsIn: 'dire dites dis savoir',
    pleads: 's il te vous plait svp stp moi nous',
    polite: 'pourriez_vous pouvez_vous',
    subordinate: 'quand',
    main: 'quoi qui',
    conjunctions: 'et alors donc bon',
    list: /quel(?:le)?s (?:sont|etaient)/u,
    topic: /\bde quoi\b.*\bparl/u,
    network: /reseaux?/u,
    whichNetwork: /quels?|quelles?/u,
    social: /reseau/u,
    timeOfDay: /\bquelle heure\b/u,
    reaction: /(?:repon\w*|reagi\w*|reaction) (?:\S+ ){0,3}(?:a|au|aux|sur|face) /u,
    hypothesis: /que se passe(?:ra)? t il si|et si/u,
    identity: /qui est|c est qui/u,
    until: /(?:^| )(?:a quand|a quel moment)(?: |$)|combien de temps .*(?:maint|rest)/u,
    naming: /\bcomment\b.*\b(?:appel\w*|nomm\w*|baptis\w*)|\bquel (?:est le )?nom\b|\bnom d[eu]?\b/u,
    purpose: /\bquoi (?:sert|servir\w*|servait)\b|\b(?:but|objectif|finalite) (?:de|du|des)\b|\bpour quoi faire\b/u,
    nameOf: /nom d[eu]|comment s appelle|appelle/u,
    nameArticles: 'le la l',
    person: /personne|porte|chef|responsable/u,
  },
  de: {
    what: 'wie welche welchem welchen welcher welches',
    whatElse: 'was',
    whether: 'ob',
    places: 'land stadt ort insel konigreich',
    towns: 'stadt ort',
    buildings: 'palast gebaude',
    times: 'tag datum jahr monat kalendertag',
    persons: 'politiker',
    which: 'welche welchem welchen welcher welches',
    whichSeveral: '',
    leadsIn: 'wissen sagen mir',
    pleads: 'bitte mir uns mal',
    polite: 'konnten_sie konnen_sie kannst_du',
    subordinate: 'als wenn',
    main: 'was wer warum',
    conjunctions: 'und also',
    list: /(?:was|welche) (?:sind|waren)/u,
    topic: /\bwor(?:uber|um)\b/u,
    network: /netzwerk\w*/u,
    whichNetwork: /welche\w*/u,
    social: /sozial\w*/u,
    timeOfDay: /\bw(?:ie ?vie|elche)\w* uhr/u,
    reaction: /antwort\w* auf |reagier\w* |reaktion\w* (?:\S+ ){0,3}auf /u,
    hypothesis: /was (?:passiert|geschieht|ware) wenn/u,
    identity: /wer (?:ist|war)/u,
    until: /(?:^| )bis(?: |$)|wie lange .*(?:bleib|gelten|bestehen)/u,
    naming: /\bheisst\b|\bwie (?:nennt|nannte)\b|\bname (?:der|des)\b/u,
    purpose:
      /\b(?:wozu|wofur|welche[mn]? (?:zweck|ziel|aufgabe)|(?:zweck|sinn|ziel) (?:von|der|des|dieser))\b|\bwas soll\w* .*\b(?:bringen|erreichen|bewirken|bezwecken)\b/u,
    nameOf: /wie heisst|wie heissen/u,
    nameArticles: 'der die',
    person: /sprecher|leiter|gesandte/u,
  },
  uk: {
    what: 'що як який яка яке які',
    whatElse: 'якої якою якого яку яких якими',
    whether: 'чи',
    places: 'країні місті місто країна місце місці острові королівстві',
    towns: 'місті місто',
    buildings: 'палац палаці будівлі',
    times: 'день року рік дата дати числа місяці дня',
    persons: 'лідер політик',
    which: 'який яким яка яке якому якій якого',
    whichSeveral: '',
    leadsIn: 'знати скажіть підкажіть скажи сказати',
    pleads: 'будь ласка мені нам',
    polite: '',
    subordinate: 'коли',
    main: 'що хто чому',
    conjunctions: 'а то ну отже',
    list: /які(?: саме| є)?/u,
    topic: /(?:^| )про що /u,
    network: /мереж\p{L}*|соцмереж\p{L}*/u,
    whichNetwork: /яка|який|якій|якому/u,
    social: /соціальн\p{L}*/u,
    timeOfDay: /(?:^| )котрій (?:годин|$)/u,
    reaction: /(?:відпов|відреаг|реагу|реакці)\p{L}* (?:\p{L}+ )?на /u,
    hypothesis: /(?:що (?:буде|станеться)) якщо/u,
    identity: /хто (?:такий|така|це)/u,
    until: /(?:^| )(?:до коли|до якого)(?: |$)|як довго .*(?:залиш|діят)/u,
    naming: /(?:^| )як (?:назива|назва|зветься)\p{L}*|(?:^| )назва /u,
    purpose: /(?:^| )(?:для чого|нащо|з якою метою|(?:яка|яку|в чому) (?:\p{L}+ )?(?:мета|мету|ціль|сенс))(?: |$)/u,
    nameOf: /як звати|імя|ім я/u,
    nameArticles: '',
    person: /речни|керівн|командир|очільни/u,
  },
};

/** What asks for a thing, a manner, or one of several. */
export const WHAT = wordSet(`${allLists(FORMS, 'what')} ${allLists(FORMS, 'whatElse')}`);
/** The words by which a part of a message is seen to ask, besides those of {@link FunctionWords}. */
export const ASKING = wordSet(`${allLists(FORMS, 'what')} ${allLists(FORMS, 'whether')}`);
/** Lists of {@link QuestionForms} in all languages together. */
export const FORM_WORDS = wordSets(
  FORMS,
  'places',
  'buildings',
  'towns',
  'times',
  'persons',
  'which',
  'whichSeveral',
  'leadsIn',
  'pleads',
  'subordinate',
  'main',
  'conjunctions',
);
/** Matches what opens a polite request. */
export const POLITE = runMatcher(allLists(FORMS, 'polite'));

/** A form in any language, behind a pattern and before another. */
const inFull = (form: string, before = '', behind = ''): RegExp => new RegExp(before + form + behind, 'u');

/** What a question asks for by its form, matched against its folded words with one space between and one at the end. */
export const ASKS_FOR = {
  list: inFull(anyPattern(FORMS, 'list'), `^(?:${alternatives(allLists(FORMS, 'conjunctions'))} )?`, ' '),
  topic: inFull(anyPattern(FORMS, 'topic')),
  network: inFull(
    anyPattern(FORMS, 'network'),
    `(?:^| )${anyPattern(FORMS, 'whichNetwork')} (?:${anyPattern(FORMS, 'social')} )?`,
    ' ',
  ),
  timeOfDay: inFull(anyPattern(FORMS, 'timeOfDay')),
  reaction: inFull(anyPattern(FORMS, 'reaction')),
  hypothesis: inFull(anyPattern(FORMS, 'hypothesis'), '(?:^| )', ' '),
} as const;

/** The same without a space at the end. */
export const ASKS = {
  identity: inFull(anyPattern(FORMS, 'identity'), '^', ' (?:\\S+ ?){1,5}$'),
  until: inFull(anyPattern(FORMS, 'until')),
  naming: inFull(anyPattern(FORMS, 'naming')),
  purpose: inFull(anyPattern(FORMS, 'purpose')),
  personNamed: inFull(
    anyPattern(FORMS, 'nameOf'),
    '(?<=^| )',
    ` (?:${alternatives(allLists(FORMS, 'nameArticles'))} )?(?=${anyPattern(FORMS, 'person')})`,
  ),
} as const;

/** Whether the word at a place is the "where" that asks for a position. */
export const asksStance = (words: readonly string[], at: number): boolean =>
  LANGUAGES.some(language => {
    const { stance } = FORMS[language];
    return stance !== undefined && words[at] === stance.where && words.includes(stance.stand);
  });

/** Whether the word at a place is the verb of such a question. */
export const isStanceVerb = (words: readonly string[], at: number): boolean =>
  LANGUAGES.some(language => {
    const { stance } = FORMS[language];
    return stance !== undefined && words[at] === stance.stand && words.includes(stance.where);
  });
