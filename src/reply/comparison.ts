/** Selects what a comparison shows of countries and bodies, topic by topic; a position is one of a single column. */
import type { Context } from '../context.ts';
import type { Party, Topic } from '../record/types.ts';
import { unanswered } from './entries.ts';
import { ownWords } from './own-words.ts';
import { type Said, wordsOf } from './positions.ts';
import type { Cell, Comparison } from './reply.ts';

/** Most topics side by side. */
const TOPICS_MAX = 4;
/** Most items of a side: on the one topic that was asked for, and beside other topics. */
const ITEMS_MAX = { alone: 12, beside: 2 } as const;

/**
 * Makes the comparison, its rows only when they're read.
 *
 * @param asked one or two.
 * @param topic the only one, where one was asked for.
 */
export function comparison(asked: readonly Party[], topic: Topic | undefined, context: Context): Comparison {
  return {
    kind: 'comparison',
    asked,
    ...(topic ? { topic } : {}),
    // Only a picture needs them: most answers go without, and a large record has thousands of items a country.
    get drawn() {
      const spoken = topic ? [] : spokenOn(asked, context);
      const topics = topic ? [topic] : spoken.slice(0, TOPICS_MAX);
      return {
        rows: topics.map(one => row(one, asked, topic ? undefined : topics, context)),
        moreTopics: Math.max(0, spoken.length - TOPICS_MAX),
      };
    },
  };
}

const saidBy = (party: Party, { dossier }: Context): readonly Said[] => wordsOf(party, undefined, dossier);

const isOn =
  (topic: Topic) =>
  (item: Said): boolean =>
    item.topics.includes(topic);

/** How many items of a side are filed under a topic, and whether any touches it. */
interface Heard {
  readonly filed: number;
  readonly isHeard: boolean;
}

/**
 * The topics under which anything of theirs is filed: those on which all are heard come first, then by turns those on which
 * one alone is; those with more items come before others.
 */
function spokenOn(asked: readonly Party[], context: Context): readonly Topic[] {
  const said = asked.map(party => saidBy(party, context));
  const found = [...context.dossier.topics.values()]
    .map(topic => ({
      topic,
      sides: said.map(
        (items): Heard => ({
          filed: items.filter(item => item.topics[0] === topic).length,
          isHeard: items.some(isOn(topic)),
        }),
      ),
    }))
    .filter(({ sides }) => sides.some(({ filed }) => filed > 0));
  const isShared = ({ sides }: (typeof found)[number]): boolean => sides.every(({ isHeard }) => isHeard);
  const sidesFiled = ({ sides }: (typeof found)[number]): number => sides.filter(({ filed }) => filed > 0).length;
  const total = ({ sides }: (typeof found)[number]): number => sides.reduce((sum, { filed }) => sum + filed, 0);
  const ranked = found.toSorted((a, b) => sidesFiled(b) - sidesFiled(a) || total(b) - total(a));
  const alone = asked.map((_, side) => ranked.filter(one => !isShared(one) && one.sides[side]?.isHeard));
  const turns = Math.max(0, ...alone.map(one => one.length));
  const byTurns = Array.from({ length: turns }, (_, turn) => alone.flatMap(one => one[turn] ?? [])).flat();
  return [...ranked.filter(isShared), ...byTurns].map(({ topic }) => topic);
}

/** @param beside the topics of all rows, where there are others. */
function row(
  topic: Topic,
  asked: readonly Party[],
  beside: readonly Topic[] | undefined,
  context: Context,
): Comparison['drawn']['rows'][number] {
  const { contestedIn, disputesOf } = context.dossier.views;
  const most = beside ? ITEMS_MAX.beside : ITEMS_MAX.alone;
  const sides = asked.map(party => {
    const touching = saidBy(party, context).filter(isOn(topic));
    const items = standing(touching, topic, beside);
    // Where not all have room, what is disputed has it first. They stand in the order of the text.
    const kept = new Set(
      items.toSorted((a, b) => Number(contestedIn.has(b)) - Number(contestedIn.has(a))).slice(0, most),
    );
    return { party, touching, items, shown: items.filter(item => kept.has(item)) };
  });
  const disputes = new Set(sides.flatMap(({ shown }) => shown.flatMap(item => disputesOf.get(item) ?? [])));
  const own = ownWords(context);
  return {
    topic,
    cells: sides.map(({ party, touching, items, shown }): Cell => {
      const elsewhere = items.length > 0 ? [] : touching.flatMap(item => item.topics.slice(0, 1));
      return {
        said: shown.map(item => ({ item: own.item(item), disputes: contestedIn.get(item) ?? [] })),
        more: items.length - shown.length,
        elsewhere: [...new Set(elsewhere)],
        silences: [...disputes].flatMap(dispute => unanswered(dispute, party, context)),
      };
    }),
  };
}

/**
 * The items that stand in a row: on the one topic all that touch it. Beside others each stands once, in the row that it's
 * filed under; one whose own topic has no row stands where nothing else of its side would.
 */
function standing(touching: readonly Said[], topic: Topic, beside: readonly Topic[] | undefined): readonly Said[] {
  if (!beside) return touching;
  const filed = touching.filter(item => item.topics[0] === topic);
  return filed.length > 0 ? filed : touching.filter(item => !beside.some(one => one === item.topics[0]));
}
