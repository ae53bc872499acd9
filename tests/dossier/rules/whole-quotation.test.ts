import { testRule } from '../support.ts';

testRule('whole-quotation', [
  {
    fault: 'a quotation cut in the middle',
    from: 'text: The line is open. We keep it open',
    to: 'text: The line is open.',
    at: 'text: The line is open.',
    says: 'is cut out of the quotation',
  },
  {
    fault: 'the reporter’s words as a quotation',
    from: 'text: grave risk',
    to: 'text: without new pilots',
    at: 'text: without new pilots',
    says: 'without quotation marks around it',
  },
]);
