/** Ukrainian. */
import { dates, number } from '../grammar/uk.ts';
import type { PageWords } from './words.ts';

export const pages: PageWords = {
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
  pictureTooLong: 'Текст задовгий, щоб повністю вміститися в зображенні, тому він лише тут.',
  pictureOfNothing: 'На цій сторінці немає нічого, що можна було б показати як зображення.',
  pictureAt: path => `Зображення: ${path}`,
  pictureFailed: reference => `Не вдалося намалювати зображення (код ${reference}); у тексті є все.`,
  asked: 'Запит',
};
