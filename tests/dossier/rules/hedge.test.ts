import { testRule } from '../support.ts';

testRule('hedge', [
  {
    fault: 'a hedge that was lost',
    from: 'The boats could be back',
    to: 'The boats are back',
    at: 'hedge: could',
    says: '“could”',
  },
]);
