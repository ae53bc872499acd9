import { expect, it } from 'vitest';
import { splitSourceText } from '../../../src/record/source-text.ts';
import {
  COMMUNIQUE,
  COMMUNIQUE_FILE,
  PRIMARY_TEXTS,
  TRANSCRIPT,
  TRANSCRIPT_FILE,
  WITH_PRIMARY_TEXTS,
} from '../primary-texts.ts';
import { type Fault, refused, testRule } from '../support.ts';

it('are counted by paragraphs and points: heads, place and time stand above', () => {
  expect(splitSourceText({ text: COMMUNIQUE, sha256: '' }, 'document')).toMatchObject({
    heads: ['Outcome of the ferry talks, Port Lind, May 5-6'],
    captions: [],
    paragraphs: { length: 4 },
  });
  expect(splitSourceText({ text: TRANSCRIPT, sha256: '' }, 'transcript')).toMatchObject({
    heads: ['Harbour office', '2:05 P.M.'],
    captions: [],
    paragraphs: { length: 5 },
  });
});

it('a document has no reporter, and so no verb of one', () => {
  const text = WITH_PRIMARY_TEXTS[COMMUNIQUE_FILE].replace('    setting: At', '    cue: said\n    setting: At');
  const problems = refused({ ...WITH_PRIMARY_TEXTS, [COMMUNIQUE_FILE]: text }, PRIMARY_TEXTS);
  expect(problems.map(({ rule }) => rule)).toEqual(['cue-as-printed']);
});

const testPrimary = (faults: readonly Fault[]) => [faults, WITH_PRIMARY_TEXTS, PRIMARY_TEXTS] as const;

testRule(
  'whole-sentences',
  ...testPrimary([
    {
      fault: 'half a sentence as a whole one',
      file: COMMUNIQUE_FILE,
      from: 'text: Norland thanks its guests.',
      to: 'text: Norland thanks its',
      at: 'text: Norland thanks its',
      says: 'isn’t a whole sentence of paragraph 4',
    },
    {
      fault: 'a sentence without its beginning',
      file: COMMUNIQUE_FILE,
      from: 'text: Norland thanks its guests.',
      to: 'text: thanks its guests.',
      at: 'text: thanks its guests.',
      says: 'isn’t a whole sentence of paragraph 4',
    },
    {
      fault: 'a sentence over paragraphs without its end',
      file: TRANSCRIPT_FILE,
      from: 'open at night —',
      to: 'open at',
      at: 'open at',
      says: 'isn’t a whole sentence of paragraphs 1-2',
    },
  ]),
);

const SAFE = `text: It is safe.
    extent: full
    by: { person: berg, office: Prime Minister }
    setting: On a question about the ferry line.
    paragraph: 4`;

testRule(
  'turn-names-speaker',
  ...testPrimary([
    {
      fault: 'the words of the next turn',
      file: TRANSCRIPT_FILE,
      from: SAFE,
      to: SAFE.replace('It is safe.', 'It was never closed.')
        .replace('paragraph: 4', 'paragraph: 5')
        .replace('{ person', '{  person'),
      at: 'by: {  person: berg',
      says: 'stands in the turn of “MINISTER HOLM”',
    },
    {
      fault: 'a reporter’s question as the speaker’s words',
      file: TRANSCRIPT_FILE,
      from: SAFE,
      to: SAFE.replace('It is safe.', 'is the line safe?')
        .replace('full', 'clause')
        .replace('paragraph: 4', 'paragraph: 3')
        .replace('{ person', '{  person'),
      at: 'by: {  person: berg',
      says: 'stands in the turn of “Q”',
    },
    {
      fault: 'words that run into another turn',
      file: TRANSCRIPT_FILE,
      from: 'paragraph: 1-2',
      to: 'paragraph: 1-3',
      at: 'paragraph: 1-3',
      says: 'a new turn begins within paragraphs 1-3',
    },
  ]),
);
