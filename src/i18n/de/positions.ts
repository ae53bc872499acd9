/** Says in German what /position and /compare say. */
import type { Topic } from '../../record/types.ts';
import type { Messages } from '../messages.ts';
import { capital } from '../sentences.ts';
import { and, counted, from, noun, number, or, party } from './grammar.ts';
import { replies } from './replies.ts';

const short = ({ short: curated, label }: Topic): string => curated?.de ?? label.de;
const headed = (topic: Topic, more?: number): string =>
  more === undefined ? short(topic) : `${short(topic)} (${number(more)})`;
const listed = ({ list, label }: Topic): string => list?.de ?? label.de;

export const positions: Messages['positions'] = {
  topic: headed,
  lead: (topic, more) => `${headed(topic, more)}:`,
  topics: (topics, more) => {
    const list = topics.map(listed).join(', ');
    return more === 0 ? list : `${list} und ${number(more)} weitere`;
  },
  of: (who, topic) => `${capital(party(who))}${topic ? ` ${replies.on(topic)}` : ''}`,
  headline: (of, says) => [{ strong: of }, `: ${says}`],
  counted: (all, disputed, [most]) => {
    const statements = counted(all, noun('Aussage', 'Aussagen'));
    const isOnlyTheirs = most?.said === all;
    const head = isOnlyTheirs ? `${statements} ${from(most.person)}` : statements;
    if (disputed === all) return `${head}, ${['strittig', 'beide strittig'][all - 1] ?? 'alle strittig'}`;
    const parts = [
      ...(most && !isOnlyTheirs ? [`${number(most.said)} ${from(most.person)}`] : []),
      ...(disputed > 0 ? [`${number(disputed)} strittig`] : []),
    ];
    return parts.length === 0 ? head : `${head}, davon ${and(parts)}`;
  },
  noneBy: people => `Keine ${or(people.map(from))}.`,
  onlyUnnamed: (who, areClaims) =>
    `nur ${areClaims ? 'Behauptungen' : 'Äußerungen'} ${from(who)} ohne genannten Sprecher`,
  silentOn: 'Keine Aussage zu den Themen',
  further: 'Weitere Themen',
  byOthers: (who, topic) => [
    { strong: topic ? `Was andere ${replies.on(topic)} sagen` : 'Was andere sagen' },
    ` · ${capital(party(who))}`,
  ],
  noOthers: who => `Hier steht nichts, was andere dazu sagen: ${party(who)}.`,
  about: () => 'Von anderen',
  ownWords: 'Eigene Worte',
  allTopics: 'Alle Themen',
  ofBoth: (a, b, topics) =>
    `${capital(and([party(a), party(b)]))}${topics.length > 0 ? ` ${replies.onAll(topics)}` : ''}`,
  bothOn: (topics, named) => {
    const on = topics.length === 1 ? 'einem Thema' : `${number(topics.length)} Themen`;
    return named ? `beide äußern sich zu ${on} (${and(topics.map(listed))})` : `beide äußern sich zu ${on}`;
  },
  bothHeard: 'beide äußern sich',
  apart: 'kein gemeinsames Thema',
  onlyHeard: who => `nur Aussagen ${from(who)}`,
  onlyOn: who => `Nur Aussagen ${from(who)}`,
  alsoOn: topics => `Weitere Themen: ${and(topics.map(listed))}`,
  disputed: (topic, mark) => `${topic} · ${mark}`,
  notHeard: 'Keine Aussage',
  same: who => `Zweimal dieselbe Wahl: ${party(who)}. Nennen Sie zwei verschiedene Länder oder Organisationen.`,
  either: or,
};
