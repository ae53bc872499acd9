/** English. */
import { and } from '../grammar/en.ts';
import { sentence } from '../sentences.ts';
import type { VerifyWords } from './words.ts';

const CONCERNED = { negation: 'a negation', number: 'a number', condition: 'a condition' } as const;
const DIFFERING = { negation: 'Negation', number: 'Number', condition: 'Condition' } as const;
const differing = (concern: keyof typeof DIFFERING | undefined, text: string): string =>
  concern === undefined ? text : `${DIFFERING[concern]} – ${text}`;

export const verify: VerifyWords = {
  title: 'Is this wording in the record?',
  grades: {
    changed: 'Words changed',
    'other-speaker': 'Right words, other speaker',
    misquote: 'Known misquote',
    absent: 'Not in the record',
    shortened: 'Shortened, with the gap marked',
    variant: 'Another outlet’s wording of the same utterance',
    'same-words': 'Same words, other punctuation, case or spelling',
    'word-for-word': 'Word for word',
    'too-short': 'Too short to tell',
  },
  changed: concerns => `Words changed: ${and(concerns.map(c => CONCERNED[c]))}`,
  found: count => `${count} quotations found, the most serious first.`,
  checkedTo: characters =>
    `Only the first ${characters.toLocaleString('en-GB')} characters are checked: a quotation may be cut there.`,
  claimed: (words, name) => (name === undefined ? `Claimed: “${words}”` : `Claimed, as said by ${name}: “${words}”`),
  leftOut: (words, concern) => differing(concern, `Left out: “${words}”`),
  added: (words, concern) => differing(concern, `Added: “${words}”`),
  instead: (record, claim, concern) => differing(concern, `Instead of “${record}”: “${claim}”`),
  moreDifferences: count => `Further differences: ${count}.`,
  joined: 'Joined from two quotations, both below. The record doesn’t have them as one.',
  saidBy: (claimed, speaker) => `The claim names ${claimed}. In the record these are words of ${speaker}.`,
  part: 'The claim is a part of the record’s quotation; the whole is below.',
  around: words => `In the record it stands with “${words}”`,
  typography: 'The words are the record’s; punctuation, case or spelling (-ise, -ize) differs.',
  literal: 'The words are the record’s.',
  gap: 'The words on either side of the gap are the record’s.',
  variant: outlet =>
    `Compared with the words as printed by ${outlet}; the record’s source has other words. Neither version is an error.`,
  misquote: (text, cite, url, note) => `Known misquote: “${text}” (${cite}, ${url}). ${sentence(note)}`,
  absent: words => `a quotation with the words “${words}”`,
  told: 'The record tells this in its own words, below. Those words are nobody’s quotation.',
  tooShort: 'A word or two, or common words only, could be from anywhere.',
  record: 'In the record:',
  sentence: (grade, words) => `${grade}: “${words}”.`,
  noWords: 'a quotation without words',
  rulesTitle: 'How /verify grades a quotation',
  rules: [
    'Everything between quotation marks is checked; a text without any is checked as a whole. The gravest grade comes first, in the order below.',
    'Words changed: a word is left out without a mark, added or replaced, or two quotations are joined. A changed negation, number or condition is named first, and so is one that a cut takes away, even where the gap is marked.',
    'Right words, other speaker: the words are in the record, from somebody other than the text or the option names.',
    'Known misquote: a wording that the record lists as wrong, and where it circulated.',
    'Not in the record: no quotation of the record has these words. They may have been said all the same. A translation can’t be checked, and what the record tells in its own words is no quotation.',
    'Shortened, with the gap marked: “…” or “[...]” stands where words are left out, and none of them is a negation, a number or a condition.',
    'Another outlet’s wording: the words as another outlet printed the same utterance.',
    'Same words: only punctuation, case, hyphens, accents or the spelling -ise or -ize differs. Any other difference in spelling counts as another word.',
    'Word for word: the record’s words in one run. A part is word for word only for what it holds, and the whole is shown.',
    'Too short to tell: one or two words of a longer quotation, or common words only.',
    'How alike two texts are never decides: a sentence and its negation are nearly the same. Nothing here says whether what was said is true.',
  ],
};
