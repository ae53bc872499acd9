import { testRule } from '../support.ts';

testRule('unambiguous-names', [
  {
    fault: 'one spelling for two people',
    file: 'data/people.yaml',
    from: 'name: Olav Holm',
    to: 'name: BERG',
    at: 'name: BERG',
    says: '“BERG” names both “berg” and “holm”',
  },
  {
    fault: 'one alias for two parties',
    file: 'data/parties.yaml',
    from: 'Sudville]',
    to: 'port-lind]',
    at: 'port-lind',
    says: '“norland” and “sudmark”',
  },
  {
    fault: 'one ISO code for two parties',
    file: 'data/parties.yaml',
    from: 'iso: SE',
    to: 'iso: NO # again',
    at: '# again',
    says: '“NO”',
  },
  {
    fault: 'one alias for two topics, in two languages',
    file: 'data/topics.yaml',
    from: 'fr: [prix]',
    to: 'fr: [boats]',
    at: 'fr: [boats]',
    says: '“boats”',
  },
]);
