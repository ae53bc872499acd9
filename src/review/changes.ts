/** Makes the changes that a curator's steps mean to a draft, or says why they can't be made. */
import { type Document, isNode, isScalar, isSeq, visit } from 'yaml';
import { MARKS, TODO } from '../record/marks.ts';
import { shapeFaults, valueAt } from '../record/shape.ts';
import { type Added, addedEntry, placeAmong } from './adding.ts';
import { type ArticleLine, type Stretch, stretchesOf } from './article.ts';
import type { Aside } from './asides.ts';
import { type Following, lineFollowing } from './below-name.ts';
import type { Choices } from './choices.ts';
import { type Editable, insertEntry, itemNode, lineNode, removeEntry, removeValue, setValue } from './document.ts';
import { type Field, type Item, isVerbatim, keyFor, nodeOf, type Section, schemaOf, valueIn } from './items.ts';
import { clearMarks, isOpen, pairOf } from './marks.ts';

/** A change of a draft. */
export interface Change {
  /** For the curator, in a sentence. */
  readonly told: string;
  /** Absent where the file stays as it is. */
  readonly apply?: (document: Document) => void;
  /** Keys of items that are looked at from now on, and of those that aren't any more. */
  readonly done?: readonly string[];
  readonly undone?: readonly string[];
  /** The article's sentences that the items looked at were worded from: they go from the draft with its marks. */
  readonly sentences?: readonly string[];
  /** The key that the item has from now on. */
  readonly key?: string;
}

/** Why something can't be done, with the mend. */
export interface Refusal {
  readonly refused: string;
}

/** What a change is made of. */
export interface Subject {
  readonly draft: Editable;
  readonly article: readonly ArticleLine[];
  readonly items: readonly Item[];
  /** Whom and what the record and the draft know; without it no line below a name is derived. */
  readonly known?: Choices;
}

const named = (fields: readonly Field[]): string => fields.map(({ name }) => name).join(', ');

/** An item is right as it stands. */
export function confirmation(item: Item, { items }: Subject): Change | Refusal {
  const open = item.fields.filter(({ state }) => state === 'open');
  if (open.length > 0) return { refused: `Still to be filled in: ${named(open)}.` };
  if (hasUnseenSpeaker(item)) return { refused: 'Who says it is marked to be checked: answer that by itself (by).' };
  const proposed = item.isProposed ? [] : item.fields.filter(({ isProposed }) => isProposed);
  if (proposed.length > 0) return { refused: `Only proposed so far: ${named(proposed)}. Take it, or leave it out.` };
  const { id } = item;
  const other = items.find(one => one !== item && id !== undefined && one.id === id && isLocal(one) && isLocal(item));
  if (other) return { refused: `The id “${id}” is that of another one, ${other.key}. Give this one another.` };
  return {
    told: `Accepted: ${item.key}.`,
    apply: document => {
      const node = nodeOf(document, item);
      if (node) clearMarks(node, 'all');
    },
    done: [item.key],
    sentences: item.sentences,
  };
}

/** Whether the speaker is still to be given or to be checked: words are never given to somebody in passing. */
export const hasUnseenSpeaker = ({ fields }: Pick<Item, 'fields'>): boolean =>
  fields.some(
    ({ name, state, marks }) => name === 'by' && (state === 'open' || marks.some(({ kind }) => kind === 'check')),
  );

/** Items and disputes of a source have ids that differ. */
const isLocal = ({ section }: Item): boolean =>
  !['source', 'people', 'parties', 'topics', 'unquoted', 'asides'].includes(section);

/** A field is right as it stands. */
export function settlement(item: Item, name: string): Change | Refusal {
  const field = item.fields.find(one => one.name === name && one.value !== undefined);
  if (!field) return { refused: `${item.key} has no ${name}.` };
  if (field.state === 'open') return { refused: `Still to be filled in: ${name}.` };
  return {
    told: `Right as it is: ${name}.`,
    apply: document => settle(document, item, name),
  };
}

