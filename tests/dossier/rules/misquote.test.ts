import { testRule } from '../support.ts';

const CITED = 'cite: "XNA, 6 May 2031", url: "https://example.org/1", note: A word differs.';

testRule('misquote', [
  {
    fault: 'the quotation’s own words',
    from: '    setting: On the ferry line.\n',
    to: `    setting: On the ferry line.\n    misquotes:\n      - { text: the line is open, ${CITED} }\n`,
    at: 'text: the line is open',
    says: 'the misquote has the words of the quotation',
  },
  {
    fault: 'another outlet’s wording',
    from: '    setting: On the ferry line.\n',
    to: `    setting: On the ferry line.\n    variants: [{ outlet: DPX, text: The line runs, cite: "7 May 2031" }]\n    misquotes:\n      - { text: the line runs, ${CITED} }\n`,
    at: 'text: the line runs',
    says: 'or of another outlet’s wording',
  },
]);
