/** Says in Ukrainian what is said to whoever greets the bot, asks what it is, or writes in a language that it doesn't read. */
import type { Source } from '../../record/types.ts';
import type { Coverage } from '../coverage.ts';
import type { talk as english } from '../en/talk.ts';
import { and, counted, dates, noun } from './grammar.ts';
import { replies } from './replies.ts';

const named = ({ outlet, published }: Source): string => `${outlet}, ${dates.day(published)}`;

/** Most sources that are named one by one. */
const NAMED_MAX = 3;

/** The sources, or of many how many they are, the newest by name. */
const textsOf = (sources: readonly Source[]): string =>
  sources.length > NAMED_MAX
    ? `${counted(sources.length, noun('текст', 'тексти', 'текстів'))}, найновіший – ${and(sources.slice(0, 1).map(named))}`
    : and(sources.map(named));

/** Who said what, on which topics and when: what the record covers. */
export const covered = ({ topics, days }: Coverage): string =>
  ['хто що сказав', ...(topics.length > 0 ? [replies.onAll(topics)] : [])].join(' ') +
  (days ? `, ${dates.days(days)}` : '');

export const talk: typeof english = {
  replies: {
    greeting: of => `Вітаю. Я підкажу, ${covered(of)}. Наприклад:`,
    thanks: () => 'Будь ласка. У записах є й інше, наприклад:',
    about: of =>
      `Я – Rapporteur: підкажу, ${covered(of)}, дослівно й із джерелом. Якщо в записах нічого немає, так і скажу. Спробуйте, наприклад:`,
  },
  sources: sources =>
    `Джерело всього тут: ${textsOf(sources)}. Щоразу вказую абзац, а для дати з іншого джерела – чия вона. Спробуйте, наприклад:`,
  unread: 'Я читаю англійською, французькою, німецькою та українською. Запитайте, будь ласка, однією з цих мов.',
  ways: {
    disputed: 'Що є спірним?',
    inBrief: day => `Коротко про ${day}`,
  },
};
