/** Classifies a question by its question word, or by the turn of phrase that stands for one. */
import { mentionAt } from './entity-linking.ts';
import { grammarOf } from './lexicon/grammar.ts';
import { ASKS, ASKS_FOR, asksStance, FORM_WORDS, POLITE } from './lexicon/question-forms.ts';
import type { QuestionKind, TokenizedQuestion } from './types.ts';

/** A question's kind, and where it says so. */
export interface KindAt {
  readonly kind: QuestionKind;
  /** The question word and what belongs to it. */
  readonly from: number;
  /** The word after it. */
  readonly after: number;
}

/** Most words that may stand before a question word ("For how many years", "In which country"). */
const BEFORE_MAX = 2;
/** Fewest words of a clause that stands before the question. */
const SUBORDINATE_MIN = 3;

/** Finds the question word that counts, or what stands for one. */
export function kindOf(question: TokenizedQuestion): KindAt {
  const { words, functionWords } = question;
  const isPolite = POLITE(words, 0) > 0;
  // "Qu'est-ce que" asks what, "est-ce que" whether; folded they are alike.
  const opening = FORM_WORDS.conjunctions.has(words[0] ?? '') ? 1 : 0;
  const whether = functionWords.whether(words, opening) > 0 && !isPolite && !opensWithWhat(question);
  const from = mainClause(words);
  for (let at = from; at < words.length; at++) {
    const opens = at === from || isLedIn(at, words) || (at <= BEFORE_MAX && !whether && !isPolite);
    const found = kindAt(at, opens, question) ?? (opens ? whichAt(at, words) : undefined);
    if (found) return found;
  }
  const isTurned = words.some((_, at) => functionWords.turned(words, at) + functionWords.orNot(words, at) > 0);
  return personNamedAt(words) ?? { kind: whether || isTurned ? 'whether' : 'what', from: 0, after: 0 };
}

/** "Tell me where …", "Скажіть, будь ласка, хто …" */
function isLedIn(at: number, words: readonly string[]): boolean {
  let before = at - 1;
  while (!FORM_WORDS.leadsIn.has(words[before] ?? '') && FORM_WORDS.pleads.has(words[before] ?? '')) before--;
  return FORM_WORDS.leadsIn.has(words[before] ?? '');
}

/** Where the question begins, behind a clause with "when": "When he spoke of it, what did he say?" */
function mainClause(words: readonly string[]): number {
  if (!FORM_WORDS.subordinate.has(words[0] ?? '')) return 0;
  return Math.max(
    0,
    words.findIndex((word, i) => i >= SUBORDINATE_MIN && FORM_WORDS.main.has(word)),
  );
}

/** Whether a question opens with a "what" that has lost its vowel: "qu’est-ce que". */
export const opensWithWhat = ({ language, tokens }: Pick<TokenizedQuestion, 'language' | 'tokens'>): boolean =>
  grammarOf(language).elidedWhat?.test(tokens[0]?.raw ?? '') ?? false;

/**
 * @param opens whether a question may open here; an amount may be asked for anywhere, and so may what takes several
 * words
 */
function kindAt(at: number, opens: boolean, question: TokenizedQuestion): KindAt | undefined {
  const { words, functionWords } = question;
  const kinds = [
    ['how-long', functionWords.howLong],
    ['how-many', functionWords.howMany],
    ['who', functionWords.who],
    ['where', functionWords.where],
    ['when', functionWords.when],
    ['why', functionWords.why],
  ] as const;
  const found = kinds
    .map(([kind, list]) => ({ kind, took: list(words, at) }))
    .find(
      ({ kind, took }) =>
        took > 0 &&
        (opens || kind === 'how-many' || took > 1) &&
        !(kind === 'where' && isNoPlace(at, question)) &&
        !(kind === 'who' && isRelative(at, question)),
    );
  return found && { kind: found.kind, from: at, after: at + found.took };
}

/** "It was Macron who said it": whoever is named before it is meant. */
function isRelative(at: number, { mentions }: TokenizedQuestion): boolean {
  return mentionAt(mentions, at - 1)?.entries.some(e => e.kind !== 'topic') ?? false;
}

