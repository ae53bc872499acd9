/** Tells what is said to the bot, or asked about it, from what is asked of the record. */
import { ABOUT_BOT, APOLOGIES, BESIDE, BOT, GREETINGS, OF_SOURCE, SOURCE, THANKS } from './lexicon/small-talk.ts';
import { wordsOf } from './tokenizer.ts';

/** A greeting, thanks, a question what the bot is and does, or from where it has what it tells. */
export type SmallTalk = 'greeting' | 'thanks' | 'about' | 'source';

/** What a message says to the bot, and the words in it that say something else. */
interface Heard {
  readonly talk: SmallTalk | undefined;
  readonly rest: readonly string[];
  /** Whether any of them is of where what is told comes from. */
  readonly isOfSource: boolean;
  /** What is said besides asking about the bot. */
  readonly polite: 'greeting' | 'thanks' | undefined;
  /** Whether it begins by speaking to the bot: "are you …". */
  readonly isAddressed: boolean;
}

/** Words, greetings left out, within which a message turns to the bot where it does so at once. */
const ADDRESS_MAX = 3;
/** Most words of praise or the like beside thanks. */
const REST_MAX = 3;

function hear(message: string): Heard {
  const words = wordsOf(message);
  const said = { greeting: false, thanks: false, source: false };
  const rest: string[] = [];
  for (let at = 0; at < words.length; ) {
    const [greets, thanks, beside] = [GREETINGS(words, at), THANKS(words, at), BESIDE(words, at)];
    const source = SOURCE(words, at);
    said.greeting ||= greets > 0;
    said.thanks ||= thanks > 0;
    said.source ||= source > 0;
    const to = at + Math.max(greets, thanks, beside, source, 1);
    if (greets + thanks + beside === 0) rest.push(...words.slice(at, to));
    at = to;
  }
  const polite = said.thanks ? 'thanks' : said.greeting ? 'greeting' : undefined;
  const isOfBot = words.some(word => BOT.has(word)) && (rest.length > 0 || polite === undefined);
  const start = words.findIndex((_, at) => GREETINGS(words, at) === 0);
  const isAddressed = start >= 0 && words.slice(start, start + ADDRESS_MAX).some(word => BOT.has(word));
  return { talk: isOfBot ? 'about' : polite, rest, isOfSource: said.source, polite, isAddressed };
}

const OPENING = /^([^,.!?;:\n]{1,40})[,.!;:\n]\s*(?=\S)/u;

/** A message without the greeting that it opens with: "Good evening, who …?" */
export function withoutGreeting(message: string): string {
  const [opening = '', words = ''] = OPENING.exec(message) ?? [];
  const { polite, rest } = hear(words);
  return polite !== undefined && rest.length === 0 ? message.slice(opening.length) : message;
}

/** What a message says to the bot; `undefined` where any of its words is about something else. */
export function smallTalkIn(message: string): SmallTalk | undefined {
  const { talk, rest, isOfSource } = hear(message);
  const isBeside = (word: string): boolean =>
    ABOUT_BOT.has(word) || BOT.has(word) || (isOfSource && OF_SOURCE.has(word));
  if (!rest.every(isBeside)) return undefined;
  return isOfSource ? 'source' : talk;
}

/**
 * What a message says to the bot that the record knows nothing of: thanks with a few other words and no question, or a
 * question that turns to the bot at once.
 */
export function smallTalkToBot(message: string): SmallTalk | undefined {
  const { rest, polite, isAddressed } = hear(message);
  if (polite !== undefined && rest.length <= REST_MAX && !message.includes('?')) return polite;
  return isAddressed ? 'about' : undefined;
}

/** Whether a sentence greets, thanks or excuses, and says little else. */
export function isPolite(sentence: string): boolean {
  const words = wordsOf(sentence);
  const lists = [GREETINGS, THANKS, APOLOGIES, BESIDE];
  let polite = false;
  let rest = 0;
  for (let at = 0; at < words.length; ) {
    const [greets = 0, thanks = 0, excuses = 0, beside = 0] = lists.map(list => list(words, at));
    polite ||= greets + thanks + excuses > 0;
    if (greets + thanks + excuses + beside === 0) rest++;
    at += Math.max(greets, thanks, excuses, beside, 1);
  }
  return polite && rest <= REST_MAX;
}

/** What a message says to the bot besides words in which there is nothing to look for: "yo, what's up?" */
export const smallTalkBeside = (message: string): SmallTalk | undefined => hear(message).talk;
