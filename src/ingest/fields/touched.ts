/** Finds what a sentence is about: the parties that it names, and the topics that it has words of. */

import { remember } from '../../lib/lazy.ts';
import type { Topic } from '../../record/types.ts';
import { isStop, stem } from '../../search/stemming.ts';
import { tokens } from '../../text/fold.ts';
import type { Field, Mark } from './drafted.ts';
import { partiesIn, peopleIn, type Story } from './story.ts';
import type { Voice } from './who.ts';

/** Most topics of an item. */
const TOPICS_MAX = 3;

/** The words of which parties and topics are told. */
export interface Touching {
  /** What is said, without the words for who says it. */
  readonly told: string;
  /** In which it stands. */
  readonly paragraph: string;
  /** Whoever speaks: that a person is named makes it not about their party; and that of a body isn't what it speaks of. */
  readonly voice?: Voice | undefined;
  /** What is told are whole sentences of the speaker's own: what else the paragraph names is the reporter's. */
  readonly isOwn: boolean;
}

/**
 * The parties and the topics of what is told. Words name a half of the topics at most, so a mark asks for them; where the
 * parties are doubtful too, one mark asks for both.
 */
export function touchedFields(story: Story, touching: Touching): readonly [about: Field, topics: Field] {
  const { parties, doubt } = partiesOf(story, touching);
  const own = topicsIn(story, touching.told);
  const topics = (own.length > 0 ? own : topicsIn(story, touching.paragraph)).slice(0, TOPICS_MAX);
  const about: Field = {
    key: 'about',
    value: parties,
    ...(doubt !== undefined && { mark: { kind: 'check', why: doubt } }),
  };
  if (topics.length === 0) return [about, { key: 'topics' }];
  const mark: Mark = { kind: 'check', why: own.length > 0 ? 'Those that are named.' : 'Those of the paragraph.' };
  return [about, { key: 'topics', value: topics, ...(doubt === undefined && { mark }) }];
}

/** Most parties that a sentence can be sure to be about. */
const SURE_MAX = 2;

/** Those of the people whom the words name too. A document that names none, or not all, speaks of those of its title. */
function partiesOf(
  story: Story,
  { told, paragraph, voice, isOwn }: Touching,
): { readonly parties: readonly string[]; readonly doubt?: string } {
  const named = partiesTold(story, told, voice);
  const titled = titledIn(story, voice);
  if (titled.length > named.length && named.every(id => titled.includes(id)))
    return { parties: titled, doubt: 'Parties and topics: those of the title.' };
  const besides = isOwn ? [] : partiesTold(story, paragraph, voice).filter(id => !named.includes(id));
  if (besides.length > 0)
    return { parties: named, doubt: `Parties and topics: the paragraph names besides ${besides.join(', ')}.` };
  const isSure = story.article.form === 'document' || isOwn;
  return isSure && named.length > 0 && named.length <= SURE_MAX
    ? { parties: named }
    : { parties: named, doubt: 'Parties and topics: those that are named.' };
}

function titledIn(story: Story, voice: Voice | undefined): readonly string[] {
  const { form, title = '' } = story.article;
  if (form !== 'document') return [];
  const own = voice && isTogether(voice) && voice.party !== undefined ? [voice.party] : [];
  return [...new Set([...own, ...partiesTold(story, title, voice)])];
}

function partiesTold(story: Story, text: string, voice: Voice | undefined): readonly string[] {
  const people = peopleIn(story, text).filter(({ id }) => id !== voice?.person);
  const all = [...partiesIn(story, withoutOwners(story, text)), ...people.map(({ party }) => party)].map(
    ({ id }) => id,
  );
  const told = [...new Set(all)].filter(id => voice?.person !== undefined || id !== voice?.party || isTogether(voice));
  // “He and Bell would lead it”: what they do together is of both.
  const isBoth = people.length > 0 && voice?.party !== undefined && story.words.both.test(text);
  return isBoth ? [...new Set([voice.party, ...told])] : told;
}

/** A text without a party whose another party is: “Norland’s Sudmarker friends” are Sudmark’s. */
const withoutOwners = (story: Story, text: string): string =>
  text.replace(/\p{Lu}\p{L}+[’']s (?=(\p{Lu}\p{L}+))/gu, (owner: string, next: string) =>
    partiesIn(story, next).length > 0 ? '' : owner,
  );

/** Of several people who speak together: their party is told of as another's is. */
const isTogether = ({ by }: Voice): boolean => typeof by === 'object' && 'together' in by;

/** The ids of the topics that a text has words of: those with most first, then those whose words come first. */
export function topicsIn({ record }: Story, text: string): readonly string[] {
  const stems = contentStems(text);
  return [...record.topics.values()]
    .map(topic => ({ id: topic.id, ...matchesOf(topic, stems) }))
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count || a.first - b.first)
    .map(({ id }) => id);
}

/** The stems of a text's words that carry content, in order. */
export const contentStems = (text: string): readonly string[] =>
  tokens(text)
    .filter(word => !isStop(word))
    .map(stem);

/** How many words of a text are of names of a topic, each once, and where the first stands. */
function matchesOf(topic: Topic, stems: readonly string[]): { readonly count: number; readonly first: number } {
  const matched = new Set<number>();
  for (const parts of namesOf(topic))
    for (let at = 0; at + parts.length <= stems.length; at++)
      if (parts.every((part, i) => stems[at + i] === part)) for (const i of parts.keys()) matched.add(at + i);
  return { count: matched.size, first: Math.min(...matched) };
}

/** The stems of a topic's names. */
const namesOf = remember((topic: Topic): readonly (readonly string[])[] =>
  [...Object.values(topic.label), ...Object.values(topic.aliases).flat()]
    .map(contentStems)
    .filter(parts => parts.length > 0),
);
