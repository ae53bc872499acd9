/** English. */

import type { Option } from '../../options.ts';
import type { Item, When } from '../../record/types.ts';
import type { PlaygroundWords } from '../playground-messages.ts';
import { sentence } from '../sentences.ts';
import { DATED } from './answers.ts';
import { and, counted, number, or } from './grammar.ts';

export const help: HelpWords = {
  title: 'Rapporteur: what can be asked',
  about: command => `Help on /${command}`,
  commands: 'Commands',
  command: (name, about, example) => `/${name}: ${sentence(about)} Example: ${example}`,
  record: 'The record',
  recordIs: (asOf, counts) => `${asOf}. ${counts}`,
  counts: n =>
    `The record holds ${and([
      counted(n.quote, 'quotation', 'quotations'),
      counted(n.statement, 'statement', 'statements'),
      counted(n.fact, 'fact', 'facts'),
      counted(n.event, 'event', 'events'),
      counted(n.disputes, 'dispute', 'disputes'),
    ])} from ${counted(n.sources, 'source', 'sources')}. Nothing is generated: where it holds nothing, the answer says so.`,
  privacyTitle: 'Privacy',
  privacy: [
    'Rapporteur sees only what you give to its commands, never the other messages of a channel.',
    'What you ask is neither stored nor logged, nor is who asked.',
    'With private, the answer is shown to you alone until you share it.',
  ],
  options: 'Options',
  takes: {
    person: 'a person’s name, office or country',
    party: 'a country or body, by any name',
    topic: 'a topic of the record',
    day: 'a date as people write it: 27 March, 2025-03-27, last Thursday',
    item: 'the short name at the end of an item’s citation',
    source: 'the short name of a source',
    command: 'the name of a command',
    flag: 'yes or no',
    channel: 'a channel of the server',
    time: 'a time of day: 08:00, 8h30, 8 pm',
    zone: 'a city or time zone: Kyiv, Europe/Paris',
    topics: 'topics of the record, with commas between them',
    parties: 'countries or bodies, with commas between them',
  },
  oneOf: choices => `one of ${or(choices)}`,
  upTo: characters => `up to ${characters} characters`,
  option: (name, about, takes, required) =>
    `${name} (${required ? 'required' : 'optional'}; ${takes}): ${sentence(about)}`,
  examples: 'Examples',
  choose: 'Choose a command',
};

// English.

export const picture: PictureWords = {
  dated: DATED,
  unless: (status, dated) => `Unless noted: ${status}, ${dated}.`,
  elsewhere: 'Date from elsewhere: the text says where.',
  paragraphs: 'In brackets: the paragraph.',
  statements: n => counted(n, 'statement', 'statements'),
  silence: 'no statement',
  others: 'The others:',
  unnamed: 'Those not named have no statement.',
  disputed: 'disputed',
  someDisputed: 'at least one disputed',
  disputedSign: 'disputed, at least one of them: the text says which',
  numbers: 'A number counts statements, quotations among them.',
  events: (shown, of) => `${number(shown)} of ${counted(of, 'event', 'events')}; the rest stands in the text.`,
  topics: (shown, of) => `${number(shown)} of ${counted(of, 'topic', 'topics')}; the rest stands in the text.`,
  parties: (shown, of) => `${number(shown)} of ${number(of)} other countries and bodies are shown.`,
};

export const playground: PlaygroundWords = {
  title: 'Rapporteur playground',
  localPreview: 'Local preview, not Discord',
  onlyYou: 'Only you can see this',
  channel: 'talks',
  messages: 'Messages',
  tryThese: 'Try these',
  emptyChannel: 'Nothing has been asked yet.',
  messageBox: 'Command or message',
  typeHere: 'Type / for the commands, or a message to check',
  send: 'Send',
  apps: 'Apps',
  commands: 'Commands',
  options: 'Options',
  choices: 'Choices',
  youUsed: 'You used',
  you: 'You',
  bot: 'App',
  readerLanguage: 'Your language',
  serverLanguage: 'The server’s language',
  dark: 'Dark',
  required: 'required',
  optional: 'optional',
  yes: 'yes',
  no: 'no',
  noMatches: 'Nothing matches.',
  missingOption: 'This option is required.',
  unknownCommand: 'There is no such command.',
  unknownOption: 'This command has no such option.',
  notAChoice: 'This is not one of the choices.',
  tooLong: 'This is too long.',
  sending: 'Sending…',
  failed: 'No answer came. Is Rapporteur still running?',
  edited: '(edited)',
  spoiler: 'Spoiler: press to show',
  copyLink: 'Copy the link',
  copied: 'Link copied',
  dismiss: 'Dismiss',
  retry: 'Try again',
  remove: 'Remove',
};

// What `/help` says.

export interface HelpWords {
  readonly title: string;
  about(command: string): string;
  readonly commands: string;
  /** A command, what it does, and a line that asks it. */
  command(name: string, about: string, example: string): string;
  readonly record: string;
  /** {@link Wording.asOf} and {@link counts}. */
  recordIs(asOf: string, counts: string): string;
  /** What the record holds. */
  counts(counts: { readonly [K in Item['kind'] | 'sources' | 'disputes']: number }): string;
  readonly privacyTitle: string;
  readonly privacy: readonly string[];
  readonly options: string;
  /** What an option takes, by its kind; choices name themselves. */
  readonly takes: Readonly<Record<Exclude<Option['kind'], 'choice' | 'text'>, string>>;
  oneOf(choices: readonly string[]): string;
  upTo(characters: number): string;
  option(name: string, about: string, takes: string, required: boolean): string;
  readonly examples: string;
  /** Heads the menu of commands. */
  readonly choose: string;
}

// What only a picture says; the rest of it is worded as the text is.

export interface PictureWords {
  /** How a date is known, without the source's words. */
  readonly dated: Readonly<Record<Exclude<When, { precision: 'open' }>['basis'], string>>;
  /** What holds of every event that doesn't say otherwise. */
  unless(status: string, dated: string): string;
  /** What `dated.external` means. */
  readonly elsewhere: string;
  /** What a number alone in brackets means. */
  readonly paragraphs: string;
  /** Counts quotations and statements. */
  statements(n: number): string;
  readonly silence: string;
  /** Before counts of countries and bodies that weren't asked for. */
  readonly others: string;
  /** That those of them who aren't named said nothing. */
  readonly unnamed: string;
  /** Of one statement, and of several. */
  readonly disputed: string;
  readonly someDisputed: string;
  /** What the sign for it means beside a number. */
  readonly disputedSign: string;
  /** What a number without a word counts. */
  readonly numbers: string;
  /** A picture shows some of what the text has. */
  events(shown: number, of: number): string;
  topics(shown: number, of: number): string;
  parties(shown: number, of: number): string;
}
