/** What a question's form asks for without a word of its own: a list, or what was talked about. */

/** "What are the conditions?" asks for each of them. */
const LISTING =
  /^(?:(?:and|so|et|und|а|ok) )?(?:(?:what|which|whats) (?:are|were|r)|quel(?:le)?s (?:sont|etaient)|(?:was|welche) (?:sind|waren)|які(?: саме| є)?) /u;
/** "What did they talk about?" asks for the topic. */
const TOPIC =
  /\b(?:what|whats)\b.*\b(?:talk\w*|speak\w*|spoke|spoken|discuss\w*|chat\w*)\b|\bde quoi\b.*\bparl|\bwor(?:uber|um)\b|(?:^| )про що /u;

/** What asks for a time of the day. */
export const CLOCK = 'clock';
const TIME_OF_DAY = /\bwhat time\b|\bquelle heure\b|\bw(?:ie ?vie|elche)\w* uhr|(?:^| )котрій (?:годин|$)/u;

/** The words that a question's form stands for. */
export function asksFor(words: readonly string[]): readonly string[] {
  const text = `${words.join(' ')} `;
  return [
    ...(LISTING.test(text) ? ['list'] : []),
    ...(TOPIC.test(text) ? ['topic'] : []),
    ...(isIdentity(words) ? ['identity'] : []),
    ...(TIME_OF_DAY.test(text) ? [CLOCK] : []),
  ];
}

const IDENTITY = /^(?:who (?:is|was|s)|whos|qui est|c est qui|wer (?:ist|war)|хто (?:такий|така|це)) (?:\S+ ?){1,4}$/u;

/** Whether a question asks who somebody is, and nothing more. */
export const isIdentity = (words: readonly string[]): boolean => IDENTITY.test(words.join(' '));
