import { testRule } from '../support.ts';

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
  {
    fault: 'marks in what a side lacks',
    from: 'no answer of Norland’s',
    to: 'no “answer” of Norland’s',
    at: 'no “answer”',
    says: 'no “answer”',
  },
]);
