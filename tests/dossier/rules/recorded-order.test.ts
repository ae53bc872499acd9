import { testRule } from '../support.ts';

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
