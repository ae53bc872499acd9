/** Ukrainian. */
import { localeWords } from '../locale-words.ts';
import { sentence } from '../sentences.ts';
import type { EditionWords } from './words.ts';

const { counted } = localeWords<'one' | 'few' | 'many'>('uk');

export const edition: EditionWords = {
  corrected: (day, note) => `Виправлено ${day}: ${sentence(note)}`,
  withdrawn: (day, note) => `Відкликано ${day}: ${sentence(note)}`,
  takenBack: 'Відкликане',
  withdrawnItem: (id, day, note) => `запису «${id}», відкликаного ${day}: ${note}`,

  fresh: (entries, since) =>
    `У реєстрі ${counted(entries, {
      one: 'новий запис',
      few: 'нові записи',
      many: 'нових записів',
      other: 'нового запису',
    })} з ${since}.`,
  more: entries =>
    `Ще ${counted(entries, {
      one: 'запис тут не показано',
      few: 'записи тут не показано',
      many: 'записів тут не показано',
      other: 'запису тут не показано',
    })}: туди ведуть кнопки.`,
  quiet: day => `З ${day} в реєстрі немає нічого нового.`,
  empty: 'У реєстрі ще немає нічого про те, за чим тут стежать.',
  recap: 'Нагадування про те, що тоді було новим.',
  reporter: 'Що пише журналіст',
  corrections: 'Виправлене або відкликане після появи тут',
  rest: 'Чого тут не показано',
  mark: 'Про цей огляд',
};
