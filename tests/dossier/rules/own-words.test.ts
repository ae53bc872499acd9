import { testRule } from '../support.ts';

testRule('own-words', [
  {
    fault: 'nine words of the source',
    from: 'text: No ferry has crossed since March 2030.',
    to: 'text: They agreed on Tuesday to reopen the Blue ferry line.',
    at: 'They agreed',
    says: 'agreed on tuesday to reopen the blue ferry line',
  },
]);
