import { testRule } from '../support.ts';

testRule('when', [
  {
    fault: 'a date from another source that no note cites',
    from: '      note: Norland’s gazette of 7 May 2031.\n',
    to: '',
    at: 'basis: external',
    says: 'no note cites it',
  },
  {
    fault: 'a month given as a day',
    from: 'precision: month, said: March 2030',
    to: 'precision: day, said: March 2030',
    at: 'said: March 2030',
    says: '“2030-03” is not a day',
  },
  {
    fault: 'a day given as a month',
    from: 'date: 2030-03, basis',
    to: 'date: 2030-03-01, basis',
    at: 'date: 2030-03-01',
    says: '“2030-03-01” is not a month',
  },
  {
    fault: 'a month that doesn’t exist',
    from: 'date: 2030-03, basis',
    to: 'date: 2030-13, basis',
    at: 'date: 2030-13',
    says: '“2030-13” is not a month',
  },
  {
    fault: 'a range without its end',
    from: '      until: 2031-05-06\n',
    to: '',
    at: 'precision: range',
    says: 'has no end',
  },
  {
    fault: 'a range that ends before it begins',
    from: 'until: 2031-05-06',
    to: 'until: 2031-05-04',
    at: 'until: 2031-05-04',
    says: 'before it begins',
  },
  {
    fault: 'a day with an end',
    from: 'date: 2030-03, basis',
    to: 'date: 2030-03, until: 2030-04-01, basis',
    at: 'until: 2030-04-01',
    says: 'until: 2030-04-01 stands with precision: month',
  },
  {
    fault: 'a day that doesn’t exist, once for all that share it',
    from: 'date: 2031-05-06, basis',
    to: 'date: 2031-02-30, basis',
    at: '2031-02-30',
    says: '“2031-02-30” is not a day',
  },
]);
