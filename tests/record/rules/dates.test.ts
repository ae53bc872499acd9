import { SECOND_FILE } from '../sample-record.ts';
import { TODAY, testRule } from '../support.ts';

testRule('event-status', [
  {
    fault: 'a conditional event without a condition',
    from: '    conditions: [once the harbour is dredged]\ndisputes',
    to: 'disputes',
    at: 'status: conditional',
    says: 'no condition is given',
  },
  {
    fault: 'an event told as done without a date',
    from: 'status: conditional',
    to: 'status: done # told so',
    at: '# told so',
    says: 'its date is open',
  },
  {
    fault: 'an event told as done that lies ahead',
    from: 'date: 2031-05-05\n      until: 2031-05-06',
    to: 'date: 2031-05-07\n      until: 2031-05-08',
    at: 'status: done',
    says: 'is done on 2031-05-07',
  },
]);

testRule('recorded-ahead', [
  {
    fault: 'a source recorded the day after tomorrow',
    file: SECOND_FILE,
    from: 'recorded: 2031-06-02',
    to: 'recorded: 2032-01-02',
    at: 'recorded: 2032-01-02',
    says: `2032-01-02 lies ahead: today is ${TODAY}`,
  },
  {
    fault: 'an item recorded in another century',
    from: '  - id: waiting\n',
    to: '  - id: waiting\n    recorded: 2131-06-02\n',
    at: 'recorded: 2131-06-02',
    says: '2131-06-02',
  },
  {
    fault: 'a correction to come',
    from: '  - id: waiting\n',
    to: '  - id: waiting\n    corrected: [{ on: 2032-02-01T10:00:00Z, note: A digit. }]\n',
    at: 'on: 2032-02-01',
    says: '2032-02-01T10:00:00Z',
  },
  {
    fault: 'a withdrawal to come',
    from: '  - id: waiting\n',
    to: '  - id: waiting\n    withdrawn: { on: 2032-02-01, note: Not so. }\n',
    at: 'on: 2032-02-01',
    says: '2032-02-01',
  },
  {
    fault: 'a dispute to come',
    from: '  - id: d-pilots\n',
    to: '  - id: d-pilots\n    recorded: 2032-02-01\n',
    at: 'recorded: 2032-02-01',
    says: '2032-02-01',
  },
]);

const OPEN_LINE = '  - id: open-line\n';

testRule('recorded-order', [
  {
    fault: 'an item recorded before its source',
    from: OPEN_LINE,
    to: `${OPEN_LINE}    recorded: 2031-05-31\n`,
    at: 'recorded: 2031-05-31',
    says: 'recorded on 2031-05-31, before its source was recorded on 2031-06-01',
  },
  {
    fault: 'a correction of what isn’t recorded yet',
    from: OPEN_LINE,
    to: `${OPEN_LINE}    recorded: 2031-06-03T09:00:00+02:00\n    corrected: [{ on: 2031-06-03T08:59:00+02:00, note: A digit. }]\n`,
    at: 'on: 2031-06-03T08:59',
    says: 'before it was recorded on 2031-06-03T09:00:00+02:00',
  },
  {
    fault: 'corrections out of order',
    from: OPEN_LINE,
    to: `${OPEN_LINE}    corrected:\n      - { on: 2031-06-05, note: A digit. }\n      - { on: 2031-06-04, note: Another. }\n`,
    at: 'on: 2031-06-04',
    says: 'corrected on 2031-06-04, before it was corrected on 2031-06-05',
  },
  {
    fault: 'a withdrawal before the last correction',
    from: '  - id: waiting\n',
    to: '  - id: waiting\n    corrected: [{ on: 2031-06-05, note: A digit. }]\n    withdrawn: { on: 2031-06-04, note: Not so. }\n',
    at: 'withdrawn: { on: 2031-06-04',
    says: 'withdrawn on 2031-06-04, before it was corrected on 2031-06-05',
  },
  {
    fault: 'a dispute recorded before its source',
    from: '  - id: d-pilots\n',
    to: '  - id: d-pilots\n    recorded: 2031-05-30\n',
    at: 'recorded: 2031-05-30',
    says: 'before its source was recorded',
  },
]);

testRule('said-as-printed', [
  {
    fault: 'a stated date that isn’t printed',
    from: 'said: March 2030',
    to: 'said: April 2030',
    at: 'said: April 2030',
    says: '“April 2030” stand neither in paragraph 1 nor in the dateline',
  },
  {
    fault: 'a weekday that another paragraph has',
    from: 'paragraph: 5\n    when: *tuesday',
    to: 'paragraph: 5\n    when: { precision: day, said: Tuesday, date: 2031-05-06, basis: inferred, note: That week. }',
    at: 'note: That week.',
    says: '“Tuesday” stand neither in paragraph 5',
  },
  {
    fault: 'words of an event without a date that the paragraph lacks',
    from: 'said: once the harbour is dredged, note',
    to: 'said: once the harbour is ready, note',
    at: 'said: once the harbour is ready',
    says: 'stand neither in paragraph 3',
  },
  {
    fault: 'words in other letters',
    from: 'said: March 2030',
    to: 'said: march 2030',
    at: 'said: march 2030',
    says: '“march 2030”',
  },
  {
    fault: 'a piece of a word',
    from: 'said: March 2030',
    to: 'said: rch 2030',
    at: 'said: rch 2030',
    says: '“rch 2030”',
  },
]);

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

testRule('when', [
  {
    fault: 'a date from elsewhere with which nobody is credited',
    from: '      credit: Norland’s gazette\n',
    to: '',
    at: 'basis: external',
    says: 'nobody is credited with it',
  },
  {
    fault: 'the source’s own date credited to another',
    from: 'date: 2030-03, basis: stated',
    to: 'date: 2030-03, basis: stated, credit: The gazette',
    at: 'credit: The gazette',
    says: 'is stated, and credited to The gazette',
  },
  {
    fault: 'a stated date without the words that state it',
    from: 'said: March 2030, ',
    to: '',
    at: 'basis: stated',
    says: 'the words for it aren’t given',
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
