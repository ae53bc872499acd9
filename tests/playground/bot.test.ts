import { ApplicationCommandType, InteractionResponseType, MessageFlags } from 'discord-api-types/v10';
import { describe, expect, test as it } from 'vitest';
import { recordCommands as commands, commands as everyCommand } from '../../commands/index.ts';
import { declare } from '../../src/discord/declarations.ts';
import { normalised } from '../../src/discord/registration.ts';
import { ALL_MESSAGES } from '../../src/i18n/index.ts';
import type { About } from '../../src/playground/api.ts';
import { welcomeLines } from '../../src/reply/welcome.ts';
import { parse } from '../../src/terminal/command-line.ts';
import { newMessage } from '../support/discord/messages.ts';
import { buttonPayload, commandPayload } from '../support/discord/payloads.ts';
import { dossier, NOW } from '../support/record.ts';
import { customIds } from '../support/sample.ts';
import { servicesOf } from '../support/services.ts';
import { open } from './open.ts';

const answered: { readonly command: string; readonly kind: string }[] = [];
const { ask, interact } = await open({ services: servicesOf({ answered: what => void answered.push(what) }) });
const about = async (query = ''): Promise<About> => JSON.parse((await ask(`/api/about${query}`)).text) as About;

describe('in four languages', () => {
  it.each(ALL_MESSAGES.map(w => [w.language, w] as const))('%s', async (language, messages) => {
    const answer = await about(`?locale=${language}`);
    expect(answer.phrases).toEqual(messages.playground);
    expect(answer.welcome).toEqual([...welcomeLines(dossier, messages), `${messages.asOf(dossier.asOf)}.`]);
    for (const part of [messages.playground.apps, messages.commands.verify.menu])
      expect(messages.playground.orCheck).toContain(part);
  });

  it.each(['', '?locale=', '?locale=pl', '?locale=en-US', '?locale=%ff', '?locale=__proto__', '?x'])(
    'English for %j',
    async query => {
      expect((await about(query)).phrases.localPreview).toBe('Local preview, not Discord');
    },
  );

  it('offers each, named in itself', async () => {
    expect((await about()).locales).toEqual([
      { code: 'en-GB', name: 'English' },
      { code: 'fr', name: 'Français' },
      { code: 'de', name: 'Deutsch' },
      { code: 'uk', name: 'Українська' },
    ]);
    for (const { code } of (await about()).locales) {
      const answer = await about(`?locale=${code}`);
      expect(answer.phrases).toEqual(ALL_MESSAGES.find(w => code.startsWith(w.language))?.playground);
    }
  });
});

describe('the commands', () => {
  it('are those that are registered, with an id each', async () => {
    const listed = (await about()).commands;
    const described = declare(everyCommand).map(command => ({ description: '', ...command }));
    const offeredToAll = described.map(command => ({ ...command, default_member_permissions: null }));
    expect(normalised(listed)).toEqual(normalised(offeredToAll));
    expect(new Set(listed.map(c => c.id)).size).toBe(listed.length);
    for (const { id } of listed) expect(id).toMatch(/^\d{17,20}$/);
    expect(listed.filter(c => c.type === ApplicationCommandType.Message).map(c => c.name)).toEqual([
      'Check this quote',
    ]);
  });

  it('have names in every language', async () => {
    const { commands: listed } = await about();
    for (const command of listed)
      expect(Object.keys(command.name_localizations ?? {}).toSorted()).toEqual(['de', 'fr', 'uk']);
  });
});

describe('a quiz', () => {
  it('is asked and answered over HTTP, the press beside the question', async () => {
    const asked = commandPayload('quiz', [{ name: 'topic', value: 'sanctions' }]);
    const { response } = await interact(asked);
    const message = newMessage('data' in response ? response.data : undefined, asked, NOW.getTime());
    const told = await interact(buttonPayload(message, customIds(message)[0] ?? ''));
    expect(told.response).toMatchObject({
      type: InteractionResponseType.ChannelMessageWithSource,
      data: { flags: MessageFlags.Ephemeral, content: expect.stringMatching(/^(?:Right|Not .+): Keir Starmer\./) },
    });
  });
});

describe('the examples', async () => {
  const { examples } = await about();

  it('begin with the best of every command', () => {
    const names = commands.map(c => c.name).filter(name => name !== 'verify');
    expect(examples.slice(0, commands.length).map(e => e.command)).toEqual(['verify', ...names]);
    expect(new Set(examples.map(e => e.line)).size).toBe(examples.length);
  });

  it('the first shows what the bot is for: a quotation that lost its “not”, with what was said', async () => {
    const [{ command, options } = { command: '', options: {} }] = examples;
    const filled = Object.entries(options).map(([name, value]) => ({ name, value: String(value) }));
    const { response } = await interact(commandPayload(command, filled));
    expect(JSON.stringify(response)).toContain('now is not the time for the lifting of sanctions');
  });

  it.each(examples)('$line says the same in both its forms, and has an answer', async ({ line, command, options }) => {
    expect(parse(line, commands)).toEqual({ invocation: { command, input: options, page: 0 } });
    const filled = Object.entries(options).map(([name, value]) =>
      typeof value === 'boolean' ? { name, value, type: 5 as const } : { name, value },
    );
    const { response } = await interact(commandPayload(command, filled));
    expect(response.type).toBe(InteractionResponseType.ChannelMessageWithSource);
    expect(answered.at(-1)).toMatchObject({ command, kind: 'items' });
  });
});
