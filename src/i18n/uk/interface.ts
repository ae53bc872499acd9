/** Says in Ukrainian what help says. */
import type { Messages } from '../messages.ts';
import { sentence } from '../sentences.ts';
import { command, optionHead } from './commands.ts';
import { and, counted, EVENTS, FACTS, noun, or, QUOTATIONS, STATEMENTS } from './grammar.ts';

export const help: Messages['help'] = {
  title: 'Rapporteur: про що можна запитати',
  about: name => `Довідка про ${command(name)}`,
  commands: 'Команди',
  command: (name, about, example) => `${command(name)}: ${sentence(about)} Приклад: ${example}`,
  record: 'Записи',
  recordIs: (asOf, counts) => `${asOf}. ${counts}`,
  counts: n =>
    `У записах ${and([
      counted(n.quote, QUOTATIONS),
      counted(n.statement, STATEMENTS),
      counted(n.fact, FACTS),
      counted(n.event, EVENTS),
      counted(n.disputes, noun('спірне питання', 'спірні питання', 'спірних питань')),
    ])} із ${counted(n.sources, noun('джерела', 'джерел', 'джерел'))}. Нічого не генерується: якщо чогось у них немає, відповідь так і каже.`,
  privacyTitle: 'Приватність',
  privacy: [
    'Rapporteur бачить лише те, що ви передаєте його командам, і ніколи не бачить інших повідомлень каналу.',
    'Ні ваші запитання, ні те, хто запитав, не зберігаються й не записуються до журналів.',
    'З параметром приватно (private) відповідь бачите лише ви, доки не покажете її всім.',
    'Натискання кнопки «Запитання було не про це» під відповіддю на запитання лише рахується за тим, що було показано; ні ваші слова, ні ви самі при цьому не враховуються.',
    'Про вікторину не зберігається нічого.',
  ],
  options: 'Параметри',
  takes: {
    person: 'ім’я, посада або країна особи',
    party: 'країна чи організація, за будь-якою назвою',
    topic: 'тема записів',
    day: 'дата, як її пишуть: 27 березня, 2025-03-27, минулого четверга',
    item: 'коротке ім’я наприкінці посилання на запис',
    source: 'коротке ім’я джерела',
    command: 'назва команди',
    flag: 'так або ні',
    channel: 'канал сервера',
    time: 'час доби: 08:00, 8.30, 20 год',
    zone: 'місто або часовий пояс: Kyiv, Europe/Paris',
    topics: 'теми записів через кому',
    parties: 'країни чи організації через кому',
  },
  oneOf: choices => `на вибір: ${or(choices)}`,
  upTo: characters => `до ${counted(characters, noun('символу', 'символів', 'символів'))}`,
  option: (name, about, takes, required) =>
    `${optionHead(name)} (${required ? 'обов’язково' : 'необов’язково'}; ${takes}): ${sentence(about)}`,
  examples: 'Приклади',
  choose: 'Виберіть команду',
};
