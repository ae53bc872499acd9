/** Ukrainian. */
import { and, notInRecord, onTopic, onTopics, typed } from '../grammar/uk.ts';
import type { PositionWords } from './words.ts';

export const positions: PositionWords = {
  position: (name, topic) => `Позиція: ${name}${topic === undefined ? '' : `, тема ${typed(topic)}`}`,
  saidBy: (topic, name) => `${topic} · що сказала сторона: ${name}`,
  saidAbout: (topic, name) => `${topic} · що сказали інші про сторону: ${name}`,
  reporterOn: topic => `${topic} · що пише журналіст`,
  noOfficial: name => notInRecord(`заяв посадових осіб (${name})`),
  silences: 'Теми без заяв',
  silent: (name, topics) => notInRecord(`заяв (${name}) ${onTopics(topics)}`),
  neitherNor: (name, topic) => `висловлювань цієї сторони або про неї (${name})${onTopic(topic)}`,
  showPosition: name => `Позиція: ${name}`,
  compare: {
    title: (a, b, topic) =>
      topic === undefined ? `${and([a, b])}, тема за темою` : `${and([a, b])}, тема ${typed(topic)}`,
    neither: (a, b, topic) => `заяв будь-якої з двох сторін (${and([a, b])})${onTopic(topic)}`,
    same: name => `Двічі той самий вибір: ${name}. Назвіть дві різні країни чи організації.`,
    choose: 'Виберіть тему',
    allTopics: 'Усі теми',
  },
};
