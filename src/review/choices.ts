/** Lists whom and what a curator can choose from: people, parties and topics, those that the article names first. */
import { hasWords } from '../record/entries.ts';
import { TODO } from '../record/marks.ts';
import { writtenIn } from '../record/parse.ts';
import { valueAt } from '../record/shape.ts';
import { MAIN_LANGUAGE } from '../record/types.ts';
import { label } from '../text/sanitize.ts';
import type { ArticleLine } from './article.ts';
import { type Item, valueIn } from './items.ts';
import type { KeptRecord } from './kept-record.ts';
import type { ReviewState } from './opening.ts';
import { PROPOSALS, type Proposal } from './working.ts';

/** Somebody or something that can be chosen. */
export interface Choice {
  readonly kind: 'person' | 'party' | 'topic' | 'item';
  readonly id: string;
  /** As it is shown. */
  readonly name: string;
  /** The words by which texts call it. */
  readonly names: readonly string[];
  /** Of a person: the offices as sources print them. */
  readonly offices: readonly string[];
  /** The only one of them that the article prints. Absent where it prints none or several, and where it isn't at hand. */
  readonly office?: string;
  /** Of a person: the id of whom they speak for. */
  readonly party?: string;
  /** What chooses it. Absent where nothing is chosen by numbers. */
  readonly number?: number;
}

/** What there is to choose from. */
export type Choices = Readonly<Record<Proposal, readonly Choice[]>>;

/** Reads what the record has. @param proposed a draft whose proposals are choices too */
export async function choicesOf(record: KeptRecord, proposed?: ReviewState): Promise<Choices> {
  const read = await record.read();
  const files = 'problems' in read ? [] : read.files;
  const listOf = (list: Proposal): readonly Choice[] => {
    const file = files.find(one => one.file.endsWith(`/${list}.yaml`));
    return file ? choicesIn(writtenIn(file).content, KINDS[list]) : [];
  };
  const there = byList(listOf);
  return proposed ? withProposed(there, proposed) : there;
}

/** The ids that the record's people, parties and topics have. */
export const takenIds = async (record: KeptRecord): Promise<readonly string[]> =>
  Object.values(await choicesOf(record)).flatMap(list => list.map(({ id }) => id));

/** The choices with those that a draft proposes. */
export const withProposed = (there: Choices, { draft }: Pick<ReviewState, 'draft'>): Choices =>
  byList(list => {
    const own = choicesIn(valueAt(draft.content, [list]), KINDS[list]);
    return [...own, ...there[list].filter(({ id }) => !own.some(one => one.id === id))];
  });

const byList = (of: (list: Proposal) => readonly Choice[]): Choices =>
  Object.fromEntries(PROPOSALS.map(list => [list, of(list)])) as Choices;

const KINDS = { people: 'person', parties: 'party', topics: 'topic' } as const;

function choicesIn(content: unknown, kind: Choice['kind']): readonly Choice[] {
  return Array.isArray(content) ? content.map(entry => choiceOf(entry, kind)).filter(({ id }) => id !== '') : [];
}

function choiceOf(entry: unknown, kind: Choice['kind']): Choice {
  const id = textsIn(valueAt(entry, ['id']))[0] ?? '';
  const [name = id] = [...textsIn(valueAt(entry, ['name'])), ...textsIn(valueAt(entry, ['label', MAIN_LANGUAGE]))];
  const offices = valueAt(entry, ['offices']);
  const printed = Array.isArray(offices) ? offices.flatMap(office => textsIn(valueAt(office, ['printed']))) : [];
  const also = ['short', 'spellings', 'aliases', 'label'].flatMap(key => textsIn(valueAt(entry, [key])));
  const [party] = textsIn(valueAt(entry, ['party']));
  return {
    kind,
    id,
    name,
    names: [...new Set([name, ...also])],
    offices: printed,
    ...(party !== undefined && { party }),
  };
}

/**
 * The choices of a field: whoever and whatever stands there now, then those that the article names nearest to its item first.
 *
 * @param uses how often each is chosen already: behind those that the item cites the most used come first
 */
export function choicesFor(
  name: string,
  item: Pick<Item, 'lines' | 'fields'>,
  choices: Choices,
  { article, items }: Surroundings,
  uses: Uses = () => 0,
): readonly Choice[] {
  const now = textsIn(valueIn(item, name));
  const near = (of: readonly Choice[]): readonly Choice[] => {
    const nearest = nearestFirst(of, item, article, uses);
    return [...nearest.filter(({ id }) => now.includes(id)), ...nearest.filter(({ id }) => !now.includes(id))];
  };
  if (name === 'by') return near([...inOffice(choices.people, article), ...choices.parties]);
  if (name === 'participants') return near([...choices.people, ...choices.parties]);
  if (name === 'about' || name === 'party' || name === 'where') return near(choices.parties);
  if (name === 'topics') return near(choices.topics);
  if (name === 'sides' || name === 'silence') return [...near(choices.parties), ...items.flatMap(itemChoice)];
  return name === 'items' ? items.flatMap(itemChoice) : [];
}

/** How often an id is chosen. */
export type Uses = (id: string) => number;

/** Counts how often each id stands in a field of a draft's items. */
export function usesOf(name: string, items: readonly Item[]): Uses {
  const counts = new Map<string, number>();
  for (const id of items.flatMap(item => textsIn(valueIn(item, name)))) counts.set(id, (counts.get(id) ?? 0) + 1);
  return id => counts.get(id) ?? 0;
}

/** People with the one office that an article prints. */
function inOffice(people: readonly Choice[], article: readonly ArticleLine[]): readonly Choice[] {
  const whole = article.map(({ text }) => text).join(' \n ');
  return people.map(person => {
    const [office, ...others] = person.offices.filter(one => hasWords(whole, one));
    return office === undefined || others.length > 0 ? person : { ...person, office };
  });
}

type Surroundings = Pick<ReviewState, 'article' | 'items'>;

/** Longest beginning of an item's text where it is chosen, in UTF-16 code units. */
const SAID_MAX = 50;

/** An item goes by its number in the list of all. */
function itemChoice(item: Item, at: number): readonly Choice[] {
  const { id, section } = item;
  if (id === undefined || !['quotes', 'statements', 'facts'].includes(section)) return [];
  const written = valueIn(item, 'text');
  const text = label(String(written === TODO ? item.sentences[0] : written), SAID_MAX);
  return [{ kind: 'item', id, name: text, names: [], offices: [], number: at + 1 }];
}

/** Every text in a value, however deep. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

/** Choices in the order of their nearness to an item: named in what it cites, used, named in the article, the others. */
function nearestFirst(
  choices: readonly Choice[],
  { lines }: Pick<Item, 'lines'>,
  article: readonly ArticleLine[],
  uses: Uses,
): readonly Choice[] {
  const cited = lines.map(at => article[at]?.text ?? '').join(' \n ');
  const whole = article.map(({ text }) => text).join(' \n ');
  const rank = ({ id, names }: Choice): number => {
    if (names.some(name => hasWords(cited, name))) return Number.NEGATIVE_INFINITY;
    const used = uses(id);
    return used > 0 ? -used : names.some(name => hasWords(whole, name)) ? 1 : 2;
  };
  const ranks = new Map(choices.map(choice => [choice, rank(choice)]));
  const rankOf = (choice: Choice): number => ranks.get(choice) ?? 2;
  return choices.toSorted((a, b) => (rankOf(a) === rankOf(b) ? 0 : rankOf(a) - rankOf(b)));
}
