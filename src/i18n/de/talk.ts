/** Says in German what is said to whoever greets the bot, asks what it is, or writes in a language that it doesn't read. */
import type { talk as english } from '../en/talk.ts';

export const talk: typeof english = {
  replies: {
    greeting: 'Hallo. Ich sage, wer was auf dem Pariser Ukraine-Gipfel vom 27. März 2025 gesagt hat. Zum Beispiel:',
    thanks: 'Gern geschehen. Hier steht noch mehr, zum Beispiel:',
    about:
      'Ich bin Rapporteur: Ich sage, wer was auf dem Pariser Ukraine-Gipfel vom 27. März 2025 gesagt hat, wörtlich und mit der Quelle. Wo hier nichts steht, sage ich auch das. Versuchen Sie zum Beispiel:',
  },
  unread: 'Ich lese Englisch, Französisch, Deutsch und Ukrainisch. Bitte fragen Sie in einer dieser Sprachen.',
};
