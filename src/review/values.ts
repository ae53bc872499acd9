/** Reads what a curator types into a field, and writes a field's value in the same form. */
import { stringify } from 'yaml';
import { z } from 'zod';
import { valueAt } from '../record/shape.ts';
import { readYaml } from '../record/yaml-file.ts';
import type { Choice } from './choices.ts';
import { type Section, schemaOf } from './items.ts';
import { AS_BEFORE, readTime, type TimesAround, timeText } from './times.ts';
import { choiceFor, readVoice, voiceText } from './voices.ts';

/** A field that is typed into. */
export interface Asked {
  readonly section: Section;
  readonly name: string;
  /** As it stands now. */
  readonly current: unknown;
  /** What numbers and ids choose; none for a field that isn't chosen from a list. */
  readonly choices: readonly Choice[];
  /** What a time may be typed by. */
  readonly around?: TimesAround;
}

/** What was typed, as plain data; or what to type instead, and whom nobody knows. */
export type Typed = { readonly value: unknown } | { readonly problem: string; readonly unknown?: string };

/** How a value is typed: what kinds there are, and what is said of each to whoever types. */
const FORMS = {
  text: 'in one line',
  whole: 'a number',
  place: 'a paragraph’s number, 3-4 for several, or caption 1',
  one: 'its number or its id; - for none',
  several: 'numbers or ids, in their order; +2 adds, -2 takes away, - alone leaves none',
  enum: 'its number or the word',
  voice:
    'a number or an id, then a comma and the office or the organ as printed; unnamed: WHO, PARTY; - in the place of an office or a party that isn’t given; + between several who speak together',
  time: 'a weekday, today or yesterday, counted from the day of publication; = for the date of the item before; or 2025-03-28, 2025-03, 2025-03-27..2025-03-28, or open; then stated, inferred or external; then said:, credit: or note: with their words',
  texts: 'one after the other, with ; between them; - alone leaves none',
  where: 'the place, then a comma and the country’s id',
  sides: 'each side’s party and what it said, with , between the sides: norland pier, sudmark',
  offices: 'the title in full; the printed forms stay; - where no source prints one',
  words: 'en: … ; fr: … ; de: … ; uk: …',
  data: 'as in YAML, in braces or brackets',
} as const;
/** How a value is typed. */
export type Form = keyof typeof FORMS;

const BY_NAME: Readonly<Record<string, Form>> = {
  paragraph: 'place',
  paragraphs: 'whole',
  captions: 'whole',
  by: 'voice',
  when: 'time',
  about: 'several',
  topics: 'several',
  participants: 'several',
  items: 'several',
  updates: 'several',
  apart: 'several',
  party: 'one',
  conditions: 'texts',
  spellings: 'texts',
  where: 'where',
  sides: 'sides',
  offices: 'offices',
};

/** Finds how the value of a field is typed. */
export function formOf({ section, name }: Pick<Asked, 'section' | 'name'>): Form {
  if (section === 'parties' && name === 'aliases') return 'texts';
  const known = BY_NAME[name];
  if (known) return known;
  const schema = bare(schemaOf(section, name));
  if (schema instanceof z.ZodEnum) return 'enum';
  if (schema instanceof z.ZodString) return 'text';
  const inner = schema instanceof z.ZodObject ? Object.values(schema.shape).map(bare) : [];
  const isWords = inner.length > 0 && inner.every(one => one instanceof z.ZodString || one instanceof z.ZodArray);
  if (isWords) return 'words';
  return schema instanceof z.ZodObject || schema instanceof z.ZodArray || schema instanceof z.ZodRecord
    ? 'data'
    : 'text';
}

/** Says what the value of a field is, and how it is typed. */
export function howToType(asked: Pick<Asked, 'section' | 'name'>): string {
  const { description = '' } = schemaOf(asked.section, asked.name) ?? {};
  return [description.replace(/\.$/u, ''), FORMS[formOf(asked)]].filter(part => part !== '').join('; ');
}

/** What a schema is of a value that is there. */
export function bare(schema: unknown): unknown {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodDefault ? bare(schema.unwrap()) : schema;
}

/** The words that a field takes, where it takes no others. */
export function wordsOf({ section, name }: Pick<Asked, 'section' | 'name'>): readonly string[] {
  const schema = bare(schemaOf(section, name));
  return schema instanceof z.ZodEnum ? schema.options.map(String) : [];
}

