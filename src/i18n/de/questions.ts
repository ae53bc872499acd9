/** Says in German what of the record may be asked, while a question is typed. */
import type { questions as english } from '../en/questions.ts';

export const questions: typeof english = {
  said: name => `Was hat ${name} gesagt?`,
  saidOn: (name, on) => `Was hat ${name} ${on} gesagt?`,
  happened: day => `Was geschah am ${day}?`,
};
