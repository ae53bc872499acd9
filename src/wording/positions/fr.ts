/** French. */
import { f } from '../french.ts';
import { and, notInRecord, onTopic, onTopics } from '../grammar/fr.ts';
import type { PositionWords } from './words.ts';

export const positions: PositionWords = {
  position: (name, topic) => f`Position : ${name}${topic === undefined ? '' : `, ${onTopics([topic])}`}`,
  saidBy: (topic, name) => f`${topic} · dit par : ${name}`,
  saidAbout: (topic, name) => f`${topic} · dit par d’autres au sujet de : ${name}`,
  reporterOn: topic => `${topic} · ce qu’écrit le journaliste`,
  noOfficial: name => notInRecord(`une déclaration d’un responsable (${name})`),
  silences: 'Thèmes sans déclaration',
  silent: (name, topics) => notInRecord(`une déclaration (${name}) ${onTopics(topics)}`),
  neitherNor: (name, topic) => `un propos de cette partie ou à son sujet (${name})${onTopic(topic)}`,
  showPosition: name => f`Position : ${name}`,
  compare: {
    title: (a, b, topic) =>
      topic === undefined ? `${and([a, b])}, thème par thème` : `${and([a, b])}, ${onTopics([topic])}`,
    neither: (a, b, topic) => `une déclaration de l’une ou l’autre partie (${and([a, b])})${onTopic(topic)}`,
    same: name => f`Deux fois le même choix : ${name}. Indiquez deux pays ou instances différents.`,
    choose: 'Choisir un thème',
    allTopics: 'Tous les thèmes',
  },
};
