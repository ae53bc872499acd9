/** Ukrainian. The record is "реєстр". Names stand in the nominative, after a colon or in brackets: the record has no other case. */

import { section } from './briefing/settings-uk.ts';
import { edition } from './briefing/uk.ts';
import { dateWords } from './dates.ts';
import { localeWords, type PluralForms } from './locale-words.ts';
import { partyNames, regionNames } from './party-names.ts';
import { capital, sentence, spaced } from './sentences.ts';
import { voiceWords } from './voices.ts';
import type { Wording } from './wording.ts';

type Form = 'one' | 'few' | 'many';

/** In running text the year is written out; the abbreviation's full stop would stand before a sentence's own. */
const dates = dateWords('uk', 'без дати', date => date.replace(/\s?рр\.$/u, ' років').replace(/\s?р\.$/u, ' року'));
const { and, or, number, counted, languageName } = localeWords<Form>('uk');
const party = partyNames('uk');
const { voice, byline } = voiceWords(party, 'ім’я не назване');

/** "1 цитата, 2 цитати, 5 цитат"; whole numbers have no other form. */
const noun = (one: string, few: string, many: string): PluralForms<Form> => ({ one, few, many, other: few });
const QUOTATIONS = noun('цитата', 'цитати', 'цитат');
const STATEMENTS = noun('заява', 'заяви', 'заяв');
const FACTS = noun('факт', 'факти', 'фактів');
const EVENTS = noun('подія', 'події', 'подій');
const PARTS = { paragraph: 'абзац', caption: 'підпис' } as const;
const inLanguage = (tag: string): string => `мова: ${languageName(tag)}`;
const typed = (text: string): string => `«${text}»`;
const onTopics = (topics: readonly string[]): string =>
  `${topics.length === 1 ? 'на тему' : 'на теми'} ${and(topics.map(typed))}`;
const onTopic = (topic: string | undefined): string => (topic === undefined ? '' : ` ${onTopics([topic])}`);
const notInRecord = (what: string): string => `Немає в реєстрі: ${sentence(what)}`;

/** How a date is known. */
const DATED = { stated: 'дату вказано', inferred: 'дату виведено', external: 'дата з іншого джерела' } as const;

const CONCERNED = { negation: 'заперечення', number: 'число', condition: 'умова' } as const;
const differing = (concern: keyof typeof CONCERNED | undefined, text: string): string =>
  concern === undefined ? text : `${capital(CONCERNED[concern])} – ${text}`;

const PRIVATE = 'Відповідь бачите лише ви (типово: ні)';
const PICTURE = 'Із зображенням, яким можна поділитися (типово: ні)';
const OPTIONS = {
  question: 'запитання',
  private: 'приватно',
  picture: 'зображення',
  speaker: 'особа',
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
  command: 'команда',
} as const;

