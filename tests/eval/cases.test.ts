import { describe, expect, it } from 'vitest';
import { readCases } from './cases.ts';

const answerable = '- { id: a, lang: en, kind: who, split: tune, q: Who spoke?, items: [one, two], speaker: ann }';
const refused = '- { id: b, lang: uk, kind: silent, split: test, q: Що каже Енн?, refuse: true }';

function problemsOf(file: string, text: string): string {
  const read = readCases(file, text);
  return 'problems' in read ? read.problems.join('\n') : '';
}

describe('a question file in YAML', () => {
  it('says what is asked and what is expected', () => {
    expect(readCases('q.yaml', `${answerable}\n${refused}\n`)).toEqual({
      questions: [
        {
          id: 'a',
          q: 'Who spoke?',
          lang: 'en',
          kind: 'who',
          split: 'tune',
          expected: { items: ['one', 'two'], speaker: 'ann' },
        },
        { id: 'b', q: 'Що каже Енн?', lang: 'uk', kind: 'silent', split: 'test', expected: 'refusal' },
      ],
      quotations: [],
    });
  });

  it('may expect somebody’s words, whichever', () => {
    const read = readCases('q.yaml', '[{ id: a, lang: fr, kind: says, split: test, q: Ann ?, speaker: ann }]');
    expect(read).toMatchObject({ questions: [{ expected: { speaker: 'ann' } }] });
  });

  it.each([
    ['expects nothing', answerable.replace(/, items.*speaker: ann/, '')],
    ['expects an answer and a refusal', answerable.replace(' }', ', refuse: true }')],
    ['lists no item', answerable.replace('[one, two]', '[]')],
    ['is of a kind that isn’t answerable', answerable.replace('who', 'gibberish')],
    ['is to be refused, but of an answerable kind', refused.replace('silent', 'who')],
    ['is in another language', answerable.replace('lang: en', 'lang: it')],
    ['belongs to another split', answerable.replace('tune', 'train')],
    ['asks nothing', answerable.replace('Who spoke?', '""')],
    ['has a key of its own', answerable.replace('speaker', 'speeker')],
  ])('is refused, with the line, when a question %s', async (_what, bad) => {
    expect(await problemsOf('q.yaml', `${refused}\n${bad}\n`)).toMatch(/^q\.yaml:2 {2}\S/);
  });

  it('is refused when it’s no YAML', async () => {
    expect(await problemsOf('q.yaml', '- { id: a')).toMatch(/^q\.yaml:1 {2}/);
  });
});

describe('a practice list in JSON', () => {
  it('says which patterns and which speaker are expected, and which quotations to grade', () => {
    const list = {
      about: 'Practice.',
      questions: [
        { id: 'a', q: 'Who?', all: ['ann|bob', 'spoke'], speaker: 'ann' },
        { id: 'b', q: 'Why?', refuse: true },
      ],
      verify: [{ id: 'c', text: 'I spoke', claimed: 'Bob', verdict: 'misattributed', speaker: 'ann' }],
    };
    expect(readCases('list.json', JSON.stringify(list))).toEqual({
      questions: [
        { id: 'a', q: 'Who?', expected: { all: [/ann|bob/iu, /spoke/iu], speaker: 'ann' } },
        { id: 'b', q: 'Why?', expected: 'refusal' },
      ],
      quotations: list.verify,
    });
  });

  it('may have no quotations', () => {
    expect(readCases('list.json', '{"questions":[]}')).toEqual({ questions: [], quotations: [] });
  });

  it.each([
    ['isn’t JSON', '{', /^list\.json: \S/],
    ['has no questions', '{}', /^list\.json: questions: /],
    ['expects nothing', '{"questions":[{"id":"a","q":"Why?"}]}', /questions\.0: .*/],
    ['has a pattern that is none', '{"questions":[{"id":"a","q":"Why?","all":["("]}]}', /questions\.0/],
    [
      'has a verdict that is none',
      '{"questions":[],"verify":[{"id":"a","text":"b","verdict":"true"}]}',
      /verify\.0\.verdict/,
    ],
  ])('is refused when it %s', async (_what, text, message) => {
    expect(await problemsOf('list.json', text)).toMatch(message);
  });
});
