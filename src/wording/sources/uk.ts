/** Ukrainian. */
import { and, counted, dates, EVENTS, FACTS, inLanguage, noun, PARTS, QUOTATIONS, STATEMENTS } from '../grammar/uk.ts';
import { capital, sentence } from '../sentences.ts';
import type { SourceWords } from './words.ts';

export const sources: SourceWords = {
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
    none: 'жодного джерела',
    choose: 'Виберіть джерело',
    showWhole: 'Що реєстр бере з джерела',
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
    accessed: day => `Дата звернення: ${dates.day(day)}.`,
    fingerprints: (words, source) => `SHA-256 слів ${words}…, тексту джерела ${source}…`,
  },
};
