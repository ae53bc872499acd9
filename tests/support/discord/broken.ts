/** Payloads that Discord never sends: those that it sends, with anything at all in the place of some of their parts. */
import type { APIMessage } from 'discord-api-types/v10';
import { fc } from '../properties.ts';
import {
  autocompletePayload,
  buttonPayload,
  commandPayload,
  messageMenuPayload,
  pingPayload,
  selectPayload,
} from './payloads.ts';

const MESSAGE = {
  id: '1',
  embeds: [],
  flags: 64,
  interaction_metadata: { user: { id: '2' } },
} as unknown as APIMessage;

/** One payload of each kind that the bot answers. */
const WHOLE: readonly object[] = [
  pingPayload(),
  commandPayload('quote', [{ name: 'speaker', value: 'Macron' }]),
  commandPayload('ask', [{ name: 'question', value: 'What did Macron say?' }], { where: 'dm' }),
  commandPayload('briefing on', [{ name: 'zone', value: 'Kyiv' }], { moderates: true }),
  autocompletePayload('quote', [{ name: 'speaker', value: 'Mac' }], 'speaker'),
  messageMenuPayload('Check this quote', '“grave mistake”, Macron said'),
  buttonPayload(MESSAGE, 'quote'),
  selectPayload(MESSAGE, 'rest', 'quote'),
];

/** Places in a payload, as the keys that lead there. */
function placesIn(value: unknown, at: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [at];
  return [at, ...Object.entries(value).flatMap(([key, part]) => placesIn(part, [...at, key]))];
}

/** Puts a value in a place. */
function put(whole: unknown, [key, ...rest]: readonly string[], value: unknown): unknown {
  if (key === undefined) return value;
  if (typeof whole !== 'object' || whole === null) return whole;
  if (Array.isArray(whole)) return whole.map((part, i) => (String(i) === key ? put(part, rest, value) : part));
  return { ...whole, [key]: put(Object.entries(whole).find(([name]) => name === key)?.[1], rest, value) };
}

const anything = fc.oneof(
  fc.constantFrom(null, 0, -1, 5, 1e308, '', 'x', '__proto__', true, [], {}, [null], [[]], '\ud800', 'x'.repeat(7_000)),
  fc.jsonValue(),
);

/** A payload with one to three of its parts replaced, as JSON. */
const replaced = fc
  .constantFrom(...WHOLE)
  .chain(whole =>
    fc.tuple(
      fc.constant(whole),
      fc.array(fc.tuple(fc.constantFrom(...placesIn(whole)), anything), { minLength: 1, maxLength: 3 }),
    ),
  )
  .map(([whole, changes]) => changes.reduce<unknown>((now, [place, value]) => put(now, place, value), whole));

/** JSON of any kind, most of it nearly an interaction. */
export const brokenPayloads: fc.Arbitrary<string> = fc
  .oneof(
    { weight: 5, arbitrary: replaced },
    { weight: 1, arbitrary: fc.record({ type: fc.nat(6), data: fc.jsonValue() }) },
    fc.jsonValue(),
  )
  .map(value => JSON.stringify(value));

/** Whether a text tells of the inside of the bot: where an error was thrown, or what kind. */
export const isTrace = (text: string): boolean =>
  /\n\s+at |\b(Type|Range|Reference|Syntax|URI)Error\b|node:internal|\.[jt]s:\d/.test(text);
