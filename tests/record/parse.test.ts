import { describe, expect, it } from 'vitest';
import type { Problem } from '../../src/record/draft.ts';
import { readDraft } from '../../src/record/parse.ts';
import { VALUES_MAX } from '../../src/record/yaml-values.ts';
import { FIRST_FILE, RECORD, SECOND_FILE } from './sample-record.ts';
import { draftOf, inputs, lineWith, planted, refused } from './support.ts';

const problemsIn = (files: Readonly<Record<string, string>>): readonly Problem[] => refused(files);

describe('readDraft', () => {
  it('parses the shared files and each source, with its text where it is at hand', () => {
    const draft = draftOf(inputs());
    expect(draft.people.content.map(({ id }) => id)).toEqual(['berg', 'holm']);
    expect(draft.parties.content).toHaveLength(3);
    expect(draft.topics.content).toHaveLength(2);
    expect(draft.sources.map(({ file, text }) => [file, text?.paragraphs.length])).toEqual([
      [FIRST_FILE, 6],
      [SECOND_FILE, 2],
    ]);
    expect(draftOf(inputs(RECORD, {})).sources.map(({ text }) => text)).toEqual([undefined, undefined]);
  });

  it('finds the line of a path, through aliases, and of the nearest one that is written', () => {
    const [source] = draftOf(inputs()).sources;
    const text = RECORD[FIRST_FILE];
    expect(source?.lineOf([])).toBe(1);
    expect(source?.lineOf(['quotes', 1, 'id'])).toBe(lineWith(text, 'low-fares'));
    expect(source?.lineOf(['quotes', 0, 'note'])).toBe(lineWith(text, 'open-line'));
    expect(source?.lineOf(['quotes', 1, 'when'])).toBe(lineWith(text, 'low-fares') + 9);
    expect(source?.lineOf(['quotes', 1, 'when', 'date'])).toBe(lineWith(text, '&tuesday'));
    expect(source?.lineOf(['disputes', 0, 'sides', 1, 'aside'])).toBe(lineWith(text, 'by: norland, aside'));
  });

  it.each([
    ['a doubled key', 'outlet: XNA', 'outlet: XNA\n  outlet: XNB', 'outlet: XNB', 'unique'],
    ['a bracket left open', '[norland]', '[norland', 'about: [norland', 'a'],
    ['a tab for indentation', '  outlet: XNA', '\toutlet: XNA', '\toutlet', 'ab'],
    ['an alias without an anchor', 'when: *tuesday', 'when: *wednesday', '*wednesday', '&wednesday'],
    ['a second document', 'disputes:', '---\ndisputes:', 'disputes:', 'second'],
  ])('reports %s with its line', (_what, from, to, at, says) => {
    const files = planted(FIRST_FILE, from, to);
    const [problem] = problemsIn(files);
    expect(problem).toMatchObject({ file: FIRST_FILE, rule: 'yaml', message: expect.stringContaining(says) });
    expect(Math.abs((problem?.line ?? 0) - lineWith(files[FIRST_FILE], at))).toBeLessThanOrEqual(1);
  });

  it.each([
    ['a key that the record hasn’t', 'cue: added', 'cue: added\n    queue: 3', 'queue', '“queue”', 'quotes[2].queue'],
    [
      'a key left out',
      '    extent: full\n',
      '',
      'id: open-line',
      'Add quotes[1].extent',
      'quotes[1].extent is missing',
    ],
    [
      'an id too long',
      'id: low-fares',
      'id: low-fares-for-all',
      'low-fares-for-all',
      'Correct',
      'at most 12 characters',
    ],
    [
      'a day that isn’t one',
      'recorded: 2031-06-01',
      'recorded: 1 June',
      '1 June',
      'Correct',
      '“1 June”: a day is written',
    ],
    [
      'an instant without a zone',
      'recorded: 2031-06-01',
      'recorded: 2031-06-01T10:00:00',
      'recorded: 2031-06-01T',
      'Correct',
      'with Z or an offset',
    ],
    [
      'an instant that never was',
      'recorded: 2031-06-01',
      'recorded: 2031-06-01T25:00:00Z',
      'recorded: 2031-06-01T',
      'Correct',
      'there is no such day or time',
    ],
    [
      'a correction that doesn’t say what it is',
      '    cue: added\n',
      '    cue: added\n    corrected: [{ on: 2031-06-03, note: "" }]\n',
      'note: ""',
      'Correct',
      'this is empty',
    ],
    [
      'a withdrawal without a reason',
      '    cue: added\n',
      '    cue: added\n    withdrawn: { on: 2031-06-03 }\n',
      'withdrawn: {',
      'Add quotes[2].withdrawn.note',
      'withdrawn.note is missing',
    ],
    ['a place that isn’t one', 'paragraph: caption 1', 'paragraph: photo 1', 'photo 1', 'Correct', '“photo 1”'],
    [
      'a silence in words, as files had it once',
      'by: norland, aside',
      'by: norland, silent: No answer of Norland’s., aside',
      'by: norland, silent',
      'Take silent: away. A side without item: is silent; what answers say of it is derived from the record.',
      'disputes[1].sides[2].silent is not a key of the record',
    ],
    ['a mode unheard of', 'mode: agreed', 'mode: hoped', 'mode: hoped', 'Correct', '“hoped”'],
    ['a precision unheard of', 'precision: month', 'precision: year', 'year', 'Correct', '“year”'],
    [
      'a list that isn’t one',
      'items: [open-line, accord, no-delay]',
      'items: accord',
      'items: accord',
      'Correct',
      '“accord”',
    ],
  ])('reports %s as a fault of shape', (_what, from, to, at, mend, says) => {
    const files = planted(FIRST_FILE, from, to);
    expect(problemsIn(files).filter(({ rule }) => rule === 'shape')).toEqual([
      {
        file: FIRST_FILE,
        line: lineWith(files[FIRST_FILE], at),
        rule: 'shape',
        message: expect.stringContaining(says),
        mend: expect.stringContaining(mend),
      },
    ]);
  });

  it('shows a value and a key without their control characters', () => {
    const files = planted(FIRST_FILE, 'cue: added', '"\\e[2J": added\n    mode: "\\e[31m"');
    for (const { message, mend } of problemsIn(files)) expect(message + mend).not.toMatch(/\p{Cc}/u);
    expect(problemsIn(files)).not.toEqual([]);
  });

  it('reports the faults of all files at once', () => {
    const files = {
      ...planted(FIRST_FILE, 'setting: On the ferry', 'staging: On the ferry'),
      'data/people.yaml': '- id: [',
      [SECOND_FILE]: '',
    };
    const places = problemsIn(files).map(({ file, rule }) => `${file} ${rule}`);
    expect(new Set(places)).toEqual(
      new Set(['data/people.yaml yaml', 'data/people.yaml shape', `${FIRST_FILE} shape`, `${SECOND_FILE} yaml`]),
    );
  });

  it('says of a hash and of counts that are missing or can’t be where to find them', () => {
    const files = inputs(planted(FIRST_FILE, '  paragraphs: 6\n', ''), {});
    const read = readDraft(files);
    expect('problems' in read && read.problems).toMatchObject([
      { rule: 'shape', message: 'source.paragraphs is missing', mend: expect.stringContaining('--texts') },
    ]);
  });

  it.each(['people', 'parties', 'topics'])('says that %s.yaml is missing', name => {
    const { [`data/${name}.yaml`]: _gone, ...files } = RECORD;
    expect(problemsIn(files)).toMatchObject([{ file: `${name}.yaml`, rule: 'files' }]);
  });

  it('says that there is no source', () => {
    const { [FIRST_FILE]: _first, [SECOND_FILE]: _second, ...files } = RECORD;
    expect(problemsIn(files)).toMatchObject([{ rule: 'files', message: 'the data folder has no source' }]);
  });

  it('refuses words for when that an anchor puts on other items, once', () => {
    const files = planted(FIRST_FILE, '&tuesday { precision: day,', '&tuesday { precision: day, said: Tuesday,');
    expect(problemsIn(files)).toMatchObject([
      {
        file: FIRST_FILE,
        line: lineWith(files[FIRST_FILE], '&tuesday'),
        message: expect.stringContaining('“Tuesday”'),
      },
    ]);
  });

  it('lets one anchor be used many times, and refuses aliases that multiply', () => {
    const many = `- &a { id: a, name: A, form: bloc }\n${'- *a\n'.repeat(500)}`;
    const rules = problemsIn({ ...RECORD, 'data/parties.yaml': many }).map(({ rule }) => rule);
    expect(rules.filter(rule => rule === 'yaml' || rule === 'shape')).toEqual([]);
    const levels = Math.ceil(Math.log10(VALUES_MAX)) + 1;
    const bomb = Array.from({ length: levels }, (_, at) =>
      at === 0
        ? '- &l0 [a]'
        : `- &l${at} [${Array(10)
            .fill(`*l${at - 1}`)
            .join(', ')}]`,
    );
    const found = problemsIn({ ...RECORD, 'data/parties.yaml': bomb.join('\n') });
    expect(found.filter(({ rule }) => rule === 'yaml')).toMatchObject([
      { rule: 'yaml', message: expect.stringContaining('alias') },
    ]);
  });
});
