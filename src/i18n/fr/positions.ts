/** Says in French what /position and /compare say. */
import type { Topic } from '../../record/types.ts';
import type { Messages } from '../messages.ts';
import { capital } from '../sentences.ts';
import { and, counted, f, from, noun, number, or, party } from './grammar.ts';
import { replies } from './replies.ts';

const short = ({ short: curated, label }: Topic): string => curated?.fr ?? label.fr;
const headed = (topic: Topic, more?: number): string =>
  more === undefined ? short(topic) : `${short(topic)} (${number(more)})`;
const listed = ({ list, label }: Topic): string => list?.fr ?? label.fr;

export const positions: Messages['positions'] = {
  topic: headed,
  lead: (topic, more) => f`${headed(topic, more)} :`,
  topics: (topics, more) => {
    const list = topics.map(listed).join(', ');
    return more === 0 ? list : `${list} et ${number(more)} autres`;
  },
  of: (who, topic) => `${capital(party(who))}${topic ? ` ${replies.on(topic)}` : ''}`,
  headline: (of, says) => [{ strong: of }, f` : ${says}`],
  counted: (all, disputed, [most]) => {
    const statements = counted(all, noun('déclaration', 'déclarations'));
    const isOnlyTheirs = most?.said === all;
    const head = isOnlyTheirs ? `${statements} ${from(most.person)}` : statements;
    if (disputed === all) return `${head}, ${['contestée', 'toutes deux contestées'][all - 1] ?? 'toutes contestées'}`;
    const parts = [
      ...(most && !isOnlyTheirs ? [`${number(most.said)} ${from(most.person)}`] : []),
      ...(disputed > 0 ? [counted(disputed, noun('contestée', 'contestées'))] : []),
    ];
    return parts.length === 0 ? head : `${head}, dont ${and(parts)}`;
  },
  noneBy: people => `Aucune ${or(people.map(from))}.`,
  onlyUnnamed: (who, areClaims) =>
    `côté ${party(who)}, seulement des ${areClaims ? 'affirmations' : 'propos'} sans auteur nommé`,
  silentOn: 'Aucune déclaration sur',
  further: 'Aussi sur',
  byOthers: (who, topic) => [
    { strong: topic ? `Ce que d’autres disent ${replies.on(topic)}` : `Ce que d’autres disent ${from(who)}` },
    ...(topic ? [` · ${capital(party(who))}`] : []),
  ],
  noOthers: who => `Le dossier ne contient rien que d’autres disent ${from(who)}.`,
  about: () => 'Par d’autres',
  ownWords: 'Ses propres mots',
  allTopics: 'Tous les thèmes',
  ofBoth: (a, b, topics) =>
    `${capital(and([party(a), party(b)]))}${topics.length > 0 ? ` ${replies.onAll(topics)}` : ''}`,
  bothOn: (topics, named) =>
    named
      ? `les deux parties s’expriment sur ${and(topics.map(listed))}`
      : `les deux parties s’expriment sur ${counted(topics.length, noun('thème', 'thèmes'))}`,
  bothHeard: 'les deux parties s’expriment',
  apart: 'les deux parties s’expriment ici sur des thèmes différents',
  onlyHeard: who => `propos ${from(who)} seulement`,
  onlyOn: who => `Propos ${from(who)} seulement`,
  alsoOn: topics => `Aussi sur ${and(topics.map(listed))}`,
  disputed: (topic, mark) => `${topic} · ${mark}`,
  notHeard: 'Aucun propos',
  same: who => f`Deux fois le même choix : ${party(who)}. Indiquez deux pays ou instances différents.`,
  either: or,
};
