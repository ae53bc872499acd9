/** Says in Ukrainian what the prompt says for itself, and what is wrong with a line that is typed. */
import type { Messages } from '../messages.ts';
import { and, number, typed } from './grammar.ts';

export const terminal: Messages['terminal'] = {
  tryThese: 'Спробуйте:',
  keys: 'Tab доповнює; help показує команди; число натискає кнопку; exit завершує.',
  bareQuestion: 'Запитання без скісної риски ставиться командою /ask.',
  connect: 'Щоб з’єднатися з Discord, задайте DISCORD_TOKEN (або DISCORD_PUBLIC_KEY) у .env: див. .env.example.',
  pageAt: address => `У браузері, як канал: ${address} (лише з цього комп’ютера).`,
  portInUse: port => `Порт ${port} був зайнятий.`,
  interrupted: '(Ще раз Ctrl-C, щоб завершити.)',
  noButton: (pressed, there) =>
    `Кнопки ${pressed} немає. ${there === 0 ? 'Тут нема чого натискати' : `Є кнопки від 1 до ${there}`}.`,
  syntax: String.raw`Параметри пишуть як назва:значення, у будь-якому порядку; назву першого можна опустити. Значення може мати кілька слів; у прямих лапках воно може містити інші, а \" і \\ означають " і \:`,
  lineTooLong: max => `Рядок задовгий: читається не більш як ${number(max)} символів. Скоротіть його.`,
  noCommand: 'Команду не вказано.',
  noSuchCommand: name => `Команди /${name} немає.`,
  needsDiscord: name => `/${name} працює в Discord: тут немає каналу, куди доставляти.`,
  commandsAre: names => `Є команди ${and(names)}.`,
  didYouMean: name => `Можливо, ${name}?`,
  needsOption: (command, option) =>
    `Для /${command} потрібен параметр ${option}: напишіть /${command} ${option}:значення`,
  givenTwice: option => `${option} вказано двічі. Вкажіть один раз.`,
  noPartner: option => `Лапки після ${option}: не закрито. Закрийте їх знаком " у кінці значення.`,
  noValue: option => `${option} не має значення. Напишіть ${option}:значення.`,
  noValueOrLeave: option => `${option} не має значення. Напишіть ${option}:значення або приберіть ${option}.`,
  yesOrNo: (option, word, words) => `${option} – це так або ні, а не ${typed(word)}. Можна: ${and(words)}.`,
  noSuchOption: (command, name) => `/${command} не має параметра ${name}.`,
  takes: options => (options.length === 0 ? 'Ця команда не має параметрів.' : `Є параметри ${and(options)}.`),
  quoteIt: name => `Якщо ${name}: належить до значення, візьміть це значення в прямі лапки.`,
  belongsToNone: (word, command, options) =>
    `${typed(word)} не належить до жодного параметра. ${options.length === 0 ? `/${command} не має параметрів` : `Параметри /${command}: ${and(options)}`}.`,
  mayQuote: (command, option) =>
    `Значення в прямих лапках ними й закінчується і може містити інші: /${command} ${option}:"наприклад, слово "мир" тут"`,
};
