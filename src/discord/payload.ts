/** Reads what Discord sends, of whatever shape: what isn't as Discord describes it counts as absent. */

/** The field of a value; `undefined` where it has none. */
export const field = (of: unknown, name: string): unknown =>
  typeof of === 'object' && of !== null ? (of as Readonly<Record<string, unknown>>)[name] : undefined;

/** A field that holds text. */
export function stringIn(of: unknown, name: string): string | undefined {
  const value = field(of, name);
  return typeof value === 'string' ? value : undefined;
}

/** A field that holds a list; an empty one where it holds none. */
export function listIn(of: unknown, name: string): readonly unknown[] {
  const value = field(of, name);
  return Array.isArray(value) ? value : [];
}
