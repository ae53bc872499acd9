/** Values that have parts, asked for one by one at a terminal, and typed whole. */
import { readFileSync, rmSync } from 'node:fs';
import { afterEach, expect, it } from 'vitest';
import { ANSWERS } from './answers.ts';
import { run } from './piped.ts';
import { DRAFT, desk } from './story.ts';

const desks: string[] = [];
const laidOut = (draft?: string) => {
  const made = desk(draft);
  desks.push(made.root);
  return made;
};
afterEach(() => {
  for (const root of desks.splice(0)) rmSync(root, { recursive: true });
});

const textOf = (path: string): string => readFileSync(path, 'utf8');

it('asks for the sides of a dispute part by part: who, what they said, and in what word', async () => {
  const at = laidOut();
  const lines = ['go disputes/d-pier', '', 'edit sides', '', 'here pier', '', 'sud', '', '', 'quit'];
  const { printed } = await run('review', at, [], lines);
  expect(printed).toContain('\nsides 1 by (an empty line: norland)> \n');
  expect(printed).toMatch(
    /\n {2}3 here \(The dredgers are here\) · 4 begin[^>]*\nsides 1 items \(an empty line: pier\)> /,
  );
  expect(printed).toContain('\nsides 3 by (an empty line: no more)> \n');
  expect(textOf(at.draft)).toContain('#+     sides: [ { by: norland, items: [ here, pier ] }, { by: sudmark } ]\n');
});

it('takes the whole on one line at the first of its parts, and says there how it is typed', async () => {
  const at = laidOut();
  const lines = ['go disputes/d-pier', '', 'edit sides', '?', 'norland 8, sudmark 3', 'quit'];
  const { printed } = await run('review', at, [], lines);
  expect(printed.replace(/\s+/gu, ' ')).toContain('All of it may stand on one line instead: each side’s party');
  expect(textOf(at.draft)).toContain('sides: [ { by: norland, item: pier }, { by: sudmark, item: here } ]\n');
});

it('writes nothing of parts that are left midway, and obeys a command there', async () => {
  const at = laidOut();
  const { printed } = await run(
    'review',
    at,
    [],
    ['go disputes/d-pier', '', 'edit sides', 'nobody', 'coast', 'back', 'edit silence', '', 'quit'],
  );
  expect(printed).toContain('! Nothing is called “nobody” here. To make it, type new party nobody.');
  expect(printed).toMatch(/── 9 of 10 · fact/);
  expect(textOf(at.draft)).toBe(DRAFT);
});

it('asks for a silence, and then of what the party said on the topics why it is no answer', async () => {
  const at = laidOut();
  const fact = ['go facts/off-pier', 'text Norland gave no answer on the dredgers.', 'silence', 'norl', ''];
  const lines = [...ANSWERS.flat(), ...fact, 'It is on the pier.', 'answers', 'all same', 'quit'];
  const { printed } = await run('review', at, [], lines);
  expect(printed).toContain(
    'facts/off-pier: Norland gave no answer on the dredgers.\n“Norland” counts as silent there.\n',
  );
  expect(printed).toMatch(
    /\nopen-line says: .*\nWhy is that no answer\?.*\nSet aside: open-line\.\nlow-fares says: Berg said that .*\n.*\nLinked: low-fares\.\n/,
  );
  expect(textOf(at.draft)).toMatch(
    /silence: \{ by: norland, item: low-fares, aside: \[ \{ item: open-line, why: It is on the pier\. \}, \{ item: delay, why: It is on the pier\. \}/,
  );
});

it('asks for words in each language of what is made new', async () => {
  const at = laidOut();
  const { printed } = await run('review', at, [], ['new topic Pilots', '', 'Lotsen', 'Pilotes', 'Лоцмани', '', 'quit']);
  expect(printed).toContain('label');
  expect(textOf(at.draft)).toMatch(/label: \{ [^}]*Lotsen[^}]*Лоцмани[^}]* \}/);
});
