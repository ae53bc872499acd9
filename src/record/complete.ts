/**
 * Puts other values in the place of those that can't be read, in several ways: a rule's finding that stays the same
 * whatever stands there holds of the file as it is.
 */
import { z } from 'zod';
import type { Path } from './draft.ts';
import { type ShapeFault, shapeFaults, valueAt } from './shape.ts';
import { UNREAD } from './yaml-values.ts';

/** A file's content, with other values for those that can't be read. */
export interface Reading<T> {
  readonly content: T;
  /** The places of those values. */
  readonly unread: readonly Path[];
}

/** Ways in which values are put in. */
export const READINGS = 4;
/** Times that a place is widened, at most: from a field of a date to the item that has it. */
const WIDENED_MAX = 8;

/**
 * Completes a file's content.
 *
 * @param faults of its values
 * @param others contents of files of its kind, its own too: their values are put in
 */
export function completed<T>(
  schema: z.ZodType<T>,
  written: unknown,
  faults: readonly ShapeFault[],
  others: readonly unknown[],
): readonly [Reading<T>, ...Reading<T>[]] {
  const places = faults.map(({ path }) => path);
  const kept = places.filter(path => isKept(schema, path, valueAt(written, path)));
  const readingOf = (nth: number): Reading<T> => {
    const { content, unread } = reading(schema, written, places, path => candidate(schema, path, others, nth));
    const whole = kept.reduce((all: unknown, path) => withValue(all, path, valueAt(written, path)), content) as T;
    return { content: whole, unread: unread.filter(path => !kept.includes(path)) };
  };
  return [readingOf(0), ...Array.from({ length: READINGS - 1 }, (_, nth) => readingOf(nth + 1))];
}

function reading<T>(
  schema: z.ZodType<T>,
  written: unknown,
  faulty: readonly Path[],
  valueFor: (path: Path) => unknown,
): Reading<T> {
  let unread = faulty;
  for (let times = 0; times < WIDENED_MAX; times++) {
    const filled = unread.reduce((all, path) => withValue(all, path, valueFor(path)), written);
    const shaped = schema.safeParse(filled);
    if (shaped.success) return { content: shaped.data, unread };
    unread = widened(
      unread,
      shapeFaults(filled, shaped.error.issues).map(({ path }) => path),
    );
  }
  return { content: schema.parse(valueFor([])), unread: [[]] };
}

/** Places that can't be filled so, with what is around them; and those that turn out to be faulty as well. */
function widened(unread: readonly Path[], faulty: readonly Path[]): readonly Path[] {
  const near = (a: Path, b: Path): boolean => a.slice(0, -1).every((step, at) => b[at] === step);
  const wider = faulty.map(path => (unread.some(one => near(one, path)) ? path.slice(0, -1) : path));
  const all = [...new Map([...unread, ...wider].map(path => [JSON.stringify(path), path])).values()];
  return all.filter(path => !all.some(one => one.length < path.length && one.every((step, at) => path[at] === step)));
}

/** An id is known by what is written, whatever its form; so is a text that is only too long. */
function isKept(schema: z.ZodType, path: Path, value: unknown): boolean {
  if (typeof value !== 'string') return false;
  const isTooLong = (text: string): boolean => schemaAt(schema, path)?.safeParse(text.slice(0, 12)).success === true;
  return path.at(-1) === 'id' || isTooLong(value);
}

// Values to put in

/** Of other entries' values, and of none where there may be none, the one whose turn it is; made up where there is neither. */
function candidate(schema: z.ZodType, path: Path, others: readonly unknown[], nth: number): unknown {
  const there = schemaAt(schema, path);
  if (!there) return undefined;
  const found = new Map<string, unknown>();
  for (const value of others.flatMap(content => valuesLike(content, path)))
    if (found.size < READINGS && there.safeParse(value).success) found.set(JSON.stringify(value), value);
  const values = [...(there.safeParse(undefined).success ? [undefined] : []), ...found.values()];
  return values.length > 1 || (values.length > 0 && nth === 0) ? values[nth % values.length] : madeUp(there, nth);
}

/** The values at all places that differ from a path only in the numbers of lists. */
function valuesLike(content: unknown, [step, ...rest]: Path): readonly unknown[] {
  if (step === undefined) return content === undefined || content === UNREAD ? [] : [content];
  if (typeof step === 'number') return Array.isArray(content) ? content.flatMap(part => valuesLike(part, rest)) : [];
  return valuesLike(valueAt(content, [step]), rest);
}

/** The schema of the value at a path. */
export function schemaAt(schema: z.ZodType, path: Path): z.ZodType | undefined {
  const [first, ...others] = schemasAt(schema, path);
  return first && others.length > 0 ? z.union([first, ...others]) : first;
}

function schemasAt(schema: unknown, path: Path): readonly z.ZodType[] {
  const [step, ...rest] = path;
  if (step === undefined) return schema instanceof z.ZodType ? [schema] : [];
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return schemasAt(schema.unwrap(), path);
  if (schema instanceof z.ZodUnion) return schema.options.flatMap(option => schemasAt(option, path));
  if (schema instanceof z.ZodObject) return schemasAt(schema.shape[step], rest);
  if (schema instanceof z.ZodArray) return schemasAt(schema.element, rest);
  return schema instanceof z.ZodRecord ? schemasAt(schema.valueType, rest) : [];
}

function madeUp(schema: unknown, nth: number): unknown {
  if (!(schema instanceof z.ZodType)) return undefined;
  if (schema instanceof z.ZodEnum || schema instanceof z.ZodUnion)
    return schema instanceof z.ZodEnum ? schema.options[nth % schema.options.length] : madeUp(schema.options[0], nth);
  if (schema instanceof z.ZodLiteral) return [...schema.values][0];
  if (schema instanceof z.ZodObject) {
    const needed = Object.entries(schema.shape).filter(([, part]) => !(part as z.ZodType).safeParse(undefined).success);
    return Object.fromEntries(needed.map(([key, part]) => [key, madeUp(part, nth)]));
  }
  const letter = 'abcdef'.charAt(nth);
  const day = `200${nth}-01-01`;
  const texts = [`x${letter}`, day, letter.repeat(64), `https://example.org/${letter}`];
  const simple = [...texts, nth + 1, [], {}].find(value => schema.safeParse(value).success);
  return simple ?? (schema instanceof z.ZodArray ? [madeUp(schema.element, nth)] : undefined);
}

/** A content with another value at a path: the rest is shared with it. */
export function withValue(content: unknown, [step, ...rest]: Path, value: unknown): unknown {
  if (step === undefined) return value;
  if (typeof step === 'number') {
    const list = Array.isArray(content) ? content : [];
    return list.map((part, at) => (at === step ? withValue(part, rest, value) : part));
  }
  const map = typeof content === 'object' && content !== null && !Array.isArray(content) ? content : {};
  const { [step]: before, ...others } = map as Record<string, unknown>;
  const after = withValue(before, rest, value);
  return after === undefined ? others : { ...others, [step]: after };
}
