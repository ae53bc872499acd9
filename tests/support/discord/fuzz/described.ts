/** Values of the shapes that Discord's own description of its API gives, drawn from it. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { entries, field } from '../form.ts';
import { oddText } from './odd.ts';

/** Levels below which nothing is drawn that may be left out. */
const DEEP = 5;
const LIST_MAX = 3;

/** Draws values by the name of their shape, such as `MessageResponse`. */
export type Described = (name: string) => fc.Arbitrary<unknown>;

/** Chance that one value is drawn by: numbers, and texts to take. */
interface Chance {
  below(end: number): number;
  text(): string;
}

const NUMBERS = 300;
const TEXTS = 8;

const chances: fc.Arbitrary<() => Chance> = fc
  .tuple(
    fc.array(fc.nat(), { minLength: NUMBERS, maxLength: NUMBERS }),
    fc.array(oddText, { minLength: TEXTS, maxLength: TEXTS }),
  )
  .map(([numbers, texts]) => () => {
    let taken = 0;
    const below = (end: number): number => (numbers[taken++ % NUMBERS] ?? 0) % end;
    return { below, text: () => texts[below(TEXTS)] ?? '' };
  });

/** Texts of which the form is told. */
const FORMS: Readonly<Record<string, (chance: Chance) => string>> = {
  snowflake: ({ below }) => String(10n ** 17n + BigInt(below(2 ** 31)) * BigInt(below(2 ** 31))),
  'date-time': ({ below }) => new Date(below(2 ** 31) * 1_000).toISOString(),
  uri: ({ below }) => `https://example.org/${below(1_000)}`,
};

function drawing(description: unknown) {
  const named = (ref: string): unknown =>
    field(field(field(description, 'components'), 'schemas'), ref.split('/').at(-1) ?? '');

  const flip = (chance: Chance): boolean => chance.below(2) === 0;
  const oneOf = (chance: Chance, list: readonly unknown[]): unknown => list[chance.below(list.length)];

  function object(chance: Chance, schema: unknown, depth: number): unknown {
    const required = entries(field(schema, 'required'));
    const wanted = (name: string): boolean => required.includes(name) || (depth < DEEP && flip(chance));
    const own = Object.entries(Object(field(schema, 'properties')))
      .filter(([name]) => wanted(name))
      .map(([name, of]) => [name, value(chance, of, depth + 1)] as const);
    const more = field(schema, 'additionalProperties');
    const extra =
      typeof more === 'object' && depth < DEEP
        ? [[FORMS['snowflake']?.(chance), value(chance, more, depth + 1)] as const]
        : [];
    return Object.fromEntries([...own, ...extra]);
  }

  function list(chance: Chance, schema: unknown, depth: number): unknown {
    const least = Number(field(schema, 'minItems') ?? 0);
    const length = depth < DEEP ? Math.max(least, chance.below(LIST_MAX + 1)) : least;
    return Array.from({ length }, () => value(chance, field(schema, 'items'), depth + 1));
  }

  function plain(chance: Chance, schema: unknown, depth: number): unknown {
    const type = field(schema, 'type');
    switch (Array.isArray(type) ? oneOf(chance, type) : type) {
      case 'object':
        return object(chance, schema, depth);
      case 'array':
        return list(chance, schema, depth);
      case 'string':
        return (FORMS[String(field(schema, 'format'))] ?? chance.text)(chance);
      case 'integer':
        return flip(chance) ? chance.below(40) : chance.below(2 ** 31) * chance.below(2 ** 21);
      case 'number':
        return chance.below(2 ** 31) / 1_000;
      case 'boolean':
        return flip(chance);
      default:
        return null;
    }
  }

  function value(chance: Chance, schema: unknown, depth: number): unknown {
    const [ref, constant] = [field(schema, '$ref'), field(schema, 'const')];
    if (typeof ref === 'string') return value(chance, named(ref), depth);
    if (constant !== undefined) return constant;
    for (const among of ['oneOf', 'anyOf']) {
      const list = entries(field(schema, among));
      if (list.length > 0) return value(chance, oneOf(chance, list), depth);
    }
    const fixed = entries(field(schema, 'enum'));
    if (fixed.length > 0) return oneOf(chance, fixed);
    const [first] = entries(field(schema, 'allOf'));
    return first === undefined ? plain(chance, schema, depth) : value(chance, first, depth);
  }

  return (chance: Chance, name: string): unknown => value(chance, named(name), 0);
}

/** Reads the description that `DISCORD_OPENAPI` names; none where it names none. */
export function describedShapes(file = process.env['DISCORD_OPENAPI']): Described | undefined {
  if (!file) return undefined;
  const draw = drawing(JSON.parse(readFileSync(file, 'utf8')));
  return name => chances.map(begin => draw(begin(), name));
}
