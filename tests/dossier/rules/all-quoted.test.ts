import { testRule } from '../support.ts';

testRule('all-quoted', [
  {
    fault: 'a forgotten quotation',
    from: '  - { paragraph: 1, text: blue, why: The name of the line. }\n',
    to: '  []\n',
    at: '- id: open-line',
    says: '“blue” in paragraph 1',
  },
]);
