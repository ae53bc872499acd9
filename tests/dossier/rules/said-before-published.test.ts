import { SECOND_FILE } from '../record.ts';
import { testRule } from '../support.ts';

testRule('said-before-published', [
  {
    fault: 'words said after the publication',
    file: SECOND_FILE,
    from: 'date: 2031-05-08',
    to: 'date: 2031-05-09',
    at: 'date: 2031-05-09',
    says: 'dated 2031-05-09',
  },
  {
    fault: 'a fact of a later month',
    from: 'date: 2030-03, basis',
    to: 'date: 2031-06, basis',
    at: 'date: 2031-06',
    says: 'the fact “shut”',
  },
]);
