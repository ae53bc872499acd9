import { SECOND_FILE } from '../record.ts';
import { testRule } from '../support.ts';

const GONE = '    withdrawn: { on: 2031-06-04, note: Not so. }\n';

testRule('withdrawn-in-use', [
  {
    fault: 'a withdrawn quotation as a side’s',
    from: '  - id: risk\n',
    to: `  - id: risk\n${GONE}`,
    at: 'by: sudmark, item: risk',
    says: '“risk” is withdrawn',
  },
  {
    fault: 'a withdrawn quotation as an event’s',
    from: '  - id: accord\n',
    to: `  - id: accord\n${GONE}`,
    at: 'items: [open-line',
    says: '“accord” is withdrawn',
  },
  {
    fault: 'a withdrawn fact as the reporter’s line',
    file: SECOND_FILE,
    from: '  - id: late\n',
    to: `  - id: late\n${GONE}`,
    at: 'reporter: late',
    says: '“late” is withdrawn',
  },
]);
