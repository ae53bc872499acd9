import { SECOND_FILE } from '../record.ts';
import { testRule } from '../support.ts';

testRule('dispute-sides', [
  {
    fault: 'a dispute with one side',
    from: '      - { by: norland, silent: The record has no answer of Norland’s. }\n',
    to: '',
    at: '{ by: sudmark',
    says: 'has one side',
  },
  {
    fault: 'a dispute with silent sides alone',
    from: 'item: risk',
    to: 'silent: Nothing.',
    at: '{ by: sudmark',
    says: 'every side',
  },
  {
    fault: 'two sides of one party',
    from: '{ by: norland, silent',
    to: '{ by: sudmark, silent',
    at: 'by: sudmark, silent',
    says: 'are of the party “sudmark”',
  },
  {
    fault: 'a side with another party’s words',
    file: SECOND_FILE,
    from: 'item: no-delay }',
    to: 'item: open-line }',
    at: 'item: open-line',
    says: '“open-line” was said by “norland”, not by “sudmark”',
  },
]);
