/** English. */
import { and, byline, dates, foreign, region, voice } from '../grammar/en.ts';
import type { ItemWords } from './words.ts';

/** How a date is known. */
export const DATED = { stated: 'date stated', inferred: 'date inferred', external: 'date from elsewhere' } as const;

export const items: ItemWords = {
  party: party => party.name,
  topic: topic => topic.label.en,
  region,
  voice,
  byline,
  reporter: fact => ({
    name: fact.source.outlet,
    rest: fact.voice === 'judgement' ? 'the reporter’s own judgement' : 'the reporter’s own account',
  }),
  citation: (source, at) =>
    `${source.outlet}${foreign(source.language)}, ${dates.day(source.published)}, ${at.part} ${at.number}`,
  mode: mode => mode,
  quoted: text => `“${text}”`,
  saying: (of, cue, quotation) => `${voice(of)} ${cue}: ${quotation}`,
  telling: (who, text) => `${who}: ${text}`,
  cited: (text, citation) => `${text} — ${citation}.`,
  day: dates.day,
  days: dates.days,
  when: dates.when,
  whenPrinted: said => `source’s words: “${said}”`,
  known: (when, explained) => {
    if (when.precision === 'open') return `Source’s words: “${when.said}”. No date: ${when.note}`;
    return `Source’s words: “${when.said}”; ${DATED[when.basis]}.${explained && when.note ? ` ${when.note}` : ''}`;
  },
  status: status =>
    ({ done: '● done', announced: '◐ announced, not reported as done', conditional: '○ conditional' })[status],
  said: (cue, occasion, when) => `${cue}, ${occasion} · ${when}`,
  context: text => `Context: ${text}`,
  condition: text => `Condition: ${text}`,
  note: text => `Note: ${text}`,
  disputed: question => `Disputed: ${question}`,
  elsewhere: (outlet, text, cite) => `In ${outlet}: “${text}” (${cite})`,
  participants: names => `Taking part: ${and(names)}`,
  place: (title, place) => `${title} – ${place}`,
  itemName: (id, who, citation) => `${id} – ${who}, ${citation}`,
};