const commands: Wording['commands'] = {
  ask: {
    name: 'запитати',
    optionNames: OPTIONS,
    about: 'Запитання своїми словами: що про це є в реєстрі, або що в ньому немає нічого',
    options: {
      question: 'Ваше запитання: хто, де, коли, скільки, що хтось каже про щось',
      private: PRIVATE,
    },
  },
  quote: {
    name: 'цитата',
    optionNames: OPTIONS,
    about: 'Хто що сказав, слово в слово, із джерелом',
    options: {
      speaker: 'Особа: ім’я, посада або країна',
      topic: 'Тема реєстру',
      about: 'Слова для пошуку; "точний вислів"; -без',
      picture: PICTURE,
      private: PRIVATE,
    },
  },
  position: {
    name: 'позиція',
    optionNames: OPTIONS,
    about: 'Що сказала країна чи організація, за темами, і що сказали про неї',
    options: {
      country: 'Країна чи організація, під будь-якою назвою',
      topic: 'Лише ця тема',
      picture: PICTURE,
      private: PRIVATE,
    },
  },
  verify: {
    name: 'перевірити',
    optionNames: OPTIONS,
    about: 'Чи є ці слова в реєстрі, слово в слово, і чиї вони?',
    options: {
      text: 'Цитата або повідомлення з цитатами',
      speaker: 'Хто нібито це сказав',
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
      picture: PICTURE,
      private: PRIVATE,
    },
  },
  compare: {
    name: 'порівняти',
    optionNames: OPTIONS,
    about: 'Що сказали дві країни чи організації, поруч, за темами',
    options: {
      a: 'Країна чи організація, під будь-якою назвою',
      b: 'Інша країна чи організація',
      topic: 'Лише ця тема',
      picture: PICTURE,
      private: PRIVATE,
    },
  },
  disputed: {
    name: 'спірне',
    optionNames: OPTIONS,
    about: 'Що є спірним: хто що каже, хто мовчить, що пише журналіст',
    options: { topic: 'Лише ця тема', private: PRIVATE },
  },
  source: {
    name: 'джерело',
    optionNames: OPTIONS,
    about: 'Джерело і те, що реєстр із нього бере, абзац за абзацом',
    options: { id: 'Джерело; якщо не вказано, найновіше', private: PRIVATE },
  },
  cite: {
    name: 'послатися',
    optionNames: OPTIONS,
    about: 'Посилання для копіювання, з відбитками слів і джерела',
    options: {
      id: 'Елемент: коротке ім’я наприкінці його посилання; слова елемента знаходять його під час введення',
      style: 'Форма посилання',
      private: PRIVATE,
    },
  },
  help: {
    name: 'довідка',
    optionNames: OPTIONS,
    about: 'Про що можна запитати, що містить реєстр і що про вас не зберігається',
    options: { command: 'Одна команда, з її параметрами та прикладами', private: PRIVATE },
  },
};

const LOCAL_OPTIONS: Readonly<Record<string, string>> = OPTIONS;
const LOCAL_COMMANDS: Readonly<Record<string, { readonly name?: string }>> = commands;
/** As declared, and as Discord shows it in Ukrainian, where that's another name. */
const both = (name: string, local: string | undefined): string =>
  local === undefined || local === name ? name : `${name} (${local})`;
const option = (name: string): string => both(name, LOCAL_OPTIONS[name]);
const optionHead = (name: string): string => [...new Set([name, LOCAL_OPTIONS[name] ?? name])].join(' – ');
const command = (name: string): string => both(`/${name}`, `/${LOCAL_COMMANDS[name]?.name ?? name}`);

