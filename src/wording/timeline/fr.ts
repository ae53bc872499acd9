/** French. */
import { f } from '../french.ts';
import { dates } from '../grammar/fr.ts';
import { spaced } from '../sentences.ts';
import type { TimelineWords } from './words.ts';

export const timeline: TimelineWords = {
  timeline: parts => `Chronologie${spaced(parts)}`,
  dailyBriefing: days => f`Synthèse : ${days.from === days.to ? dates.weekday(days.from) : dates.days(days)}`,
  happened: 'Ce qui s’est passé',
  announced: 'Ce qui est annoncé ou sous condition',
  undated: 'Sans date',
  whoSaidWhat: 'Qui a dit quoi',
  disputes: 'Ce qui est contesté',
  noEvents: parts => `un événement${spaced(parts)}`,
  span: days => `(${days})`,
  since: day => `à partir du ${day}`,
  until: day => `jusqu’au ${day}`,
  country: name => `(${name})`,
  dayBriefing: day => `Synthèse du ${day}`,
  wholeTimeline: 'Toute la chronologie',
  asserts: (name, what) => f`${name} : ${what}`,
};
