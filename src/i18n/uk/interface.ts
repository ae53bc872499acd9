/** Says in Ukrainian what only pictures say. */
import type { Messages } from '../messages.ts';
import { counted, noun, number, STATEMENTS } from './grammar.ts';

export const picture: Messages['picture'] = {
  unless: usual => `Якщо не зазначено інше: ${usual.join(', ')}.`,
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
