import { SECOND_FILE } from '../sample-record.ts';
import { testRule } from '../support.ts';

testRule('weekday', [
  {
    fault: 'a Tuesday that is resolved to a Wednesday',
    from: 'said: Tuesday, date: 2031-05-06',
    to: 'said: Tuesday, date: 2031-05-07, note: The gazette.',
    at: 'said: Tuesday',
    says: '“Tuesday” is resolved to 2031-05-07, which is a Wednesday',
  },
  {
    fault: 'a weekday in the source’s language',
    file: SECOND_FILE,
    from: 'said: jeudi, date: 2031-05-08',
    to: 'said: jeudi, date: 2031-05-07',
    at: 'said: jeudi',
    says: '2031-05-07, which is a Wednesday',
  },
  {
    fault: 'a weekday and a date in a note',
    from: 'note: It depends on the dredging.',
    to: 'note: It depends on the dredging of Thursday 7 May 2031.',
    at: 'dredging of Thursday',
    says: '2031-05-07 is a Wednesday, not a Thursday',
  },
  {
    fault: 'a weekday and a date without a year',
    from: 'note: It depends on the dredging.',
    to: 'note: It depends on the dredging of Friday 31 April.',
    at: 'dredging of Friday',
    says: 'there is no “Friday 31 April”',
  },
]);
