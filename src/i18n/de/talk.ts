/** Says in German what is said to whoever greets the bot, asks what it is, or writes in a language that it doesn't read. */
import type { Source } from '../../record/types.ts';
import type { Coverage } from '../coverage.ts';
import type { talk as english } from '../en/talk.ts';
import { and, counted, dates, noun } from './grammar.ts';
import { replies } from './replies.ts';

const named = ({ outlet, published }: Source): string => `${outlet}, ${dates.day(published)}`;

/** Most sources that are named one by one. */
const NAMED_MAX = 3;

/** The sources, or of many how many they are, the newest by name. */
const textsOf = (sources: readonly Source[]): string =>
  sources.length > NAMED_MAX
    ? `${counted(sources.length, noun('Text', 'Texte'))}, der neueste: ${and(sources.slice(0, 1).map(named))}`
    : and(sources.map(named));

/** Who said what, on which topics and when: what the record covers. */
export const covered = ({ topics, days }: Coverage): string =>
  ['wer was', ...(topics.length > 0 ? [replies.onAll(topics)] : []), 'gesagt hat'].join(' ') +
  (days ? `, ${dates.days(days)}` : '');

export const talk: typeof english = {
  replies: {
    greeting: of => `Hallo. Ich sage, ${covered(of)}. Zum Beispiel:`,
    thanks: () => 'Gern geschehen. Hier steht noch mehr, zum Beispiel:',
    about: of =>
      `Ich bin Rapporteur: Ich sage, ${covered(of)}, wörtlich und mit der Quelle. Wo hier nichts steht, sage ich auch das. Versuchen Sie zum Beispiel:`,
  },
  sources: sources =>
    `Alles hier stammt aus: ${textsOf(sources)}. Ich nenne jedes Mal den Absatz, und bei einem Datum aus anderer Quelle, woher es stammt. Versuchen Sie zum Beispiel:`,
  unread: 'Ich lese Englisch, Französisch, Deutsch und Ukrainisch. Bitte fragen Sie in einer dieser Sprachen.',
  ways: {
    disputed: 'Was ist strittig?',
    inBrief: day => `Der ${day} in Kürze`,
  },
};
