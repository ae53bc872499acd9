/** Says in English what help says. */
import type { Option } from '../../options.ts';
import type { Item } from '../../record/types.ts';
import { sentence } from '../sentences.ts';
import { and, counted, or } from './grammar.ts';

/** What `/help` says. */
export const help = {
  title: 'Rapporteur: what can be asked',
  about: (command: string) => `Help on /${command}`,
  commands: 'Commands',
  /** A command, what it does, and a line that asks it. */
  command: (name: string, about: string, example: string) => `/${name}: ${sentence(about)} Example: ${example}`,
  record: 'The record',
  /** The record's day, by `asOf`, and {@link counts}. */
  recordIs: (asOf: string, counts: string) => `${asOf}. ${counts}`,
  /** What the record holds. */
  counts: (n: { readonly [K in Item['kind'] | 'sources' | 'disputes']: number }) =>
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
    'Under an answer to a question, a press on the last button, Not what I asked, is counted by what was shown, never by what you typed or who you are.',
    'Of a quiz nothing is kept.',
  ],
  options: 'Options',
  /** What an option takes, by its kind; choices name themselves. */
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
  } satisfies Record<Exclude<Option['kind'], 'choice' | 'text'>, string>,
  oneOf: (choices: readonly string[]) => `one of ${or(choices)}`,
  upTo: (characters: number) => `up to ${characters} characters`,
  option: (name: string, about: string, takes: string, required: boolean) =>
    `${name} (${required ? 'required' : 'optional'}; ${takes}): ${sentence(about)}`,
  examples: 'Examples',
  /** Heads the menu of commands. */
  choose: 'Choose a command',
};
