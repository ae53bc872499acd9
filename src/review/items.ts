/** Lists what a draft has for a curator to look at: its header, its items and its proposals, field by field. */
import { isNode, type Node } from 'yaml';
import { z } from 'zod';
import { remember } from '../lib/lazy.ts';
import { schemaAt } from '../record/complete.ts';
import type { Path } from '../record/draft.ts';
import { isId, SCHEMAS } from '../record/schema.ts';
import { valueAt } from '../record/shape.ts';
import { type ArticleLine, linesAt, type Stretch, stretchesOf } from './article.ts';
import { aside } from './asides.ts';
import type { Editable } from './document.ts';
import type { Done } from './journal.ts';
import { commentsAround, commentsAt, isOpen, type Mark, pairOf } from './marks.ts';
import { PROPOSALS } from './working.ts';

/** The parts of a draft, in the order in which they are looked at. Proposals come first: items name them. */
export const SECTIONS = [
  'source',
  'people',
  'parties',
  'topics',
  'quotes',
  'unquoted',
  'statements',
  'facts',
  'events',
  'disputes',
  'asides',
] as const;
/** A part of a draft. */
export type Section = (typeof SECTIONS)[number];
/**
 * right: nothing says otherwise · likely, check: filled in and marked · proposed: it doesn't count yet · open: to be given ·
 * absent: may be left out.
 */
export type FieldState = 'right' | 'likely' | 'check' | 'proposed' | 'open' | 'absent';

/** A field of an item. */
export interface Field {
  readonly name: string;
  /** As plain data; absent where it isn't written. */
  readonly value?: unknown;
  readonly state: FieldState;
  readonly isProposed: boolean;
  readonly marks: readonly Mark[];
  /** The article's sentences above it. */
  readonly sentences: readonly string[];
  /** What else a comment says. */
  readonly hints: readonly string[];
  readonly required: boolean;
}

/** Something in a draft that is looked at as one. */
export interface Item {
  /** Names it as long as its id stays: `quotes/first-step`; one without an id goes by its place: `statements/#2`. */
  readonly key: string;
  readonly section: Section;
  readonly path: Path;
  readonly id?: string;
  /** As written, then what may be added. */
  readonly fields: readonly Field[];
  /** Marks of the whole item. */
  readonly marks: readonly Mark[];
  /** What else a comment says of it. */
  readonly hints: readonly string[];
  /** The article's sentences that it is to be worded from, or was. */
  readonly sentences: readonly string[];
  /** Where its words stand in the article: a quotation's own, or those that it tells. */
  readonly stretches: readonly Stretch[];
  /** The lines of the article that it cites. */
  readonly lines: readonly number[];
  /** It doesn't count before it is accepted. */
  readonly isProposed: boolean;
  readonly isDone: boolean;
}

/** Whether an item's words are the article's. */
export const isVerbatim = ({ section }: { readonly section: Section }): boolean =>
  section === 'quotes' || section === 'unquoted';

/** What is written in a field; `undefined` where nothing is. */
export const valueIn = ({ fields }: Pick<Item, 'fields'>, name: string): unknown =>
  fields.find(field => field.name === name)?.value;

/** Where the schema of a part of a draft stands. */
export function schemaOf(section: Section, field: string): z.ZodType | undefined {
  if (section === 'source') return schemaAt(SCHEMAS.source, ['source', field]);
  if (section === 'asides') return schemaAt(aside, [field]);
  const isProposal = PROPOSALS.some(one => one === section);
  return isProposal
    ? schemaAt(SCHEMAS[section as (typeof PROPOSALS)[number]], [0, field])
    : schemaAt(SCHEMAS.source, [section, 0, field]);
}

/** The fields that a part of a draft may have, in the schema's order. */
export function fieldNames(section: Section): readonly string[] {
  if (section === 'asides') return Object.keys(aside.shape);
  const whole = PROPOSALS.some(one => one === section)
    ? schemaAt(SCHEMAS[section as (typeof PROPOSALS)[number]], [0])
    : schemaAt(SCHEMAS.source, section === 'source' ? [section] : [section, 0]);
  return whole instanceof z.ZodObject ? Object.keys(whole.shape) : [];
}

