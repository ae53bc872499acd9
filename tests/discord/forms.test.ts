/** The forms of an answer, from `as:` to what leads on from it, and what is offered of them. */
import { type APIEmbed, Locale, MessageFlags } from 'discord-api-types/v10';
import { describe, expect, test as it } from 'vitest';
import { commands, recordCommands } from '../../commands/index.ts';
import { declare } from '../../src/discord/declarations.ts';
import { suggest } from '../../src/dispatch/autocomplete.ts';
import { ALL_MESSAGES, messagesFor } from '../../src/i18n/index.ts';
import type { Invocation } from '../../src/invocation.ts';
import { parse } from '../../src/terminal/command-line.ts';
import { type Asking, commandPayload } from '../support/discord/payloads.ts';
import { PERMISSIONS } from '../support/discord/world.ts';
import { type Asked, ask, context } from '../support/record.ts';
import { answerText, servicesOf } from '../support/services.ts';

const EXAMPLES = recordCommands.flatMap(({ name, examples }) => examples.map(input => [name, input] as const));
const UNDRAWN = ['cite', 'quiz'];

describe('as', () => {
  it('is an option of every command that reads the record, and of no other', () => {
    const takes = commands.filter(({ options }) => options['as']).map(({ name }) => name);
    expect(takes).toEqual(recordCommands.map(({ name }) => name));
  });

  it.each(EXAMPLES)('of /%s %j is the form of the page; without it that is the card', (name, input) => {
    expect(ask(name, input).page.form).toBe('card');
    expect(ask(name, { ...input, as: 'card' }).page.form).toBe('card');
    expect(ask(name, { ...input, as: 'text' }).page.form).toBe('text');
  });

  it('is kept from page to page, and of a refusal', () => {
    expect(ask('quote', { speaker: 'Macron', as: 'text' }).press('Next').page.form).toBe('text');
    expect(ask('quote', { about: 'zzzzz', as: 'text' }).page).toMatchObject({ form: 'text', tone: 'nothing' });
  });

  it('isn’t of what shows nothing of the record', () => {
    expect(ask('ask feedback', { reason: 'answered' }).page).not.toHaveProperty('form');
  });

  it.each([
    ['ask', { question: 'Who hosted the summit?' }],
    ['disputed', {}],
    ['verify', { text: 'grave mistake' }],
    ['who', { person: 'Macron' }],
    ['source', {}],
    ['help', {}],
  ] as const)('picture of /%s, where nothing can be drawn, is the card with a sentence that says so', (name, input) => {
    const drawn = ask(name, { ...input, as: 'picture' });
    const card = ask(name, input);
    expect(drawn.page).not.toHaveProperty('picture');
    expect(drawn.page.form).toBe('card');
    const said = 'There is nothing on this page to show as a picture.';
    expect(drawn.sentence).toBe(`${card.sentence} ${said}`);
    expect(drawn.page.cards).toEqual(card.page.cards);
  });

  it('picture isn’t offered where a picture says nothing', () => {
    for (const name of UNDRAWN)
      expect(ask(name, { id: 'mistake', style: 'plain', as: 'picture' }).message.content).toBe(
        'There is no “picture”. The choices are card and text.',
      );
  });
});

/** The choices that show the same in another form, and the form. */
const FORMS: Readonly<Record<string, string>> = { 'As a card': 'card', 'As text': 'text', Picture: 'picture' };

describe('what was asked goes along with whatever leads on', () => {
  const leadingOn = ({ page }: Asked) => [...page.buttons, ...(page.openings ?? []), ...(page.choose?.buttons ?? [])];

  it.each(EXAMPLES)('from /%s %j', (name, input) => {
    const all = leadingOn(ask(name, { ...input, as: 'text', private: true }));
    expect(all.length).toBeGreaterThan(0);
    for (const { invocation, options, press, label } of all) {
      const { as, private: hidden } = invocation.input;
      if (options['private']) expect(hidden, label).toBe(press !== 'share');
      else expect(invocation.input).not.toHaveProperty('private');
      if (options['as']) expect(as, label).toBe(FORMS[label] ?? 'text');
      else expect(invocation.input).not.toHaveProperty('as');
    }
  });

  it.each(EXAMPLES)('and nothing where nothing was asked: from /%s %j', (name, input) => {
    for (const { invocation, label } of leadingOn(ask(name, input))) {
      expect(invocation.input).not.toHaveProperty('private');
      expect(invocation.input['as'], label).toBe(FORMS[label]);
    }
  });

  it('in text to the details, and private from there', () => {
    const details = ask('disputed', { topic: 'energy', as: 'text' }).press('Details');
    expect(details.page.form).toBe('text');
    const one = details.press(details.choices[0] ?? '');
    expect(one.page.form).toBe('text');
    const to = leadingOn(one).find(({ invocation }) => invocation.command === 'source');
    expect(to?.invocation.input).toMatchObject({ private: true, as: 'text' });
  });

  it('from a guess in a quiz to the next question', () => {
    const guessed = ask('quiz guess', { item: 'clarity', person: 'starmer', as: 'text' });
    const next = guessed.page.buttons.find(({ invocation }) => invocation.command === 'quiz question');
    expect(next?.invocation.input).toMatchObject({ private: true, as: 'text' });
  });
});

