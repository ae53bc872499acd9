/** Names and describes the commands in Ukrainian. */
import { type GroupWords, shownNames, type Translated } from '../commands.ts';
import type { commands as english } from '../en/commands.ts';
import type { Messages } from '../messages.ts';

const PRIVATE = 'Відповідь бачите лише ви (типово: ні)';
const AS = 'Вигляд відповіді; «текст» – без вбудованої картки, для програм читання з екрана (типово: картка)';
/** The options of the commands that the record answers; help shows them by these names too. */
const OPTIONS = {
  question: 'запитання',
  private: 'приватно',
  as: 'вигляд',
  speaker: 'особа',
  person: 'особа',
  topic: 'тема',
  about: 'слова',
  country: 'країна',
  text: 'текст',
  day: 'день',
  from: 'від',
  to: 'до',
  a: 'країна1',
  b: 'країна2',
  id: 'ід',
  style: 'стиль',
  asof: 'станом-на',
  command: 'команда',
};
/** The options of the commands about briefings: only Discord shows them by these names. */
const BRIEFING_OPTIONS = {
  channel: 'канал',
  time: 'час',
  timezone: 'часовий-пояс',
  topics: 'теми',
  countries: 'країни',
  quiet: 'без-нового',
  topic: 'тема',
  country: 'країна',
  speaker: 'особа',
  stop: 'припинити',
};
/** The option of most commands about briefings. */
const AT = {
  options: { channel: 'Канал, у якому з’являється огляд (типово: той, у якому ви зараз)' },
  optionNames: BRIEFING_OPTIONS,
};
const TIME = 'Час доби: 08:00, 8.30, 20 год (типово: 08:00)';

export const choiceNames: Messages['choiceNames'] = { card: 'картка', text: 'текст', picture: 'зображення' };

