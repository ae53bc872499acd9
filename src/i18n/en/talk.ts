/** Says in English what is said to whoever greets the bot, asks what it is, or writes in a language that it doesn't read. */
import type { SmallTalk } from '../../qa/small-talk.ts';
import type { Source } from '../../record/types.ts';
import { and, dates } from './grammar.ts';

const named = ({ outlet, published }: Source): string => `${outlet}, ${dates.day(published)}`;

export const talk = {
  replies: {
    greeting: 'Hello. I tell you who said what at the Paris summit on Ukraine, 27 March 2025. Try one of these:',
    thanks: 'You’re welcome. There is more in the record; try one of these:',
    about:
      'I’m Rapporteur: I tell you who said what at the Paris summit on Ukraine, 27 March 2025, word for word and with the source. Where the record holds nothing, I say so. Try one of these:',
  } satisfies Record<Exclude<SmallTalk, 'source'>, string>,
  /** From where everything is that is told. */
  sources: (sources: readonly Source[]) =>
    `I take everything from ${and(sources.map(named))}, and name the paragraph each time; of a date from elsewhere I say whose it is. Try one of these:`,
  unread: 'I read English, French, German and Ukrainian. Please ask in one of them.',
  /** On buttons that lead to answers. */
  ways: {
    disputed: 'What is disputed?',
    inBrief: (day: string) => `${day} in brief`,
  },
};
