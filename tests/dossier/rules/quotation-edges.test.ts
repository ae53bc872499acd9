import { testRule } from '../support.ts';

testRule('quotation-edges', [
  {
    fault: 'quotation marks around a quotation',
    from: 'text: grave risk',
    to: 'text: “grave risk”',
    at: '“grave risk”',
    says: 'begins or ends with a quotation mark',
  },
  {
    fault: 'a quotation mark at one end',
    from: 'text: grave risk',
    to: 'text: grave risk”',
    at: 'grave risk”',
    says: 'begins or ends with a quotation mark',
  },
  {
    fault: 'single quotation marks',
    from: 'text: grave risk',
    to: 'text: ‘grave risk’',
    at: '‘grave risk’',
    says: 'begins or ends with a quotation mark',
  },
  {
    fault: 'the reporter’s comma',
    from: 'We keep it open',
    to: 'We keep it open,',
    at: 'We keep it open,',
    says: 'ends with a comma',
  },
]);
