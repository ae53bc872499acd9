import { notInRecord, onTopics } from '../grammar/en.ts';
import type { PositionWords } from './words.ts';

export const positions: PositionWords = {
  position: (party, topic) => (topic ? `${party} on: ${topic}` : `Position of ${party}`),
  saidBy: (topic, party) => `${topic} · said by ${party}`,
  saidAbout: (topic, party) => `${topic} · said about ${party} by others`,
  reporterOn: topic => `${topic} · what the reporter writes`,
  noOfficial: party => notInRecord(`any statement by an official of ${party}`),
  silences: 'Topics without a statement',
  silent: (party, topics) => notInRecord(`anything said by ${party} ${onTopics(topics)}`),
  neitherNor: (party, topic) =>
    topic ? `anything said by or about ${party} ${onTopics([topic])}` : `anything said by or about ${party}`,
  showPosition: party => `Position of ${party}`,
  compare: {
    title: (a, b, topic) => (topic ? `${a} and ${b} on: ${topic}` : `${a} and ${b}, topic by topic`),
    neither: (a, b, topic) =>
      topic ? `anything said by ${a} or ${b} ${onTopics([topic])}` : `anything said by ${a} or ${b}`,
    same: party => `Both are ${party}. Name two different countries or bodies.`,
    choose: 'Choose a topic',
    allTopics: 'All topics',
  },
};
