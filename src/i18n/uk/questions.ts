/** Says in Ukrainian what of the record may be asked, while a question is typed. */
import type { questions as english } from '../en/questions.ts';

export const questions: typeof english = {
  said: name => `Що каже ${name}?`,
  saidOn: (name, on) => `Що каже ${name} ${on}?`,
  happened: day => `Що сталося ${day}?`,
};
