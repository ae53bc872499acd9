/** German. */
import { counted, noun, onTopic } from '../grammar/de.ts';
import type { DisputeWords } from './words.ts';

export const contested: DisputeWords = {
  title: topic => `Was strittig ist${onTopic(topic)}`,
  none: topic => `ein strittiger Punkt${onTopic(topic)}`,
  count: disputes =>
    `${counted(disputes, noun('Frage', 'Fragen'))}: jede Seite, dann, was in der Quelle darüber steht.`,
  choose: 'Thema wählen',
  all: 'Alles Strittige',
};
