import { testRule } from '../support.ts';

testRule('quote-slot', [
  {
    fault: 'a fragment without its place',
    from: 'fares would be {quote}.',
    to: 'fares would be so.',
    at: 'setting: Berg',
    says: 'has no {quote}',
  },
  {
    fault: 'a quotation shown twice',
    from: 'setting: On the ferry line.',
    to: 'setting: "{quote}, and {quote}."',
    at: '{quote}, and',
    says: 'has 2 {quote}',
  },
]);
