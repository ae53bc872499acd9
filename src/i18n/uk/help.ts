/** Says in Ukrainian what /help says. */
import type { Messages } from '../messages.ts';
import { sentence } from '../sentences.ts';
import { command, optionHead } from './commands.ts';
import { counted, dates, noun, or } from './grammar.ts';
import { covered } from './talk.ts';

export const help: Messages['help'] = {
  covers: of => ['Я підкажу, ', { strong: covered(of) }, '.'],
  brief: {
    ask: 'будь-що, своїми словами',
    quote: 'що хтось сказав',
    position: 'країна, за темами',
    timeline: 'день або тижні довкола',
    compare: 'дві країни',
    disputed: 'у чому сторони розходяться',
    verify: 'чи справжня цитата?',
  },
  reading:
    'У кожному рядку сказано, хто говорить і в якому абзаці (¶) джерела. Чого немає в записах, на те я не відповідаю.',
  open: 'Що можна запитати?',
  notStored: 'Ваші запитання не зберігаються.',
  source: (outlet, day) => `Джерело: ${outlet}, ${dates.day(day)}`,
  sources: (n, outlet, day) =>
    `Джерела: ${counted(n, noun('текст', 'тексти', 'текстів'))}, найновіший: ${outlet}, ${dates.day(day)}`,
  inBrief: day => `Коротко: ${dates.day(day).replace(/ \d{4} року$/u, '')}`,
  privacyTitle: 'Приватність',
  privacy: [
    'Rapporteur бачить лише те, що ви передаєте його командам, і ніколи не бачить інших повідомлень каналу.',
    'Ні ваші запитання, ні те, хто запитав, не зберігаються й не записуються до журналів.',
    'З параметром приватно (private) відповідь бачите лише ви, доки не покажете її всім.',
    'Натискання кнопки «Запитання було не про це» під відповіддю на запитання лише рахується за тим, що було показано; ні ваші слова, ні ви самі при цьому не враховуються.',
    'Про вікторину не зберігається нічого.',
  ],
  option: (name, about, choices, required) => [
    { strong: optionHead(name) },
    ` ${required ? '(обов’язково) ' : ''}${sentence(about)}${choices.length === 0 ? '' : ` На вибір: ${or(choices)}.`}`,
  ],
  questions: ['Що Макрон каже про сили підтримки?', 'Хто назвав щось «грубою помилкою»?', 'Хто приймав саміт?'],
  withoutOptions: 'Без параметрів',
  choose: 'Довідка про команду',
  about: name => command(name),
};
