/** Says in Ukrainian what /disputed says. Nouns stand for a side's verb: names of countries may be plural. */
import type { SideWord } from '../../record/types.ts';
import type { Messages } from '../messages.ts';
import { counted, dates, noun, typed } from './grammar.ts';
import { replies } from './replies.ts';

const WORDS: Readonly<Record<SideWord, string>> = {
  accuses: 'звинувачення',
  denies: 'заперечення',
  claims: 'твердження',
  'says-so': 'так',
  no: 'ні',
};

export const contested: Messages['contested'] = {
  title: topic => (topic === undefined ? 'Що є спірним' : `Що є спірним у темі ${typed(topic)}`),
  none: topic => (topic ? `Спірних питань ${replies.on(topic)} тут немає.` : 'Спірних питань тут немає.'),
  list: (disputes, on, open) => {
    const forms = open
      ? noun('відкрите або спірне питання', 'відкриті або спірні питання', 'відкритих або спірних питань')
      : noun('спірне питання', 'спірні питання', 'спірних питань');
    const questions = counted(disputes, forms);
    return [{ strong: `${questions}${on}.` }, ' Хто що каже:'];
  },
  question: question => ['⚠\u00a0', { strong: question }],
  side: (who, word) => (word === undefined ? who : `${who}: ${WORDS[word]}`),
  notHeard: who => `${who.join(', ')}: позиції не наведено`,
  noStatement: (sources, published) =>
    `У записах немає заяви про це (${counted(sources, noun('джерело', 'джерела', 'джерел'))}, ${published}).`,
  saidHere: (day, from, places) => `станом на ${dates.day(day)}; слова ${from}: ${places.join('; ')}`,
  saidAt: (when, place) => `${when}, ${place}`,
  unanswered: question => `Без відповіді – ${question}`,
  open: 'Відкрити питання',
  all: 'Усі спірні питання',
  noSide: 'Не стає на жоден бік.',
};
