/** Ukrainian. */
import { and, notInRecord, onTopic, onTopics } from '../grammar/uk.ts';
import type { PositionWords } from './words.ts';

export const positions: PositionWords = {
  position: (name, topic) => `Позиція: ${name}${onTopic(topic)}`,
  saidBy: (topic, name) => `${topic} · сказано стороною: ${name}`,
  saidAbout: (topic, name) => `${topic} · сказано іншими про сторону: ${name}`,
  reporterOn: topic => `${topic} · що пише журналіст`,
  noOfficial: name => notInRecord(`заява посадової особи (${name})`),
  silences: 'Теми без заяв',
  silent: (name, topics) => notInRecord(`заява (${name}) ${onTopics(topics)}`),
  neitherNor: (name, topic) => `сказане цією стороною або про неї (${name})${onTopic(topic)}`,
  showPosition: name => `Позиція: ${name}`,
  compare: {
    title: (a, b, topic) => (topic === undefined ? `${and([a, b])}, тема за темою` : `${and([a, b])}${onTopic(topic)}`),
    neither: (a, b, topic) => `заява будь-якої з двох сторін (${and([a, b])})${onTopic(topic)}`,
    same: name => `Обидва рази: ${name}. Назвіть дві різні країни чи організації.`,
    choose: 'Виберіть тему',
    allTopics: 'Усі теми',
  },
};
