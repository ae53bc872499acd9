/** Ukrainian. */
import { option } from '../commands/uk.ts';
import { notInRecord, or, typed } from '../grammar/uk.ts';
import type { RefusalWords } from './words.ts';

export const refusals: RefusalWords = {
  notInRecord,
  nearest: 'Найближче в реєстрі:',
  didYouMean: names => `Можливо, ви мали на увазі: ${or(names)}?`,
  unknownParty: name => `країна чи організація ${typed(name)}`,
  unknownPerson: name => `особа на ім’я ${typed(name)}`,
  unknownTopic: name => `тема ${typed(name)}`,
  unknownItem: id => `елемент з ідентифікатором ${typed(id)}`,
  unknownSource: id => `джерело ${typed(id)}`,
  badChoice: (text, choices) => `${typed(text)} немає серед варіантів: ${or(choices)}.`,
  badDay: text =>
    `${typed(text)} не вдається прочитати як дату. Можна: 2025-03-27, 27 березня 2025, 27 березня, березень 2025, минулого четверга, вчора; також англійською, французькою та німецькою.`,
  invertedDays: (from, to) => `Перший день, ${from}, пізніший за останній, ${to}.`,
  missing: name => `Потрібен параметр ${typed(option(name))}.`,
  unknownCommand: name => `Команди ${typed(name)} немає.`,
  oldButton: 'Ця кнопка з давнішої версії. Будь ласка, введіть команду ще раз.',
  pastTheEnd: 'Цієї сторінки вже немає: реєстр змінився. Будь ласка, введіть команду ще раз.',
  noBriefings: 'Зведення тут не налаштовані: той, хто тримає цього бота, має дати йому токен і місце для зберігання.',
  serversOnly: 'Це працює лише на серверах: зведення каналу належить його серверу.',
  settledLate: 'Це тривало надто довго і, можливо, не виконано. Перегляньте стан зведення за мить.',
  failed: reference => `Тут сталася помилка; її зафіксовано. Код: ${reference}`,
};
