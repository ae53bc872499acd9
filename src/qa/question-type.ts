/** What kind of question it is, by its question word. */
import { type Kind, mentionAt, type Reading } from './types.ts';

export interface KindAt {
  readonly kind: Kind;
  /** The question word and what belongs to it. */
  readonly from: number;
  /** The word after it. */
  readonly after: number;
}

/** Most words that may stand before a question word ("For how many years", "In which country"). */
const BEFORE_MAX = 2;
const PLACES: ReadonlySet<string> = new Set(
  'country city town place island kingdom pays ville lieu ile royaume land stadt ort insel konigreich країні місті місто країна місце місці острові королівстві'.split(
    ' ',
  ),
);
/** Kinds of place that an item may name: they are looked for, too. */
const BUILDINGS: ReadonlySet<string> = new Set(
  'venue palace building palais batiment palast gebaude палац палаці будівлі'.split(' '),
);
const TIMES: ReadonlySet<string> = new Set(
  'day date year month jour date annee mois tag datum jahr monat день року рік дата місяці дня calendar kalendertag'.split(
    ' ',
  ),
);
/** Whether a word names a measure of time, which a question for a time asks by. */
export const isTime = (word: string): boolean => TIMES.has(word);

const PERSONS: ReadonlySet<string> = new Set(
  'leader politician dirigeant politiker лідер політик minister official'.split(' '),
);
const WHICH = /^(?:what|which|quel|quelle|quels|welche[mnrs]?|яки[йм]|яка|яке|якому|якій|якого)$/u;
const SEVERAL = /^(?:quels|quelles|які)$/u;
/** Words after which a question stands inside a sentence: "tell me where". */
const LEADS_IN =
  /^(?:know|tell|me|say|ask|wonder|wissen|sagen|mir|dire|savoir|знати|скажіть|підкажіть|скажи|сказати)$/u;

const POLITE = /^(?:(?:could|can|would) you|(?:pourriez|pouvez) vous|(?:konnten|konnen) sie|kannst du) /;

/** The question word that counts, or what stands for one. */
export function kindOf(r: Omit<Reading, 'isLight'>): KindAt {
  const { words, tables } = r;
  const isPolite = POLITE.test(`${words.join(' ')} `);
  // "Qu'est-ce que" asks what, "est-ce que" whether; folded they are alike.
  const whether = tables.whether(words, 0) > 0 && !isPolite && !asksWhat(r);
  const from = subordinate(words);
  for (let at = from; at < words.length; at++) {
    const opens = at === from || LEADS_IN.test(words[at - 1] ?? '') || (at <= BEFORE_MAX && !whether && !isPolite);
    const found = asked(at, opens, r) ?? (opens ? whichAt(at, words) : undefined);
    if (found) return found;
  }
  return namedAt(words) ?? { kind: whether ? 'whether' : 'what', from: 0, after: 0 };
}

/** Where a main clause that asks begins, behind one with "when": "When he spoke of it, what did he say?" */
function subordinate(words: readonly string[]): number {
  if (!/^(?:when|if|as|since|quand|als|wenn|коли)$/u.test(words[0] ?? '')) return 0;
  const at = words.findIndex((word, i) => i > 2 && MAIN.test(word));
  return Math.max(0, at);
}
const MAIN = /^(?:what|whats|who|whos|why|quoi|qui|was|wer|warum|що|хто|чому)$/u;

