/** Says in English what is said to whoever greets the bot, asks what it is, or writes in a language that it doesn't read. */
import type { SmallTalk } from '../../qa/small-talk.ts';
import type { Source } from '../../record/types.ts';
import type { Coverage } from '../coverage.ts';
import { and, counted, dates } from './grammar.ts';
import { replies } from './replies.ts';

/** The sources, or of many how many they are, the newest by name. */
const textsOf = (sources: readonly Source[]): string =>
  sources.length > NAMED_MAX
    ? `${counted(sources.length, 'text', 'texts')}, the newest ${and(sources.slice(0, 1).map(named))}`
    : and(sources.map(named));

const named = ({ outlet, published }: Source): string => `${outlet}, ${dates.day(published)}`;

/** Most sources that are named one by one. */
const NAMED_MAX = 3;

/** Who said what, on which topics and when: what the record covers. */
export const covered = ({ topics, days }: Coverage): string =>
  ['who said what', ...(topics.length > 0 ? [replies.onAll(topics)] : [])].join(' ') +
  (days ? `, ${dates.days(days)}` : '');

export const talk = {
  replies: {
    greeting: (of: Coverage) => `Hello. I tell you ${covered(of)}. Try one of these:`,
    thanks: () => 'You’re welcome. There is more in the record; try one of these:',
    about: (of: Coverage) =>
      `I’m Rapporteur: I tell you ${covered(of)}, word for word and with the source. Where the record holds nothing, I say so. Try one of these:`,
  } satisfies Record<Exclude<SmallTalk, 'source'>, (of: Coverage) => string>,
  /** From where everything is that is told. */
  sources: (sources: readonly Source[]) =>
    `I take everything from ${textsOf(sources)}, and name the paragraph each time; of a date from elsewhere I say whose it is. Try one of these:`,
  unread: 'I read English, French, German and Ukrainian. Please ask in one of them.',
  /** On buttons that lead to answers. */
  ways: {
    disputed: 'What is disputed?',
    inBrief: (day: string) => `${day} in brief`,
  },
};
