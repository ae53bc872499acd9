/** Says in English what /position and /compare say. */
import { shortName } from '../../record/short-name.ts';
import type { Party, Person, Topic } from '../../record/types.ts';
import type { RichText } from '../rich-text.ts';
import { capital } from '../sentences.ts';
import { and, counted, number, or, the } from './grammar.ts';
import { replies } from './replies.ts';

/** A topic in a list amid a sentence: "a ceasefire". */
const listed = ({ list, label }: Topic): string => list?.en ?? label.en;

const headed = ({ short, label }: Topic, more?: number): string => {
  const name = short?.en ?? label.en;
  return more === undefined ? name : `${name} (${number(more)})`;
};

export const positions = {
  /** A topic above its lines, and in menus; `more`: how many lines there are, where not all stand there. */
  topic: headed,
  /** The same before a line. */
  lead: (topic: Topic, more?: number) => `${headed(topic, more)}:`,
  /** Topics in a list, in the form that stands under {@link silentOn}; `more`: how many further ones it has no room for. */
  topics: (topics: readonly Topic[], more: number) => {
    const list = topics.map(listed).join(', ');
    return more === 0 ? list : `${list}, and ${number(more)} more`;
  },
  /** Whose words, on what: the headline's subject. */
  of: (party: Party, topic: Topic | undefined) => (topic ? `${party.name} ${replies.on(topic)}` : party.name),
  /** The subject in bold, then what is said of it. */
  headline: (of: string, says: string): RichText => [{ strong: of }, `: ${says}`],
  /** How many statements, by whom the most are, and how many are disputed; a quotation counts as a statement. */
  counted: (
    all: number,
    disputed: number,
    [most]: readonly { readonly person: Person; readonly said: number }[],
  ): string => {
    const statements = counted(all, 'statement', 'statements');
    const isOnlyTheirs = most?.said === all;
    const head = isOnlyTheirs ? `${statements} by ${most.person.name}` : statements;
    if (disputed === all) return `${head}, ${['disputed', 'both disputed'][all - 1] ?? 'all of them disputed'}`;
    const parts = [
      ...(most && !isOnlyTheirs ? [`${number(most.said)} of them by ${most.person.name}`] : []),
      ...(disputed > 0 ? [`${number(disputed)} of them disputed`] : []),
    ];
    return parts.length === 0 ? head : `${head}, ${and(parts)}`;
  },
  /** Known people of the country of whom nothing is recorded. */
  noneBy: (people: readonly Person[]) => `None by ${or(people.map(shortName))}.`,
  /** In a headline of both: of one only words are held whose speaker isn't named. */
  onlyUnnamed: (party: Party, areClaims: boolean) =>
    `${the(party.name)} only in ${areClaims ? 'claims' : 'words'} with no speaker named`,
  /** Heads the topics on which others speak and the country doesn't. */
  silentOn: 'No statement on',
  /** Heads the topics on which the country speaks and an overview has no room for it. */
  further: 'Also on',
  /** The headline of what others say of a country, and what the reporter writes of it. */
  byOthers: (party: Party, topic: Topic | undefined): RichText => [
    { strong: `What others say ${topic ? `${replies.on(topic)} ` : ''}about ${the(party.name)}` },
  ],
  /** Where nobody says anything of it. */
  noOthers: (party: Party) => `The record has nothing that others say about ${the(party.name)}.`,
  /** The button to that. */
  about: (party: Party) => `About ${the(party.name)}`,
  /** The button back from that. */
  ownWords: 'Its own words',
  allTopics: 'All topics',
  // Two countries or bodies.
  /** Both, on what: the headline's subject. */
  ofBoth: (a: Party, b: Party, topics: readonly Topic[]) =>
    `${capital(a.name)} and ${the(b.name)}${topics.length > 0 ? ` ${replies.onAll(topics)}` : ''}`,
  /** On which topics both are heard, where the headline has room to name them. */
  bothOn: (topics: readonly Topic[], named: boolean) => {
    const on = topics.length === 1 ? 'one topic' : `${number(topics.length)} topics`;
    return named ? `both are heard on ${on}, ${and(topics.map(listed))}` : `both are heard on ${on}`;
  },
  bothHeard: 'both are heard',
  apart: 'heard on different topics here',
  onlyHeard: (party: Party) => `only ${the(party.name)} is heard`,
  onlyOn: (party: Party) => `Only ${the(party.name)} is heard on`,
  /** Further topics of a side. */
  alsoOn: (topics: readonly Topic[]) => `Also on ${and(topics.map(listed))}`,
  /** A topic on which everything is disputed, as a title. */
  disputed: (topic: string, mark: string) => `${topic} · ${mark}`,
  /** In a country's place beside another. */
  notHeard: 'Not heard',
  same: (party: Party) => `Both are ${the(party.name)}. Name two different countries or bodies.`,
  /** Whose words are meant, one or the other's. */
  either: (from: readonly string[]) => or(from),
};
