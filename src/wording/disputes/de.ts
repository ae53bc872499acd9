/** German. */
import { counted, noun, onTopic } from '../grammar/de.ts';
import type { DisputeWords } from './words.ts';

export const contested: DisputeWords = {
  title: topic => `Was${onTopic(topic)} strittig ist`,
  none: topic => `ein strittiger Punkt${onTopic(topic)}`,
  count: disputes => `${counted(disputes, noun('Frage', 'Fragen'))}: jede Seite, dann, was die Quelle selbst schreibt.`,
  choose: 'Thema wählen',
  all: 'Alles Strittige',
};
