/** English. */
import { and, counted, or } from '../grammar/en.ts';
import { sentence } from '../sentences.ts';
import type { HelpWords } from './words.ts';

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
