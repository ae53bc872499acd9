/** Finds what a sentence is about: the parties that it names, and the topics that it has words of. */

import { remember } from '../../lib/lazy.ts';
import type { Topic } from '../../record/types.ts';
import { isStop, stem } from '../../search/stemming.ts';
import { tokens } from '../../text/fold.ts';
import type { Field } from './drafted.ts';
import { partiesIn, peopleIn, type Story } from './story.ts';
import { NO_TOPIC } from './unknown.ts';
import type { Voice } from './who.ts';

/** Most topics of an item. */
const TOPICS_MAX = 3;

/**
 * The parties of a sentence, those of the people whom it names too.
 *
 * @param paragraph in which it stands: what else that names is told, to be added
 * @param voice whoever speaks: that a person is named makes it not about their party; and that of a body isn't what it speaks of
 */
export function aboutField(story: Story, sentence: string, paragraph: string, voice?: Voice): Field {
  const told = partiesTold(story, sentence, voice);
  const besides = partiesTold(story, paragraph, voice).filter(id => !told.includes(id));
  const why =
    besides.length > 0 ? `The paragraph names besides: ${besides.join(', ')}.` : 'The parties that are named.';
  return { key: 'about', value: told, mark: { kind: 'check', why } };
}

function partiesTold(story: Story, text: string, voice: Voice | undefined): readonly string[] {
  const people = peopleIn(story, text).filter(({ id }) => id !== voice?.person);
  const all = [...partiesIn(story, text), ...people.map(({ party }) => party)].map(({ id }) => id);
  return [...new Set(all)].filter(id => voice?.person !== undefined || id !== voice?.party || isTogether(voice));
}

/** Of several people who speak together: their party is told of as another's is. */
const isTogether = ({ by }: Voice): boolean => typeof by === 'object' && 'together' in by;

/** The topics that a sentence has words of; those of its paragraph where it has none. */
export function topicsField(story: Story, sentence: string, paragraph: string): Field {
  const own = topicsIn(story, sentence);
  const found = own.length > 0 ? own : topicsIn(story, paragraph);
  if (found.length === 0) return { key: 'topics', mark: { kind: 'check', why: NO_TOPIC } };
  const why =
    own.length > 0 ? 'The first is the one that it’s filed under.' : 'The paragraph’s; the sentence has none.';
  return { key: 'topics', value: found.slice(0, TOPICS_MAX), mark: { kind: 'check', why } };
}

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
