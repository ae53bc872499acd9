import { describe, expect, test as it } from 'vitest';
import { commands, findCommand } from '../commands/index.ts';
import { CUSTOM_ID_MAX, decode, encode, type Press } from '../src/invocation.ts';
import type { Option, Options } from '../src/options.ts';
import { FULL_ID_MAX, ID_MAX } from '../src/record/ids.ts';
import { plain } from '../src/text/sanitize.ts';
import { OLD_BUTTONS as OLD } from './support/old-buttons.ts';
import { fc } from './support/properties.ts';

const optionsOf = (name: string): Options | undefined => findCommand(name)?.options;
const isId = fc.stringMatching(/^([a-z][a-z0-9-]{0,11}\/)?[a-z][a-z0-9-]{0,11}$/);
const isDay = fc.constantFrom('2025-03-27', '2025-03-01..2025-03-31');
/** In a button these are single days: what was typed as a month has been turned into its first or last day. */
const EDGES = new Set(['from', 'to', 'asof']);

/** Any value that an option may hold in an invocation that `check` let through. */
function valuesOf(name: string, option: Option): fc.Arbitrary<string | boolean | undefined> {
  switch (option.kind) {
    case 'flag':
      return fc.option(fc.boolean(), { nil: undefined });
    case 'text':
      return fc.option(
        fc.string({ unit: 'grapheme' }).map(s => plain(s, option.max) || undefined),
        { nil: undefined },
      );
    case 'day':
      return fc.option(EDGES.has(name) ? fc.constant('2025-03-27') : isDay, { nil: undefined });
    default:
      return fc.option(isId, { nil: undefined });
  }
}

/** The longest value that an option has in a button. */
function longest(key: string, option: Option): string | boolean {
  if (option.kind === 'flag') return true;
  if (option.kind === 'choice') return 'x'.repeat(Math.max(...option.choices.map(({ length }) => length)));
  if (option.kind === 'text') return 'x'.repeat(option.max);
  if (option.kind === 'item') return 'x'.repeat(FULL_ID_MAX);
  if (option.kind !== 'day') return 'x'.repeat(ID_MAX);
  return EDGES.has(key) ? '2025-03-01' : '2025-03-01..2025-03-31';
}

const PRESSES = ['show', 'share', 'count', 'details'] as const satisfies readonly Press[];

const anyInvocation = fc.constantFrom(...commands).chain(command =>
  fc.record({
    command: fc.constant(command.name as string),
    page: fc.integer({ min: 0, max: 9_999 }),
    view: fc.constantFrom(undefined, 'all' as const),
    input: fc
      .record(Object.fromEntries(Object.entries(command.options).map(([name, o]) => [name, valuesOf(name, o)])))
      .map(
        all =>
          Object.fromEntries(Object.entries(all).filter(([, v]) => v !== undefined)) as Record<
            string,
            string | boolean
          >,
      ),
  }),
);

describe('a button’s custom id', () => {
  it('round-trips every invocation, and how it is pressed', () => {
    fc.assert(
      fc.property(anyInvocation, fc.constantFrom<Press>(...PRESSES), ({ view, ...rest }, press) => {
        const invocation = view === undefined ? rest : { ...rest, view };
        const options = optionsOf(invocation.command) ?? {};
        expect(decode(encode(invocation, options, press), optionsOf)).toEqual({ press, invocation });
      }),
    );
  });

  it.each(commands.map(c => [c.name, c] as const))(
    'of /%s is at most 100 characters at its longest',
    (name, command) => {
      const input = Object.fromEntries(Object.entries(command.options).map(([key, o]) => [key, longest(key, o)]));
      const id = encode({ command: name, input, page: 9_999, view: 'all' }, command.options, 'share');
      expect(id.length).toBeLessThanOrEqual(CUSTOM_ID_MAX);
    },
  );

  it('keeps free text that looks like the codec’s own separator', () => {
    const invocation = { command: 'quote', page: 2, input: { speaker: 'macron', about: 'a|b||c|' } };
    expect(decode(encode(invocation, optionsOf('quote') ?? {}), optionsOf)?.invocation).toEqual(invocation);
  });

  it.each([
    ['', 'nothing'],
    ['0o|quote|0|||||', 'version 0'],
    ['3o|quote|0|||||', 'a version to come'],
    ['2x|quote|0|||||', 'an unknown way of pressing'],
    ['2ob|quote|0|||||', 'an unknown view'],
    ['2o|gone|0|||||', 'a command that is gone'],
    ['2o|quote|-1|||||', 'a negative page'],
    ['2o|quote|1e3|||||', 'a page that is no number'],
    ['2o|quote|0|macron', 'too few values'],
    ['2o|position|0|france||text|t||extra', 'too many values'],
    ['2o|position|0|france|||yes', 'a flag that is none'],
    ['1oa|quote|0|||||', 'a view that version 1 didn’t have'],
    ['1d|quote|0|||||', 'a way of pressing that version 1 didn’t have'],
    ['1o|gone|0|', 'a command that version 1 didn’t have'],
    ['1o|position|0|france|||t|extra', 'more values than in version 1'],
    ['1o|position|0|france||yes|', 'a flag of version 1 that is none'],
    ['quote:1', 'another bot’s'],
  ])('%j is not one of ours: %s', id => {
    expect(decode(id, optionsOf)).toBeUndefined();
  });

  it('never throws, whatever it is given', () => {
    fc.assert(
      fc.property(fc.string(), id => {
        const decoded = decode(id, optionsOf);
        expect(decoded === undefined || optionsOf(decoded.invocation.command) !== undefined).toBe(true);
      }),
    );
  });
});

describe('a custom id of version 1', () => {
  it('is there of every command that had buttons', () => {
    const had = new Set(OLD.map(({ command }) => command));
    expect(had.size).toBe(25);
    for (const command of had) expect(optionsOf(command), command).toBeDefined();
  });

  it.each(OLD.map(old => [old.id, old] as const))('%s is read', (id, { echo, press, command, input, page }) => {
    expect(decode(id, optionsOf, echo)).toEqual({ press, invocation: { command, input, page } });
  });

  it('asks for a picture as version 1 did, whatever else it asks for', () => {
    const value = fc.option(isId, { nil: '' });
    const asked = fc.tuple(value, value, fc.constantFrom('', 't', 'f'), fc.constantFrom('', 't', 'f'), fc.nat(9_999));
    fc.assert(
      fc.property(asked, fc.string({ maxLength: 40 }), ([speaker, topic, picture, hidden, page], about) => {
        const id = ['1o', 'quote', page, speaker, topic, picture, hidden, about].join('|');
        const input = {
          ...(speaker && { speaker }),
          ...(topic && { topic }),
          ...(picture && { as: picture === 't' ? 'picture' : 'card' }),
          ...(hidden && { private: hidden === 't' }),
          ...(about && { about }),
        };
        expect(decode(id, optionsOf)).toEqual({ press: 'show', invocation: { command: 'quote', input, page } });
      }),
    );
  });

  it('doesn’t read an option that came later', () => {
    const later = (name: string): Options => ({ mood: { kind: 'choice', choices: ['a'] }, ...optionsOf(name) });
    for (const { id, echo, press, command, input, page } of OLD)
      expect(decode(id, later, echo)).toEqual({ press, invocation: { command, input, page } });
  });
});
