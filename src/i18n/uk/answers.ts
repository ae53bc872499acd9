/** Says in Ukrainian what answers say. */
import type { MeaningChange } from '../../verify/meaning-changes.ts';
import type { MessagePart } from '../../verify/types.ts';
import type { answers as english } from '../en/answers.ts';
import { DATE_MARK } from '../intl.ts';
import { capital, headedBy, sentence, spaced } from '../sentences.ts';
import { command, option } from './commands.ts';
import {
  and,
  byline,
  counted,
  dates,
  EVENTS,
  FACTS,
  from,
  inLanguage,
  languageName,
  notInRecord,
  noun,
  number,
  onTopic,
  onTopics,
  or,
  PARTS,
  party,
  QUOTATIONS,
  region,
  STATEMENTS,
  typed,
  voice,
} from './grammar.ts';

const inTopic = (topic: string | undefined): string => (topic === undefined ? '' : ` у темі ${typed(topic)}`);

/** Where the words of a message stand. */
const READ: Readonly<Record<MessagePart, string>> = {
  content: 'повідомлення',
  embed: 'вбудований блок',
  component: 'текстові блоки',
  poll: 'опитування',
  forward: 'переслане повідомлення',
};
/** What a difference changes, amid a sentence; and where it heads a line. */
const CHANGES: Readonly<Record<MeaningChange, string>> = {
  negation: 'заперечення',
  number: 'число',
  name: 'ім’я чи назва',
  condition: 'умова',
};
const headed = headedBy(CHANGES);

