/** Says in German what is said to whoever greets the bot, asks what it is, or writes in a language that it doesn't read. */
import type { Source } from '../../record/types.ts';
import type { talk as english } from '../en/talk.ts';
import { and, dates } from './grammar.ts';

const named = ({ outlet, published }: Source): string => `${outlet}, ${dates.day(published)}`;

export const talk: typeof english = {
  replies: {
    greeting: 'Hallo. Ich sage, wer was auf dem Pariser Ukraine-Gipfel vom 27. März 2025 gesagt hat. Zum Beispiel:',
    thanks: 'Gern geschehen. Hier steht noch mehr, zum Beispiel:',
    about:
      'Ich bin Rapporteur: Ich sage, wer was auf dem Pariser Ukraine-Gipfel vom 27. März 2025 gesagt hat, wörtlich und mit der Quelle. Wo hier nichts steht, sage ich auch das. Versuchen Sie zum Beispiel:',
  },
  sources: sources =>
    `Alles hier stammt aus: ${and(sources.map(named))}. Ich nenne jedes Mal den Absatz, und bei einem Datum aus anderer Quelle, woher es stammt. Versuchen Sie zum Beispiel:`,
  unread: 'Ich lese Englisch, Französisch, Deutsch und Ukrainisch. Bitte fragen Sie in einer dieser Sprachen.',
  ways: {
    disputed: 'Was ist strittig?',
    inBrief: day => `Der ${day} in Kürze`,
  },
};
