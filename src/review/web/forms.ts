/** Makes the forms with which a draft's fields are filled in, of the shape that the record's files have. */
import { z } from 'zod';
import { fieldNames, SECTIONS, type Section, schemaOf } from '../items.ts';
import { bare } from '../values.ts';
import type { FieldKind, Form, ListName, MapForm, NamedForm, Start } from './api.ts';
import { fieldWords, formWord, valueWord } from './words.ts';

/** The fields that are shown even while nothing stands there, in the order in which they are asked for. */
const MAIN: Readonly<Record<Section, readonly string[]>> = {
  source: ['outlet', 'title', 'form', 'url', 'published', 'dateline', 'language', 'rights'],
  people: ['name', 'spellings', 'party', 'offices'],
  parties: ['name', 'form', 'iso', 'names', 'aliases'],
  topics: ['label', 'aliases'],
  quotes: ['by', 'cue', 'extent', 'setting', 'under', 'about', 'topics', 'when', 'occasion', 'conditions', 'note'],
  unquoted: ['why'],
  statements: ['text', 'under', 'mode', 'by', 'hedge', 'conditions', 'about', 'topics', 'when', 'occasion', 'note'],
  facts: ['text', 'voice', 'hedge', 'conditions', 'about', 'topics', 'when', 'note'],
  events: ['title', 'status', 'where', 'participants', 'items', 'about', 'topics', 'when', 'conditions', 'note'],
  disputes: ['question', 'short', 'sides', 'reporter'],
  asides: ['of', 'by', 'item', 'why'],
};

/** The lists whose ids a field has. */
const REFERS: Readonly<Record<string, readonly ListName[]>> = {
  about: ['parties'],
  by: ['parties'],
  country: ['parties'],
  item: ['items'],
  items: ['items'],
  apart: ['items'],
  office: ['offices'],
  participants: ['people', 'parties'],
  party: ['parties'],
  person: ['people'],
  reporter: ['items'],
  same: ['items'],
  see: ['items'],
  topics: ['topics'],
  updates: ['items'],
};

/** The fields of every part of a draft. */
export function fieldKinds(): Start['fields'] {
  return Object.fromEntries(SECTIONS.map(section => [section, fieldsOf(section)])) as Start['fields'];
}

function fieldsOf(section: Section): readonly FieldKind[] {
  const rank = (name: string): number => (MAIN[section].indexOf(name) + 1 || Number.MAX_SAFE_INTEGER) - 1;
  return fieldNames(section)
    .toSorted((a, b) => rank(a) - rank(b))
    .flatMap(name => {
      const schema = schemaOf(section, name);
      return schema ? { ...named(section, name, schema), isMain: MAIN[section].includes(name) } : [];
    });
}

function named(section: Section, name: string, schema: z.ZodType): NamedForm {
  const required = !schema.safeParse(undefined).success;
  return { name, ...fieldWords(section, name), required, form: formOf(section, name, bare(schema)) };
}

function formOf(section: Section, name: string, schema: unknown): Form {
  if (name === 'paragraph') return { kind: 'place' };
  if (schema instanceof z.ZodUnion) return unionForm(section, name, schema.options.map(bare));
  if (schema instanceof z.ZodArray) return { kind: 'list', of: formOf(section, name, bare(schema.element)) };
  if (schema instanceof z.ZodRecord) return { kind: 'pairs', of: { kind: 'entry', lists: ['items'] } };
  if (schema instanceof z.ZodObject) return mapForm(section, schema);
  if (schema instanceof z.ZodLiteral) return literalForm([...schema.values]);
  if (schema instanceof z.ZodEnum) return { kind: 'choice', of: schema.options.map(optionOf) };
  const lists = REFERS[name];
  if (lists) return { kind: 'entry', lists };
  if (schema instanceof z.ZodNumber) return { kind: 'number' };
  const max = schema instanceof z.ZodString ? schema.maxLength : null;
  return { kind: 'text', ...(max !== null && { max }) };
}

const optionOf = (value: unknown) => ({ value, label: valueWord(String(value)) });

const literalForm = (values: readonly unknown[]): Form =>
  values.includes(true) ? { kind: 'flag' } : { kind: 'choice', of: values.map(optionOf) };

function mapForm(section: Section, schema: z.ZodObject): MapForm {
  const fields = Object.entries(schema.shape).map(([name, part]) => named(section, name, part as z.ZodType));
  return { kind: 'map', fields };
}

/** Of forms one of which is a list of the others, the list. */
function unionForm(section: Section, name: string, options: readonly unknown[]): Form {
  const list = options.find(option => option instanceof z.ZodArray);
  if (list) return formOf(section, name, list);
  const flat = options.flatMap(option => (option instanceof z.ZodUnion ? option.options.map(bare) : option));
  const forms = flat.flatMap(option => (option instanceof z.ZodObject ? mapForm(section, option) : []));
  return { kind: 'either', of: forms.map(form => ({ label: labelOf(form), form })) };
}

/** What tells a form from the others is its first field, or the one value that this may have. */
function labelOf({ fields: [first] }: MapForm): string {
  const only = first?.form.kind === 'choice' && first.form.of.length === 1 ? first.form.of[0] : undefined;
  return only?.label ?? formWord(first?.name ?? '');
}
