/** Says in Ukrainian what /source and /cite say. */
import type { Messages } from '../messages.ts';
import { capital } from '../sentences.ts';
import { and, counted, dates, EVENTS, FACTS, inLanguage, noun, place, QUOTATIONS, STATEMENTS } from './grammar.ts';

export const sourcePage: Messages['sourcePage'] = {
  title: ({ outlet, dateline, published, language }) => [
    {
      strong: [
        language.startsWith('uk') ? outlet : `${outlet} (${inLanguage(language)})`,
        dateline,
        dates.day(published),
      ]
        .filter(part => part !== undefined)
        .join(', '),
    },
  ],
  noTitle: 'у прочитаній копії немає заголовка',
  readAt: 'Текст можна прочитати тут:',
  noAddress: 'Публічного посилання на прочитаний текст тут немає.',
  republished: outlet => `Передруковано (${outlet}), із прочитаним текстом повністю не звірено:`,
  fingerprint: digits => `SHA-256 прочитаного тексту: ${digits}…`,
  counts: n => {
    const read = and([
      counted(n.paragraphs, noun('абзац', 'абзаци', 'абзаців')),
      ...(n.captions === undefined ? [] : [counted(n.captions, noun('підпис', 'підписи', 'підписів'))]),
    ]);
    const taken = and([
      ...(n.quote === undefined ? [] : [counted(n.quote, QUOTATIONS)]),
      ...(n.statement === undefined ? [] : [counted(n.statement, STATEMENTS)]),
      ...(n.fact === undefined ? [] : [counted(n.fact, FACTS)]),
      ...(n.event === undefined ? [] : [counted(n.event, EVENTS)]),
    ]);
    return `У джерелі ${read}; із них до записів узято: ${taken}.`;
  },
  untaken: paragraphs => `Абзаци, з яких нічого не взято: ${and(paragraphs)}.`,
  place: at => capital(place(at)),
  placeAmid: at => place(at),
  citeRecord: asOf => `Цитувати: Rapporteur, ${dates.day(asOf)} · файлом: npm run export`,
  none: 'У записах ще немає джерела.',
  choosePlace: 'Обрати абзац',
  choose: 'Обрати джерело',
  showWhole: 'Джерело',
};

export const cite: Messages['cite'] = {
  style: style => `Стиль: ${style}`,
  work: (outlet, title, dateline, day, at, language) =>
    [`${outlet} (${inLanguage(language)})`, title, dateline, day, place(at)]
      .filter(part => part !== undefined)
      .join(', '),
  quotedIn: (who, work) => `${who}, цитовано в: ${work}.`,
  reportedIn: (name, work) => `${name}, переказано в: ${work}.`,
  dated: (date, credit, outlet) => `Дата: ${date}, за даними ${credit}; у тексті (${outlet}) її немає.`,
  accessed: day => `Дата звернення: ${dates.day(day)}.`,
  fingerprints: (words, source) => `SHA-256: слова ${words}…, джерело ${source}…`,
};
