/** English. */
import { dates, number } from '../grammar/en.ts';
import type { PageWords } from './words.ts';

export const pages: PageWords = {
  asOf: day => `Record as of ${dates.day(day)}`,
  page: (page, pages) => `page ${page} of ${pages}`,
  nth: (n, of) => `${n} of ${of}`,
  continued: heading => `${heading} (continued)`,
  capped: (shown, found) => `The first ${shown} of ${number(found)} are shown; a topic or a day narrows the list.`,
  next: 'Next',
  previous: 'Previous',
  share: 'Share with everyone',
  asPicture: 'As a picture',
  asText: 'Without the picture',
  pictureTooLong: 'The text is too long to fit whole into a picture, so it stands here alone.',
  pictureOfNothing: 'There is nothing on this page to show as a picture.',
  pictureAt: path => `Picture: ${path}`,
  pictureFailed: reference => `The picture could not be drawn (reference ${reference}); the text has everything.`,
  asked: 'Asked',
};
