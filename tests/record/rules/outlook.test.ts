import { testRule } from '../support.ts';

testRule('announced-date', [
  {
    fault: 'a date on which, by another source, it took place later',
    from: '{ precision: open, said: once the harbour is dredged, note: It depends on the dredging. }',
    to: '{ precision: day, said: once the harbour is dredged, date: 2031-06-10, basis: external, note: The gazette. }',
    at: 'date: 2031-06-10',
    says: 'the event “ev-sail” is conditional, and its date 2031-06-10 comes from after the publication',
  },
]);
