/** Ukrainian. */
import type { GroupsWords, SettingsWords } from './commands-words.ts';

const NAMES = {
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
} as const;
const AT = {
  options: { channel: 'Канал, у якому з’являється огляд (типово: той, у якому ви зараз)' },
  optionNames: NAMES,
} as const;
const TIME = 'Час доби: 08:00, 8.30, 20 год (типово: 08:00)';

export const groups: GroupsWords = {
  briefing: { name: 'огляд', about: 'Щоденний огляд для каналу: що нового в реєстрі, раз на день' },
};

export const settings: SettingsWords = {
  'briefing on': {
    name: 'увімкнути',
    optionNames: NAMES,
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
    optionNames: NAMES,
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
