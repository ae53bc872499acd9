/** Presses on buttons: those of version 1, and those that ask what is known of a page's items. */
import {
  type APIEmbed,
  type APIInteraction,
  InteractionResponseType,
  Locale,
  MessageFlags,
} from 'discord-api-types/v10';
import { describe, expect, test as it } from 'vitest';
import { ALL_MESSAGES, messagesFor } from '../../src/i18n/index.ts';
import { echoEmbed } from '../../src/render/discord.ts';
import { newMessage, postedMessage } from '../support/discord/messages.ts';
import { type Asking, buttonPayload, commandPayload, selectPayload } from '../support/discord/payloads.ts';
import { CHANNEL_ID, OTHER } from '../support/discord/world.ts';
import { OLD_BUTTONS } from '../support/old-buttons.ts';
import { ask, context, NOW } from '../support/record.ts';
import { customIds } from '../support/sample.ts';
import { answerText, servicesOf } from '../support/services.ts';

interface Sent {
  readonly content: string;
  readonly embeds: readonly APIEmbed[];
  readonly flags?: number;
}

async function pressed(payload: APIInteraction): Promise<{ readonly type: number; readonly sent: Sent }> {
  const response = await answerText(payload, servicesOf());
  if (!('data' in response) || !response.data || !('content' in response.data)) throw new Error('no message');
  return { type: response.type, sent: response.data as Sent };
}

describe('a button of version 1', () => {
  it.each(OLD_BUTTONS.map(old => [old.id, old] as const))('%s does what it did', async (id, old) => {
    const embeds = old.echo === undefined ? [] : [echoEmbed('Asked', old.echo)];
    const message = postedMessage({ content: 'An old answer', embeds }, CHANNEL_ID, NOW.getTime(), []);
    const { sent } = await pressed(buttonPayload(message, id));
    // A quiz draws its question anew, and what needs a server's settings isn't answered by the record.
    if (/^(?:quiz$|briefing|follow|ask feedback)/.test(old.command))
      expect(sent.content).not.toBe(context.messages.oldButton);
    else expect(sent.content).toBe(ask(old.command, old.input, old.page).message.content);
  });

  it('of a picture asks for one, and its twin for none', async () => {
    const message = postedMessage({ content: 'An old answer' }, CHANNEL_ID, NOW.getTime(), []);
    const [withPicture, without] = await Promise.all(
      ['1o|quote|0|macron||t||', '1o|quote|0|macron||f||'].map(id => pressed(buttonPayload(message, id))),
    );
    expect(JSON.stringify(withPicture)).toContain('Without the picture');
    expect(JSON.stringify(without)).toContain('As a picture');
  });
});

async function posted(command: string, input: Readonly<Record<string, string>>, asking: Asking = {}) {
  const payload = commandPayload(
    command,
    Object.entries(input).map(([name, value]) => ({ name, value })),
    asking,
  );
  const response = await answerText(payload, servicesOf());
  return newMessage('data' in response ? response.data : undefined, payload, NOW.getTime());
}

/** The custom id of Details under a page of several items. */
const detailsId = (message: Parameters<typeof customIds>[0]): string =>
  customIds(message).find(id => /^2d/i.test(id)) ?? expect.unreachable('no button Details');

/** The ids of the items that embeds cite. */
const cited = (embeds: readonly APIEmbed[]): readonly string[] =>
  [
    ...embeds
      .map(({ description = '' }) => description)
      .join('\n')
      .matchAll(/ · ([a-z][a-z0-9\\-]+)$/gm),
  ].map(([, id = '']) => id.replaceAll('\\', ''));

describe('Details', () => {
  it('tells the presser alone what is known of every item of the page, which stays', async () => {
    const message = await posted('disputed', { topic: 'energy' });
    for (const user of [undefined, OTHER]) {
      const { type, sent } = await pressed(buttonPayload(message, detailsId(message), user ? { user } : {}));
      expect(type).toBe(InteractionResponseType.ChannelMessageWithSource);
      expect(sent.flags).toBe(MessageFlags.Ephemeral);
      expect(cited(sent.embeds)).toEqual([...new Set(cited(message.embeds))]);
      for (const known of ['AFP’s story says “Thursday”', 'Note: Al Jazeera']) {
        expect(JSON.stringify(sent.embeds)).toContain(known);
        expect(JSON.stringify(message.embeds)).not.toContain(known);
      }
    }
  });

  it('is of the page that it stands under, not of the first', () => {
    const second = ask('position', { country: 'France' }).press('Next');
    const details = second.press('Details');
    const shown = cited(second.message.embeds);
    expect(shown.length).toBeGreaterThan(1);
    expect(shown).toEqual(expect.arrayContaining([...cited(details.message.embeds)]));
    expect(details.page.choose?.buttons.map(b => b.invocation.input['item'])).toEqual(shown);
    for (const label of details.choices) expect(details.press(label).kind, label).toBe('items');
  });

  it('is of the items that the server’s page shows, told in the presser’s language', async () => {
    const asking = { guildLocale: Locale.Ukrainian, locale: Locale.French };
    const message = await posted('position', { country: 'France' }, asking);
    const { sent } = await pressed(buttonPayload(message, detailsId(message), asking));
    const items = await pressed(selectPayload(message, 'menu', `2o|details|0|${cited(message.embeds)[0]}|`, asking));
    expect(sent.content).toBe(items.sent.content);
    expect(cited(message.embeds).slice(0, cited(sent.embeds).length)).toEqual(cited(sent.embeds));
    expect(JSON.stringify(sent)).toContain(messagesFor('fr').details);
  });

  it('of a long question is pressed by the words in its message', async () => {
    const question = `What did Macron say about the force${', and what else did he say about it'.repeat(4)}?`;
    const message = await posted('ask', { question });
    const id = detailsId(message);
    expect(id).toMatch(/^2D\|ask\|/);
    expect(id).not.toContain('Macron');
    const { sent } = await pressed(buttonPayload(message, id));
    expect(new Set(cited(message.embeds.slice(0, 1)))).toEqual(new Set(cited(sent.embeds)));
  });

  it('of a single item stays that item’s, whatever the day', () => {
    const today = ask('quote');
    const [button] = today.page.buttons.filter(({ label }) => label === 'Details');
    expect(button?.invocation).toEqual({
      command: 'details',
      input: { item: cited(today.message.embeds)[0] },
      page: 0,
    });
  });

  it('isn’t under a quiz’s question, and of a refusal tells what came closest', () => {
    expect(ask('quiz', { topic: 'sanctions' }).buttons).not.toContain('Details');
    const refused = ask('ask', { question: 'What did Starmer say about the Black Sea?' });
    const shown = cited(refused.message.embeds);
    expect(cited(refused.press('Details').message.embeds)).toEqual(shown);
  });

  it.each(ALL_MESSAGES.map(w => [w.language, w] as const))('has its words in every language (%s)', (_, messages) => {
    const details = ask('disputed', {}, 0, { ...context, messages }).press(messages.details);
    expect(details.sentence).toContain(messages.details);
    expect(details.kind).toBe('items');
  });
});
