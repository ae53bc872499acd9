import { testRule } from '../support.ts';

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