/** "Ou" without its accent is "or", and "where does … stand" asks for a position. */
function isNoPlace(at: number, { language, words, tokens }: TokenizedQuestion): boolean {
  const { whereAccent } = grammarOf(language);
  if (whereAccent && at > 0 && !whereAccent.test(tokens[at]?.raw ?? '')) return true;
  return asksStance(words, at);
}

/** "What is the name of the person …?", "Wie heißt der Sprecher …?": who it is. */
function personNamedAt(words: readonly string[]): KindAt | undefined {
  const found = ASKS.personNamed.exec(words.join(' '));
  if (!found) return undefined;
  const from = found.input
    .slice(0, found.index)
    .split(' ')
    .filter(word => word !== '').length;
  return { kind: 'who', from, after: from + found[0].trim().split(' ').length };
}

/** "Which city", "what day", "welcher Politiker". */
function whichAt(at: number, words: readonly string[]): KindAt | undefined {
  const { which, whichSeveral, places, times, buildings } = FORM_WORDS;
  const word = words[at] ?? '';
  if (!which.has(word)) return undefined;
  const [noun = '', next = ''] = words.slice(at + 1);
  const isOne = !whichSeveral.has(word);
  // "Which Caribbean island": one word may describe the place.
  if (isOne && places.has(next) && !places.has(noun)) return { kind: 'where', from: at, after: at + 1 };
  if (times.has(noun) && times.has(next)) return { kind: 'when', from: at, after: at + 3 };
  // "Quels pays" are those who do something, not where.
  if (!isOne && places.has(noun)) return undefined;
  if (buildings.has(noun)) return { kind: 'where', from: at, after: at + 1 };
  const kind = KINDS_OF_NOUN.find(([nouns]) => nouns.has(noun))?.[1];
  return kind && { kind, from: at, after: at + 2 };
}
const KINDS_OF_NOUN = [
  [FORM_WORDS.places, 'where'],
  [FORM_WORDS.times, 'when'],
  [FORM_WORDS.persons, 'who'],
] as const;

// What a question's form asks for without a word of its own. The record's glosses have the same words for what an item
// leaves open.

/** Asks for a time of the day. */
export const CLOCK = 'clock';
/** Asks for somebody's answer to something. */
export const REPLY = 'reply';

/** The words that a question's form stands for, in the record's language. */
export function wordsOfForm(words: readonly string[]): readonly string[] {
  const text = `${words.join(' ')} `;
  return [
    ...(ASKS_FOR.list.test(text) ? ['list'] : []),
    ...(ASKS_FOR.network.test(text) ? ['platform'] : []),
    ...(ASKS_FOR.topic.test(text) ? ['topic'] : []),
    ...(isIdentity(words) ? ['identity'] : []),
    ...(ASKS_FOR.reaction.test(text) ? [REPLY] : []),
    ...(ASKS_FOR.timeOfDay.test(text) ? [CLOCK] : []),
  ];
}

/** Whether a question asks what would follow from something, which no report of what was said tells. */
export const isHypothetical = (words: readonly string[]): boolean => ASKS_FOR.hypothesis.test(`${words.join(' ')} `);

/** Whether a question names a kind of place that is smaller than a country. */
export const asksWithinCountry = (words: readonly string[]): boolean =>
  words.some(word => FORM_WORDS.towns.has(word) || FORM_WORDS.buildings.has(word));

/** Whether a question asks how long something is to stay as it is. */
export const isUntil = (words: readonly string[]): boolean => ASKS.until.test(words.join(' '));

/** Whether a question asks for a name that isn't a person's. */
export const isNaming = (words: readonly string[]): boolean => ASKS.naming.test(words.join(' '));

/** Whether a question asks what something is for. */
export const isPurpose = (words: readonly string[]): boolean => ASKS.purpose.test(words.join(' '));

/** "Who met whom?", «Хто з ким зустрівся?» */
export const isMutual = ({ words, functionWords }: Pick<TokenizedQuestion, 'words' | 'functionWords'>): boolean =>
  words.filter((_, at) => functionWords.who(words, at) > 0).length > 1;

/** Whether a question asks who somebody is, and nothing more. */
export const isIdentity = (words: readonly string[]): boolean => ASKS.identity.test(words.join(' '));
