/** Ukrainian. */
import { dates } from '../grammar/uk.ts';
import { spaced } from '../sentences.ts';
import type { TimelineWords } from './words.ts';

export const timeline: TimelineWords = {
  timeline: parts => `Хронологія${spaced(parts)}`,
  dailyBriefing: days => `Огляд: ${days.from === days.to ? dates.weekday(days.from) : dates.days(days)}`,
  happened: 'Що сталося',
  announced: 'Що оголошено або залежить від умови',
  undated: 'Без дати',
  whoSaidWhat: 'Хто що сказав',
  disputes: 'Що є спірним',
  noEvents: parts => `подій${spaced(parts)}`,
  span: days => `(${days})`,
  since: day => `з ${day}`,
  until: day => `до ${day}`,
  country: name => `(${name})`,
  dayBriefing: day => `Огляд: ${day}`,
  wholeTimeline: 'Уся хронологія',
  asserts: (name, what) => `${name}: ${what}`,
};