const EMBED_LINKS = 1n << 14n;
const ADMINISTRATOR = 1n << 3n;
const WITHOUT = String(BigInt(PERMISSIONS) & ~EMBED_LINKS);

describe('where the bot may not embed links', () => {
  async function sent(name: string, input: Invocation['input'], asking: Asking): Promise<unknown> {
    const filled = Object.entries(input).map(([key, value]) => ({ name: key, value }));
    const response = await answerText(commandPayload(name, filled, asking), servicesOf());
    return 'data' in response ? response.data : undefined;
  }

  it.each(EXAMPLES.filter(([name]) => name !== 'quiz'))('/%s %j is answered in text by itself', async (name, input) => {
    // In a server help is for whoever asks.
    const shown = name === 'help' ? { ...input, private: true } : input;
    const flags = name === 'help' ? { flags: MessageFlags.Ephemeral } : {};
    const text = { ...ask(name, { ...shown, as: 'text' }).message, ...flags };
    expect(text.embeds).toEqual([]);
    expect(ask(name, shown).message.embeds).not.toEqual([]);
    expect(await sent(name, input, { permits: WITHOUT })).toEqual(text);
    expect(await sent(name, { ...input, as: 'card' }, { permits: WITHOUT })).toEqual(text);
  });

  it('so is a picture that can’t be drawn; one that can stays a picture', async () => {
    const input = { topic: 'energy', as: 'picture' };
    expect(await sent('disputed', input, { permits: WITHOUT })).toEqual(
      ask('disputed', { topic: 'energy', as: 'text' }).message,
    );
    const drawn = { speaker: 'Scholz', as: 'picture' };
    expect(await sent('quote', drawn, { permits: WITHOUT })).toEqual(ask('quote', drawn).message);
    expect(ask('quote', drawn).page.picture?.kind).toBe('card');
  });

  it.each<[string, Asking]>([
    ['with the permission', { permits: String(EMBED_LINKS) }],
    ['as an administrator', { permits: String(ADMINISTRATOR) }],
    ['in the conversation with the bot', { where: 'dm', permits: '0' }],
    ['in a group', { where: 'group', permits: '0' }],
  ])('not %s', async (_, asking) => {
    expect(await sent('disputed', {}, asking)).toEqual(ask('disputed').message);
  });
});

const NAMES = [
  [Locale.EnglishUS, 'card', 'text', 'picture'],
  [Locale.French, 'carte', 'texte', 'image'],
  [Locale.German, 'Karte', 'Text', 'Bild'],
  [Locale.Ukrainian, 'картка', 'текст', 'зображення'],
] as const;

describe('the choices', () => {
  it('are named in every language, and worth the same in each', () => {
    const declared = declare(commands).find(({ name }) => name === 'quote');
    const options = declared && 'options' in declared ? declared.options : undefined;
    const as = options?.find(({ name }) => name === 'as');
    const [, ...others] = NAMES;
    expect(as).toHaveProperty(
      'choices',
      ['card', 'text', 'picture'].map((value, i) => ({
        name: value,
        value,
        name_localizations: Object.fromEntries(others.map(([locale, ...names]) => [locale, names[i]])),
      })),
    );
  });

  it.each(NAMES)('are read, completed and explained in the reader’s words (%s)', (locale, card, text, picture) => {
    const messages = messagesFor(locale);
    const within = { ...context, messages };
    const { as: own } = { as: 'as', ...messages.commands.quote.optionNames };
    for (const [typed, value] of [
      [text, 'text'],
      [text.toUpperCase(), 'text'],
      ['text', 'text'],
      [card, 'card'],
    ] as const) {
      const read = parse(`/quote speaker:Macron ${own}:${typed}`, commands, messages);
      if ('problem' in read) return expect.unreachable(read.problem);
      expect(ask('quote', read.invocation.input, 0, within).page.form).toBe(value);
    }
    const quote = commands.find(({ name }) => name === 'quote') ?? expect.unreachable('no /quote');
    expect(suggest(quote, 'as', picture.slice(0, 3), within)).toEqual([{ name: picture, value: 'picture' }]);
    expect(suggest(quote, 'as', 'pic', within)).toEqual([{ name: picture, value: 'picture' }]);
    const help = ask('help', { command: 'quote' }, 0, within).message.embeds[0] as APIEmbed;
    for (const name of [card, text, picture]) expect(help.description).toContain(name);
    expect(ask('quote', { as: 'sculpture' }, 0, within).message.content).toMatch(
      new RegExp(`sculpture.*${card}.*${text}.*${picture}`),
    );
  });

  it('no two of them are called alike', () => {
    for (const { choiceNames } of ALL_MESSAGES) expect(new Set(Object.values(choiceNames)).size).toBe(3);
  });
});
