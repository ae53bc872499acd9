import { ApplicationCommandType, ComponentType, InteractionResponseType, MessageFlags } from 'discord-api-types/v10';
import { describe, expect, test as it } from 'vitest';
import { commands as everyCommand, optionsOf } from '../../commands/index.ts';
import { declare } from '../../src/discord/declarations.ts';
import { normalised } from '../../src/discord/registration.ts';
import { ALL_MESSAGES } from '../../src/i18n/index.ts';
import { decode } from '../../src/invocation.ts';
import type { About } from '../../src/playground/api.ts';
import { newMessage } from '../support/discord/messages.ts';
import { buttonPayload, commandPayload } from '../support/discord/payloads.ts';
import { answerNow, context, NOW } from '../support/record.ts';
import { customIds } from '../support/sample.ts';
import { servicesOf } from '../support/services.ts';
import { playgrounds } from './open.ts';

const answered: { readonly command: string; readonly kind: string }[] = [];
const open = playgrounds();
const { ask, interact } = await open({ services: servicesOf({ answered: what => void answered.push(what) }) });
const about = async (query = ''): Promise<About> => JSON.parse((await ask(`/api/about${query}`)).text) as About;

describe('in four languages', () => {
  it.each(ALL_MESSAGES.map(w => [w.language, w] as const))('%s', async (language, messages) => {
    const answer = await about(`?locale=${language}`);
    expect(answer.phrases).toEqual(messages.playground);
    const { content, embeds } = answer.welcome.message;
    expect(content).toContain(`-# ${messages.playground.localPreview}. `);
    expect(content).toContain('2025');
    expect(embeds[0]?.footer?.text).toBe(messages.help.source('AFP', '2025-03-27'));
    expect(embeds[0]?.description).toContain(`> ${messages.help.brief.quote}`);
    for (const text of [content, embeds[0]?.description ?? '']) expect(answer.welcome.markdown).toHaveProperty([text]);
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
      data: { flags: MessageFlags.Ephemeral, content: expect.stringMatching(/^\*\*(?:Right|Not .+): Keir Starmer\./) },
    });
  });
});

describe('the first message', () => {
  it.each(ALL_MESSAGES.map(w => [w.language, w] as const))(
    'has six examples in %s, each of which is answered',
    async (_, w) => {
      const { message } = (await about(`?locale=${w.locale}`)).welcome;
      const buttons = message.components.flatMap(row =>
        row.type === ComponentType.ActionRow
          ? row.components.flatMap(one =>
              one.type === ComponentType.Button && 'custom_id' in one && 'label' in one ? [one] : [],
            )
          : [],
      );
      expect(buttons).toHaveLength(6);
      expect(buttons[0]).toMatchObject({ label: w.help.inBrief('2025-03-27') });
      const asked = buttons.map(({ custom_id }) => decode(custom_id, optionsOf)?.invocation);
      expect(asked[0]).toEqual({ command: 'timeline', input: {}, page: 0 });
      for (const invocation of asked) {
        if (!invocation) throw new Error('a button that asks nothing');
        const within = { ...context, messages: w };
        expect(['answer', 'items']).toContain(answerNow(invocation, within).reply.kind);
      }
    },
  );
});
