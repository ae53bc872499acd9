/** German. */
import { and, notInRecord, onTopic, onTopics } from '../grammar/de.ts';
import type { PositionWords } from './words.ts';

export const positions: PositionWords = {
  position: (name, topic) => `Position: ${name}${topic === undefined ? '' : `, ${onTopics([topic])}`}`,
  saidBy: (topic, name) => `${topic} · gesagt von: ${name}`,
  saidAbout: (topic, name) => `${topic} · von anderen gesagt über: ${name}`,
  reporterOn: topic => `${topic} · was die Quelle selbst schreibt`,
  noOfficial: name => notInRecord(`eine Aussage von offizieller Seite (${name})`),
  silences: 'Themen ohne Aussage',
  silent: (name, topics) => notInRecord(`eine Aussage (${name}) ${onTopics(topics)}`),
  neitherNor: (name, topic) => `eine Aussage von dieser Seite oder über sie (${name})${onTopic(topic)}`,
  showPosition: name => `Position: ${name}`,
  compare: {
    title: (a, b, topic) =>
      topic === undefined ? `${and([a, b])}, Thema für Thema` : `${and([a, b])}, ${onTopics([topic])}`,
    neither: (a, b, topic) => `eine Aussage der einen oder der anderen Seite (${and([a, b])})${onTopic(topic)}`,
    same: name => `Zweimal dieselbe Wahl: ${name}. Nennen Sie zwei verschiedene Länder oder Organisationen.`,
    choose: 'Thema wählen',
    allTopics: 'Alle Themen',
  },
};
