import { SECOND_FILE } from '../record.ts';
import { testRule } from '../support.ts';

testRule('unique-ids', [
  {
    fault: 'one id for two items',
    from: 'id: risk',
    to: 'id: low-fares # again',
    at: '# again',
    says: 'the id “low-fares” is used already',
  },
  {
    fault: 'an id of another file',
    file: SECOND_FILE,
    from: '- id: late',
    to: '- id: shut',
    at: '- id: shut',
    says: 'xna-2031-05-06-ferry.yaml',
  },
  {
    fault: 'one id for two people',
    file: 'data/people.yaml',
    from: '- id: holm',
    to: '- id: berg # again',
    at: '# again',
    says: '“berg” is used already',
  },
  {
    fault: 'one id for a person and a party',
    file: 'data/parties.yaml',
    from: '- id: coast',
    to: '- id: holm',
    at: '- id: holm',
    says: 'data/people.yaml, line 9',
  },
  {
    fault: 'one id for two topics',
    file: 'data/topics.yaml',
    from: '- id: fares',
    to: '- id: ferries # again',
    at: '# again',
    says: '“ferries”',
  },
]);
