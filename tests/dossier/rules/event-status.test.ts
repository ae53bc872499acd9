import { testRule } from '../support.ts';

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
