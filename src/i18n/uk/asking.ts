/** Says in Ukrainian what /ask says. */
import type { Messages } from '../messages.ts';
import { typed } from './grammar.ts';

export const ask: Messages['ask'] = {
  not: (asked, speaker) => `Не ${asked}, а ${speaker}.`,
  disputed: 'Спірне.',
  nearest: 'Найближче в записах:',
  notFrom: (from, speaker) => `Це не слова ${from}: ${speaker}.`,
  closest: (speaker, asked, reported) =>
    reported
      ? `Найближче за змістом – переказане висловлювання; його автор – ${speaker}, а не ${asked}.`
      : `Автор найближчих за змістом слів – ${speaker}, а не ${asked}.`,
  ofAnother: doer => `У записах це стосується іншої особи чи сторони: ${doer}.`,
  readAs: (text, name) => `${typed(text)} прочитано як ім’я чи назву: ${name}.`,
  leftOpen: text => `Без відповіді лишається: ${typed(text)}.`,
  unknownName: name => `Згадки про ${typed(name)} у записах немає.`,
  unheard: name => `У записах немає слів нікого на ім’я ${typed(name)}.`,
  silentOn: (from, on) => `У записах немає слів ${from} ${on}.`,
  silentOnThis: from => `У записах немає слів ${from} про це.`,
  silent: from => `У записах немає слів ${from}.`,
  unmentioned: (from, name) => `У записах немає слів ${from}, де названо ${typed(name)}.`,
  offTopic: 'У записах немає відповіді на ваше запитання.',
  noNumber: 'Числа для цього в записах немає.',
  noDate: 'Дати для цього в записах немає.',
  noPlace: 'Місця для цього в записах немає.',
  noWords: 'Не бачу, що тут шукати. Назвіть особу, країну чи тему.',
  notAsked: 'Запитання було не про це',
  counted:
    'Зберігається щонайбільше кількість натискань і жодного вашого слова: спробуйте назвати особу, країну чи тему або візьміть один із цих прикладів.',
};