export const commands: Translated<typeof english> = {
  ask: {
    name: 'запитати',
    optionNames: OPTIONS,
    about: 'Запитання своїми словами: що про це є в записах або що там нічого немає',
    options: {
      question: 'Ваше запитання: хто, де, коли, скільки, що хтось каже про щось',
      as: AS,
      private: PRIVATE,
    },
  },
  quote: {
    name: 'цитата',
    optionNames: OPTIONS,
    about: 'Хто що сказав, слово в слово, із джерелом',
    options: {
      speaker: 'Особа: ім’я, посада або країна',
      topic: 'Тема записів',
      about: 'Слова для пошуку; "точний вислів"; -без',
      as: AS,
      private: PRIVATE,
    },
  },
  position: {
    name: 'позиція',
    optionNames: OPTIONS,
    about: 'Що сказала країна чи організація, за темами, і що сказали про неї',
    options: {
      country: 'Країна чи організація, за будь-якою назвою',
      topic: 'Лише ця тема',
      as: AS,
      private: PRIVATE,
      asof: 'Лише джерела, опубліковані до цього дня включно',
    },
  },
  verify: {
    name: 'перевірити',
    optionNames: OPTIONS,
    about: 'Чи є ці слова в записах, слово в слово, і чиї вони?',
    options: {
      text: 'Цитата або повідомлення з цитатами',
      speaker: 'Хто нібито це сказав',
      as: AS,
      private: PRIVATE,
    },
    menu: 'Перевірити цю цитату',
  },
  timeline: {
    name: 'хронологія',
    optionNames: OPTIONS,
    about: 'Що й коли сталося, і звідки відома кожна дата',
    options: {
      day: 'Один день: «27 березня», «2025-03-27», «минулого четверга»',
      from: 'Перший день',
      to: 'Останній день',
      topic: 'Лише ця тема',
      country: 'Лише події за участю цієї країни чи організації',
      as: AS,
      private: PRIVATE,
      asof: 'Лише джерела, опубліковані до цього дня включно',
    },
  },
  compare: {
    name: 'порівняти',
    optionNames: OPTIONS,
    about: 'Що сказали дві країни чи організації, поруч, за темами',
    options: {
      a: 'Країна чи організація, за будь-якою назвою',
      b: 'Інша країна чи організація',
      topic: 'Лише ця тема',
      as: AS,
      private: PRIVATE,
    },
  },
  disputed: {
    name: 'спірне',
    optionNames: OPTIONS,
    about: 'Що є спірним: хто що каже, хто мовчить, що пише джерело',
    options: { topic: 'Лише ця тема', as: AS, private: PRIVATE },
  },
  source: {
    name: 'джерело',
    optionNames: OPTIONS,
    about: 'Джерело і те, що з нього взято до записів, абзац за абзацом',
    options: { id: 'Джерело; якщо не вказано, найновіше', as: AS, private: PRIVATE },
  },
  cite: {
    name: 'послатися',
    optionNames: OPTIONS,
    about: 'Посилання для копіювання, з відбитками слів і джерела',
    options: {
      id: 'Запис: коротке ім’я наприкінці посилання на нього; його можна знайти й за словами',
      style: 'Стиль посилання',
      as: AS,
      private: PRIVATE,
    },
  },
  who: {
    name: 'хто',
    optionNames: OPTIONS,
    about: 'Посади особи, відколи, і що з її слів є в записах',
    options: { person: 'Особа: ім’я, посада або країна', as: AS, private: PRIVATE },
  },
  quiz: {
    name: 'вікторина',
    optionNames: OPTIONS,
    about: 'Цитата без імені та до чотирьох людей на вибір: хто це сказав?',
    options: { topic: 'Лише цитати на цю тему', as: AS, private: PRIVATE },
  },
  help: {
    name: 'довідка',
    optionNames: OPTIONS,
    about: 'Про що можна запитати, що містять записи і що про вас не зберігається',
    options: { command: 'Одна команда з її параметрами та прикладами', as: AS, private: PRIVATE },
  },
  'briefing on': {
    name: 'увімкнути',
    optionNames: BRIEFING_OPTIONS,
    about: 'Налаштовує щоденний огляд каналу або змінює його; що не вказано, лишається як було',
    options: {
      channel: 'Текстовий канал, гілка чи форум (типово: канал, у якому ви зараз)',
      time: TIME,
      timezone: 'Місто чи пояс: Kyiv, Europe/Paris (типово: за мовою сервера)',
      topics: 'Теми через кому (типово: усі)',
      countries: 'Країни чи організації через кому (типово: усі)',
      quiet: 'Якщо нового немає: без випуску, один рядок або нагадування про останнє (типово: line)',
    },
  },
  'briefing preview': { name: 'переглянути', about: 'Що зараз містив би наступний випуск; бачите лише ви', ...AT },
  'briefing now': { name: 'зараз', about: 'Публікує випуск негайно, на додаток до щоденних', ...AT },
  'briefing pause': { name: 'призупинити', about: 'Призупиняє огляд, доки його не відновлять', ...AT },
  'briefing resume': {
    name: 'відновити',
    about: 'Відновлює огляд після паузи або після того, як він зупинився сам',
    ...AT,
  },
  'briefing off': { name: 'вимкнути', about: 'Припиняє огляд каналу й видаляє його налаштування', ...AT },
  'briefing status': { name: 'стан', about: 'Коли буде наступний випуск і що сталося з останніми', ...AT },
  'briefing forget': {
    name: 'забути',
    about: 'Припиняє всі огляди цього сервера й видаляє все, що про нього зберігається',
    options: {},
    optionNames: {},
  },
  follow: {
    name: 'стежити',
    optionNames: BRIEFING_OPTIONS,
    about: 'Нове в особистих повідомленнях раз на день; без параметрів – за чим ви стежите',
    options: {
      topic: 'Теми, які додати, через кому; «усі»: усе нове',
      country: 'Країна чи організація, яку додати, за будь-якою назвою',
      speaker: 'Особа, яку додати: ім’я, посада або країна',
      time: TIME,
      timezone: 'Місто чи пояс: Kyiv, Europe/Paris (типово: за вашою мовою)',
      stop: 'Припиняє це й видаляє все, що про вас зберігається (типово: ні)',
    },
  },
};

export const groups: Readonly<Record<keyof Messages['groups'], Required<GroupWords>>> = {
  briefing: { name: 'огляд', about: 'Щоденний огляд для каналу: що нового в записах, раз на день' },
};

export const { command, option, optionHead } = shownNames(commands, groups, OPTIONS);
