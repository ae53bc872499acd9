/** Says in English what /verify says. No word on whether what was said is true. */
import type { MeaningChange } from '../../verify/meaning-changes.ts';
import type { Grade, MessagePart } from '../../verify/types.ts';
import type { RichText } from '../rich-text.ts';
import { and, languageName, number, the } from './grammar.ts';

/** Where the words of a message stand. */
const READ: Readonly<Record<MessagePart, string>> = {
  content: 'the message',
  embed: 'its embed',
  component: 'its text blocks',
  poll: 'its poll',
  forward: 'the forwarded message',
};
/** "Olaf Scholz’s", "the United States’" */
const possessive = (name: string): string => (/s$/i.test(name) ? `${the(name)}’` : `${the(name)}’s`);

export const verify = {
  /** What each grade is called: in bold in front of everything, and above a quotation among several. */
  grades: {
    changed: 'Words changed',
    'other-speaker': 'Right words, another speaker',
    cut: 'Cut off from its context',
    'look-alike': 'Only looks the same',
    misquote: 'A known misquote',
    absent: 'Not in the record',
    near: 'Can’t be compared word by word',
    within: 'In the record, with other words beside it',
    'so-called': 'The reporter’s own phrase, not a quotation',
    reported: 'Reported, not quoted',
    narrated: 'Told in the record’s own words, not quoted',
    translation: 'Reads as a translation',
    shortened: 'Shortened',
    variant: 'Another outlet’s wording',
    'same-words': 'Same words',
    'word-for-word': 'Word for word',
    'too-short': 'Too short to tell',
  } satisfies Record<Grade, string>,
  /** A grade with what it rests on: "Words changed: “not” is missing". */
  because: (grade: string, what: string) => `${grade}: ${what}`,
  missing: (words: string) => `“${words}” is missing`,
  added: (words: string) => `“${words}” is added`,
  became: (record: string, claim: string) => `“${record}” became “${claim}”`,
  /** Of a marked gap. */
  leftOut: (words: string) => `“${words}” is left out`,
  joined: 'two quotations are joined',
  notOne: 'The record doesn’t have them as one.',
  /** What the gravest difference touches, where its words are many. */
  touches: {
    negation: 'This changes a negation.',
    number: 'This changes a number.',
    name: 'This changes a name.',
    condition: 'This changes a condition.',
  } satisfies Record<MeaningChange, string>,
  /** Further differences, each as above. */
  also: (differences: readonly string[]) => `Also: ${differences.join('; ')}.`,
  moreDifferences: (count: number) => `further differences: ${number(count)}`,
  printedBy: (outlet: string) => `As ${outlet} printed it`,
  /** Whose source has the quotation in other words. */
  otherPrint: (outlet: string) => `${outlet} has other words; neither version is an error.`,
  /** The name of a grade with whose quotation it is, where the text is all of it, and where it's a part. */
  whole: (grade: string, speaker: string): RichText => [{ strong: grade }, `, said by ${the(speaker)}.`],
  part: (grade: string, speaker: string): RichText => [
    { strong: grade },
    `, as part of a longer quotation by ${the(speaker)}.`,
  ],
  typography: 'Punctuation, case or spelling (-ise, -ize) differs.',
  /** Explains words cut off from a negation or a condition. */
  cutOff: 'The words are the record’s; what reverses or limits them there is left out.',
  gap: 'The words on either side are the record’s.',
  /** Words of the record around a part that turn or limit its sense. */
  around: (words: string) => `In the record it stands with “${words}”.`,
  /** Whose words they are in the record, and whose the text has them be. */
  saidBy: (words: string, speaker: string, claimed: string) =>
    `“${words}” is ${possessive(speaker)}, not ${possessive(claimed)}.`,
  /** Where the text names one person, and what is shown is another's. */
  names: (claimed: string, speaker: string) =>
    `The text names ${the(claimed)}; what stands here is another’s: ${speaker}.`,
  /** The same where the name comes from whoever asks. */
  gave: (claimed: string, speaker: string) =>
    `You gave ${the(claimed)} as the speaker; what stands here is another’s: ${speaker}.`,
  /** Whom a message names, where it gives the words to nobody, and none of these said them. */
  messageNames: (named: readonly string[]) => `The message names ${and(named.map(the))}.`,
  /** Before that, where the speaker isn't told yet. */
  speakerIs: (speaker: string) => `In the record the speaker is ${speaker}.`,
  /** Words typed in letters that only look like theirs. */
  disguised: (words: readonly string[]) =>
    `Typed in other letters than it seems: ${and(words.map(word => `“${word}”`))}. They are read here as they look.`,
  /** The words of a text that the record has; `added` are the others, before and behind. */
  within: (held: string, added: readonly string[]) =>
    `The words “${held}” are the record’s. The rest of the text isn’t part of the quotation: ${and(added.map(words => `“${words}”`))}.`,
  /** A known misquote, and the address where it circulated. */
  circulated: (text: string, url: string) => `As it circulated: “${text}” (${url})`,
  elsewhere: 'Nobody in it is quoted with these words. They may have been said elsewhere.',
  /** A phrase between a source's own marks. */
  soCalled: (citation: string) =>
    `${citation}: the quotation marks are the reporter’s own; nobody is quoted with these words.`,
  /** What is reported of somebody without quotation. */
  reported: (who: string) => `The words are the record’s own. Of whom: ${who}.`,
  /** Where the record has the sentence, in its own words. */
  inOwnWords: 'The words are the record’s own, and nobody’s quotation.',
  /** `language`: that of the record's quotation, as a tag. */
  translation: (language: string) =>
    `The record has it in ${languageName(language)}; a translation can’t be compared word by word.`,
  /** The same where a text in another language only comes near a quotation. */
  foreign: (language: string) =>
    `The text is in another language: the record’s words are in ${languageName(language)}.`,
  tooShort: 'A word or two, or common words only, could be from anywhere.',
  /** The words that were checked, and whom the text or the option names. */
  checked: (words: string, name: string | undefined) =>
    name === undefined ? `Checked: “${words}”` : `Checked: “${words}” – ${name}`,
  /** How many quotations a text holds, and in what order they're shown where something is amiss with one. */
  found: (count: number, isAmiss: boolean) =>
    `${number(count)} quotations found${isAmiss ? ', the most serious first' : ''}.`,
  /** Where a message is longer than what is checked of it. */
  checkedTo: (characters: number) =>
    `Only the first ${number(characters)} characters are checked: a quotation may be cut there.`,
  /** Where the text has no word to look for. */
  noWords: 'There are no words in that to check.',
  /** The parts of a message that were read, where its own text isn't the only one. */
  readFrom: (parts: readonly MessagePart[]) => `Read here: ${and(parts.map(part => READ[part]))}.`,
  /** Where a message has no text in any of its parts. */
  emptyMessage: 'This message has no text that I can read. Pictures, files, stickers and voice messages aren’t read.',
  /** In a footer: which words of a quotation are underlined. */
  underlined: {
    checked: 'underlined: the words checked',
    missing: 'underlined: what is missing',
    differs: 'underlined: what differs',
    leftOut: 'underlined: what is left out',
  },
  howIChecked: 'How I check',
  rulesTitle: 'How /verify grades a quotation',
  /** The rules, a sentence or two each, for /help. */
  rules: [
    'Everything between quotation marks is checked; a text without any is checked as a whole. The gravest grade comes first, in the order below.',
    'Words changed: a word is left out without a mark, added or replaced, or two quotations are joined. A changed negation, number, name or condition is named first, and so is one that a cut takes away, even where the gap is marked.',
    'Right words, another speaker: the words are in the record, from somebody other than the text or the option names.',
    'Cut off from its context: the words are the record’s, but right next to them it has a negation or a condition that the text doesn’t.',
    'Only looks the same: the words look like the record’s, but are typed in letters of another alphabet or another form.',
    'A known misquote: a wording that the record lists as wrong, and where it circulated.',
    'Not in the record: no quotation of the record has these words. They may have been said all the same.',
    'Can’t be compared word by word: a text in another language, say. What comes closest is shown; how near it comes isn’t judged.',
    'In the record, with other words beside it: a text without quotation marks that has words of its own before or behind the record’s.',
    'The reporter’s own phrase, not a quotation: words that the source sets between marks without quoting anybody.',
    'Reported, not quoted; told in the record’s own words, not quoted: the record has it, but as nobody’s words.',
    'Reads as a translation: a text in another language with the meaning of a quotation, with the same negations, numbers and names. Whether it is a good one isn’t judged.',
    'Shortened: “…” or “[...]” stands where words are left out, or whole sentences are left out. What is left out takes no negation, number or condition from what stays.',
    'Another outlet’s wording: the words as another outlet printed the same utterance.',
    'Same words: only punctuation, case, hyphens, accents or the spelling -ise or -ize differs. Any other difference in spelling counts as another word.',
    'Word for word: the record’s words in one run. A part is word for word only for what it holds, and the whole is shown.',
    'Too short to tell: one or two words of a longer quotation, or common words only.',
    'How alike two texts are never decides: a sentence and its negation are nearly the same. Nothing here says whether what was said is true.',
  ],
};
