import { expect, it } from 'vitest';
import { FIRST_FILE, FIRST_TEXT, RECORD, sha256, TEXTS } from '../sample-record.ts';
import { refused, testRule } from '../support.ts';

testRule('speaker-named', [
  {
    fault: 'a speaker whom the paragraph doesn’t name',
    from: 'by: { party: coast }',
    to: 'by: { person: berg, office: Prime Minister }',
    at: 'by: { person: berg',
    says: 'paragraph 1 doesn’t name “berg”',
  },
  {
    fault: 'a note that names a paragraph without the name',
    from: 'by: { party: coast }',
    to: 'by: { person: berg, office: Prime Minister }\n    note: Paragraphs 4 and 5 name Berg.',
    at: 'by: { person: berg',
    says: 'paragraph 1 doesn’t name “berg”',
  },
  {
    fault: 'a country that the paragraph doesn’t name',
    from: 'by: { unnamed: a crew union, party: norland }\n    paragraph: 5',
    to: 'by: { party: norland }\n    paragraph: 6',
    at: 'by: { party: norland }',
    says: 'paragraph 6 doesn’t name “norland”',
  },
  {
    fault: 'a part of a country that the source names otherwise',
    from: 'by: { unnamed: a crew union, party: norland }',
    to: 'by: { party: norland, organ: Harbour Board }',
    at: 'organ: Harbour Board',
    says: 'doesn’t name “Harbour Board”',
  },
]);

const PAIR = 'called the plan a “grave risk” without new pilots';
const STRESSED = 'spoke of a “grave risk”, he said, stressing “new pilots”';

testRule('cue-as-printed', [
  {
    fault: 'another verb than the reporter’s',
    from: 'cue: called',
    to: 'cue: warned',
    at: 'cue: warned',
    says: 'the cue “warned” doesn’t stand in paragraph 4',
  },
  {
    fault: 'a quotation in an article without the reporter’s verb',
    from: '    cue: called\n',
    to: '',
    at: 'id: risk',
    says: 'has no cue',
  },
]);

/** The problems of the first source with another text, and edits of its file. */
function withText(text: string, ...edits: readonly (readonly [string, string])[]): readonly string[] {
  const file = edits.reduce(
    (content, [from, to]) => content.replace(from, () => to),
    (RECORD[FIRST_FILE] ?? '').replace(sha256(FIRST_TEXT), sha256(text)),
  );
  const problems = refused({ ...RECORD, [FIRST_FILE]: file }, { ...TEXTS, [FIRST_FILE]: text });
  return problems.map(({ rule, message }) => `${rule}: ${message}`);
}

/** Edits that make two quotations of {@link STRESSED}, the second with this cue. */
const edits = (cue: string) => {
  const next = `  - id: pilots\n    text: new pilots\n    extent: fragment\n    by: { person: holm, office: transport minister }\n    cue: ${cue}\n    occasion: after the talks\n    paragraph: 4\n    when: *tuesday\n    topics: [ferries]\n    setting: Holm stressed {quote}.\n`;
  return [
    ['cue: called', 'cue: said'],
    ['statements:\n', `${next}statements:\n`],
  ] as const;
};

it('refuses the verb of one fragment for the next, and takes the word that leads to it', () => {
  const text = FIRST_TEXT.replace(PAIR, STRESSED);
  expect(withText(text, ...edits('stressing'))).toEqual([]);
  expect(withText(text, ...edits('said'))).toEqual([
    'cue-as-printed: the cue “said” closes what leads to “grave risk”, and “new pilots” stands behind it',
  ]);
});

it.each([
  'spoke of a “grave risk,” he said in Lind on a call, “new pilots”',
  'spoke: „grave risk“, he said, „new pilots“',
  'spoke: «grave risk», — he said after the talks, — «new pilots»',
])('takes the verb that parts a sentence for both of its halves: %s', parted => {
  expect(withText(FIRST_TEXT.replace(PAIR, parted), ...edits('said'))).toEqual([]);
});

it.each([
  'spoke of a “grave risk”, he said, stressing, he thought “new pilots”',
  'spoke of a “grave risk” he said, and, “new pilots”',
])('refuses it where another word leads to the second, or the first is a whole of its own: %s', whole => {
  expect(withText(FIRST_TEXT.replace(PAIR, whole), ...edits('said'))).toEqual([
    'cue-as-printed: the cue “said” closes what leads to “grave risk”, and “new pilots” stands behind it',
  ]);
});

it('takes the name in the label that opens the turn, until another turn begins', () => {
  const label = ['Ada Berg said after the talks.', 'Ada Berg said after the talks.\nBERG: Good morning.'] as const;
  const unnoted = [
    ['    note: Paragraph 2 names her.\n', ''],
    ['paragraphs: 6', 'paragraphs: 7'],
    ['paragraph: 3\n    when: *tuesday', 'paragraph: 4\n    when: *tuesday'],
    ['paragraph: 4\n    when: *tuesday\n    about', 'paragraph: 5\n    when: *tuesday\n    about'],
    [
      'paragraph: 5\n    when: *tuesday\n    about: [sudmark]',
      'paragraph: 6\n    when: *tuesday\n    about: [sudmark]',
    ],
  ] as const;
  const named = (found: readonly string[]): readonly string[] => found.filter(each => each.startsWith('speaker-named'));
  expect(named(withText(FIRST_TEXT.replace(...label), ...unnoted))).toEqual([]);
  const other = FIRST_TEXT.replace(label[0], label[1].replace('BERG', 'HOLM'));
  expect(named(withText(other, ...unnoted))).toEqual([
    'speaker-named: paragraph 4 doesn’t name “berg”, who is said to speak',
  ]);
});

it.each(['Berg is the speaker, by her office (press release, 6 May 2031).', 'Paragraph 2 names her.'])(
  'takes a note that says from where the name is known: %s',
  note => {
    expect(withText(FIRST_TEXT, ['note: Paragraph 2 names her.', `note: ${note}`])).toEqual([]);
  },
);
