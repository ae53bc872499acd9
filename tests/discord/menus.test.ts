/** Menus under answers: a choice is an invocation, as a button is. */
import {
  type APIInteraction,
  type APIInteractionResponse,
  type APIMessage,
  InteractionResponseType,
  MessageFlags,
} from 'discord-api-types/v10';
import { afterEach, describe, expect, test as it } from 'vitest';
import { commands } from '../../commands/index.ts';
import { declare } from '../../src/discord/declarations.ts';
import { type Gateway, startGateway } from '../../src/discord/gateway.ts';
import { en } from '../../src/i18n/en/index.ts';
import { entries, field } from '../support/discord/form.ts';
import { type LoopbackDiscord, openDiscord } from '../support/discord/loopback.ts';
import { newMessage } from '../support/discord/messages.ts';
import { type Asking, commandPayload, selectPayload } from '../support/discord/payloads.ts';
import { APPLICATION_ID, OTHER } from '../support/discord/world.ts';
import { ask, NOW } from '../support/record.ts';
import { keptLog } from '../support/sample.ts';
import { answerText, servicesOf, withoutFiles } from '../support/services.ts';

const DESK = servicesOf();
const answer = (interaction: APIInteraction): Promise<APIInteractionResponse> => answerText(interaction, DESK);

/** The menu under a message: its custom id, and its choices' values by label. */
function menu(message: APIMessage): { readonly id: string; value(label: string): string } {
  const parts = entries(message.components).flatMap(row => entries(field(row, 'components')));
  const found = parts.find(part => field(part, 'type') === 3);
  const options = entries(field(found, 'options'));
  return {
    id: String(field(found, 'custom_id')),
    value: label => String(field(options.find(option => field(option, 'label') === label) ?? {}, 'value')),
  };
}

/** The message that `/compare a:Germany b:Russia` leaves. */
async function compared(isPrivate = false): Promise<APIMessage> {
  const flag = isPrivate ? [{ name: 'private', value: true, type: 5 as const }] : [];
  const options = [{ name: 'a', value: 'Germany' }, { name: 'b', value: 'Russia' }, ...flag];
  const payload = commandPayload('compare', options);
  const response = await answer(payload);
  return newMessage('data' in response ? response.data : undefined, payload, NOW.getTime());
}

function choose(message: APIMessage, label: string, asking: Asking = {}): Promise<APIInteractionResponse> {
  const { id, value } = menu(message);
  return answer(selectPayload(message, id, value(label), asking));
}

describe('a choice in a menu', () => {
  it('shows its answer in place to whoever asked', async () => {
    expect(await choose(await compared(), 'Sanctions on Russia')).toEqual({
      type: InteractionResponseType.UpdateMessage,
      data: { attachments: [], ...ask('compare', { a: 'germany', b: 'russia', topic: 'sanctions' }).message },
    });
  });

  it('gives anybody else a copy that only they see', async () => {
    expect(await choose(await compared(), 'Sanctions on Russia', { user: OTHER })).toEqual({
      type: InteractionResponseType.ChannelMessageWithSource,
      data: {
        ...ask('compare', { a: 'germany', b: 'russia', topic: 'sanctions', private: true }).message,
        flags: MessageFlags.Ephemeral,
      },
    });
  });

  it('keeps a private answer private', async () => {
    const response = await choose(await compared(true), 'Ceasefire');
    expect(response.type).toBe(InteractionResponseType.UpdateMessage);
    expect(JSON.stringify(response)).toContain('Share with everyone');
  });

  it.each(['', 'menu', '0|compare|0|germany|russia||', '1o|gone|0|', '2o|gone|0|'])(
    '“%s” is answered kindly and privately',
    async value => {
      const message = await compared();
      expect(await answer(selectPayload(message, menu(message).id, value))).toMatchObject({
        type: InteractionResponseType.ChannelMessageWithSource,
        data: {
          content: en.oldButton,
          flags: MessageFlags.Ephemeral,
        },
      });
    },
  );

  it('that names a topic which has left the record says that it isn’t there', async () => {
    const message = await compared();
    expect(
      await answer(selectPayload(message, menu(message).id, '1o|compare|0|germany|russia|gone-topic||')),
    ).toMatchObject({
      data: { content: expect.stringContaining(en.unknownTopic('gone-topic')) },
    });
  });
});

describe('over the gateway, with the real commands', () => {
  const open: (LoopbackDiscord | { close(): Promise<void> })[] = [];
  afterEach(async () => {
    for (const one of open.splice(0).reverse()) await one.close();
  });

  async function connected(): Promise<{ readonly discord: LoopbackDiscord; readonly log: readonly string[] }> {
    const discord = await openDiscord();
    open.push(discord);
    await fetch(`${discord.apiUrl}/v10/applications/${APPLICATION_ID}/commands`, {
      method: 'PUT',
      headers: { authorization: `Bot ${discord.token}` },
      body: JSON.stringify(declare(commands)),
    });
    const log = keptLog();
    const { token, apiUrl } = discord;
    const started = await startGateway({
      token,
      apiUrl,
      log,
      answer: interaction => answer(interaction).then(withoutFiles),
    });
    if (!started.ok) throw new Error(started.problem);
    const gateway: Gateway = started.gateway;
    open.push({ close: () => gateway.stop() });
    return { discord, log: log.lines };
  }

  it.each([
    ['compare', { a: 'Germany', b: 'Russia' }, 'Sanctions on Russia'],
    ['disputed', {}, 'Did Ukraine strike energy sites?'],
    ['cite', { id: 'mistake', style: 'plain' }, 'bibtex'],
    ['help', {}, '/cite'],
  ] as const)('/%s %j, then “%s”: edited in place, nothing refused', async (command, input, label) => {
    const { discord, log } = await connected();
    const message = await discord.command(command, input);
    const { id, value } = menu(message);
    const chosen = await discord.deliver(selectPayload(message, id, value(label), { at: Date.now() }));
    const expected = ask(command, input).press(label);
    expect(chosen).toMatchObject({ kind: 'message', message: { id: message.id, content: expected.message.content } });
    expect([discord.refused, log]).toEqual([[], []]);
  });

  it('/source, /cite in every style and help on every command are taken', async () => {
    const { discord } = await connected();
    await discord.command('source');
    for (const style of ['plain', 'markdown', 'footnote', 'bibtex', 'csl-json'])
      await discord.command('cite', { id: 'clarity', style });
    for (const { name } of commands) await discord.command('help', { command: name });
    expect(discord.refused).toEqual([]);
  });
});