/** Reads what was typed. YAML in braces or brackets does for every field but texts. */
export function readValue(asked: Asked, line: string): Typed {
  const typed = line.trim();
  const form = formOf(asked);
  const [sign] = AS_BEFORE;
  if (typed === sign && form !== 'time') return { problem: `Only a date is taken over with ${sign}: type the value.` };
  if (form === 'text') return { value: typed };
  if (/^[[{]/u.test(typed)) return readData(typed);
  return READERS[form](typed, asked);
}

function readData(typed: string): Typed {
  const { content, problems } = readYaml('', typed);
  const [first] = problems;
  return first ? { problem: `That isn’t YAML: ${first.message}.` } : { value: content };
}

const READERS: Readonly<Record<Exclude<Form, 'text'>, (typed: string, asked: Asked) => Typed>> = {
  data: () => ({ problem: 'Type it as in YAML, in braces or brackets.' }),
  whole: typed => ({ value: /^\d+$/u.test(typed) ? Number(typed) : typed }),
  place: typed => ({ value: /^\d+$/u.test(typed) ? Number(typed) : typed }),
  one: (typed, { choices }) => ({ value: typed === '-' ? undefined : idOf(typed, choices) }),
  enum: (typed, asked) => ({ value: wordsOf(asked)[Number(typed) - 1] ?? typed }),
  several: (typed, { choices, current }) => ({ value: readIds(typed, choices, current) }),
  texts: typed => ({ value: typed === '-' ? [] : parts(typed, ';') }),
  voice: (typed, { choices }) => readVoice(typed, choices),
  time: (typed, { around }) => readTime(typed, around),
  where: typed => {
    const [, place = typed, country] = /^(.*),\s*([a-z][a-z0-9-]*)$/u.exec(typed) ?? [];
    return { value: country === undefined ? { place } : { place: place.trim(), country } };
  },
  sides: typed => ({ value: parts(typed, ',').map(readSide) }),
  offices: (typed, { current }) => ({ value: readOffices(typed, current) }),
  words: (typed, asked) => readWords(typed, asked),
};

const parts = (typed: string, between: string): readonly string[] =>
  typed
    .split(between)
    .map(part => part.trim())
    .filter(part => part !== '');

/** The id that is chosen; what was typed where none is. */
const idOf = (typed: string, choices: readonly Choice[]): string => choiceFor(typed, choices)?.id ?? typed.trim();

function readIds(typed: string, choices: readonly Choice[], current: unknown): readonly string[] {
  if (typed === '-') return [];
  const tokens = typed.split(/[\s,]+/u).filter(token => token !== '');
  const there = Array.isArray(current) ? current.map(String) : [];
  const isChange = tokens.every(token => /^[+-]/u.test(token));
  if (!isChange) return [...new Set(tokens.map(token => idOf(token, choices)))];
  return tokens.reduce<readonly string[]>((ids, token) => {
    const id = idOf(token.slice(1), choices);
    const others = ids.filter(one => one !== id);
    return token.startsWith('+') ? [...others, id] : others;
  }, there);
}

function readSide(typed: string): object {
  const [by = '', ...items] = typed.split(/\s+/u);
  const [item] = items;
  if (item === undefined) return { by };
  return items.length === 1 ? { by, item } : { by, items };
}

/** The title of the first office; the others stay, and the printed forms of it. */
function readOffices(title: string, current: unknown): readonly object[] {
  if (title === '-') return [];
  const [first, ...others]: readonly unknown[] = Array.isArray(current) ? current : [];
  return [
    { ...(typeof first === 'object' ? first : {}), title },
    ...others.filter(one => typeof one === 'object' && one !== null),
  ];
}

/** A word for each of some languages, or several with commas between them. */
function readWords(typed: string, { section, name }: Asked): Typed {
  const pairs = parts(typed, ';').map(part => /^([a-z]{2}):\s*(.*)$/u.exec(part));
  if (pairs.some(pair => !pair)) return { problem: `Type ${FORMS.words}.` };
  const schema = bare(schemaOf(section, name));
  const shape: Readonly<Record<string, unknown>> = schema instanceof z.ZodObject ? schema.shape : {};
  const wordsIn = (key: string, words: string): unknown =>
    bare(shape[key]) instanceof z.ZodArray ? parts(words, ',') : words;
  return { value: Object.fromEntries(pairs.map(pair => [pair?.[1] ?? '', wordsIn(pair?.[1] ?? '', pair?.[2] ?? '')])) };
}

// As it is typed

/** Forms in which a list without anything in it is typed as a dash. */
const LISTS: readonly Form[] = ['several', 'texts', 'offices'];

/** A value in the form in which it's typed. */
export function valueText(asked: Pick<Asked, 'section' | 'name'>, value: unknown): string {
  if (value === undefined) return '';
  if (typeof value !== 'object' || value === null) return String(value);
  const form = formOf(asked);
  if (form === 'voice') return voiceText(value);
  if (form === 'time') return timeText(value);
  if (LISTS.includes(form) && Array.isArray(value) && (value.length === 0 || form !== 'offices'))
    return value.length === 0 ? '-' : value.join(form === 'several' ? ' ' : '; ');
  if (form === 'where') return [valueAt(value, ['place']), valueAt(value, ['country'])].filter(one => one).join(', ');
  return stringify(value, { collectionStyle: 'flow', lineWidth: 0 }).trimEnd();
}