/** A field gets another value; without one it is left out. */
export function correction(item: Item, subject: Subject, name: string, value: unknown): Change | Refusal {
  const refused =
    fieldFault(item.section, name, value) ??
    notInArticle(item, subject, name, value) ??
    takenId(item, subject, name, value);
  if (refused !== undefined) return { refused };
  const key = name === 'id' ? keyFor(item.section, { id: value }) : item.key;
  const { id } = item;
  const following = subject.known && lineFollowing(item, name, value, subject.known);
  return {
    told: value === undefined ? `Left out: ${name}.` : `Written: ${name}.${toldOf(following)}`,
    apply: document => {
      const path = [...item.path, name];
      if (value === undefined) removeValue(document, path);
      else write(document, item, name, value);
      if (following?.line !== undefined) write(document, item, 'under', following.line);
      else if (following) removeValue(document, [...item.path, 'under']);
      if (name === 'id' && id !== undefined && id !== TODO) rename(document, item.section, id, String(value));
    },
    ...(item.isDone && key !== item.key && { done: [key], undone: [item.key], sentences: item.sentences }),
    key,
  };
}

const toldOf = (following: Following | undefined): string =>
  following?.line === undefined ? '' : ` Below the name: ${following.line}.`;

/** Says why a value can't stand in a field; `undefined` where it can. */
export function fieldFault(section: Section, name: string, value: unknown): string | undefined {
  const schema = schemaOf(section, name);
  if (!schema) return `${section} has no field ${name}.`;
  const { success, error } = schema.safeParse(value);
  if (success) return isOpen(value) ? `${name} is still ${TODO}.` : undefined;
  const issues = error.issues.map(issue => ({ ...issue, path: [name, ...issue.path] }));
  return shapeFaults({ [name]: value }, issues)
    .map(({ message, mend }) => `${message}. ${mend}`)
    .join(' ');
}

/** Writes a value into a field; its marks go. */
export function write(document: Document, item: Item, name: string, value: unknown): void {
  const before = pairOf(nodeOf(document, item), name);
  // What stands behind a value that was to be given says how.
  if (before && isScalar(before.value) && before.value.value === TODO) delete before.value.comment;
  setValue(document, [...item.path, name], value, item.isProposed ? 'line' : 'spread');
  settle(document, item, name);
}

/** Takes the marks of a field away. One of an item that is only proposed is proposed still. */
function settle(document: Document, item: Item, name: string): void {
  const pair = pairOf(nodeOf(document, item), name);
  if (!pair) return;
  clearMarks(pair, 'doubts');
  if (item.isProposed && isNode(pair.value)) pair.value.comment = MARKS.proposed.slice(1);
}

/** A quotation is never altered: its words stand in the article. */
function notInArticle(item: Item, { article }: Subject, name: string, value: unknown): string | undefined {
  if (name !== 'text' || !isVerbatim(item) || stretchesOf(article, item.lines, String(value)).length > 0)
    return undefined;
  return 'These words don’t stand in the paragraph that is cited. Copy them from there, letter for letter.';
}

function takenId(item: Item, { items }: Subject, name: string, value: unknown): string | undefined {
  if (name !== 'id') return undefined;
  const other = items.find(one => one !== item && one.id === value && isLocal(one) === isLocal(item));
  return other && `The id “${String(value)}” is that of ${other.key}. Take another.`;
}

/** The keys behind which ids stand, by what they are of. */
const REFERENCES: Readonly<Partial<Record<Section, readonly string[]>>> = {
  people: ['person', 'participants'],
  parties: ['party', 'about', 'participants', 'by', 'country'],
  topics: ['topics'],
};
const TO_ITEMS = ['item', 'items', 'reporter', 'updates', 'see'];

/** What stands behind some keys of a draft. */
function behind(document: Document, keys: readonly string[]): readonly unknown[] {
  const values: unknown[] = [];
  visit(document, {
    Pair(_key, { key, value }) {
      if (isScalar(key) && keys.includes(String(key.value))) values.push(value);
    },
  });
  return values;
}

