/** English. */
import { dates } from '../grammar/en.ts';
import { spaced } from '../sentences.ts';
import type { TimelineWords } from './words.ts';

export const timeline: TimelineWords = {
  timeline: parts => `Timeline${spaced(parts)}`,
  dailyBriefing: days => `Briefing: ${days.from === days.to ? dates.weekday(days.from) : dates.days(days)}`,
  happened: 'What happened',
  announced: 'What is announced or conditional',
  undated: 'Without a date',
  whoSaidWhat: 'Who said what',
  disputes: 'What is disputed',
  noEvents: parts => `any event${spaced(parts)}`,
  span: days => `(${days})`,
  since: day => `from ${day}`,
  until: day => `until ${day}`,
  country: name => `with ${name}`,
  dayBriefing: day => `Briefing of ${day}`,
  wholeTimeline: 'The whole timeline',
  asserts: (party, what) => `${party}: ${what}`,
};
