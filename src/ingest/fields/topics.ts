/** Finds the topics of what is told: those whose names it has, and those that the record gives what is told in such words. */
import { remember } from '../../lib/lazy.ts';
import { MAIN_LANGUAGE, type Topic } from '../../record/types.ts';
import { stem } from '../../search/stemming.ts';
import { fold } from '../../text/fold.ts';
import { learnedFrom } from './learned-topics.ts';
import type { FieldWords } from './lexicon/types.ts';
import { contentStems } from './stems.ts';
import { partiesIn, type Story } from './story.ts';

/** Most topics of an item. */
const TOPICS_MAX = 3;
/** Fewest words that tell something without what they only set it against. */
const TOLD_MIN = 3;

/**
 * The topics of what is told, the one first under which it is filed; none where no word says any. A "meeting" is of a topic with a
 * name of its own, "The Paris summit", only where the paragraph or the dateline has that name; and an office tells no topic.
 */
export function topicsOf(story: Story, told: string, paragraph: string): readonly string[] {
  const learned = learnedFrom(story.record);
  const copied = learned.copiedFor(contentStems(told));
  if (copied) return copied;
  const aimed = withoutBackground(told, story.words).replace(story.words.office, ' ');
  const named = topicsIn(story, aimed);
  const added = learned.likelyFor(contentStems(aimed)).filter(id => !named.includes(id));
  const around = `${paragraph} ${story.article.dateline ?? ''}`;
  return [...named, ...added]
    .filter(id => isNamed(story, id, aimed, around))
    .toSorted(learned.compare)
    .slice(0, TOPICS_MAX);
}

/** Whether a topic with a name in its label is meant: by several words together, or by one where that name stands near. */
function isNamed(story: Story, id: string, text: string, around: string): boolean {
  const topic = story.record.topics.get(id);
  const needed = topic ? properIn(story, topic.label[MAIN_LANGUAGE]) : [];
  if (!topic || needed.length === 0) return true;
  const isLong = matchesOf(topic, contentStems(text)).some(({ start, end }) => end - start > 1);
  const [stems, parties] = [contentStems(around), partiesIn(story, around).map(party => fold(party.name))];
  return isLong || needed.some(name => stems.includes(stem(fold(name))) || parties.includes(fold(name)));
}

/** The names in a label: words with a capital that don't open it, and a party's that does. */
function properIn(story: Story, label: string): readonly string[] {
  const words = label.match(/\p{L}+/gu) ?? [];
  return words.filter((word, at) => /^\p{Lu}/u.test(word) && (at > 0 || partiesIn(story, word).length > 0));
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
