/** Says in Ukrainian what answers say. */
import type { answers as english } from '../en/answers.ts';
import { DATE_MARK } from '../intl.ts';
import { spaced } from '../sentences.ts';
import { command, option } from './commands.ts';
import {
  and,
  byline,
  counted,
  dates,
  from,
  inLanguage,
  notInRecord,
  noun,
  number,
  onTopic,
  onTopics,
  or,
  party,
  place,
  QUOTATIONS,
  region,
  STATEMENTS,
  shortVoice,
  typed,
  voice,
} from './grammar.ts';

export const answers: typeof english = {
  // An item of the record

  party,
  from,
  topic: topic => topic.label.uk,
  region,
  voice,
  byline,
  shortVoice,
  reporter: fact => ({
    name: fact.source.outlet,
    rest: fact.voice === 'judgement' ? 'оцінка самого джерела' : 'виклад самого джерела',
  }),
  citation: (source, at) =>
    `${source.outlet} (${inLanguage(source.language)}), ${dates.day(source.published)}, ${place(at)}`,
  mode: mode =>
    ({
      said: 'заява',
      decided: 'рішення',
      agreed: 'домовленість',
      offered: 'пропозиція',
      announced: 'оголошення',
      accused: 'звинувачення',
      denied: 'заперечення',
      claimed: 'твердження',
      warned: 'застереження',
    })[mode],
  quoted: text => `“${text}”`,
  saying: (of, _cue, quotation) => `${voice(of)}: ${quotation}`,
  stating: (who, text) => `${who}: ${text}`,
  cited: (text, citation) => `${text} — ${citation}.`,
  day: dates.day,
  days: dates.days,
  when: dates.when,
  whenPrinted: (outlet, said) => `${outlet} пише: “${said}”`,
  dated: when =>
    when.basis === 'external'
      ? `дата за даними ${when.credit}`
      : { stated: 'дату вказано', inferred: 'дату виведено' }[when.basis],
  dateCredit: (outlet, credit) => `${DATE_MARK} дати немає в тексті (${outlet}); за даними ${credit}`,
  noDate: note => `Без дати: ${note}`,
  status: status =>
    ({ done: 'відбулося', announced: 'оголошено, про здійснення не повідомлено', conditional: 'за умови' })[status],
  condition: text => `Умова: ${text}`,
  note: text => `Примітка: ${text}`,
  elsewhere: (outlet, text, cite) => `У викладі ${outlet}: “${text}” (${cite})`,
  place: (title, place) => `${title} – ${place}`,

  // Around an answer

  next: 'Далі',
  previous: 'Назад',
  share: 'Показати всім',
  pictureTooLong: 'Текст задовгий, щоб повністю вміститися в зображенні, тому він лише тут.',
  pictureOfNothing: 'На цій сторінці немає нічого, що можна було б показати як зображення.',
  pictureAt: path => `Зображення: ${path}`,
  pictureFailed: reference => `Не вдалося намалювати зображення (код ${reference}); у тексті є все.`,
  asked: 'Запит',

  // Where there is no answer

  notInRecord,
  nearest: 'Найближче до цього:',
  didYouMean: names => `Можливо, ви мали на увазі: ${or(names)}?`,
  unknownParty: name => `Країни чи організації ${typed(name)} у записах немає.`,
  unknownPerson: name => `Ніхто на ім’я ${typed(name)} у записах не висловлюється.`,
  unknownTopic: name => `Теми ${typed(name)} тут немає.`,
  unknownItem: id => `У записах ніщо не має ідентифікатора ${typed(id)}.`,
  silentCountry: name => `У записах немає слів цієї країни чи про неї: ${name}.`,
  severalSources: (id, found, isMore) =>
    `За запитом ${typed(id)} є ${counted(found, noun('джерело', 'джерела', 'джерел'))}. ${isMore ? 'Найновіші:' : 'Яке саме?'}`,
  unknownSource: id => `Джерела ${typed(id)} у записах немає.`,
  badChoice: (text, choices) => `Варіанта ${typed(text)} немає. На вибір: ${or(choices)}.`,
  badDay: text =>
    `Не можу прочитати ${typed(text)} як дату. Спробуйте так: 27 березня, 2025-03-27, березень 2025, минулого четверга, вчора.`,
  invertedDays: (from, to) => `Перший день, ${from}, пізніший за останній, ${to}.`,
  missing: name => `Потрібен параметр ${typed(option(name))}.`,
  missingChoice: (name, choices) => `Потрібен параметр ${typed(option(name))}. На вибір: ${or(choices)}.`,
  unknownCommand: name => `Команди ${typed(name)} немає.`,
  oldButton: 'Ця кнопка застаріла. Будь ласка, введіть команду ще раз.',
  pastTheEnd: page =>
    `Сторінки ${number(page)} у цій відповіді немає або вже немає. Будь ласка, введіть команду ще раз.`,
  noBriefings: `Тут нічого не доставляється й не зберігається: для цього потрібні Discord і токен для бота. ${command('briefing on')}, ${command('briefing preview')} і ${command('follow')} показують, що містив би випуск зараз; усе інше про огляди тут пропущено.`,
  serversOnly: 'Це працює лише на серверах: огляд каналу належить його серверу.',
  notInServer:
    'Бота немає на цьому сервері, тож тут нічого не можна налаштувати: той, хто керує сервером, має спершу його додати.',
  tookTooLong: 'Це тривало надто довго і, можливо, не виконано. Перегляньте стан огляду за мить.',
  failed: reference => `Сталася помилка з мого боку, її зафіксовано. Спробуйте ще раз за хвилину. Код: ${reference}`,

  // /quote

  quotations: parts => `Цитати${spaced(parts)}`,
  noQuotations: parts => `цитат${spaced(parts)}`,
  by: from,
  on: topic => onTopics([topic]),
  anotherQuote: 'Інша',
  otherSide: name => `Інша сторона: ${name}`,

  // /timeline

  since: day => `з ${day}`,
  until: day => `до ${day}`,
  country: name => `(${name})`,
  asserts: (name, what) => `${name}: ${what}`,

  who: {
    office: (title, from, to) => {
      if (from && to) return `${title}, з ${dates.day(from)}${DATE_MARK} до ${dates.day(to)}${DATE_MARK}`;
      if (from) return `${title}, з ${dates.day(from)}${DATE_MARK}`;
      return to ? `${title}, до ${dates.day(to)}${DATE_MARK}` : `${title}; відколи, не зазначено`;
    },
    holds: (name, quotations, statements) => {
      const of = [
        ...(quotations > 0 ? [counted(quotations, QUOTATIONS)] : []),
        ...(statements > 0 ? [counted(statements, STATEMENTS)] : []),
      ];
      return [{ strong: name }, of.length === 0 ? ': слів у записах немає' : `: ${and(of)}`];
    },
  },
  quiz: {
    title: 'Хто це сказав?',
    right: speaker => `Правильно: ${speaker}.`,
    wrong: (chosen, speaker) => `Не ${chosen}, а ${speaker}.`,
    tooFew: 'Для вікторини потрібні цитати щонайменше двох людей, а в записах їх менше.',
    allTell: topic =>
      `Із цитат${topic ? onTopic(topic) : ' у записах'} вікторини не скласти: кожна сама видає, хто говорить.`,
    anyTopic: 'Вікторина на будь-яку тему',
  },
  details: 'Докладніше',
};
