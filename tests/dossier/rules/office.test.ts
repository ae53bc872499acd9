import { SECOND_FILE } from '../record.ts';
import { testRule } from '../support.ts';

testRule('office', [
  {
    fault: 'a quotation without an office',
    from: '    office: transport minister\n',
    to: '',
    at: 'id: risk',
    says: 'has no office for its speaker “holm”',
  },
  {
    fault: 'an office of somebody else',
    from: 'office: transport minister',
    to: 'office: Prime Minister # his',
    at: '# his',
    says: 'gives “holm” no office printed “Prime Minister”',
  },
  {
    fault: 'an office that isn’t held in a statement',
    from: 'by: { party: coast }',
    to: 'by: { person: berg, office: King }',
    at: 'office: King',
    says: '“King”',
  },
  {
    fault: 'an office that ends before it begins',
    file: 'data/people.yaml',
    from: 'to: 2031-12-31',
    to: 'to: 2031-12-31\n    - { title: Mayor, from: 2020-01-02, to: 2020-01-01 }',
    at: 'title: Mayor',
    says: 'the office “Mayor” ends on 2020-01-01',
  },
  {
    fault: 'an office no longer held that day',
    file: 'data/people.yaml',
    reportedIn: SECOND_FILE,
    from: 'to: 2031-12-31',
    to: 'to: 2031-05-07',
    at: 'office: ministre',
    says: 'did not hold the office “ministre des transports” on 2031-05-08',
  },
]);
