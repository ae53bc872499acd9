import { testRule } from '../support.ts';

testRule('topic', [
  {
    fault: 'an item without a topic',
    from: '    topics: [fares, ferries]\n',
    to: '',
    at: 'id: low-fares',
    says: 'the quote “low-fares” has no topic',
  },
]);
