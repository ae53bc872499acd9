/** Values that a payload may hold where nobody expects them, and payloads that are damaged by them. */
import fc from 'fast-check';

/** Levels of a list in a list: more than any message has, fewer than end `JSON.stringify`. */
const DEEP = 1_000;
/** Letters of a text that is far longer than what Discord takes anywhere. */
const LONG = 60_000;

const deep: unknown = JSON.parse(`${'['.repeat(DEEP)}${']'.repeat(DEEP)}`);

/** Any code point, half a pair too: from all of Unicode, or from where letters are. */
const letter = fc
  .oneof(fc.nat({ max: 0x10_ff_ff }), fc.nat({ max: 0x5_ff }), fc.constant(0x20))
  .map(code => String.fromCodePoint(code));

/** Text as it comes, and text that trips code up: control characters, half a pair, many marks on one letter, names of methods. */
export const oddText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: letter, maxLength: 60 }),
  fc.constantFrom(
    '',
    ' ',
    '\u0000',
    '\ud800',
    'a\udc00b',
    '\u202e“evil”\u2066',
    `e${'\u0301'.repeat(500)}`,
    '👩‍👩‍👧‍👦'.repeat(50),
    '__proto__',
    'constructor',
    'toString',
    '@everyone <@1> <#2> <@&3> </quote:4> <t:99999999999999999>',
    '“'.repeat(300),
    '|'.repeat(200),
    '```\n> **_~~||`',
    'https://example.org/#:~:text=%',
    '9'.repeat(400),
    '-1',
    'NaN',
  ),
  fc.constant('Україна — “никогда” ß İ ı ﷺ '.repeat(200)),
);

/** A value of any type, of any size. */
export const oddValue: fc.Arbitrary<unknown> = fc.oneof(
  oddText,
  fc.constantFrom<unknown>(null, true, false, 0, -1, 0.5, 1e300, 2 ** 53, '', [], {}, [null], [[]], { 0: {} }, deep),
  fc.constantFrom<unknown>({ toString: 1, valueOf: null }, { toJSON: 'x' }, { length: 1e9 }, 'x'.repeat(LONG)),
  fc.constant(JSON.parse('{"__proto__": {"type": 2}, "constructor": null, "then": 1}')),
  fc.constant(Array.from({ length: 3_000 }, (_, i) => ({ type: 10, id: i, content: `line ${i}` }))),
);

interface Place {
  readonly of: Record<string, unknown>;
  readonly key: string;
}

/** Levels, and fields of one value, that are damaged: more would take long to list. */
const DEPTH_MAX = 12;
const FIELDS_MAX = 40;

/** The fields of a value and of what it holds, in the order in which they stand. */
function placesIn(value: unknown, spared: readonly string[], depth = DEPTH_MAX): readonly Place[] {
  if (typeof value !== 'object' || value === null || depth === 0) return [];
  const of = value as Record<string, unknown>;
  return Object.keys(of)
    .filter(key => !spared.includes(key))
    .slice(0, FIELDS_MAX)
    .flatMap(key => [{ of, key }, ...placesIn(of[key], [], depth - 1)]);
}

/** One field, by its number among all that there are, gone or holding something else. */
interface Damage {
  readonly at: number;
  readonly to: unknown;
}

const damages: fc.Arbitrary<readonly Damage[]> = fc.array(
  fc.record({
    at: fc.nat(),
    to: fc.oneof({ weight: 3, arbitrary: oddValue }, { weight: 1, arbitrary: fc.constant(undefined) }),
  }),
  { minLength: 1, maxLength: 4 },
);

function damagedBy(all: readonly Damage[], payload: unknown, spared: readonly string[]): unknown {
  const copy: unknown = structuredClone(payload);
  for (const { at, to } of all) {
    const places = placesIn(copy, spared);
    const place = places[at % places.length];
    if (place === undefined) break;
    if (to === undefined) delete place.of[place.key];
    else place.of[place.key] = structuredClone(to);
  }
  return copy;
}

/**
 * Payloads, each with a copy of which one to four fields are gone, or hold something else.
 *
 * @param spared fields at the top that stay as they are
 */
export function damaged<T>(
  payloads: fc.Arbitrary<T>,
  spared: readonly string[] = [],
): fc.Arbitrary<{ readonly whole: T; readonly copy: unknown }> {
  return fc.tuple(payloads, damages).map(([whole, all]) => ({ whole, copy: damagedBy(all, whole, spared) }));
}
