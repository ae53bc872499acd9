/** Small checks that make up the forms Discord accepts. Lengths are counted in UTF-16 units, the stricter way. */
import type { FieldError, Path } from './refusal.ts';

export type Check = (value: unknown, path: Path) => readonly FieldError[];
export type Fields = Readonly<Record<string, unknown>>;

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A value's field, where it has fields. */
export function field(value: unknown, name: string): unknown {
  return isFields(value) ? value[name] : undefined;
}

/** A value's entries, where it is a list. */
export function entries(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

export function wrong(path: Path, code: string, message: string): readonly FieldError[] {
  return [{ path, code, message }];
}

const ofType = (path: Path, type: string) => wrong(path, 'BASE_TYPE_BAD_TYPE', `Must be ${type}.`);
const required = (path: Path) => wrong(path, 'BASE_TYPE_REQUIRED', 'This field is required');

export const text =
  (max: number, min = 0): Check =>
  (value, path) => {
    if (typeof value !== 'string') return wrong(path, 'BASE_TYPE_BAD_TYPE', 'Must be a string.');
    if (min > 0 && value.trim() === '') return required(path);
    if (value.length >= min && value.length <= max) return [];
    return wrong(path, 'BASE_TYPE_BAD_LENGTH', `Must be between ${min} and ${max} in length.`);
  };

export const matching =
  (pattern: RegExp): Check =>
  (value, path) =>
    typeof value === 'string' && pattern.test(value)
      ? []
      : wrong(path, 'STRING_TYPE_REGEX', `String value did not match validation regex ${pattern.source}`);

export const flag: Check = (value, path) => (typeof value === 'boolean' ? [] : ofType(path, 'a boolean'));

export const whole =
  (min: number, max: number): Check =>
  (value, path) => {
    if (typeof value !== 'number' || !Number.isInteger(value)) return ofType(path, 'an integer');
    return value >= min && value <= max ? [] : wrong(path, 'NUMBER_TYPE_RANGE', `Must be between ${min} and ${max}.`);
  };

export const oneOf =
  (...values: readonly unknown[]): Check =>
  (value, path) =>
    values.includes(value) ? [] : wrong(path, 'BASE_TYPE_CHOICES', `Value must be one of {${values.join(', ')}}.`);

/** A link with one of the schemes that Discord takes. */
export const link =
  (max: number): Check =>
  (value, path) => {
    const long = text(max, 1)(value, path);
    if (long.length > 0) return long;
    return /^(https?|discord|attachment):\/\/\S+$/.test(String(value))
      ? []
      : wrong(path, 'URL_TYPE_INVALID_URL', 'Not a well formed URL.');
  };

export const list =
  (max: number, each: Check, min = 0): Check =>
  (value, path) => {
    if (!Array.isArray(value)) return ofType(path, 'an array');
    const length =
      value.length >= min && value.length <= max
        ? []
        : wrong(path, 'BASE_TYPE_BAD_LENGTH', `Must be between ${min} and ${max} in length.`);
    return [...length, ...value.flatMap((entry, i) => each(entry, [...path, i]))];
  };

/** Fields by name. Absent and null ones pass unless they are required. */
export const shape =
  (checks: Readonly<Record<string, Check>>, needed: readonly string[] = []): Check =>
  (value, path) => {
    if (!isFields(value)) return ofType(path, 'an object');
    return Object.entries(checks).flatMap(([name, check]) => {
      const at = [...path, name];
      if (value[name] !== undefined && value[name] !== null) return check(value[name], at);
      return needed.includes(name) ? required(at) : [];
    });
  };

/** Any name, each value by the same check: localisations. */
export const dictionary =
  (keys: readonly string[], each: Check): Check =>
  (value, path) => {
    if (!isFields(value)) return ofType(path, 'an object');
    return Object.entries(value).flatMap(([key, entry]) => [
      ...oneOf(...keys)(key, [...path, key]),
      ...each(entry, [...path, key]),
    ]);
  };

export const all =
  (...checks: readonly Check[]): Check =>
  (value, path) =>
    checks.flatMap(check => check(value, path));

/** The values that occur more than once. */
export function repeated(values: readonly unknown[]): readonly unknown[] {
  return [...new Set(values.filter((value, i) => values.indexOf(value) !== i))];
}
