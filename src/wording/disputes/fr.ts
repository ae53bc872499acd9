/** French. */
import { f } from '../french.ts';
import { counted, noun, onTopic } from '../grammar/fr.ts';
import type { DisputeWords } from './words.ts';

export const contested: DisputeWords = {
  title: topic => `Ce qui est contesté${onTopic(topic)}`,
  none: topic => `un point contesté${onTopic(topic)}`,
  count: disputes =>
    f`${counted(disputes, noun('question', 'questions'))} : chaque partie, puis ce qu’écrit le journaliste.`,
  choose: 'Choisir un thème',
  all: 'Tous les points contestés',
};
