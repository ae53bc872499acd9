/** Says in French what of the record may be asked, while a question is typed. */
import type { questions as english } from '../en/questions.ts';
import { f } from './grammar.ts';

export const questions: typeof english = {
  said: name => f`Qu’a dit ${name} ?`,
  saidOn: (name, on) => f`Qu’a dit ${name} ${on} ?`,
  happened: day => f`Que s’est-il passé le ${day} ?`,
};
