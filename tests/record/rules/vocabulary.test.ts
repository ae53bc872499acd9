import { testRule } from '../support.ts';

const file = 'data/vocabulary.yaml';

testRule('stems-once', [
  {
    fault: 'a stem twice in a language',
    file,
    from: 'en: clos* shut',
    to: 'en: clos* shut Clos*',
    at: 'en: clos* shut Clos*',
    says: '“close” has “clos*” twice in en',
  },
  {
    fault: 'a meaning twice',
    file,
    from: 'id: pay',
    to: 'id: close',
    at: '- { id: close',
    says: '“close” stands twice',
  },
]);

testRule('no-names', [
  {
    fault: 'somebody’s name',
    file,
    from: 'en: clos* shut',
    to: 'en: clos* Holm',
    at: 'en: clos* Holm',
    says: '“holm” fits the name “holm”',
  },
  {
    fault: 'the beginning of a country’s name',
    file,
    from: 'en: clos* shut',
    to: 'en: clos* norlan*',
    at: 'en: clos* norlan*',
    says: '“norlan*” fits the name “norland”',
  },
]);
