import { testRule } from '../support.ts';

testRule('country-code', [
  {
    fault: 'a country without a code',
    file: 'data/parties.yaml',
    from: '  iso: SE\n',
    to: '',
    at: '- id: sudmark',
    says: '“sudmark” has no ISO code',
  },
  {
    fault: 'a code that no country has',
    file: 'data/parties.yaml',
    from: 'iso: SE',
    to: 'iso: QX',
    at: 'iso: QX',
    says: '“QX”',
  },
]);

testRule('party-names', [
  {
    fault: 'a bloc without names in other languages',
    file: 'data/parties.yaml',
    from: '  names: { fr: Les États côtiers, de: Die Küstenstaaten, uk: Прибережні держави }\n',
    to: '',
    at: '- id: coast',
    says: '“coast” has neither',
  },
]);

testRule('topic', [
  {
    fault: 'an item without a topic',
    from: '    topics: [fares, ferries]\n',
    to: '',
    at: 'id: low-fares',
    says: 'the quote “low-fares” has no topic',
  },
]);

testRule('unambiguous-names', [
  {
    fault: 'one name for a person and a party',
    file: 'data/parties.yaml',
    from: 'Sudville]',
    to: 'Berg]',
    at: 'Berg]',
    says: '“Berg” names both “berg” and “sudmark”',
  },
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

testRule('short-names', [
  {
    fault: 'a short name that is none of the person’s',
    file: 'data/people.yaml',
    from: 'name: Olav Holm\n',
    to: 'name: Olav Holm\n  short: Ole\n',
    at: 'short: Ole',
    says: '“Ole” is no name of “holm”',
  },
  {
    fault: 'two people whose names end alike',
    file: 'data/people.yaml',
    from: 'name: Olav Holm\n',
    to: 'name: Olav Berg\n',
    at: 'id: holm',
    says: 'headlines call both “berg” and “holm” “Berg”',
  },
  {
    fault: 'a short name that is another’s',
    file: 'data/people.yaml',
    from: 'name: Olav Holm\n',
    to: 'name: Olav Holm Berg\n  short: Berg\n',
    at: 'id: holm',
    says: 'headlines call both “berg” and “holm” “Berg”',
  },
]);
