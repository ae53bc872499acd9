/** Knows how refusals are worded, in a language. */
import type { Messages } from '../../src/i18n/messages.ts';
import type { Topic } from '../../src/record/types.ts';

const EVERY = { en: '|', fr: '|', de: '|', uk: '|' };

/** The words, or the sentences, with which an answer says that the record lacks something. */
export function refusalOpenings(w: Messages): readonly string[] {
  const { notInRecord, ask, contested, quotes, verify } = w;
  const topic: Topic = { kind: 'topic', id: '', label: EVERY, on: EVERY, aliases: { en: [], fr: [], de: [], uk: [] } };
  const sentences = [
    notInRecord('|'),
    ask.unknownName('|'),
    ask.silent('|'),
    ask.unheard('|'),
    ask.silentOnThis('|'),
    quotes.none(['|']),
    quotes.noneWith('|'),
    ask.silentOn('|', '|'),
    contested.none(topic),
    contested.none(undefined),
    w.timelines.none('|'),
    w.silentCountry('|'),
    w.unknownParty('|'),
    w.unknownPerson('|'),
    w.unknownTopic('|'),
    w.unknownItem('|'),
    w.unknownSource('|'),
    w.severalSources('|', 2, false),
  ];
  const openings = sentences.flatMap(sentence => sentence.split('|')).filter(part => part.length > 5);
  return [
    ...openings,
    ask.offTopic,
    ask.noNumber,
    ask.noDate,
    ask.noPlace,
    ask.noWords,
    verify.grades.absent,
    verify.noWords,
  ];
}
