import { expect, it } from 'vitest';
import { FIRST_FILE, FIRST_TEXT, RECORD, SECOND_FILE, sha256, TEXTS } from '../sample-record.ts';
import { planted, refused, testRule } from '../support.ts';

testRule('office', [
  {
    fault: 'an office of somebody else',
    from: 'office: transport minister',
    to: 'office: Prime Minister # his',
    at: '# his',
    says: 'gives “holm” no office printed “Prime Minister”',
  },
  {
    fault: 'an office that isn’t held in a statement',
    from: 'by: { party: coast }',
    to: 'by: { person: berg, office: King }',
    at: 'office: King',
    says: '“King”',
  },
  {
    fault: 'an office that ends before it begins',
    file: 'data/people.yaml',
    from: 'to: 2031-12-31',
    to: 'to: 2031-12-31\n    - { title: Mayor, from: 2020-01-02, to: 2020-01-01 }',
    at: 'title: Mayor',
    says: 'the office “Mayor” ends on 2020-01-01',
  },
  {
    fault: 'an office no longer held that day',
    file: 'data/people.yaml',
    reportedIn: SECOND_FILE,
    from: 'to: 2031-12-31',
    to: 'to: 2031-05-07',
    at: 'office: ministre',
    says: 'did not hold the office “ministre des transports” on 2031-05-08',
  },
]);

testRule('office-printed', [
  {
    fault: 'an office that they hold, and the source doesn’t print',
    from: 'office: transport minister',
    to: 'office: Minister of Transport of Sudmark',
    at: 'office: Minister of Transport',
    says: 'nowhere prints the office “Minister of Transport of Sudmark”',
  },
]);

const BERG_AGAIN = '      person: berg\n      office: Prime Minister\n    cue: added';
const HOLM = '      person: holm\n      office: transport minister\n';

testRule('office-left-out', [
  {
    fault: 'one that another item of the source gives, and the text prints with the name',
    from: BERG_AGAIN,
    to: '      person: berg # bare\n    cue: added',
    at: '# bare',
    says: 'gives “berg” the office “Prime Minister”, held that day',
  },
  {
    fault: 'one that no item gives, and the text prints with the name',
    from: HOLM,
    to: '      person: holm # bare\n',
    at: '# bare',
    says: 'gives “holm” the office “transport minister”',
  },
  {
    fault: 'one of several who speak together',
    from: 'by: { party: coast }',
    to: 'by: { together: [{ person: berg }, { party: coast }] } # bare',
    at: '# bare',
    says: 'gives “berg” the office “Prime Minister”',
  },
]);

/** A text that prints no office with Holm’s name. */
const UNPRINTED = FIRST_TEXT.replace('Sudmark’s transport minister, Olav Holm,', 'Olav Holm of Sudmark');

type Edit = readonly [file: string, from: string, to: string];

/** The rules that find something where the first source has a text and gives Holm without an office, and more is replaced. */
function bare(text: string, ...edits: readonly Edit[]): readonly string[] {
  const all: readonly Edit[] = [
    [FIRST_FILE, HOLM, '      person: holm\n'],
    [FIRST_FILE, sha256(FIRST_TEXT), sha256(text)],
    ...edits,
  ];
  const files = all.reduce((record, [file, from, to]) => planted(file, from, to, record), RECORD);
  return refused(files, { ...TEXTS, [FIRST_FILE]: text }).map(({ rule }) => rule);
}

it('takes an item without an office where the source prints none with the name, though it prints it of others', () => {
  expect(bare(UNPRINTED)).toEqual([]);
  expect(bare(UNPRINTED.replace('A crew union', 'A crew union and a transport minister'))).toEqual([]);
});

it('takes somebody without any office, of whom no source prints one', () => {
  const people = RECORD['data/people.yaml'] ?? '';
  const offices = people.slice(people.lastIndexOf('  offices:'));
  const edits: readonly Edit[] = [
    ['data/people.yaml', offices, ''],
    [SECOND_FILE, '      office: ministre des transports\n', ''],
  ];
  expect(bare(UNPRINTED, ...edits)).toEqual([]);
});

it.each([
  ['from: 2028-03-01', 'from: 2031-05-07'],
  ['      from: 2028-03-01\n      to: 2031-12-31\n', ''],
  ['to: 2031-12-31', 'to: 2031-05-05'],
])('takes one left out that people.yaml doesn’t say was held that day: %j, %j', (from, to) => {
  expect(bare(FIRST_TEXT)).toEqual(['office-left-out']);
  expect(bare(FIRST_TEXT, ['data/people.yaml', from, to])).not.toContain('office-left-out');
});