/** Lists the items of a draft. @param done those that a curator has accepted */
export function itemsOf(draft: Editable, article: readonly ArticleLine[], done: Done): readonly Item[] {
  const places = SECTIONS.flatMap(section => placesIn(draft.content, section));
  const seen = new Set<string>();
  return places.map(({ section, path }) => {
    const value = valueAt(draft.content, path);
    const key = keyOf(section, path, value, seen);
    seen.add(key);
    const id = valueAt(value, ['id']);
    const node = draft.document.getIn(path, true);
    const above = commentsAround(isNode(node) ? node : undefined);
    const fields = fieldsOf(section, value, node);
    const drafted = [...above.sentences, ...fields.flatMap(field => field.sentences)];
    const sentences = drafted.length > 0 ? drafted : (done.get(key) ?? []);
    const written = fields.filter(field => field.value !== undefined);
    const lines = linesOf(article, value);
    return {
      key,
      section,
      path,
      ...(typeof id === 'string' && { id }),
      fields,
      marks: above.marks,
      hints: above.hints,
      sentences,
      stretches: stretchesIn(article, lines, section, value, sentences),
      lines,
      isProposed: written.length > 0 && written.every(field => field.isProposed),
      // What was marked again since, by whatever program, is looked at again.
      isDone: done.has(key) && above.marks.length === 0 && written.every(({ state }) => state === 'right'),
    };
  });
}

interface Place {
  readonly section: Section;
  readonly path: Path;
}

function placesIn(content: unknown, section: Section): readonly Place[] {
  const value = valueAt(content, [section]);
  if (section === 'source') return value === undefined ? [] : [{ section, path: [section] }];
  return Array.isArray(value) ? value.map((_, at) => ({ section, path: [section, at] })) : [];
}

function keyOf(section: Section, path: Path, value: unknown, seen: ReadonlySet<string>): string {
  const own = keyFor(section, value);
  return own.endsWith('/') || seen.has(own) ? `${section}/#${Number(path.at(-1)) + 1}` : own;
}

/** The key of an entry that no other one shares it with; with nothing behind the part where it has no id. */
export function keyFor(section: Section, value: unknown): string {
  if (section === 'source') return section;
  const textOf = (name: string): string => String(valueAt(value, [name]));
  if (section === 'asides') return `${section}/${['of', 'by', 'item'].map(textOf).join(' ')}`;
  if (section === 'unquoted') return `${section}/${textOf('paragraph')}: ${textOf('text')}`;
  const id = valueAt(value, ['id']);
  return `${section}/${typeof id === 'string' && isId(id) ? id : ''}`;
}

function fieldsOf(section: Section, value: unknown, node: unknown): readonly Field[] {
  const written = typeof value === 'object' && value !== null ? Object.keys(value) : [];
  const more = fieldNames(section).filter(name => !written.includes(name));
  return [...written, ...more].map(name => fieldOf(section, name, valueAt(value, [name]), node));
}

function fieldOf(section: Section, name: string, value: unknown, node: unknown): Field {
  const pair = pairOf(node, name);
  const { marks, sentences, hints, isProposed } = commentsAt(pair);
  const schema = schemaOf(section, name);
  const required = schema !== undefined && isRequired(schema);
  const isMissing = value === undefined && required;
  const doubt = marks.find(({ kind }) => kind === 'check') ?? marks[0];
  const written = isProposed ? 'proposed' : (doubt?.kind ?? 'right');
  return {
    name,
    ...(value !== undefined && { value }),
    state: isMissing || isOpen(value) ? 'open' : value === undefined ? 'absent' : written,
    isProposed,
    marks,
    sentences,
    hints,
    required,
  };
}

/** Whether a value has to be there: asked of every field at every step. */
const isRequired = remember((schema: z.ZodType): boolean => !schema.safeParse(undefined).success);

function linesOf(article: readonly ArticleLine[], value: unknown): readonly number[] {
  const paragraph = valueAt(value, ['paragraph']);
  return typeof paragraph === 'number' || typeof paragraph === 'string' ? linesAt(article, paragraph) : [];
}

function stretchesIn(
  article: readonly ArticleLine[],
  lines: readonly number[],
  section: Section,
  value: unknown,
  sentences: readonly string[],
): readonly Stretch[] {
  const text = valueAt(value, ['text']);
  const words = isVerbatim({ section }) && typeof text === 'string' ? [text] : sentences;
  return words.flatMap(one => stretchesOf(article, lines, one));
}

/** The node of an item in its document. */
export function nodeOf(draft: Editable['document'], item: Pick<Item, 'path'>): Node | undefined {
  const node = draft.getIn(item.path, true);
  return isNode(node) ? node : undefined;
}
