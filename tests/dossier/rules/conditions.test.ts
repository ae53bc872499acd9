import { testRule } from '../support.ts';

testRule('conditions', [
  {
    fault: 'a condition that isn’t shown with a fragment',
    from: 'setting: Berg said that once the harbour is dredged, fares',
    to: 'setting: Berg said that fares',
    at: 'conditions: [once',
    says: '“once the harbour is dredged”',
  },
  {
    fault: 'a condition that isn’t in an event’s title',
    from: 'conditions: [once the harbour is dredged]\ndisputes',
    to: 'conditions: [once the ice is gone]\ndisputes',
    at: '[once the ice is gone]',
    says: 'Ferries sail',
  },
]);
