import { Locale } from 'discord-api-types/v10';
import { describe, expect, test as it } from 'vitest';
import { findCommand } from '../../commands/index.ts';
import { type Choice, completes, suggest } from '../../src/dispatch/autocomplete.ts';
import { check } from '../../src/dispatch/input.ts';
import { ALL_MESSAGES } from '../../src/i18n/index.ts';
import { askBriefings } from '../support/briefings/service.ts';
import { type Asking, autocompletePayload } from '../support/discord/payloads.ts';
import { fc } from '../support/properties.ts';
import { context, dossier } from '../support/record.ts';
import { answerText, servicesOf } from '../support/services.ts';

const on = findCommand('briefing on') ?? { options: {} };
const offered = (option: string, typed: string, locale?: string): readonly Choice[] =>
  suggest(on, option, typed, context, locale);
const values = (option: string, typed: string, locale?: string): readonly string[] =>
  offered(option, typed, locale).map(({ value }) => value);

describe('time zones', () => {
  it.each([
    ['uk', 'Europe/Kyiv'],
    ['de', 'Europe/Berlin'],
    ['pt-BR', 'America/Sao_Paulo'],
    ['en-US', 'UTC'],
  ])('for a server in %s begin with %s', (locale, first) => {
    expect(values('timezone', '', locale)[0]).toBe(first);
    expect(values('timezone', '', locale)).toHaveLength(25);
  });

  it('are found by their city', () => {
    expect(values('timezone', 'new yo', 'de')).toEqual(['America/New_York']);
    expect(values('timezone', 'berl', 'fr')[0]).toBe('Europe/Berlin');
    expect(values('timezone', 'zzz')).toEqual([]);
    expect(values('timezone', 'Варшав')).toEqual(['Europe/Warsaw']);
    expect(values('timezone', 'Saigon')).toEqual(['Asia/Ho_Chi_Minh']);
    expect(values('timezone', 'MEZ', 'de').slice(0, 2)).toEqual(['Europe/Berlin', 'Europe/Paris']);
  });
});

describe('in Discord', () => {
  /** What is offered for the time zone of a command, while "" is typed there. */
  async function first(command: string, subcommand: string | undefined, asking: Asking): Promise<string | undefined> {
    const typing = autocompletePayload(command, [{ name: 'timezone', value: '' }], 'timezone', asking);
    const { options } = typing.data;
    const data =
      subcommand === undefined ? typing.data : { ...typing.data, options: [{ type: 1, name: subcommand, options }] };
    const response = await answerText({ ...typing, data } as typeof typing, servicesOf());
    return 'data' in response && response.data && 'choices' in response.data
      ? String(response.data.choices?.[0]?.value)
      : undefined;
  }

  it('a server’s zone is guessed from its own language, a member’s from theirs', async () => {
    const asking = { locale: Locale.German, guildLocale: Locale.Ukrainian };
    expect(await first('briefing', 'on', asking)).toBe('Europe/Kyiv');
    expect(await first('follow', undefined, asking)).toBe('Europe/Berlin');
    expect(await first('follow', undefined, { locale: Locale.French, where: 'dm' })).toBe('Europe/Paris');
  });

  it('a mend that no button has room for is left to the words', async () => {
    const ids = [...dossier.parties.keys()].slice(0, 12).join(', ');
    const told = await askBriefings('briefing on', { countries: `${ids}, Germny`, timezone: 'Buenos Aires' }, {});
    expect(told.content).toContain('Germany');
    expect(told.buttons).toEqual([]);
  });
});

describe('a list of names', () => {
  it('begins with all, then each', () => {
    const [first, ...others] = offered('topics', '');
    expect(first).toEqual({ name: 'all', value: 'all' });
    expect(others.map(({ value }) => dossier.topics.has(value))).not.toContain(false);
    for (const messages of ALL_MESSAGES)
      expect(suggest(on, 'countries', '', { ...context, messages })[0]?.name).toBe(messages.briefing.all);
  });

  it('completes the last name and keeps the earlier ones, in ids', () => {
    expect(values('topics', 'Sanctions, ener')).toEqual(['sanctions,energy']);
    expect(offered('countries', 'Germany, FR, ukr')[0]).toEqual({
      name: 'Germany, France, Ukraine',
      value: 'germany,france,ukraine',
    });
  });

  it('after a comma offers the others, and none twice', () => {
    const next = values('topics', 'energy, ');
    expect(next.length).toBeGreaterThan(3);
    for (const value of next) expect(value).toMatch(/^energy,(?!energy$)\w+$/);
  });

  it('keeps a name that it doesn’t know, for the answer to tell of', () => {
    expect(values('topics', 'hail, ener')).toEqual(['hail,energy']);
  });

  it('whose names are too long together, shows the last one and how many stand before it', () => {
    const all = [...dossier.topics.values()].map(({ id }) => id);
    const long = offered('topics', `${all.slice(0, 5).join(',')}, ${all[5]}`)[0];
    expect(long?.name).toMatch(/^… \(5\), /);
    expect(long?.value).toBe(all.slice(0, 6).join(','));
  });

  it('never offers more than Discord takes, and whatever it offers is read back', () => {
    const ids = [...dossier.parties.keys()];
    const lists = fc.array(fc.oneof(fc.constantFrom(...ids), fc.string({ maxLength: 12 })), { maxLength: 14 });
    fc.assert(
      fc.property(lists, fc.constantFrom(',', ', ', ' ;'), (names, between) => {
        for (const { name, value } of offered('countries', names.join(between))) {
          expect(name.length).toBeLessThanOrEqual(100);
          expect(value.length).toBeLessThanOrEqual(100);
          expect(value.length).toBeGreaterThan(0);
        }
      }),
      { numRuns: 200 },
    );
    const chosen = fc.uniqueArray(fc.constantFrom(...ids), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(chosen, wanted => {
        const invocation = { command: 'briefing on', input: { countries: wanted.join(', ') }, page: 0 };
        const checked = check(on, invocation, context);
        expect('input' in checked && checked.input['countries']).toEqual(wanted.map(id => dossier.parties.get(id)));
      }),
    );
  });
});

describe('completion', () => {
  it.each([
    ['timezone', true],
    ['topics', true],
    ['countries', true],
    ['time', false],
    ['channel', false],
    ['quiet', false],
    ['gone', false],
  ])('of %s: %s', (option, is) => {
    expect(completes(on, option)).toBe(is);
  });
});
