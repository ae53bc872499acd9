/** Ukrainian. */
import { counted, noun, typed } from '../grammar/uk.ts';
import type { DisputeWords } from './words.ts';

const inTopic = (topic: string | undefined): string => (topic === undefined ? '' : ` у темі ${typed(topic)}`);

export const contested: DisputeWords = {
  title: topic => `Що є спірним${inTopic(topic)}`,
  none: topic => `спірних питань${inTopic(topic)}`,
  count: disputes =>
    `${counted(disputes, noun('питання', 'питання', 'питань'))}: кожна сторона, потім те, що пише журналіст.`,
  choose: 'Виберіть тему',
  all: 'Усі спірні питання',
};
