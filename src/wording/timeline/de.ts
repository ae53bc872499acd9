/** German. */
import { dates } from '../grammar/de.ts';
import { spaced } from '../sentences.ts';
import type { TimelineWords } from './words.ts';

export const timeline: TimelineWords = {
  timeline: parts => `Chronik${spaced(parts)}`,
  dailyBriefing: days => `Überblick: ${days.from === days.to ? dates.weekday(days.from) : dates.days(days)}`,
  happened: 'Was geschah',
  announced: 'Was angekündigt ist oder von einer Bedingung abhängt',
  undated: 'Ohne Datum',
  whoSaidWhat: 'Wer was sagte',
  disputes: 'Was strittig ist',
  noEvents: parts => `ein Ereignis${spaced(parts)}`,
  span: days => `(${days})`,
  since: day => `ab ${day}`,
  until: day => `bis ${day}`,
  country: name => `(${name})`,
  dayBriefing: day => `Überblick: ${day}`,
  wholeTimeline: 'Die ganze Chronik',
  asserts: (name, what) => `${name}: ${what}`,
};
