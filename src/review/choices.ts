/** Lists whom and what a curator can choose from: people, parties and topics, those that the article names first. */
import { hasWords } from '../record/entries.ts';
import { writtenIn } from '../record/parse.ts';
import { valueAt } from '../record/shape.ts';
import { MAIN_LANGUAGE } from '../record/types.ts';
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
  return { kind, id, name, names: [...new Set([name, ...also])], offices: printed };
}

/** The choices of a field: whoever and whatever stands there now, then those that the article names nearest to its item first. */
export function choicesFor(
  name: string,
  item: Pick<Item, 'lines' | 'fields'>,
  choices: Choices,
  { article, items }: Surroundings,
): readonly Choice[] {
  const now = textsIn(valueIn(item, name));
  const near = (of: readonly Choice[]): readonly Choice[] => {
    const nearest = nearestFirst(of, item, article);
    return [...nearest.filter(({ id }) => now.includes(id)), ...nearest.filter(({ id }) => !now.includes(id))];
  };
  if (name === 'by') return near([...inOffice(choices.people, article), ...choices.parties]);
  if (name === 'participants') return near([...choices.people, ...choices.parties]);
  if (name === 'about' || name === 'party') return near(choices.parties);
  if (name === 'topics') return near(choices.topics);
  return name === 'items' ? items.flatMap(itemChoice) : [];
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

function itemChoice(item: Item): readonly Choice[] {
  const { id, section } = item;
  if (id === undefined || !['quotes', 'statements', 'facts'].includes(section)) return [];
  const text = String(valueIn(item, 'text') ?? '');
  return [{ kind: 'item', id, name: text, names: [], offices: [] }];
}

/** Every text in a value, however deep. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

/** Choices in the order of their nearness to an item: named in what it cites, in the article, the others. */
function nearestFirst(
  choices: readonly Choice[],
  { lines }: Pick<Item, 'lines'>,
  article: readonly ArticleLine[],
): readonly Choice[] {
  const cited = lines.map(at => article[at]?.text ?? '').join(' \n ');
  const whole = article.map(({ text }) => text).join(' \n ');
  const rank = ({ names }: Choice): number => {
    if (names.some(name => hasWords(cited, name))) return 0;
    return names.some(name => hasWords(whole, name)) ? 1 : 2;
  };
  const ranks = new Map(choices.map(choice => [choice, rank(choice)]));
  return choices.toSorted((a, b) => (ranks.get(a) ?? 2) - (ranks.get(b) ?? 2));
}
