import { SECOND_FILE } from '../sample-record.ts';
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

testRule('no-quotation-marks', [
  {
    fault: 'marks in the note of a correction',
    from: '  - id: waiting\n',
    to: '  - id: waiting\n    corrected: [{ on: 2031-06-03, note: It said “ship”. }]\n',
    at: 'It said “ship”',
    says: 'It said “ship”',
  },
  {
    fault: 'marks in the note of a withdrawal',
    from: '  - id: waiting\n',
    to: '  - id: waiting\n    withdrawn: { on: 2031-06-03, note: There is no “boat”. }\n',
    at: 'There is no “boat”',
    says: 'There is no “boat”',
  },
  {
    fault: 'a quotation in a statement',
    from: 'Crews blamed Sudmark',
    to: 'Crews “blamed” Sudmark',
    at: 'Crews “blamed”',
    says: 'Crews “blamed” Sudmark',
  },
  {
    fault: 'a quotation in a line below a name',
    from: 'under: Blamed',
    to: 'under: “Blamed”',
    at: 'under: “Blamed”',
    says: '“Blamed” Sudmark',
  },
  {
    fault: 'a quotation in a short question',
    file: SECOND_FILE,
    from: 'Did it delay?',
    to: 'Did it “delay”?',
    at: 'Did it “delay”?',
    says: 'Did it “delay”?',
  },
  {
    fault: 'single marks in a fact',
    from: 'A boat lies in port',
    to: 'A ‘boat’ lies in port',
    at: '‘boat’',
    says: 'A ‘boat’ lies in port',
  },
  {
    fault: 'straight marks in a title',
    from: 'title: Norland and Sudmark talk',
    to: 'title: Norland and "Sudmark" talk',
    at: '"Sudmark"',
    says: '"Sudmark"',
  },
  {
    fault: 'marks in a setting',
    from: 'setting: On the ferry line.',
    to: 'setting: On the «ferry» line.',
    at: '«ferry»',
    says: '«ferry»',
  },
  {
    fault: 'marks in a question',
    from: 'question: Is the plan safe?',
    to: 'question: Is the plan „safe“?',
    at: '„safe“',
    says: '„safe“',
  },
]);

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

testRule('quote-slot', [
  {
    fault: 'a fragment without its place',
    from: 'fares would be {quote}.',
    to: 'fares would be so.',
    at: 'setting: Berg',
    says: 'has no {quote}',
  },
  {
    fault: 'a quotation shown twice',
    from: 'setting: On the ferry line.',
    to: 'setting: "{quote}, and {quote}."',
    at: '{quote}, and',
    says: 'has 2 {quote}',
  },
]);
