/** Finds the topics of what is told: those whose names it has, and those that the record gives what is told in such words. */
import { remember } from '../../lib/lazy.ts';
import type { Topic } from '../../record/types.ts';
import { learnedFrom } from './learned-topics.ts';
import type { FieldWords } from './lexicon/types.ts';
import { contentStems } from './stems.ts';
import type { Story } from './story.ts';

/** Most topics of an item. */
const TOPICS_MAX = 3;
/** Fewest words that tell something without what they only set it against. */
const TOLD_MIN = 3;

/** The topics of what is told, the one first under which it is filed; none where no word says any. */
export function topicsOf(story: Story, told: string): readonly string[] {
  const learned = learnedFrom(story.record);
  const copied = learned.copiedFor(contentStems(told));
  if (copied) return copied;
  const aimed = withoutBackground(told, story.words);
  const named = topicsIn(story, aimed);
  const added = learned.likelyFor(contentStems(aimed)).filter(id => !named.includes(id));
  return [...named, ...added].toSorted(learned.compare).slice(0, TOPICS_MAX);
}

/** A text without what it is only set against: "during the war", "over its war". */
export function withoutBackground(text: string, { background }: FieldWords): string {
  const rest = text.replace(background, ' ');
  return (rest.match(/\p{L}{2,}/gu) ?? []).length >= TOLD_MIN ? rest : text;
}

/** The ids of the topics whose names a text has: those with most words first, then those whose words come first. */
export function topicsIn({ record }: Story, text: string): readonly string[] {
  const stems = contentStems(text);
  const matches = [...record.topics.values()].flatMap(topic => matchesOf(topic, stems));
  // “Prisoners of war” are no war.
  const whole = matches.filter(one => !matches.some(other => other.id !== one.id && isWithin(one, other)));
  const ids = [...new Set(whole.map(({ id }) => id))];
  const counts = new Map(
    ids.map(id => {
      const those = whole.filter(one => one.id === id);
      const places = new Set(
        those.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, i) => start + i)),
      );
      return [id, { count: places.size, first: Math.min(...places) }] as const;
    }),
  );
  const of = (id: string) => counts.get(id) ?? { count: 0, first: 0 };
  return ids.toSorted((a, b) => of(b).count - of(a).count || of(a).first - of(b).first);
}

/** Where a name of a topic stands among the stems of a text, the end exclusive. */
interface Match {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

/** Whether a name is only a part of a longer one. */
const isWithin = (one: Match, other: Match): boolean =>
  other.start <= one.start && one.end <= other.end && other.end - other.start > one.end - one.start;

const matchesOf = (topic: Topic, stems: readonly string[]): readonly Match[] =>
  namesOf(topic).flatMap(parts =>
    stems.flatMap((_, start) =>
      parts.every((part, i) => stems[start + i] === part) ? [{ id: topic.id, start, end: start + parts.length }] : [],
    ),
  );

/** The stems of a topic's names. */
const namesOf = remember((topic: Topic): readonly (readonly string[])[] =>
  [...Object.values(topic.label), ...Object.values(topic.aliases).flat()]
    .map(contentStems)
    .filter(parts => parts.length > 0),
);
