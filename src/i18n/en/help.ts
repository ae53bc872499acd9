/** Says in English what /help says: what is covered, what can be asked, what isn't kept. */
import type { Day } from '../../record/types.ts';
import type { Coverage } from '../coverage.ts';
import type { RichText } from '../rich-text.ts';
import { sentence } from '../sentences.ts';
import { counted, dates, or } from './grammar.ts';
import { covered } from './talk.ts';

export const help = {
  /** What is covered. */
  covers: (of: Coverage): RichText => ['I answer ', { strong: covered(of) }, '.'],
  /** What each command asks for, in a few words behind its name. */
  brief: {
    ask: 'anything, in your own words',
    quote: 'what someone said',
    position: 'a country, by topic',
    timeline: 'a day, or the weeks around',
    compare: 'two countries',
    disputed: 'where sides differ',
    verify: 'is a quotation genuine?',
  },
  /** How answers are read. */
  reading:
    'Every line names its speaker and its paragraph (¶) in the source. What isn’t in the record, I don’t answer.',
  /** On the button to it. */
  open: 'What can I ask?',
  notStored: 'What you ask is not stored.',
  /** From where everything is. */
  source: (outlet: string, day: Day) => `Source: ${outlet}, ${dates.day(day)}`,
  /** The same of several; the newest one is named. */
  sources: (n: number, outlet: string, day: Day) =>
    `Sources: ${counted(n, 'text', 'texts')}, the newest by ${outlet}, ${dates.day(day)}`,
  /** On the button that shows the newest day's summary. */
  inBrief: (day: Day) => `${dates.day(day).replace(/ \d{4}$/u, '')} in brief`,
  privacyTitle: 'Privacy',
  privacy: [
    'Rapporteur sees only what you give to its commands, never the other messages of a channel.',
    'What you ask is neither stored nor logged, nor is who asked.',
    'With private, the answer is shown to you alone until you share it.',
    'Under an answer to a question, a press on the last button, Not what I asked, is counted by what was shown, never by what you typed or who you are.',
    'Of a quiz nothing is kept.',
  ],
  /** An option: its name, what it is, and what it takes where those are a few words. */
  option: (name: string, about: string, choices: readonly string[], required: boolean): RichText => [
    { strong: name },
    ` ${required ? '(required) ' : ''}${sentence(about)}${choices.length === 0 ? '' : ` One of: ${or(choices)}.`}`,
  ],
  /** Questions to try, each answered by the record that ships. */
  questions: [
    'What does Macron say about the reassurance force?',
    'Who called what a “grave mistake”?',
    'What is disputed?',
  ],
  /** On the button that asks a command as it is. */
  withoutOptions: 'Without options',
  /** Heads the menu of commands. */
  choose: 'Help on a command',
  /** A command in that menu. */
  about: (command: string) => `/${command}`,
};
