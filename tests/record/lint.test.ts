import { describe, expect, it } from 'vitest';
import { atOnce, inSteps } from '../../src/lib/steps.ts';
import { applyRules, lookUp, type Rule } from '../../src/record/lint.ts';
import { FIRST_FILE, FIRST_TEXT, RECORD, SECOND_FILE, sha256, TEXTS } from './sample-record.ts';
import { draftOf, inputs, planted, refused } from './support.ts';

const MEND = 'Mend it.';

const backwards: Rule = {
  id: 'backwards',
  why: 'For tests.',
  *shared({ topics }) {
    yield { in: topics, path: [1, 'id'], message: 'second', mend: MEND };
    yield { in: topics, path: [0, 'id'], message: 'first', mend: MEND };
  },
  *source(source) {
    yield { in: source, path: ['quotes', 0, 'when', 'date'], message: 'the date', mend: MEND };
    yield { in: source, path: ['quotes', 0, 'when', 'date'], message: 'the date', mend: MEND };
    yield { in: source, path: ['source', 'id'], message: 'the id', mend: MEND };
  },
};

describe('applyRules', () => {
  it('reports by file and line, shared files first, and each problem once', () => {
    const draft = draftOf(inputs());
    const problems = atOnce(applyRules([backwards], [draft]));
    expect(problems.map(({ file, message }) => `${file} ${message}`)).toEqual([
      'data/topics.yaml first',
      'data/topics.yaml second',
      `${FIRST_FILE} the id`,
      `${FIRST_FILE} the date`,
      `${SECOND_FILE} the id`,
      `${SECOND_FILE} the date`,
    ]);
    expect(problems[0]).toEqual({ file: 'data/topics.yaml', line: 1, rule: 'backwards', message: 'first', mend: MEND });
  });
});

describe('a rule of a draft with several readings', () => {
  it('is asked about a file as often as what it finds holds, and no more', () => {
    const drafts = [draftOf(inputs()), draftOf(inputs()), draftOf(inputs()), draftOf(inputs())] as const;
    const asked = new Map<string, number>();
    const finding = (id: string, isFound: (reading: number) => boolean): Rule => ({
      id,
      why: 'For tests.',
      *source(source, draft) {
        if (source.file !== FIRST_FILE) return;
        asked.set(id, (asked.get(id) ?? 0) + 1);
        if (isFound(drafts.indexOf(draft))) yield { in: source, path: ['source', 'id'], message: id, mend: MEND };
      },
    });
    const rules = [
      finding('never', () => false),
      finding('always', () => true),
      finding('at first', reading => reading < 1),
      finding('at last', reading => reading > 0),
    ];
    expect(atOnce(applyRules(rules, drafts)).map(({ rule }) => rule)).toEqual(['always']);
    // The first reading is gone over once more, without the names that can't be read.
    expect(Object.fromEntries(asked)).toEqual({ never: 1, always: 5, 'at first': 3, 'at last': 1 });
  });
});

describe('a step of the check', () => {
  it('is one look of a rule at one file, however many there are', async () => {
    let looks = 0;
    const look: Rule = {
      id: 'look',
      why: 'For tests.',
      *shared({ topics }) {
        looks++;
        yield { in: topics, path: [0, 'id'], message: 'found', mend: MEND };
      },
      *source(source) {
        looks++;
        yield { in: source, path: ['source', 'id'], message: 'found', mend: MEND };
      },
    };
    const [drafts, seen] = [[draftOf(inputs()), draftOf(inputs())] as const, [] as number[]];
    const steps = applyRules([look, look], drafts);
    const problems = await inSteps(steps, async () => void seen.push(looks));
    // Three files, two rules: the first reading, once more without names that can't be read, and the second reading.
    expect(seen).toEqual(Array.from({ length: 3 * 2 * 3 }, (_, at) => at));
    expect(problems).toEqual(atOnce(applyRules([look, look], drafts)));
  });
});

describe('lookUp', () => {
  it('knows what each id declares, and whose voice it is', () => {
    const { declared, sources, saidBy, disputed, people, parties, topics } = lookUp(draftOf(inputs()));
    expect([...disputed]).toEqual(['risk', 'may-sail', 'delay', 'no-delay', 'late']);
    const risk = {
      file: FIRST_FILE,
      source: 'xna-ferry',
      kind: 'quote',
      parties: ['sudmark'],
      date: '2031-05-06',
      topics: ['ferries'],
    };
    expect(declared.get('risk')).toEqual(risk);
    expect(declared.get('delay')).toEqual({
      file: FIRST_FILE,
      source: 'xna-ferry',
      kind: 'statement',
      mode: 'accused',
      parties: ['norland'],
      date: '2031-05-06',
      topics: ['ferries'],
    });
    expect(declared.get('late')).toEqual({
      file: SECOND_FILE,
      source: 'dpx-answer',
      kind: 'fact',
      parties: [],
      topics: ['ferries'],
    });
    expect(declared.get('d-delay')?.kind).toBe('dispute');
    expect(sources.get('dpx-answer')).toBe(SECOND_FILE);
    expect(saidBy.get('norland')).toEqual(['open-line', 'low-fares', 'delay']);
    expect([people.size, parties.size, topics.size]).toEqual([2, 3, 2]);
  });
});

describe('what the rules allow', () => {
  it.each([
    ['an item about nobody', 'about: [norland]', 'about: []'],
    ['an apostrophe in our own words', 'A boat lies in port', 'The crews’ boat isn’t gone'],
    [
      'a full quotation with conditions on a line of their own',
      'setting: On the ferry',
      'conditions: [if paid]\n    setting: On the ferry',
    ],
    [
      'an event after the publication',
      'precision: open, said: once the harbour is dredged, note: It depends on the dredging.',
      'precision: day, said: once the harbour is dredged, date: 2031-06-06, basis: inferred',
    ],
    [
      'a fragment of a full quotation’s form in its slot',
      'setting: On the ferry line.',
      'setting: "Berg said: {quote}."',
    ],
    ['words for when that only the dateline has', 'said: Tuesday,', 'said: Port Lind,'],
    ['an office printed in other letters', 'office: transport minister', 'office: Transport Minister'],
    ['a side heard through others, when it is a bloc', 'by: sudmark, item: risk', 'by: coast, item: risk'],
  ])('%s', (_what, from, to) => {
    expect(refused(planted(FIRST_FILE, from, to))).toEqual([]);
  });

  it('a fragment without the full stop that the paper sets inside the marks', () => {
    const text = FIRST_TEXT.replace('a “grave risk” without new pilots.', 'a “grave risk.”');
    const files = planted(FIRST_FILE, sha256(FIRST_TEXT), sha256(text));
    expect(refused(files, { ...TEXTS, [FIRST_FILE]: text })).toEqual([]);
  });

  it('a quotation that begins with a quotation of its own', () => {
    const text = FIRST_TEXT.replace('“grave risk”', '“‘grave’ risk”');
    const file = planted(FIRST_FILE, sha256(FIRST_TEXT), sha256(text))[FIRST_FILE] ?? '';
    const files = { ...RECORD, [FIRST_FILE]: file.replace('text: grave risk', 'text: ‘grave’ risk') };
    expect(refused(files, { ...TEXTS, [FIRST_FILE]: text })).toEqual([]);
  });

  it('a record whose sources’ texts aren’t at hand', () => {
    expect(refused(planted(FIRST_FILE, 'text: grave risk', 'text: great risk'), {})).toEqual([]);
  });
});