export const uk: Wording = {
  language: 'uk',
  party,
  topic: topic => topic.label.uk,
  region: regionNames('uk'),
  commands,

  voice,
  byline,
  reporter: fact => ({
    name: fact.source.outlet,
    rest: fact.voice === 'judgement' ? 'оцінка журналіста' : 'виклад журналіста',
  }),
  citation: (source, at) =>
    `${source.outlet} (${inLanguage(source.language)}), ${dates.day(source.published)}, ${PARTS[at.part]} ${at.number}`,
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
  telling: (who, text) => `${who}: ${text}`,
  cited: (text, citation) => `${text} — ${citation}.`,

  day: dates.day,
  days: dates.days,
  when: dates.when,
  whenPrinted: said => `слова джерела: “${said}”`,
  known: (when, explained) => {
    if (when.precision === 'open') return `Слова джерела: “${when.said}”. Без дати: ${when.note}`;
    const note = explained && when.note !== undefined ? ` ${when.note}` : '';
    return `Слова джерела: “${when.said}”; ${DATED[when.basis]}.${note}`;
  },
  status: status =>
    ({ done: '● відбулося', announced: '◐ оголошено, про здійснення не повідомлено', conditional: '○ за умови' })[
      status
    ],

  said: (_cue, occasion, when) => `${when} · обставини: ${occasion}`,
  context: text => `Контекст: ${text}`,
  condition: text => `Умова: ${text}`,
  note: text => `Примітка: ${text}`,
  disputed: question => `Спірне: ${question}`,
  elsewhere: (outlet, text, cite) => `У викладі ${outlet}: “${text}” (${cite})`,
  participants: names => `Учасники: ${and(names)}`,
  place: (title, place) => `${title} – ${place}`,

  asOf: day => `Реєстр станом на ${dates.day(day)}`,
  page: (page, pages) => `сторінка ${number(page)} з ${number(pages)}`,
  nth: (n, of) => `${number(n)} з ${number(of)}`,
  continued: heading => `${heading} (продовження)`,
  capped: (shown, found) => `Показано перші ${number(shown)} з ${number(found)}; тема або день звузить список.`,
  next: 'Далі',
  previous: 'Назад',
  share: 'Показати всім',
  asPicture: 'Як зображення',
  asText: 'Без зображення',
  pictureTooLong: 'Слова задовгі для зображення, яке показало б їх повністю, тому вони стоять лише тут.',
  pictureOfNothing: 'На цій сторінці немає нічого, що можна показати зображенням.',
  pictureAt: path => `Зображення: ${path}`,
  pictureFailed: reference => `Не вдалося намалювати зображення (код ${reference}); у тексті є все.`,
  asked: 'Запит',

  notInRecord,
  nearest: 'Найближче в реєстрі:',
  didYouMean: names => `Можливо, ви мали на увазі: ${or(names)}?`,

  quotations: parts => `Цитати${spaced(parts)}`,
  quoteOfTheDay: day => `Цитата дня, ${dates.day(day)}`,
  noQuotations: parts => `цитата${spaced(parts)}`,
  by: name => `(${name})`,
  on: topic => onTopics([topic]),
  matching: query => `зі словами ${typed(query)}`,
  anotherQuote: 'Інша',
  sameSpeaker: name => `Більше цитат: ${name}`,
  sameTopic: topic => `Більше на тему: ${topic}`,
  otherSide: name => `Інша сторона: ${name}`,

  position: (name, topic) => `Позиція: ${name}${onTopic(topic)}`,
  saidBy: (topic, name) => `${topic} · сказано стороною: ${name}`,
  saidAbout: (topic, name) => `${topic} · сказано іншими про сторону: ${name}`,
  reporterOn: topic => `${topic} · що пише журналіст`,
  noOfficial: name => notInRecord(`заява посадової особи (${name})`),
  silences: 'Теми без заяв',
  silent: (name, topics) => notInRecord(`заява (${name}) ${onTopics(topics)}`),
  neitherNor: (name, topic) => `сказане цією стороною або про неї (${name})${onTopic(topic)}`,
  unknownParty: name => `країна чи організація ${typed(name)}`,
  showPosition: name => `Позиція: ${name}`,

  timeline: parts => `Хронологія${spaced(parts)}`,
  dailyBriefing: days => `Огляд: ${days.from === days.to ? dates.weekday(days.from) : dates.days(days)}`,
  happened: 'Що сталося',
  announced: 'Що оголошено або залежить від умови',
  undated: 'Без дати',
  whoSaidWhat: 'Хто що сказав',
  disputes: 'Що є спірним',
  noEvents: parts => `подія${spaced(parts)}`,
  span: days => `(${days})`,
  since: day => `від ${day}`,
  until: day => `до ${day}`,
  country: name => `(${name})`,
  dayBriefing: day => `Огляд: ${day}`,
  wholeTimeline: 'Уся хронологія',
  asserts: (name, what) => `${name}: ${what}`,

  edition,
  ...section,

  compare: {
    title: (a, b, topic) => (topic === undefined ? `${and([a, b])}, тема за темою` : `${and([a, b])}${onTopic(topic)}`),
    neither: (a, b, topic) => `заява будь-якої з двох сторін (${and([a, b])})${onTopic(topic)}`,
    same: name => `Обидва рази: ${name}. Назвіть дві різні країни чи організації.`,
    choose: 'Виберіть тему',
    allTopics: 'Усі теми',
  },

  ask: {
    more: 'Також про це',
    credited: (speaker, asked) => `У реєстрі ці слова належать іншій особі чи стороні: ${speaker}, а не ${asked}.`,
    readAs: (text, name) => `${typed(text)} прочитано як ${name}.`,
    unknownName: name => `особа чи щось інше з назвою ${typed(name)}`,
    silentOn: (who, topics) => `сказане (${who}) ${onTopics(topics)}`,
    silent: (who, words) =>
      words.length === 0 ? `сказане (${who})` : `сказане (${who}), де є ${and(words.map(typed))}`,
    words: words => `відповідь, де є ${and(words.map(typed))}`,
    noNumber: 'число, про яке це запитання',
    noDate: 'дата, про яку це запитання',
    noPlace: 'місце, про яке це запитання',
    noWords: 'те, що можна було б шукати за цими словами',
  },

  contested: {
    title: topic => `Що є спірним${onTopic(topic)}`,
    none: topic => `спірне питання${onTopic(topic)}`,
    count: disputes =>
      `${counted(disputes, noun('питання', 'питання', 'питань'))}: кожна сторона, потім те, що пише журналіст.`,
    choose: 'Виберіть тему',
    all: 'Усі спірні питання',
  },

  sourcePage: {
    title: source => `Джерело: ${source.outlet}, ${dates.day(source.published)}`,
    about: ({ outlet, title, dateline, published, language }) =>
      sentence(
        [outlet, title, dateline, dates.day(published), inLanguage(language)]
          .filter(part => part !== undefined)
          .join(', '),
      ),
    titleFrom: note => `Про заголовок: ${note}`,
    address: url => `Адреса: ${url}`,
    rights: rights => `Права: ${rights}`,
    fingerprint: digits => `Відбиток прочитаного тексту: SHA-256 ${digits}…`,
    counts: n =>
      `У джерелі ${counted(n.paragraphs, noun('абзац', 'абзаци', 'абзаців'))} і ${counted(n.captions, noun('підпис', 'підписи', 'підписів'))}; із них до реєстру взято: ${and(
        [
          counted(n.quote, QUOTATIONS),
          counted(n.statement, STATEMENTS),
          counted(n.fact, FACTS),
          counted(n.event, EVENTS),
        ],
      )}.`,
    untaken: paragraphs => `Абзаци, з яких нічого не взято: ${and(paragraphs)}.`,
    place: at => `${capital(PARTS[at.part])} ${at.number}`,
    none: 'джерело',
    choose: 'Виберіть джерело',
    showWhole: 'Що реєстр бере з джерела',
  },

  cite: {
    title: (id, style) => `Посилання на ${id}: ${style}`,
    copy: 'Для копіювання',
    choose: 'Виберіть форму',
    work: (outlet, title, dateline, day, at, language) =>
      [`${outlet} (${inLanguage(language)})`, title, dateline, day, `${PARTS[at.part]} ${at.number}`]
        .filter(part => part !== undefined)
        .join(', '),
    quotedIn: (name, office, work) => `${name}, ${office}, цитовано в: ${work}.`,
    reportedIn: (name, work) => `${name}, переказано в: ${work}.`,
    accessed: day => `Дата звернення: ${dates.day(day)}.`,
    fingerprints: (words, source) => `SHA-256 слів ${words}…, тексту джерела ${source}…`,
  },

  help: {
    title: 'Rapporteur: про що можна запитати',
    about: name => `Довідка про ${command(name)}`,
    commands: 'Команди',
    command: (name, about, example) => `${command(name)}: ${sentence(about)} Приклад: ${example}`,
    record: 'Реєстр',
    recordIs: (asOf, counts) => `${asOf}. ${counts}`,
    counts: n =>
      `У реєстрі ${and([
        counted(n.quote, QUOTATIONS),
        counted(n.statement, STATEMENTS),
        counted(n.fact, FACTS),
        counted(n.event, EVENTS),
        counted(n.disputes, noun('спірне питання', 'спірні питання', 'спірних питань')),
      ])} із ${counted(n.sources, noun('джерела', 'джерел', 'джерел'))}. Нічого не генерується: про те, чого в реєстрі немає, так і сказано.`,
    privacyTitle: 'Приватність',
    privacy: [
      'Rapporteur бачить лише те, що ви передаєте його командам, і ніколи не бачить інших повідомлень каналу.',
      'Ні ваші запитання, ні те, хто запитав, не зберігаються й не записуються до журналів.',
      'З параметром приватно (private) відповідь бачите лише ви, доки не покажете її всім.',
    ],
    options: 'Параметри',
    takes: {
      person: 'ім’я, посада або країна особи',
      party: 'країна чи організація, під будь-якою назвою',
      topic: 'тема реєстру',
      day: 'дата, як її пишуть: 27 березня, 2025-03-27, минулого четверга',
      item: 'коротке ім’я наприкінці посилання на елемент',
      source: 'коротке ім’я джерела',
      command: 'назва команди',
      flag: 'так або ні',
      channel: 'канал сервера',
      time: 'час доби: 08:00, 8.30, 20 год',
      zone: 'місто або часовий пояс: Kyiv, Europe/Paris',
      topics: 'теми реєстру через кому',
      parties: 'країни чи організації через кому',
    },
    oneOf: choices => `на вибір: ${or(choices)}`,
    upTo: characters => `до ${counted(characters, noun('символу', 'символів', 'символів'))}`,
    option: (name, about, takes, required) =>
      `${optionHead(name)} (${required ? 'обов’язково' : 'необов’язково'}; ${takes}): ${sentence(about)}`,
    examples: 'Приклади',
    choose: 'Виберіть команду',
  },

  verify: {
    title: 'Чи є ці слова в реєстрі?',
    checkedTo: characters =>
      `Перевірено лише початок тексту, до ${counted(characters, noun('символу', 'символів', 'символів'))}: цитата може бути там обірвана.`,
    grades: {
      changed: 'Слова змінено',
      'other-speaker': 'Слова ті самі, особа інша',
      misquote: 'Відома неточна цитата',
      absent: 'Немає в реєстрі',
      shortened: 'Скорочено, пропуск позначено',
      variant: 'Та сама репліка у викладі іншого видання',
      'same-words': 'Ті самі слова, інші розділові знаки, регістр або написання',
      'word-for-word': 'Слово в слово',
      'too-short': 'Замало слів, щоб визначити',
    },
    changed: concerns => `Слова змінено: ${and(concerns.map(c => CONCERNED[c]))}`,
    found: count => `Знайдено ${counted(count, noun('цитату', 'цитати', 'цитат'))}, спершу найсерйозніший випадок.`,
    claimed: (words, name) =>
      name === undefined ? `Подано: ${typed(words)}` : `Подано, автор за текстом – ${name}: ${typed(words)}`,
    leftOut: (words, concern) => differing(concern, `Пропущено: “${words}”`),
    added: (words, concern) => differing(concern, `Додано: ${typed(words)}`),
    instead: (record, claim, concern) => differing(concern, `Замість “${record}”: ${typed(claim)}`),
    moreDifferences: count => `Інші відмінності: ${number(count)}.`,
    joined: 'Складено з двох цитат, обидві нижче. Однією цитатою в реєстрі їх немає.',
    saidBy: (claimed, speaker) =>
      `У поданому тексті названо: ${claimed}. У реєстрі ці слова сказала інша особа: ${speaker}.`,
    part: 'Подано частину цитати з реєстру; уся цитата нижче.',
    around: words => `У реєстрі поруч стоїть “${words}”`,
    typography: 'Слова ті, що в реєстрі; відрізняються розділові знаки, регістр або написання (-ise, -ize).',
    literal: 'Слова ті, що в реєстрі.',
    gap: 'Слова по обидва боки пропуску ті, що в реєстрі.',
    variant: outlet =>
      `Порівняно зі словами, як їх подає ${outlet}; у джерелі реєстру слова інші. Жоден із викладів не є помилкою.`,
    misquote: (text, cite, url, note) => `Відома неточна цитата: “${text}” (${cite}, ${url}). ${sentence(note)}`,
    absent: words => `цитата зі словами ${typed(words)}`,
    told: 'Реєстр переказує це своїми словами, нижче. Вони не є чиєюсь цитатою.',
    tooShort: 'Одне-два слова або лише поширені слова можуть бути звідки завгодно.',
    record: 'У реєстрі:',
    sentence: (grade, words) => `${grade}: ${typed(words)}.`,
    noWords: 'цитата без слів',
    rulesTitle: 'Як /verify (/перевірити) оцінює цитату',
    rules: [
      'Перевіряється все, що стоїть у лапках; текст без лапок перевіряється цілком. Найсерйозніший випадок стоїть першим, у порядку, поданому нижче.',
      'Слова змінено: слово пропущено без позначки, додано чи замінено, або поєднано дві цитати. Змінене заперечення, число чи умову названо першими, як і ті, що зникли через пропуск, навіть позначений.',
      'Слова ті самі, особа інша: слова є в реєстрі, але сказав їх не той, кого називає текст або параметр.',
      'Відома неточна цитата: вислів, який реєстр подає як неправильний, із зазначенням, де він поширювався.',
      'Немає в реєстрі: жодна цитата реєстру не має цих слів. Їх усе ж могли сказати. Переклад перевірити неможливо, а те, що реєстр переказує своїми словами, не є цитатою.',
      'Скорочено, пропуск позначено: «…» або «[...]» стоїть там, де слова пропущено, і серед них немає ні заперечення, ні числа, ні умови.',
      'Виклад іншого видання: слова, якими інше видання подало ту саму репліку.',
      'Ті самі слова: відрізняються лише розділові знаки, регістр, дефіси, діакритичні знаки або англійське написання -ise чи -ize. Будь-яке інше написання вважається іншим словом.',
      'Слово в слово: слова реєстру поспіль. Частина є такою лише щодо того, що містить, і показано цілу цитату.',
      'Замало слів, щоб визначити: одне-два слова довшої цитати або лише поширені слова.',
      'Схожість двох текстів ніколи не вирішує: речення і його заперечення майже однакові. Тут не сказано, чи правда те, що було сказано.',
    ],
  },

  picture: {
    dated: DATED,
    unless: (status, dated) => `Якщо не зазначено інше: ${status}, ${dated}.`,
    elsewhere: 'Дата з іншого джерела: у тексті сказано, з якого.',
    paragraphs: 'У дужках: абзац.',
    statements: n => counted(n, STATEMENTS),
    silence: 'немає заяв',
    others: 'Інші:',
    unnamed: 'Кого не названо: немає заяв.',
    disputed: 'спірне',
    someDisputed: 'щонайменше одна спірна',
    disputedSign: 'спірне, щонайменше одна із заяв: у тексті сказано, яка',
    numbers: 'Число показує, скільки є заяв, разом із цитатами.',
    events: (shown, of) => `${number(shown)} з ${counted(of, noun('події', 'подій', 'подій'))}; решта в тексті.`,
    topics: (shown, of) => `${number(shown)} з ${counted(of, noun('теми', 'тем', 'тем'))}; решта в тексті.`,
    parties: (shown, of) => `Показано: ${number(shown)} з ${number(of)} інших країн та організацій.`,
  },

  unknownPerson: name => `особа на ім’я ${typed(name)}`,
  unknownTopic: name => `тема ${typed(name)}`,
  unknownItem: id => `елемент з ідентифікатором ${typed(id)}`,
  unknownSource: id => `джерело ${typed(id)}`,
  badChoice: (text, choices) => `${typed(text)} немає серед варіантів: ${or(choices)}.`,
  itemName: (id, who, citation) => `${id} – ${who}, ${citation}`,
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

  playground: {
    title: 'Спробувати Rapporteur',
    localPreview: 'Локальний перегляд, не Discord',
    onlyYou: 'Це бачите лише ви',
    channel: 'перемовини',
    messages: 'Повідомлення',
    tryThese: 'Спробуйте',
    emptyChannel: 'Ще нічого не запитано.',
    messageBox: 'Команда або повідомлення',
    typeHere: 'Введіть / для команд або повідомлення для перевірки',
    send: 'Надіслати',
    apps: 'Застосунки',
    commands: 'Команди',
    options: 'Параметри',
    choices: 'Варіанти',
    youUsed: 'Ви використали',
    you: 'Ви',
    bot: 'Бот',
    readerLanguage: 'Ваша мова',
    serverLanguage: 'Мова сервера',
    dark: 'Темний',
    required: 'обов’язково',
    optional: 'необов’язково',
    yes: 'так',
    no: 'ні',
    noMatches: 'Нічого не знайдено.',
    missingOption: 'Цей параметр обов’язковий.',
    unknownCommand: 'Такої команди немає.',
    unknownOption: 'У цієї команди немає такого параметра.',
    notAChoice: 'Такого варіанта немає.',
    tooLong: 'Це задовге.',
    sending: 'Надсилання…',
    failed: 'Відповіді немає. Чи Rapporteur ще працює?',
    edited: '(змінено)',
    spoiler: 'Прихований текст: натисніть, щоб показати',
    copyLink: 'Копіювати посилання',
    copied: 'Посилання скопійовано',
    dismiss: 'Відхилити',
    retry: 'Спробувати ще раз',
    remove: 'Вилучити',
  },
};
