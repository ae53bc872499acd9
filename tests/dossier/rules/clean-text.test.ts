import { testRule } from '../support.ts';

testRule('clean-text', [
  {
    fault: 'a bidi override',
    from: 'A boat lies in port',
    to: 'A ‮boat lies in port',
    at: 'lies in port',
    says: 'U+202E',
  },
  {
    fault: 'a control character',
    file: 'data/people.yaml',
    from: 'name: Olav Holm',
    to: 'name: "Olav\\tHolm"',
    at: 'Olav',
    says: 'U+0009',
  },
  {
    fault: 'letters in pieces',
    file: 'data/topics.yaml',
    from: 'de: [Preise]',
    to: 'de: [Préise]',
    at: 'ise]',
    says: 'form NFC',
  },
]);
