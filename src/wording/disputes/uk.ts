/** Ukrainian. */
import { counted, noun, onTopic } from '../grammar/uk.ts';
import type { DisputeWords } from './words.ts';

export const contested: DisputeWords = {
  title: topic => `Що є спірним${onTopic(topic)}`,
  none: topic => `спірне питання${onTopic(topic)}`,
  count: disputes =>
    `${counted(disputes, noun('питання', 'питання', 'питань'))}: кожна сторона, потім те, що пише журналіст.`,
  choose: 'Виберіть тему',
  all: 'Усі спірні питання',
};
