import { SECOND_FILE } from '../record.ts';
import { TODAY, testRule } from '../support.ts';

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
