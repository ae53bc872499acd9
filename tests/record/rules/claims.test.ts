import { SECOND_FILE } from '../sample-record.ts';
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

testRule('dispute-sides', [
  {
    fault: 'a dispute with one side',
    from: '- { by: norland, aside',
    to: '# { by: norland, aside',
    at: '{ by: sudmark',
    says: 'has one side',
  },
  {
    fault: 'a dispute with silent sides alone',
    from: '{ by: sudmark, item: risk }',
    to: '{ by: sudmark }',
    at: '{ by: sudmark }',
    says: 'every side',
  },
  {
    fault: 'a word of a silent side',
    from: '{ by: norland, aside',
    to: '{ by: norland, word: no, aside',
    at: 'word: no',
    says: 'a silent side has a word',
  },
  {
    fault: 'something set aside of a side that is heard',
    from: '{ by: sudmark, item: risk }',
    to: '{ by: sudmark, item: risk, aside: [{ item: no-delay, why: On piers. }] }',
    at: 'by: sudmark, item: risk',
    says: 'something is set aside for a side that is heard',
  },
  {
    fault: 'a side with another party’s words among several',
    file: SECOND_FILE,
    from: 'item: no-delay }',
    to: 'items: [no-delay, open-line] }',
    at: 'items: [no-delay, open-line]',
    says: '“open-line” was said by “norland”, not by “sudmark”',
  },
  {
    fault: 'two sides of one party',
    from: '{ by: norland, aside',
    to: '{ by: sudmark, aside',
    at: 'by: sudmark, aside',
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

testRule('hedge', [
  {
    fault: 'a hedge that was lost',
    from: 'The boats could be back',
    to: 'The boats are back',
    at: 'hedge: could',
    says: '“could”',
  },
]);
