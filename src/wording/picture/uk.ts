/** Ukrainian. */
import { counted, noun, number, STATEMENTS } from '../grammar/uk.ts';
import { DATED } from '../items/uk.ts';
import type { PictureWords } from './words.ts';

export const picture: PictureWords = {
  dated: DATED,
  unless: (status, dated) => `Якщо не зазначено інше: ${status}, ${dated}.`,
  elsewhere: 'Дата з іншого джерела: у тексті сказано, з якого.',
  paragraphs: 'У дужках: абзац.',
  statements: n => counted(n, STATEMENTS),
  silence: 'немає заяв',
  others: 'Інші:',
  unnamed: 'Не названі тут: немає заяв.',
  disputed: 'спірна',
  someDisputed: 'щонайменше одна спірна',
  disputedSign: 'щонайменше одна заява спірна: у тексті сказано, яка',
  numbers: 'Число показує, скільки є заяв, разом із цитатами.',
  events: (shown, of) => `${number(shown)} з ${counted(of, noun('події', 'подій', 'подій'))}; решта в тексті.`,
  topics: (shown, of) => `${number(shown)} з ${counted(of, noun('теми', 'тем', 'тем'))}; решта в тексті.`,
  parties: (shown, of) => `Показано: ${number(shown)} з ${number(of)} інших країн та організацій.`,
};