/** Takes an item that is no more out of the lists of items. */
function unlist(document: Document, id: string): void {
  for (const list of behind(document, TO_ITEMS).filter(value => isSeq(value)))
    list.items = list.items.filter(one => !(isScalar(one) && one.value === id));
}

/** Has everything in a draft that means an entry by its id go by its new one. */
function rename(document: Document, section: Section, from: string, to: string): void {
  if (section === 'source') return;
  const values = behind(document, REFERENCES[section] ?? TO_ITEMS).flatMap(value =>
    isSeq(value) ? value.items : [value],
  );
  for (const value of values) if (isScalar(value) && value.value === from) value.value = to;
}

/** An item is taken out. What a quotation's marks hold stays, as words that nobody is quoted saying. */
export function rejection(item: Item, { draft }: Subject, why = ''): Change | Refusal {
  if (item.section === 'source') return { refused: 'A source has a header.' };
  const isQuote = item.section === 'quotes';
  if (isQuote && why.trim() === '') return { refused: 'Say why nobody is quoted there: it’s kept under unquoted.' };
  const kept = isQuote ? unquotedOf(item, why.trim()) : undefined;
  const { content } = draft;
  return {
    told: kept ? `Put under unquoted: ${item.key}.` : `Taken out: ${item.key}.`,
    apply: document => {
      removeEntry(document, item.section, placeIn(item));
      if (item.id !== undefined && isLocal(item)) unlist(document, item.id);
      if (kept)
        insertEntry(
          document,
          ['unquoted'],
          placeAmong(valueAt(content, ['unquoted']), kept.paragraph),
          lineNode(document, kept),
        );
    },
    undone: [item.key],
    ...(kept && { done: [keyFor('unquoted', kept)] }),
  };
}

interface Unquoted {
  readonly paragraph: number | string;
  readonly text: string;
  readonly why: string;
}

function unquotedOf(item: Item, why: string): Unquoted | undefined {
  const paragraph = valueIn(item, 'paragraph');
  const isPlace = typeof paragraph === 'number' || typeof paragraph === 'string';
  return isPlace ? { paragraph, text: String(valueIn(item, 'text')), why } : undefined;
}

/** It is decided how an item of the draft stands to a silence in another source. */
export function decision(made: Aside): Change & { readonly key: string } {
  const key = keyFor('asides', made);
  return {
    told: made.why === undefined ? `To be linked: ${key}.` : `To be set aside: ${key}.`,
    apply: document => insertEntry(document, ['asides'], Number.POSITIVE_INFINITY, lineNode(document, made)),
    done: [key],
    key,
  };
}

/** An item is made of a stretch of the article. Words that nobody was said to be quoted saying aren't that any more. */
export function additionOf(
  section: Added,
  stretch: Stretch,
  subject: Subject,
): (Change & { readonly key: string }) | Refusal {
  const made = addedEntry(section, stretch, subject.article, subject.draft.content);
  if ('refused' in made) return made;
  const { entry, at, sentence } = made;
  const key = keyFor(section, entry);
  const overlapping =
    section !== 'quotes' ? [] : subject.items.filter(item => item.section === 'unquoted' && overlaps(item, stretch));
  return {
    told: `Added: ${key}.`,
    apply: document => {
      const node = section === 'unquoted' ? lineNode(document, entry) : itemNode(document, entry);
      for (const item of overlapping.toReversed()) removeEntry(document, item.section, placeIn(item));
      insertEntry(document, [section], at, node, sentence && `${MARKS.source.slice(1)} ${sentence}`);
    },
    undone: overlapping.map(item => item.key),
    key,
  };
}

/** The place of an item in its list. */
export const placeIn = ({ path }: Item): number => Number(path.at(-1));

/** Whether an item has a part of a stretch. */
export const overlaps = ({ stretches }: Item, { line, start, end }: Stretch): boolean =>
  stretches.some(one => one.line === line && one.start < end && start < one.end);
