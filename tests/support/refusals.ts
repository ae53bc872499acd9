/** Knows how refusals begin, in a language. */
import type { Messages } from '../../src/i18n/messages.ts';

/** The words, or the sentences, with which an answer says that the record lacks something. */
export function refusalOpenings({ notInRecord, ask, quotes }: Messages): readonly string[] {
  const sentences = [
    notInRecord('|'),
    ask.unknownName('|'),
    ask.silent('|'),
    ask.unheard('|'),
    ask.silentOnThis('|'),
    quotes.none('|'),
  ];
  const openings = sentences.map(sentence => sentence.split('|')[0] ?? '').filter(opening => opening.length > 3);
  return [...openings, ask.offTopic, ask.noNumber, ask.noDate, ask.noPlace, ask.noWords];
}
