/** Presses on buttons: those of version 1, and those that ask what is known of a page's items. */
import {
  type APIEmbed,
  type APIInteraction,
  InteractionResponseType,
  Locale,
  MessageFlags,
} from 'discord-api-types/v10';
import { describe, expect, test as it } from 'vitest';
import { recordCommands } from '../../commands/index.ts';
import { interact } from '../../src/discord/interactions.ts';
import { ALL_MESSAGES, messagesFor } from '../../src/i18n/index.ts';
import { echoEmbed } from '../../src/render/discord.ts';
import { newMessage, postedMessage } from '../support/discord/messages.ts';
import { type Asking, buttonPayload, commandPayload } from '../support/discord/payloads.ts';
import { CHANNEL_ID, OTHER } from '../support/discord/world.ts';
import { OLD_BUTTONS } from '../support/old-buttons.ts';
import { type Asked, ask, context, NOW, pages } from '../support/record.ts';
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
    if (/^(?:quiz$|briefing|follow|ask feedback)/.test(old.command)) {
      expect(sent.content).not.toBe(context.messages.oldButton);
      return;
    }
    // Pages were shorter: where there are fewer now, the answer begins anew.
    const there = ask(old.command, old.input, old.page);
    const shown = there.page.tone === 'problem' ? ask(old.command, old.input) : there;
    expect(shown.page.tone).not.toBe('problem');
    expect(sent).toMatchObject({ content: shown.message.content, embeds: shown.message.embeds });
  });

  it('of a picture asks for one, and its twin for none', async () => {
    const message = postedMessage({ content: 'An old answer' }, CHANNEL_ID, NOW.getTime(), []);
    const pictureOf = async (id: string) => (await interact(buttonPayload(message, id), servicesOf())).drawing?.picture;
    const drawn = ask('quote', { speaker: 'macron', as: 'picture' }, 3).page.picture;
    expect(drawn?.kind).toBe('card');
    expect(await pictureOf('1o|quote|3|macron||t||')).toEqual(drawn);
    expect(await pictureOf('1o|quote|3|macron||f||')).toBeUndefined();
    expect(await pictureOf('1o|timeline|0|2025-03-27|||||t|')).toMatchObject({ kind: 'timeline' });
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

const idsOn = ({ page }: Asked): readonly string[] => (page.items ?? []).map(({ item }) => item.id);

/** The ids of the items of which Details tell, from their names. */
const toldOf = (embeds: readonly APIEmbed[]): readonly string[] =>
  embeds.flatMap(({ fields = [] }) => fields.map(({ name }) => name.split(' – ')[0] ?? ''));

describe('Details', () => {
  it('tells the presser alone what is known of every item of the page, which stays', async () => {
    const message = await posted('disputed', { topic: 'energy' });
    const questions = ask('disputed', { topic: 'energy' }).page.choose?.buttons ?? [];
    const ids = questions
      .filter(({ invocation }) => invocation.command === 'disputed one')
      .flatMap(({ label }) => idsOn(ask('disputed', { topic: 'energy' }).press(label)));
    for (const user of [undefined, OTHER]) {
      const { type, sent } = await pressed(buttonPayload(message, detailsId(message), user ? { user } : {}));
      expect(type).toBe(InteractionResponseType.ChannelMessageWithSource);
      expect(sent.flags).toBe(MessageFlags.Ephemeral);
      expect(toldOf(sent.embeds).toSorted()).toEqual([...new Set(ids)].toSorted());
      for (const known of ['AFP writes “Thursday”', 'Al Jazeera (28 March 2025)']) {
        expect(JSON.stringify(sent.embeds)).toContain(known);
        expect(JSON.stringify(message.embeds)).not.toContain(known);
      }
    }
  });

  it('is of the page that it stands under, not of the first; a menu leads to each item’s own', () => {
    const second = ask('quote', { speaker: 'Macron' }).press('Next');
    const details = second.press('Details');
    const shown = idsOn(second);
    expect(shown.length).toBeGreaterThan(1);
    expect(shown).not.toEqual(idsOn(ask('quote', { speaker: 'Macron' })));
    expect(toldOf(details.message.embeds)).toEqual(shown);
    const own = details.page.choose?.buttons.filter(({ invocation }) => invocation.command === 'details') ?? [];
    expect(own.map(({ invocation }) => invocation.input['item'])).toEqual(shown);
    for (const [i, { label }] of own.entries()) {
      const one = details.press(label);
      expect(one.sentence, label).toContain('Details · Macron');
      expect(JSON.stringify(one.message.embeds), label).toContain(`${shown[i]} · AFP`);
    }
  });

  it('as text is of the same page, and still of what is known', async () => {
    const second = ask('quote', { speaker: 'Macron' }).press('Next');
    const details = second.press('Details');
    const text = details.press('As text');
    expect(text.message.embeds).toEqual([]);
    for (const { name, value } of details.message.embeds.flatMap(({ fields = [] }) => fields)) {
      expect(text.message.content).toContain(name);
      expect(text.message.content).toContain(value.split('\n').at(-1)?.replace(/^- /, ''));
    }
    expect(text.press('As a card').message).toEqual(
      ask('quote', { speaker: 'Macron', as: 'card' }, 1).press('Details').message,
    );
    const payload = commandPayload('quote', [{ name: 'speaker', value: 'Macron' }]);
    const message = newMessage(second.message, payload, NOW.getTime());
    const { type, sent } = await pressed(buttonPayload(message, detailsId(message)));
    expect(sent.embeds).toEqual(details.message.embeds);
    expect(type).toBe(InteractionResponseType.ChannelMessageWithSource);
  });

  it('leads nowhere that can’t be answered, whichever page it is of', () => {
    for (const [name, input] of recordCommands.flatMap(one => one.examples.map(of => [one.name, of] as const)))
      for (const page of pages(name, input).filter(({ buttons, choices }) =>
        [...buttons, ...choices].includes('Details'),
      )) {
        const details = page.press('Details');
        const labels = new Set([...details.buttons, ...details.choices]);
        for (const label of labels) expect(details.press(label).page.tone, `${name} ${label}`).toBe('answer');
      }
  });

  it('is of the items that the server’s page shows, told in the presser’s language', async () => {
    const asking = { guildLocale: Locale.Ukrainian, locale: Locale.French };
    const message = await posted('position', { country: 'Ukraine' }, asking);
    const { sent } = await pressed(buttonPayload(message, detailsId(message), asking));
    const inUkrainian = ask('position', { country: 'Ukraine' }, 0, { ...context, messages: messagesFor('uk') });
    expect(toldOf(sent.embeds)).toEqual(idsOn(inUkrainian));
    expect(sent.content).toBe(`**${messagesFor('fr').replies.details.title}**`);
    expect(JSON.stringify(sent.embeds)).toContain(messagesFor('fr').replies.details.entered('2026-11-23'));
  });

  it('of a long question is pressed by the words in its message', async () => {
    const question = `What did Macron say about the force${', and what else did he say about it'.repeat(4)}?`;
    const message = await posted('ask', { question });
    const id = detailsId(message);
    expect(id).toMatch(/^2D\|ask\|/);
    expect(id).not.toContain('Macron');
    const { sent } = await pressed(buttonPayload(message, id));
    const shown = idsOn(ask('ask', { question }));
    expect(shown.length).toBeGreaterThan(1);
    expect(toldOf(sent.embeds)).toEqual([...new Set(shown)]);
  });

  it('of a single item stays that item’s, whatever the day', () => {
    const today = ask('quote');
    const [button] = today.page.buttons.filter(({ label }) => label === 'Details');
    expect(idsOn(today)).toHaveLength(1);
    expect(button?.invocation).toEqual({ command: 'details', input: { item: idsOn(today)[0] }, page: 0 });
  });

  it('of a page that is gone is of the answer’s beginning', async () => {
    const message = await posted('quote', { speaker: 'Macron' });
    const gone = detailsId(message).replace('|0|', '|99|');
    const { sent } = await pressed(buttonPayload(message, gone));
    expect(sent.flags).toBe(MessageFlags.Ephemeral);
    expect(sent.embeds).toEqual(ask('quote', { speaker: 'Macron' }).message.embeds);
  });

  it('isn’t under a quiz’s question, and of a refusal tells what came closest', () => {
    expect(ask('quiz', { topic: 'sanctions' }).buttons).not.toContain('Details');
    const refused = ask('ask', { question: 'What did Starmer say about the Black Sea?' });
    const shown = idsOn(refused);
    expect(shown).toHaveLength(1);
    expect(JSON.stringify(refused.press('Details').message.embeds)).toContain(`${shown[0]} · AFP`);
  });

  it.each(ALL_MESSAGES.map(w => [w.language, w] as const))('has its words in every language (%s)', (_, messages) => {
    const details = ask('disputed', {}, 0, { ...context, messages }).press(messages.details);
    expect(details.sentence).toBe(messages.replies.details.title);
    expect(details.kind).toBe('answer');
  });
});
