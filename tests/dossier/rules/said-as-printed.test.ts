import { testRule } from '../support.ts';

testRule('said-as-printed', [
  {
    fault: 'a stated date that isn’t printed',
    from: 'said: March 2030',
    to: 'said: April 2030',
    at: 'said: April 2030',
    says: '“April 2030” of a stated date',
  },
]);
