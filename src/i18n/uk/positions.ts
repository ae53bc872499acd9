/** Says in Ukrainian what /position and /compare say. */
import type { Topic } from '../../record/types.ts';
import type { Messages } from '../messages.ts';
import { capital } from '../sentences.ts';
import { and, counted, from, noun, number, or, party, STATEMENTS } from './grammar.ts';
import { replies } from './replies.ts';

const short = ({ short: curated, label }: Topic): string => curated?.uk ?? label.uk;
const headed = (topic: Topic, more?: number): string =>
  more === undefined ? short(topic) : `${short(topic)} (${number(more)})`;
const listed = ({ list, label }: Topic): string => list?.uk ?? label.uk;

export const positions: Messages['positions'] = {
  topic: headed,
  lead: (topic, more) => `${headed(topic, more)}:`,
  topics: (topics, more) => {
    const list = topics.map(listed).join(', ');
    return more === 0 ? list : `${list} та ще ${number(more)}`;
  },
  of: (who, topic) => `${capital(party(who))}${topic ? ` ${replies.on(topic)}` : ''}`,
  headline: (of, says) => [{ strong: of }, `: ${says}`],
  counted: (all, disputed, [most]) => {
    const statements = counted(all, STATEMENTS);
    const isOnlyTheirs = most?.said === all;
    const head = isOnlyTheirs ? `${statements} ${from(most.person)}` : statements;
    if (disputed === all) return `${head}, ${['спірна', 'обидві спірні'][all - 1] ?? 'усі спірні'}`;
    const parts = [
      ...(most && !isOnlyTheirs ? [`${number(most.said)} від ${from(most.person)}`] : []),
      ...(disputed > 0 ? [counted(disputed, noun('спірна', 'спірні', 'спірних'))] : []),
    ];
    return parts.length === 0 ? head : `${head}, із них ${and(parts)}`;
  },
  noneBy: people => `Заяв ${or(people.map(from))} немає.`,
  onlyUnnamed: (who, areClaims) => `від ${from(who)} є лише ${areClaims ? 'твердження' : 'слова'} без названого мовця`,
  silentOn: 'Немає заяв про',
  further: 'Також про',
  byOthers: (who, topic) => [
    { strong: topic ? `Що кажуть інші ${replies.on(topic)}` : 'Що кажуть інші' },
    ` · ${capital(party(who))}`,
  ],
  noOthers: who => `У записах немає нічого, що кажуть про це інші: ${party(who)}.`,
  about: () => 'Від інших',
  ownWords: 'Власні слова',
  allTopics: 'Усі теми',
  ofBoth: (a, b, topics) =>
    `${capital(and([party(a), party(b)]))}${topics.length > 0 ? ` ${replies.onAll(topics)}` : ''}`,
  bothOn: (topics, named) =>
    named
      ? `обидві сторони висловлюються про ${and(topics.map(listed))}`
      : `обидві сторони висловлюються на ${counted(topics.length, noun('тему', 'теми', 'тем'))}`,
  bothHeard: 'обидві сторони висловлюються',
  apart: 'сторони висловлюються тут на різні теми',
  onlyHeard: who => `лише заяви ${from(who)}`,
  onlyOn: who => `Лише заяви ${from(who)}`,
  alsoOn: topics => `Також про ${and(topics.map(listed))}`,
  disputed: (topic, mark) => `${topic} · ${mark}`,
  notHeard: 'Позиції не наведено',
  same: who => `Двічі той самий вибір: ${party(who)}. Назвіть дві різні країни чи організації.`,
  either: or,
};
