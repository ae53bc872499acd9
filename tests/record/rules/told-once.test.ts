import { expect, it } from 'vitest';
import { FIRST_FILE } from '../sample-record.ts';
import { planted, refused, testRule } from '../support.ts';

const fact = (id: string, text: string, rest = ''): string =>
  `  - id: ${id}\n    text: ${text}\n    voice: report\n    paragraph: 5\n    when: *tuesday\n    topics: [ferries]\n${rest}`;
const UNION = 'A crew union accused others of delaying work on piers.';
const CREWS = 'On the piers, delaying of work was what a crew union accused somebody of.';

testRule('told-once', [
  {
    fault: 'two facts that tell the same in other words',
    from: 'facts:\n',
    to: `facts:\n${fact('again', UNION)}${fact('twice', CREWS)}`,
    at: '- id: twice',
    says: '“twice” tells nothing of paragraph 5 that “again” doesn’t',
  },
]);

it.each([
  ['tells something of its own', 'The crew union says that last winter nothing was done.', ''],
  ['was withdrawn', CREWS, '    withdrawn: { on: 2031-06-05, note: Told twice., see: again }\n'],
])('takes a fact that %s', (_how, text, rest) => {
  const facts = `facts:\n${fact('again', UNION)}${fact('twice', text, rest)}`;
  expect(refused(planted(FIRST_FILE, 'facts:\n', facts))).toEqual([]);
});
