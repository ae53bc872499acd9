/** Ukrainian. */
import { option } from '../commands/uk.ts';
import { notInRecord, or, typed } from '../grammar/uk.ts';
import type { RefusalWords } from './words.ts';

export const refusals: RefusalWords = {
  notInRecord,
  nearest: 'Найближче в реєстрі:',
  didYouMean: names => `Можливо, ви мали на увазі: ${or(names)}?`,
  unknownParty: name => `країни чи організації ${typed(name)}`,
  unknownPerson: name => `особи на ім’я ${typed(name)}`,
  unknownTopic: name => `теми ${typed(name)}`,
  unknownItem: id => `запису з ідентифікатором ${typed(id)}`,
  unknownSource: id => `джерела ${typed(id)}`,
  badChoice: (text, choices) => `${typed(text)} немає серед варіантів: ${or(choices)}.`,
  badDay: text =>
    `${typed(text)} не вдається прочитати як дату. Можна так: 2025-03-27, 27 березня 2025, 27 березня, березень 2025, минулого четверга, вчора; також англійською, французькою та німецькою.`,
  invertedDays: (from, to) => `Перший день, ${from}, пізніший за останній, ${to}.`,
  missing: name => `Потрібен параметр ${typed(option(name))}.`,
  unknownCommand: name => `Команди ${typed(name)} немає.`,
  oldButton: 'Ця кнопка з давнішої версії. Будь ласка, введіть команду ще раз.',
  pastTheEnd: 'Цієї сторінки вже немає: реєстр змінився. Будь ласка, введіть команду ще раз.',
  noBriefings: 'Огляди тут недоступні: той, хто утримує цього бота, має дати йому токен і місце для їх зберігання.',
  serversOnly: 'Це працює лише на серверах: огляд каналу належить його серверу.',
  settledLate: 'Це тривало надто довго і, можливо, не виконано. Перегляньте стан огляду за мить.',
  failed: reference => `Тут сталася помилка; її зафіксовано. Код: ${reference}`,
};
