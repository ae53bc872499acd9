/** What a question's form asks for without a word of its own: a list, or what was talked about. */

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
