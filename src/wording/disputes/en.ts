/** English. */
import { counted, onTopics } from '../grammar/en.ts';
import type { DisputeWords } from './words.ts';

export const contested: DisputeWords = {
  title: topic => (topic ? `What is disputed on: ${topic}` : 'What is disputed'),
  none: topic => (topic ? `a dispute ${onTopics([topic])}` : 'a dispute'),
  count: disputes => `${counted(disputes, 'question', 'questions')}: each side, then what the reporter writes.`,
  choose: 'Choose a topic',
  all: 'Every dispute',
};
