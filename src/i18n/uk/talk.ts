/** Says in Ukrainian what is said to whoever greets the bot, asks what it is, or writes in a language that it doesn't read. */
import type { Source } from '../../record/types.ts';
import type { talk as english } from '../en/talk.ts';
import { and, dates } from './grammar.ts';

const named = ({ outlet, published }: Source): string => `${outlet}, ${dates.day(published)}`;

export const talk: typeof english = {
  replies: {
    greeting: 'Вітаю. Я підкажу, хто що сказав на Паризькому саміті щодо України 27 березня 2025 року. Наприклад:',
    thanks: 'Будь ласка. У записах є й інше, наприклад:',
    about:
      'Я – Rapporteur: підкажу, хто що сказав на Паризькому саміті щодо України 27 березня 2025 року, дослівно й із джерелом. Якщо в записах нічого немає, так і скажу. Спробуйте, наприклад:',
  },
  sources: sources =>
    `Джерело всього тут: ${and(sources.map(named))}. Щоразу вказую абзац, а для дати з іншого джерела – чия вона. Спробуйте, наприклад:`,
  unread: 'Я читаю англійською, французькою, німецькою та українською. Запитайте, будь ласка, однією з цих мов.',
  ways: {
    disputed: 'Що є спірним?',
    inBrief: day => `Коротко про ${day}`,
  },
};
