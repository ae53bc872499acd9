import { describe, expect, it } from 'vitest';
import { lineFinder, NESTING_MAX, PIECES_MAX, readYaml, TOLD_MAX } from '../../src/record/yaml-file.ts';
import { UNREAD, VALUES_MAX } from '../../src/record/yaml-values.ts';

const FILE = 'data/people.yaml';
const read = (text: string) => readYaml(FILE, text);
const problemsIn = (text: string) => read(text).problems;

describe('readYaml', () => {
  it('reads values, with aliases, and Windows line ends as others', () => {
    const text = 'a: &x [1, 2.5, true, null, "\\u00e9"]\nb: *x\nc: >\n  one\n  two\n\n  three\n__proto__: { d: 1 }\n';
    const content = { a: [1, 2.5, true, null, 'é'], b: [1, 2.5, true, null, 'é'], c: 'one two\nthree\n' };
    const expected = Object.fromEntries([...Object.entries(content), ['__proto__', { d: 1 }]]);
    for (const written of [text, text.replaceAll('\n', '\r\n')])
      expect(read(written)).toStrictEqual({ content: expected, problems: [], text: written });
  });

  it.each([
    ['a tag of a language', 'a: 1\nb: !!js/function "() => 1"', 2, 'js/function'],
    ['a tag of its own', 'a: !secret x', 1, '!secret'],
    ['a type that YAML has and JSON hasn’t', 'a: 1\nb: !!binary aGk=', 2, 'binary'],
    ['a set', 'a: !!set { x, y }', 1, 'set'],
    ['another version of YAML', '%YAML 9.9\n---\na: 1', 1, 'YAML version 9.9'],
    ['a directive that nobody knows', '%FOO bar\n---\na: 1', 1, 'FOO'],
    ['a doubled key', 'a: 1\nb: 2\n"a": 3', 3, '“a”'],
    ['a doubled key in another form', '{ 1: a,\n "1": b }', 2, '“1”'],
    ['a doubled key within a list', '- { a: 1, b: 2 }\n- { a: 1,\n    a: 2 }', 3, '“a”'],
    ['a key that is a list', 'x: 1\n? [a]\n: b', 2, 'key'],
    ['a key that is an alias', 'x: &a 1\n*a : b', 2, 'key'],
    ['an alias within what it names', 'x:\n  - &a [*a]', 2, '*a'],
  ])('refuses %s with its line', (_what, text, line, says) => {
    expect(problemsIn(text)).toMatchObject([
      {
        file: FILE,
        line,
        rule: 'yaml',
        message: expect.stringContaining(says),
        mend: expect.stringMatching(/^\p{Lu}.*\.$/u),
      },
    ]);
  });

  it.each([
    ['a bracket left open', '    about: [norland', 'about'],
    ['a quotation mark left open', '    cue: "added', 'cue'],
    ['a line indented by a tab', '\tcue: added', 'cue'],
    ['a line too far to the right', '      cue: added', 'cue'],
    ['a line too far to the left', ' cue: added', 'cue'],
    ['a value with a colon', '    cue: added: that', 'cue'],
    ['a tag', '    cue: !x added', 'cue'],
    ['an anchor of a value that can’t be read, with its alias', '    cue: &a [\n    more: *a', 'cue', 'more'],
  ])('reads all but what has %s', (_what, written, ...keys) => {
    const text = (line: string): string => `a: 1\nquotes:\n  - id: x\n    b: 2\n${line}\n    c: 3\n  - id: y\nd: 4\n`;
    const { content, problems } = read(text(written));
    const unread = Object.fromEntries(keys.map(key => [key, UNREAD]));
    expect(content).toEqual({ a: 1, quotes: [{ id: 'x', b: 2, ...unread, c: 3 }, { id: 'y' }], d: 4 });
    expect(problems.map(({ line }) => line)).toEqual([5]);
  });

  it('reads on behind a second document, and joins a list that is begun twice', () => {
    const { content, problems } = read('a: [1]\n---\na:\n  - 2\n');
    expect(content).toEqual({ a: [1, 2] });
    expect(problems.map(({ line }) => line)).toEqual([2, 3]);
    expect(lineFinder('a: [1]\nb: 1\na:\n  - 2\n')(['a', 1])).toBe(4);
  });

  it.each([
    ['[', ''],
    ['{a: ', ''],
    ['- ', 'x'],
    ['? ', 'x'],
    ['a: [{ ', ''],
  ])('refuses %j over and over, with its line, and no deeper than need be', (open, end) => {
    for (const times of [NESTING_MAX + 1, 100_000]) {
      const [problem, more] = problemsIn(`\n${open.repeat(times)}${end}`);
      expect(problem).toMatchObject({ line: 2, message: expect.stringContaining(`${NESTING_MAX} deep`) });
      expect(more).toBeUndefined();
    }
  });

  it('takes what is nested as deep as may be', () => {
    const deep = NESTING_MAX - 2;
    expect(problemsIn(`${'['.repeat(deep)}${']'.repeat(deep)}`)).toEqual([]);
  });

  it('reads no further than it may', () => {
    const [problem, more] = problemsIn('- a\n'.repeat(PIECES_MAX));
    expect(problem).toMatchObject({ message: expect.stringContaining(`${PIECES_MAX}`) });
    expect(problem?.line).toBeLessThan(PIECES_MAX / 3);
    expect(more).toBeUndefined();
  });

  it('counts an alias as all that it stands for', () => {
    const list = (uses: number) => `- &a [${'x, '.repeat(998)}x]\n${'- *a\n'.repeat(uses)}`;
    expect(problemsIn(list(100))).toEqual([]);
    expect(problemsIn(list(1_000))).toMatchObject([
      { line: VALUES_MAX / 1_000, message: expect.stringContaining(`${VALUES_MAX}`) },
    ]);
  });

  it('tells the first problems of a file, and how many more there are', () => {
    const problems = problemsIn('a: 1\n'.repeat(30_000));
    expect(problems).toHaveLength(TOLD_MAX + 1);
    expect(problems.map(({ line }) => line).slice(0, 2)).toEqual([2, 3]);
    expect(problems.at(-1)).toMatchObject({
      line: TOLD_MAX + 1,
      message: `${30_000 - 1 - TOLD_MAX} more problems from here on`,
    });
  });

  it('repeats no more of a file than fits a line', () => {
    for (const text of [`a: !${'x'.repeat(5_000)} b`, `a: *${'x'.repeat(5_000)}`, `${'x'.repeat(500)}: 1\n`.repeat(2)])
      for (const { message, mend } of problemsIn(text)) expect(Math.max(message.length, mend.length)).toBeLessThan(300);
  });

  it('takes four times the work for four times the keys', () => {
    const keys = (many: number) => Array.from({ length: many }, (_, at) => `k${at}: v`).join('\n');
    const work = (text: string): number => {
      const before = process.cpuUsage();
      expect(problemsIn(text)).toEqual([]);
      const { user, system } = process.cpuUsage(before);
      return user + system;
    };
    work(keys(5_000));
    // Where each key is compared with each other one, sixteen times.
    expect(work(keys(30_000)) / work(keys(7_500))).toBeLessThan(10);
  });
});
