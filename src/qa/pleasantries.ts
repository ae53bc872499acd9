/** Takes from a message what is said around a question: greetings, thanks, apologies, and "could you tell me". */
import { mentionsIn } from './entity-linking.ts';
import { ABOUT_BOT, BOT, LEAD_IN, PLEA, TASKS } from './lexicon/small-talk.ts';
import type { Reader } from './reader.ts';
import { isAsking, opensAsking, refersBack, sentencesOf } from './sentences.ts';
import { isPolite, smallTalkIn } from './small-talk.ts';
import { wordsOf } from './tokenizer.ts';

/** A message without the pleasantries around what it asks; as it is, where it says nothing else. */
export function withoutPleasantries(message: string, reader: Reader): string {
  const said = sentencesOf(message)
    .filter(sentence => !isPleasantry(sentence, reader))
    .map(sentence => withoutLeadIn(sentence, reader))
    .filter(sentence => sentence !== '');
  const asked = said.filter(sentence => !isTask(sentence));
  const isLed = asked.some(sentence => refersBack(sentence, reader));
  const rest = said.filter(sentence => !isTask(sentence) || (isLed && !isBeside(sentence, reader)));
  return rest.length === 0 ? message : rest.join(' ');
}

const isPleasantry = (sentence: string, reader: Reader): boolean =>
  smallTalkIn(sentence) !== undefined || (isPolite(sentence) && !isAsking(sentence) && isBeside(sentence, reader));

/** "I am writing an essay on the summit." */
function isTask(sentence: string): boolean {
  const words = wordsOf(sentence);
  return !isAsking(sentence) && words.some(TASKS);
}

/** "You are useless, just tell me: who hosted it?" What stands before and names nobody and nothing is beside it. */
function withoutLeadIn(sentence: string, reader: Reader): string {
  const found = LEAD_IN.exec(sentence) ?? PLEA.exec(sentence);
  if (!found) return sentence;
  const [led, marks = ''] = found;
  const [before, asked] = [sentence.slice(0, found.index), sentence.slice(found.index + led.length)];
  const isLedIn =
    marks.trim() === ''
      ? opensAsking(asked) && wordsOf(before).every(word => ABOUT_BOT.has(word) || BOT.has(word))
      : (asked === '' || isAsking(asked)) && isBeside(before, reader);
  return isLedIn ? asked : sentence;
}

/** Whether words name nobody and nothing of the record, and no stranger. */
function isBeside(text: string, reader: Reader): boolean {
  return mentionsIn(wordsOf(text), reader.dossier).length === 0 && reader.read(text).unknownNames.length === 0;
}
