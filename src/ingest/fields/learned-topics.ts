/** Learns from the items of a record which topics its curators give to what is told in which words. */
import type { Dossier } from '../../dossier/dossier.ts';
import { memoize, remember } from '../../lib/lazy.ts';
import type { Item } from '../../record/types.ts';
import { contentStems } from './stems.ts';

/** Odds in favour, as a natural logarithm, from which on a topic is added that no word names: about twelve to one. */
const ADDED_MIN = 2.5;
/** Likeness from which on two texts tell the same: 1 of the same words. */
const SAME_MIN = 0.6;
/** Fewest words of a text that may be the same as another. */
const SAME_WORDS_MIN = 5;
/** How many items have a word at least that says something of a topic. */
const ITEMS_MIN = 2;
/** How many pairs say at least which of two topics comes first; and by how much one order has to be the more frequent one. */
const PAIRS_MIN = 2;
const ORDER_MIN = 2;

/** What a record has learned of its topics. */
export interface LearnedTopics {
  /** The topics of the one item that tells nearly the same, by the stems of a text; absent where none does. */
  copiedFor(stems: readonly string[]): readonly string[] | undefined;
  /** The topics that the words of a text make likely. */
  likelyFor(stems: readonly string[]): readonly string[];
  /** Compares topics as curators order them; 0 where they don't say. */
  compare(this: void, one: string, other: string): number;
}

interface Example {
  readonly topics: readonly string[];
  readonly stems: ReadonlySet<string>;
}

/** What the record's quotations, statements and facts have taught. */
export const learnedFrom = remember(({ items }: Dossier): LearnedTopics => {
  const examples = [...items.values()].flatMap((item): readonly Example[] =>
    item.topics.length === 0 ? [] : [{ topics: item.topics.map(({ id }) => id), stems: tellingOf(item) }],
  );
  const lists = [...items.values()].flatMap(({ kind, topics }) =>
    kind === 'event' ? [] : [topics.map(({ id }) => id)],
  );
  const oddsOf = oddsFrom(examples);
  const ids = [...new Set(examples.flatMap(({ topics }) => topics))];
  return {
    copiedFor: copierOf(examples),
    likelyFor: stems => ids.filter(id => oddsOf(id, new Set(stems)) > ADDED_MIN),
    compare: orderFrom(lists),
  };
});

/** How many of some examples have each stem. */
function countedStems(examples: readonly Example[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { stems } of examples) for (const one of stems) counts.set(one, (counts.get(one) ?? 0) + 1);
  return counts;
}

/** The odds of a topic by the words of a text, each word by itself, and by how often the topic is given at all. */
function oddsFrom(examples: readonly Example[]): (id: string, stems: ReadonlySet<string>) => number {
  const all = countedStems(examples);
  const total = examples.length;
  const having = memoize((id: string) => {
    const those = examples.filter(({ topics }) => topics.includes(id));
    return { count: those.length, stems: countedStems(those) };
  });
  return (id, stems) => {
    const { count, stems: counted } = having(id);
    const share = (count + 0.5) / (total + 1);
    // That most items have a topic is no reason to add it.
    const prior = Math.min(0, Math.log((count + 0.5) / (total - count + 0.5)));
    const told = [...stems].map(one => {
      const [seen, own] = [all.get(one) ?? 0, counted.get(one) ?? 0];
      if (seen < ITEMS_MIN) return 0;
      return Math.log((own + share) / (count + 1)) - Math.log((seen - own + 1 - share) / (total - count + 1));
    });
    return told.reduce((sum, one) => sum + one, prior);
  };
}

/** Finds the example that is nearly the same as a text: rare words weigh more. */
function copierOf(examples: readonly Example[]): LearnedTopics['copiedFor'] {
  const counts = countedStems(examples);
  const weightOf = (one: string): number => Math.log((examples.length + 1) / ((counts.get(one) ?? 0) + 0.5)) ** 2;
  const weigh = (stems: Iterable<string>): number => [...stems].reduce((sum, one) => sum + weightOf(one), 0);
  const weights = examples.map(({ stems }) => weigh(stems));
  return stems => {
    const own = new Set(stems);
    if (own.size < SAME_WORDS_MIN) return undefined;
    const weight = weigh(own);
    const likeness = examples.map(
      (example, at) =>
        weigh(Array.from(own).filter(one => example.stems.has(one))) / Math.sqrt(weight * (weights[at] ?? 0) || 1),
    );
    const most = Math.max(...likeness);
    return most < SAME_MIN ? undefined : examples[likeness.indexOf(most)]?.topics;
  };
}

/** The order in which lists have two topics, where they agree on it. */
function orderFrom(lists: readonly (readonly string[])[]): LearnedTopics['compare'] {
  const counts = new Map<string, number>();
  for (const list of lists)
    for (const [at, one] of list.entries())
      for (const other of list.slice(at + 1)) counts.set(`${one} ${other}`, (counts.get(`${one} ${other}`) ?? 0) + 1);
  return (one, other) => {
    const [before, behind] = [counts.get(`${one} ${other}`) ?? 0, counts.get(`${other} ${one}`) ?? 0];
    if (before + behind < PAIRS_MIN) return 0;
    return before >= ORDER_MIN * behind ? -1 : behind >= ORDER_MIN * before ? 1 : 0;
  };
}

/** The stems of what an item tells; of an event, of its title. */
const tellingOf = (item: Item): ReadonlySet<string> =>
  new Set(
    contentStems(
      item.kind === 'event' ? item.title : item.kind === 'quote' ? `${item.text} ${item.setting}` : item.text,
    ),
  );
