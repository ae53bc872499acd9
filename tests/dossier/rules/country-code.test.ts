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