/** Whether a French question opens with "qu'est-ce que". */
export const asksWhat = ({ language, tokens }: Pick<Reading, 'language' | 'tokens'>): boolean =>
  language === 'fr' && /^qu['’ʼ]/iu.test(tokens[0]?.raw ?? '');

/** @param opens whether a question may open here; an amount may be asked for anywhere, and so may what takes several words */
function asked(at: number, opens: boolean, r: Omit<Reading, 'isLight'>): KindAt | undefined {
  const { words, tables } = r;
  const kinds = [
    ['how-long', tables.howLong],
    ['how-many', tables.howMany],
    ['who', tables.who],
    ['where', tables.where],
    ['when', tables.when],
    ['why', tables.why],
  ] as const;
  const found = kinds
    .map(([kind, table]) => ({ kind, took: table(words, at) }))
    .find(
      ({ kind, took }) =>
        took > 0 &&
        (opens || kind === 'how-many' || took > 1) &&
        !(kind === 'where' && isNoPlace(at, r)) &&
        !(kind === 'who' && isRelative(at, r)),
    );
  return found && { kind: found.kind, from: at, after: at + found.took };
}

/** "It was Macron who said it": whoever is named before it is meant. */
function isRelative(at: number, { mentions }: Omit<Reading, 'isLight'>): boolean {
  return mentionAt(mentions, at - 1)?.entries.some(e => e.kind !== 'topic') ?? false;
}

/** "ou" without its accent is "or", and "where does … stand" asks for a position. */
function isNoPlace(at: number, { language, words, tokens }: Omit<Reading, 'isLight'>): boolean {
  if (language === 'fr' && at > 0 && !/ù/iu.test(tokens[at]?.raw ?? '')) return true;
  return isStand(words, at);
}

/** "What is the name of the person …?", "Wie heißt der Sprecher …?": who it is. */
function namedAt(words: readonly string[]): KindAt | undefined {
  const found = NAMED.exec(words.join(' '));
  if (!found) return undefined;
  const from = found.input
    .slice(0, found.index)
    .split(' ')
    .filter(word => word !== '').length;
  return { kind: 'who', from, after: from + found[0].trim().split(' ').length };
}
const PERSON =
  '(?=person|man\\b|woman|head\\b|leader|spokes|official|command|general|minister|envoy|chief|diplomat|personne|porte|chef|responsable|sprecher|leiter|gesandte|речни|керівн|командир|очільни)';
const NAMED = new RegExp(
  `(?<=^| )(?:names? of|wie heisst|wie heissen|nom d[eu]|comment s appelle|appelle|як звати|імя|ім я) (?:(?:the|der|die|le|la|l) )?${PERSON}`,
  'u',
);

/** "Which city", "what day", "welcher Politiker". */
function whichAt(at: number, words: readonly string[]): KindAt | undefined {
  const which = words[at] ?? '';
  if (!WHICH.test(which)) return undefined;
  const [noun = '', next = ''] = words.slice(at + 1);
  const isOne = !SEVERAL.test(which);
  // "Which Caribbean island": one word may describe the place.
  if (isOne && PLACES.has(next) && !PLACES.has(noun)) return { kind: 'where', from: at, after: at + 1 };
  if (TIMES.has(noun) && TIMES.has(next)) return { kind: 'when', from: at, after: at + 3 };
  // "Quels pays" are those who do something, not where.
  if (!isOne && PLACES.has(noun)) return undefined;
  if (BUILDINGS.has(noun)) return { kind: 'where', from: at, after: at + 1 };
  const kind = KINDS_OF_NOUN.find(([nouns]) => nouns.has(noun))?.[1];
  return kind && { kind, from: at, after: at + 2 };
}
const KINDS_OF_NOUN = [
  [PLACES, 'where'],
  [TIMES, 'when'],
  [PERSONS, 'who'],
] as const;

/** "Where does Berlin stand on …?" asks for a position. */
export function isStand(words: readonly string[], at: number): boolean {
  return words[at] === 'where' && words.includes('stand');
}

// What a question's form asks for without a word of its own: a list, or what was talked about.

/** "What are the conditions?" asks for each of them. */
const LISTING =
  /^(?:(?:and|so|et|und|а|ok) )?(?:(?:what|which|whats) (?:exactly |precisely |actually )?(?:are|were|r)|quel(?:le)?s (?:sont|etaient)|(?:was|welche) (?:sind|waren)|які(?: саме| є)?) /u;
/** "What did they talk about?" asks for the topic. */
const TOPIC =
  /\b(?:what|whats)\b.*\b(?:talk\w*|speak\w*|spoke|spoken|discuss\w*|chat\w*)\b|\bde quoi\b.*\bparl|\bwor(?:uber|um)\b|(?:^| )про що /u;

/** "Which social network?" asks for its name. */
const WHICH_NETWORK =
  /(?:^| )(?:which|what|quels?|quelles?|welche\w*|яка|який|якій|якому) (?:(?:social|reseau|sozial\w*|соціальн\p{L}*) )?(?:network|media|reseaux?|netzwerk\w*|мереж\p{L}*|соцмереж\p{L}*|app|site) /u;

/** What asks for a time of the day. */
export const CLOCK = 'clock';
const TIME_OF_DAY = /\bwhat time\b|\bquelle heure\b|\bw(?:ie ?vie|elche)\w* uhr|(?:^| )котрій (?:годин|$)/u;

/** What asks for somebody's answer to something. */
export const REPLY = 'reply';
const REACTION =
  /(?:answer\w*|respon[ds]\w*|repl(?:y|ies|ied)|react\w*) (?:to|on|about) |(?:how|what) (?:did|does|do|has|have|will|would|is|was|s) .*(?:react|respond|reply)\w* |antwort\w* auf |reagier\w* |(?:repon\w*|reagi\w*|reaction) (?:\S+ ){0,3}(?:a|au|aux|sur|face) |reaktion\w* (?:\S+ ){0,3}auf |(?:відпов|відреаг|реагу|реакці)\p{L}* (?:\p{L}+ )?на /u;

/** "What happens if they break it?" asks for what may yet come, which no report of what was said tells. */
const SUPPOSING =
  /(?:^| )(?:what (?:happens|would happen|will happen|s going to happen) (?:if|when|should)|what if|que se passe(?:ra)? t il si|et si|was (?:passiert|geschieht|ware) wenn|(?:що (?:буде|станеться)) якщо) /u;

/** Whether a question asks what would follow from something. */
export const isSupposing = (words: readonly string[]): boolean => SUPPOSING.test(`${words.join(' ')} `);

/** The words that a question's form stands for. */
export function asksFor(words: readonly string[]): readonly string[] {
  const text = `${words.join(' ')} `;
  return [
    ...(LISTING.test(text) ? ['list'] : []),
    ...(WHICH_NETWORK.test(text) ? ['platform'] : []),
    ...(TOPIC.test(text) ? ['topic'] : []),
    ...(isIdentity(words) ? ['identity'] : []),
    ...(REACTION.test(text) ? [REPLY] : []),
    ...(TIME_OF_DAY.test(text) ? [CLOCK] : []),
  ];
}

const IDENTITY = /^(?:who (?:is|was|s)|whos|qui est|c est qui|wer (?:ist|war)|хто (?:такий|така|це)) (?:\S+ ?){1,5}$/u;

/** "Until when", "jusqu'à quand": folded, the French "jusqu'" is gone. */
const UNTIL =
  /(?:^| )(?:until|till|bis|до коли|до якого|a quand|a quel moment)(?: |$)|^how long .*\b(?:stay|remain|keep|kept|maintain)|combien de temps .*(?:maint|rest)|wie lange .*(?:bleib|gelten|bestehen)|як довго .*(?:залиш|діят)/u;

/** Whether a question asks how long something is to stay as it is. */
export const isUntil = (words: readonly string[]): boolean => UNTIL.test(words.join(' '));

/** "What is it called?", "the term for …": what name something goes by. */
const NAMING =
  /\b(?:what|how)\b.*\b(?:called|named|dubbed|termed|labelled)\b|\bwhat (?:do|does|did|would) .*\b(?:call|name|dub|term|label)\b|\b(?:names?|terms?|words?|label|phrase|expression|nickname|title) (?:of|for)\b(?!.*\b(?:official|person|who|leader|countr\w+)\b)|\bname (?:\w+ ){0,4}(?:gave|gives|used|uses|chose|has for)\b|\bcomment\b.*\b(?:appel\w*|nomm\w*|baptis\w*)|\bquel (?:est le )?nom\b|\bnom d[eu]?\b|\bheisst\b|\bwie (?:nennt|nannte)\b|\bname (?:der|des)\b|(?:^| )як (?:назива|назва|зветься)\p{L}*|(?:^| )назва /u;

/** Whether a question asks for a name that is not a person's. */
export const isNaming = (words: readonly string[]): boolean => NAMING.test(words.join(' '));

/** Whether a question asks who somebody is, and nothing more. */
export const isIdentity = (words: readonly string[]): boolean => IDENTITY.test(words.join(' '));