export const answers: typeof english = {
  // An item of the record

  party,
  from,
  topic: topic => topic.label.uk,
  region,
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
  dateCredit: (outlet, credit) => `${DATE_MARK} дати немає в повідомленні (${outlet}); за даними ${credit}`,
  noDate: note => `Без дати: ${note}`,
  status: status =>
    ({ done: '● відбулося', announced: '◐ оголошено, про здійснення не повідомлено', conditional: '○ за умови' })[
      status
    ],
  said: (_cue, occasion, when) => `${occasion} · ${when}`,
  context: text => `Контекст: ${text}`,
  condition: text => `Умова: ${text}`,
  note: text => `Примітка: ${text}`,
  disputed: question => `Спірне: ${question}`,
  elsewhere: (outlet, text, cite) => `У викладі ${outlet}: “${text}” (${cite})`,
  participants: names => `Учасники: ${and(names)}`,
  place: (title, place) => `${title} – ${place}`,
  itemName: (id, who, citation) => `${id} – ${who}, ${citation}`,

  // Around an answer

  asOf: day => `Записи станом на ${dates.day(day)}`,
  page: (page, pages) => `сторінка ${number(page)} з ${number(pages)}`,
  nth: (n, of) => `${number(n)} з ${number(of)}`,
  continued: heading => `${heading} (продовження)`,
  capped: (shown, found) => `Показано перші ${number(shown)} з ${number(found)}; тема або день звузить список.`,
  next: 'Далі',
  previous: 'Назад',
  share: 'Показати всім',
  asPicture: 'Як зображення',
  asText: 'Без зображення',
  pictureTooLong: 'Текст задовгий, щоб повністю вміститися в зображенні, тому він лише тут.',
  pictureOfNothing: 'На цій сторінці немає нічого, що можна було б показати як зображення.',
  pictureAt: path => `Зображення: ${path}`,
  pictureFailed: reference => `Не вдалося намалювати зображення (код ${reference}); у тексті є все.`,
  asked: 'Запит',

  // Where there is no answer

  notInRecord,
  nearest: 'Найближче до цього:',
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
  pastTheEnd: page =>
    `Сторінки ${number(page)} у цій відповіді немає або вже немає. Будь ласка, введіть команду ще раз.`,
  noBriefings: `Тут нічого не доставляється й не зберігається: для цього потрібні Discord і токен для бота. ${command('briefing on')}, ${command('briefing preview')} і ${command('follow')} показують, що містив би випуск зараз; усе інше про огляди тут пропущено.`,
  serversOnly: 'Це працює лише на серверах: огляд каналу належить його серверу.',
  notInServer:
    'Бота немає на цьому сервері, тож тут нічого не можна налаштувати: той, хто керує сервером, має спершу його додати.',
  tookTooLong: 'Це тривало надто довго і, можливо, не виконано. Перегляньте стан огляду за мить.',
  failed: reference => `Тут сталася помилка; її зафіксовано. Код: ${reference}`,

  // /quote

  quotations: parts => `Цитати${spaced(parts)}`,
  quoteOfTheDay: day => `Цитата дня, ${dates.day(day)}`,
  noQuotations: parts => `цитат${spaced(parts)}`,
  by: from,
  on: topic => onTopics([topic]),
  matching: query => `зі словами ${typed(query)}`,
  lackingWords: 'Жодна цитата не містить усіх цих слів. Найближче до цього:',
  anotherQuote: 'Інша',
  sameSpeaker: who => `Більше цитат ${from(who)}`,
  sameTopic: topic => `Більше на тему: ${topic}`,
  otherSide: name => `Інша сторона: ${name}`,

  // /position and /compare

  position: (who, topic) => `Позиція ${from(who)}${topic === undefined ? '' : `, тема ${typed(topic)}`}`,
  saidBy: (topic, name) => `${topic} · що сказала сторона: ${name}`,
  saidAbout: (topic, name) => `${topic} · що сказали інші про сторону: ${name}`,
  reporterOn: topic => `${topic} · що пише журналіст`,
  noOfficial: who => notInRecord(`заяв посадових осіб ${from(who)}`),
  silences: 'Теми без заяв',
  silent: (who, topics) => notInRecord(`заяв ${from(who)} ${onTopics(topics)}`),
  neitherNor: (name, topic) => `висловлювань цієї сторони або про неї (${name})${onTopic(topic)}`,
  showPosition: who => `Позиція ${from(who)}`,
  compare: {
    title: (a, b, topic) =>
      topic === undefined ? `${capital(and([a, b]))}, тема за темою` : `${capital(and([a, b]))}, тема ${typed(topic)}`,
    neither: (a, b, topic) => `заяв будь-якої з двох сторін (${and([a, b])})${onTopic(topic)}`,
    same: name => `Двічі той самий вибір: ${name}. Назвіть дві різні країни чи організації.`,
    choose: 'Виберіть тему',
    allTopics: 'Усі теми',
  },

  // /timeline

  timeline: parts => `Хронологія${spaced(parts)}`,
  dailyBriefing: days => `Огляд: ${days.from === days.to ? dates.weekday(days.from) : dates.days(days)}`,
  happened: 'Що сталося',
  announced: 'Що оголошено або залежить від умови',
  undated: 'Без дати',
  whoSaidWhat: 'Хто що сказав',
  disputes: 'Що є спірним',
  noEvents: parts => `подій${spaced(parts)}`,
  span: days => `(${days})`,
  since: day => `з ${day}`,
  until: day => `до ${day}`,
  country: name => `(${name})`,
  dayBriefing: day => `Огляд: ${day}`,
  wholeTimeline: 'Уся хронологія',
  asserts: (name, what) => `${name}: ${what}`,

  // /source and /cite

  sourcePage: {
    title: source => `Джерело: ${source.outlet}, ${dates.day(source.published)}`,
    about: ({ outlet, title, dateline, published, language }) =>
      sentence(
        [outlet, title, dateline, dates.day(published), inLanguage(language)]
          .filter(part => part !== undefined)
          .join(', '),
      ),
    noTitle: 'У прочитаній копії заголовка немає.',
    readAt: 'Текст можна прочитати тут:',
    noAddress: 'Загальнодоступної адреси прочитаного тексту в записах немає.',
    republished: outlet => `Передруковано (${outlet}), із прочитаним текстом повністю не звірено:`,
    rights: rights => `Права: ${rights}`,
    fingerprint: digits => `Відбиток прочитаного тексту: SHA-256 ${digits}…`,
    counts: n =>
      `У джерелі ${counted(n.paragraphs, noun('абзац', 'абзаци', 'абзаців'))} і ${counted(n.captions, noun('підпис', 'підписи', 'підписів'))}; із них до записів узято: ${and(
        [
          counted(n.quote, QUOTATIONS),
          counted(n.statement, STATEMENTS),
          counted(n.fact, FACTS),
          counted(n.event, EVENTS),
        ],
      )}.`,
    untaken: paragraphs => `Абзаци, з яких нічого не взято: ${and(paragraphs)}.`,
    place: at => `${capital(PARTS[at.part])} ${at.number}`,
    none: 'жодного джерела',
    choose: 'Виберіть джерело',
    showWhole: 'Що взято з джерела до записів',
  },
  cite: {
    title: (id, style) => `Посилання на ${id}: ${style}`,
    copy: 'Для копіювання',
    choose: 'Виберіть стиль',
    work: (outlet, title, dateline, day, at, language) =>
      [`${outlet} (${inLanguage(language)})`, title, dateline, day, `${PARTS[at.part]} ${at.number}`]
        .filter(part => part !== undefined)
        .join(', '),
    quotedIn: (name, office, work) => `${name}, ${office}, цитовано в: ${work}.`,
    reportedIn: (name, work) => `${name}, переказано в: ${work}.`,
    dated: (date, credit, outlet) => `Дата: ${date}, за даними ${credit}; у повідомленні (${outlet}) її немає.`,
    accessed: day => `Дата звернення: ${dates.day(day)}.`,
    fingerprints: (words, source) => `SHA-256 слів ${words}…, тексту джерела ${source}…`,
  },

  // /disputed

  who: {
    offices: 'Посади',
    office: (title, from, to) => {
      if (from && to) return `${title}, з ${dates.day(from)} до ${dates.day(to)}`;
      if (from) return `${title}, з ${dates.day(from)}`;
      return to ? `${title}, до ${dates.day(to)}` : `${title}; відколи, не зазначено`;
    },
    reported: 'Передано без цитати',
    nothing: who => notInRecord(`слів ${from(who)}`),
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
  contested: {
    title: topic => `Що є спірним${inTopic(topic)}`,
    none: topic => `спірних питань${inTopic(topic)}`,
    count: disputes =>
      `${counted(disputes, noun('питання', 'питання', 'питань'))}: кожна сторона, потім те, що пише журналіст.`,
    choose: 'Виберіть тему',
    all: 'Усі спірні питання',
    noLine: outlet => `${outlet} не стає на жоден бік.`,
  },

  // /ask

  ask: {
    more: 'Також про це',
    credited: (speaker, asked) => `У записах ці слова належать іншій особі чи стороні: ${speaker}, а не ${asked}.`,
    closest: (speaker, asked, reported) =>
      reported
        ? `Найближче до цього – переказане висловлювання іншої особи чи сторони: ${speaker}, а не ${asked}.`
        : `Найближчі слова належать іншій особі чи стороні: ${speaker}, а не ${asked}.`,
    denied: run => (run === undefined ? 'Зверніть увагу на заперечення.' : `Зверніть увагу на заперечення: … ${run} …`),
    ofAnother: doer => `У записах це стосується іншої особи чи сторони: ${doer}.`,
    readAs: (text, name) => `${typed(text)} прочитано як ім’я чи назву: ${name}.`,
    unknownName: name => `У записах ніхто й ніщо не зветься ${typed(name)}.`,
    unheard: name => `У записах немає слів нікого на ім’я ${typed(name)}.`,
    silentOn: (from, topics) => `У записах немає слів ${from} ${onTopics(topics)}.`,
    silentOnThis: from => `У записах немає слів ${from} про це.`,
    silent: from => `У записах немає слів ${from}.`,
    offTopic: 'У записах немає нічого, що містило б усе, про що ви питаєте.',
    noNumber: 'Числа для цього в записах немає.',
    noDate: 'Дати для цього в записах немає.',
    noPlace: 'Місця для цього в записах немає.',
    noWords: 'Не бачу, що тут шукати. Назвіть особу, країну чи тему.',
    notAsked: 'Запитання було не про це',
    counted:
      'Зберігається щонайбільше кількість натискань і жодного вашого слова: спробуйте назвати особу, країну чи тему або візьміть один із цих прикладів.',
  },

  // /verify

  verify: {
    title: 'Чи є ці слова в записах?',
    checkedTo: characters =>
      `Перевірено лише початок тексту, до ${counted(characters, noun('символу', 'символів', 'символів'))}: цитата може там обриватися.`,
    grades: {
      changed: 'Слова змінено',
      'other-speaker': 'Слова ті самі, особа інша',
      cut: 'Вирвано з контексту',
      'look-alike': 'На вигляд те саме, літери інші',
      misquote: 'Відома неточна цитата',
      absent: 'Немає в записах',
      near: 'Що найближче до цього',
      within: 'Слова із записів, а поруч інші',
      'so-called': 'Вислів журналіста, не цитата',
      reported: 'Переказано, не процитовано',
      narrated: 'Виклад у записах, не цитата',
      translation: 'Схоже на переклад',
      shortened: 'Скорочено',
      variant: 'Те саме висловлювання у викладі іншого видання',
      'same-words': 'Ті самі слова, інші розділові знаки, великі літери чи написання',
      'word-for-word': 'Слово в слово',
      'too-short': 'Замало слів, щоб визначити',
    },
    changed: concerns => `Слова змінено: ${and(concerns.map(c => CHANGES[c]))}`,
    found: count => `Знайдено ${counted(count, noun('цитату', 'цитати', 'цитат'))}, спершу найсерйозніший випадок.`,
    claimed: (words, name) =>
      name === undefined ? `Подано: ${typed(words)}` : `Подано, автор за текстом – ${name}: ${typed(words)}`,
    leftOut: (words, concern) => headed(concern, `Пропущено: “${words}”`),
    added: (words, concern) => headed(concern, `Додано: ${typed(words)}`),
    instead: (record, claim, concern) => headed(concern, `Замість “${record}”: ${typed(claim)}`),
    moreDifferences: count => `Інші відмінності: ${number(count)}.`,
    joined: 'Складено з двох цитат, обидві нижче. Однією цитатою в записах їх немає.',
    saidBy: (claimed, speaker) =>
      `У поданому тексті названо: ${claimed}. У записах ці слова належать іншій особі чи стороні: ${speaker}.`,
    part: 'Подано частину цитати із записів; уся цитата нижче.',
    around: words => `У записах поруч стоїть “${words}”`,
    typography: 'Слова ті, що в записах; відрізняються розділові знаки, великі літери чи написання (-ise, -ize).',
    literal: 'Слова ті, що в записах.',
    gap: 'Слова по обидва боки пропуску ті, що в записах.',
    variant: outlet =>
      `Порівняно зі словами, як їх подає ${outlet}; у джерелі цих записів слова інші. Жоден із викладів не є помилкою.`,
    misquote: (text, cite, url, note) => `Відома неточна цитата: “${text}” (${cite}, ${url}). ${sentence(note)}`,
    absent: words => `цитати зі словами ${typed(words)}`,
    inOwnWords: 'У записах це викладено власними словами, див. нижче. Вони не є чиєюсь цитатою.',
    cutOff: 'Слова ті, що в записах; пропущено те, що стоїть там поруч і заперечує чи обмежує їхній зміст.',
    disguised: words =>
      `Написано літерами, які лише схожі на вигляд: ${and(words.map(typed))}. Тут їх прочитано за їхнім виглядом.`,
    soCalled: citation => `${citation}: лапки поставив журналіст, цими словами нікого не процитовано.`,
    nearOnly: 'Порівняти слово в слово неможливо; наскільки це близько, тут не оцінюється.',
    reported: who => `Переказано словами цих записів, це не цитата. Чиє висловлювання: ${who}.`,
    translation: language =>
      `У записах ця цитата іншою мовою (${languageName(language)}), див. нижче. Переклад можна впізнати за змістом, але не порівняти слово в слово.`,
    names: (claimed, speaker) =>
      `У тексті названо: ${claimed}. Показане нижче належить іншій особі чи стороні: ${speaker}.`,
    within: (held, added) =>
      `Слова “${held}” є в записах. Решта тексту не належить до цитати: ${and(added.map(typed))}.`,
    alsoNamed: (named, speaker) => `За записами, автор цих слів: ${speaker}. У повідомленні названо: ${and(named)}.`,
    tooShort: 'Одне-два слова або лише поширені слова можуть бути звідки завгодно.',
    record: 'У записах:',
    sentence: (grade, words) => `${grade}: ${typed(words)}.`,
    noWords: 'цитати без слів',
    readFrom: parts => `Прочитано: ${and(parts.map(part => READ[part]))}.`,
    emptyMessage:
      'У цьому повідомленні немає тексту, який я можу прочитати. Зображення, файли, наліпки й голосові повідомлення не читаються.',
    rulesTitle: 'Як /verify (/перевірити) оцінює цитату',
    rules: [
      'Перевіряється все, що стоїть у лапках; текст без лапок перевіряється цілком. Найсерйозніший випадок стоїть першим, у порядку, поданому нижче.',
      'Слова змінено: слово пропущено без позначки, додано чи замінено, або поєднано дві цитати. Змінене заперечення, число чи умову названо першими, як і ті, що зникли через пропуск, навіть позначений.',
      'Слова ті самі, особа інша: слова є в записах, але сказав їх не той, кого називає текст або параметр.',
      'Вирвано з контексту: слова ті, що в записах, але поруч там стоїть заперечення чи умова, яких у тексті немає.',
      'На вигляд те саме, літери інші: слова схожі на ті, що в записах, але написані літерами іншої абетки чи іншої форми.',
      'Відома неточна цитата: вислів, який у записах подано як неправильний, із зазначенням, де він поширювався.',
      'Немає в записах: жодна цитата в записах не містить цих слів. Їх усе ж могли сказати.',
      'Що найближче до цього: для тексту, який не можна порівняти слово в слово, наприклад іншою мовою.',
      'Вислів журналіста, не цитата: слова, які джерело бере в лапки, нікого не цитуючи.',
      'Переказано, не процитовано; виклад у записах, не цитата: у записах це є, але це не чиїсь слова.',
      'Схоже на переклад: текст іншою мовою зі змістом цитати, з тими самими запереченнями, числами й назвами. Якість перекладу не оцінюється.',
      'Скорочено: «…» або «[...]» стоїть там, де слова пропущено, або пропущено цілі речення. Пропуск не забирає в решти ні заперечення, ні числа, ні умови.',
      'Виклад іншого видання: слова, якими інше видання подало те саме висловлювання.',
      'Ті самі слова: відрізняються лише розділові знаки, великі літери, дефіси, діакритичні знаки або англійське написання -ise чи -ize. Будь-яке інше написання вважається іншим словом.',
      'Слово в слово: слова поспіль, як у записах. Частина збігається лише в тому, що містить; показано всю цитату.',
      'Замало слів, щоб визначити: одне-два слова довшої цитати або лише поширені слова.',
      'Схожість двох текстів ніколи не є вирішальною: речення і його заперечення майже однакові. Чи правда те, що було сказано, тут не оцінюється.',
    ],
  },
};
