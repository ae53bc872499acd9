/** English. */
import { and, counted, dates, foreign, languageName } from '../grammar/en.ts';
import { capital, sentence } from '../sentences.ts';
import type { SourceWords } from './words.ts';

export const sources: SourceWords = {
  sourcePage: {
    title: source => `Source: ${source.outlet}, ${dates.day(source.published)}`,
    about: ({ outlet, title, dateline, published, language }) =>
      sentence(
        [outlet, title, dateline, dates.day(published), `in ${languageName(language)}`]
          .filter(part => part !== undefined)
          .join(', '),
      ),
    titleFrom: note => `The title: ${note}`,
    address: url => `Address: ${url}`,
    rights: rights => `Rights: ${rights}`,
    fingerprint: digits => `Fingerprint of the text that was read: SHA-256 ${digits}…`,
    counts: n =>
      `Of ${counted(n.paragraphs, 'paragraph', 'paragraphs')} and ${counted(n.captions, 'caption', 'captions')} the record takes ${and(
        [
          counted(n.quote, 'quotation', 'quotations'),
          counted(n.statement, 'statement', 'statements'),
          counted(n.fact, 'fact', 'facts'),
          counted(n.event, 'event', 'events'),
        ],
      )}.`,
    untaken: paragraphs => `Paragraphs from which nothing is taken: ${and(paragraphs)}.`,
    place: at => `${capital(at.part)} ${at.number}`,
    none: 'any source',
    choose: 'Choose a source',
    showWhole: 'What the record takes from the source',
  },
  cite: {
    title: (id, style) => `Citation of ${id}: ${style}`,
    copy: 'To copy',
    choose: 'Choose a style',
    work: (outlet, title, dateline, day, at, language) =>
      [`${outlet}${foreign(language)}`, title, dateline, day, `${at.part} ${at.number}`]
        .filter(part => part !== undefined)
        .join(', '),
    quotedIn: (name, office, work) => `${name}, ${office}, quoted in ${work}.`,
    reportedIn: (name, work) => `${name}, reported in ${work}.`,
    accessed: day => `Accessed ${dates.day(day)}.`,
    fingerprints: (words, source) => `SHA-256 of the words ${words}…, of the source’s text ${source}…`,
  },
};
