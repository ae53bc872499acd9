import { type APIMessage, InteractionResponseType, InteractionType, Locale, MessageFlags } from 'discord-api-types/v10';
import { describe, expect, test as it } from 'vitest';
import type { Context } from '../../src/context.ts';
import type { Services } from '../../src/dispatch/services.ts';
import { messagesFor } from '../../src/i18n/index.ts';
import { entries, field } from '../support/discord/form.ts';
import { asker, newMessage } from '../support/discord/messages.ts';
import {
  type Asking,
  autocompletePayload,
  buttonPayload,
  commandPayload,
  pingPayload,
  selectPayload,
} from '../support/discord/payloads.ts';
import { OTHER, READER } from '../support/discord/world.ts';
import { ask, context, dossier, NOW } from '../support/record.ts';
import { answerText as interact, NO_PAINTER } from '../support/services.ts';

function services(record = () => dossier) {
  const reported: unknown[] = [];
  const answered: unknown[] = [];
  const made: Services = {
    get dossier() {
      return record();
    },
    now: () => NOW,
    painter: NO_PAINTER,
    report: error => {
      reported.push(error);
      return 'abc123';
    },
    answered: what => {
      answered.push({ ...what, ms: typeof what.ms });
    },
  };
  return { desk: made, reported, answered };
}

const quote = (input: Readonly<Record<string, string | boolean>>, asking: Asking = {}) =>
  commandPayload(
    'quote',
    Object.entries(input).map(([name, value]) =>
      typeof value === 'boolean' ? { name, value, type: 5 } : { name, value },
    ),
    asking,
  );

/** The message that an answer leaves in the channel, and the custom id of one of its buttons or its menu's choices. */
async function posted(
  payload: ReturnType<typeof quote>,
  label: string,
): Promise<{ readonly message: APIMessage; readonly id: string }> {
  const response = await interact(payload, services().desk);
  const data = 'data' in response ? response.data : undefined;
  const message = newMessage(data, payload, NOW.getTime());
  const parts = entries(message.components).flatMap(row => entries(field(row, 'components')));
  const found = [...parts, ...parts.flatMap(part => entries(field(part, 'options')))].find(
    one => field(one, 'label') === label,
  );
  if (!found) throw new Error(`no button ${label}`);
  return { message, id: String(field(found, 'custom_id') ?? field(found, 'value')) };
}

describe('an interaction', () => {
  it('ping is answered with pong', async () => {
    expect(await interact(pingPayload() as never, services().desk)).toEqual({ type: InteractionResponseType.Pong });
  });

  it('a command is answered with the very message that every other surface draws', async () => {
    const { desk: at, answered } = services();
    expect(await interact(quote({ speaker: 'Macron', topic: 'force' }), at)).toEqual({
      type: InteractionResponseType.ChannelMessageWithSource,
      data: ask('quote', { speaker: 'Macron', topic: 'force' }).message,
    });
    expect(answered).toEqual([{ command: 'quote', kind: 'answer', hits: 6, ms: 'number' }]);
  });

  it('private answers are for the reader alone, and offer to be shared', async () => {
    const response = await interact(quote({ speaker: 'Macron', private: true }), services().desk);
    expect(response).toMatchObject({ type: 4, data: { flags: MessageFlags.Ephemeral } });
    expect(JSON.stringify(response)).toContain('Share with everyone');
    expect(JSON.stringify(await interact(quote({ speaker: 'Macron' }), services().desk))).not.toContain(
      'Share with everyone',
    );
  });

  it('sharing posts the same answer for everyone', async () => {
    const { message, id } = await posted(quote({ speaker: 'Macron', private: true }), 'Share with everyone');
    const shared = await interact(selectPayload(message, 'menu', id), services().desk);
    expect(shared).toEqual({
      type: 4,
      data: expect.objectContaining({ content: ask('quote', { speaker: 'Macron' }).message.content }),
    });
    expect(shared).not.toHaveProperty('data.flags');
  });

  it('whoever asked pages in place', async () => {
    const { message, id } = await posted(quote({ speaker: 'Macron' }), 'Next');
    expect(asker({ member: { user: READER } } as never)).toBe(asker({ user: READER } as never));
    expect(await interact(buttonPayload(message, id), services().desk)).toEqual({
      type: InteractionResponseType.UpdateMessage,
      data: { attachments: [], ...ask('quote', { speaker: 'Macron' }, 1).message },
    });
  });

  it('somebody else who presses gets a copy that only they see; the original stays', async () => {
    const { message, id } = await posted(quote({ speaker: 'Macron' }), 'Next');
    const response = await interact(buttonPayload(message, id, { user: OTHER }), services().desk);
    expect(response).toMatchObject({
      type: InteractionResponseType.ChannelMessageWithSource,
      data: { flags: MessageFlags.Ephemeral, content: ask('quote', { speaker: 'Macron' }, 1).message.content },
    });
  });

  it('a button of an older version, or of nobody’s, is answered kindly and privately', async () => {
    const { message } = await posted(quote({ speaker: 'Macron' }), 'Next');
    for (const id of ['0|quote|1', 'x', '1o|gone|0|', '2o|gone|0|'])
      expect(await interact(buttonPayload(message, id), services().desk)).toEqual({
        type: 4,
        data: {
          content: 'This button is out of date. Please use the command again.',
          flags: MessageFlags.Ephemeral,
          allowed_mentions: { parse: [] },
        },
      });
  });

  it('a button that names an entry which has left the record says that it isn’t there', async () => {
    const { message } = await posted(quote({ speaker: 'Macron' }), 'Next');
    expect(await interact(buttonPayload(message, '1o|quote|0|gone-person||||'), services().desk)).toMatchObject({
      data: { content: '**Nobody called “gone-person” speaks in the record.**' },
    });
  });

  it.each([
    ['speaker', 'chanc', ['scholz']],
    ['speaker', 'ger', ['scholz']],
    ['speaker', 'zel', ['zelensky']],
    ['topic', 'sanc', ['sanctions']],
    ['topic', 'санк', ['sanctions']],
  ])('completing %s:%s suggests %j first', async (name, value, first) => {
    const response = await interact(autocompletePayload('quote', [{ name, value }], name), services().desk);
    const choices =
      'data' in response && response.data && 'choices' in response.data ? (response.data.choices ?? []) : [];
    expect(choices.slice(0, first.length).map(c => c.value)).toEqual(first);
  });

  it('completion is never more than 25, and is empty where an option doesn’t complete', async () => {
    const all = await interact(
      autocompletePayload('position', [{ name: 'country', value: '' }], 'country'),
      services().desk,
    );
    expect(all).toMatchObject({
      type: 8,
      data: { choices: expect.arrayContaining([{ name: 'France', value: 'france' }]) },
    });
    expect(
      await interact(autocompletePayload('quote', [{ name: 'about', value: 'x' }], 'about'), services().desk),
    ).toEqual({
      type: 8,
      data: { choices: [] },
    });
    expect(
      await interact(autocompletePayload('gone', [{ name: 'about', value: 'x' }], 'about'), services().desk),
    ).toEqual({
      type: 8,
      data: { choices: [] },
    });
  });

  it('the unexpected is reported, and shown as one sentence with a reference', async () => {
    const broken = services(() => {
      throw new Error('secret inside');
    });
    const response = await interact(quote({ speaker: 'Macron' }), broken.desk);
    expect(response).toMatchObject({
      type: 4,
      data: {
        content: 'That went wrong on my side and has been noted. Please try again in a moment. Reference: abc123',
        flags: 64,
      },
    });
    expect(broken.reported).toHaveLength(1);
    expect(
      await interact(autocompletePayload('quote', [{ name: 'speaker', value: 'x' }], 'speaker'), broken.desk),
    ).toEqual({
      type: 8,
      data: { choices: [] },
    });
  });

  describe('the language of an answer', () => {
    const inFrench = { ...context, messages: messagesFor('fr') };
    const inUkrainian = { ...context, messages: messagesFor('uk') };
    const asking: Asking = { locale: Locale.French, guildLocale: Locale.Ukrainian };

    it('a private one is in the reader’s, a public one in the server’s', async () => {
      const hidden = { speaker: 'Macron', private: true };
      expect(await interact(quote(hidden, asking), services().desk)).toEqual({
        type: InteractionResponseType.ChannelMessageWithSource,
        data: { ...ask('quote', hidden, 0, inFrench).message, flags: MessageFlags.Ephemeral },
      });
      expect(await interact(quote({ speaker: 'Macron' }, asking), services().desk)).toEqual({
        type: InteractionResponseType.ChannelMessageWithSource,
        data: ask('quote', { speaker: 'Macron' }, 0, inUkrainian).message,
      });
    });

    it('a direct message has no server: it’s in the reader’s', async () => {
      const response = await interact(
        quote({ speaker: 'Macron' }, { locale: Locale.French, where: 'dm' }),
        services().desk,
      );
      expect(response).toMatchObject({ data: ask('quote', { speaker: 'Macron' }, 0, inFrench).message });
    });

    it('sharing a private answer posts it in the server’s', async () => {
      const { message, id } = await posted(
        quote({ speaker: 'Macron', private: true }, asking),
        inFrench.messages.share,
      );
      expect(await interact(selectPayload(message, 'menu', id, asking), services().desk)).toMatchObject({
        data: { content: ask('quote', { speaker: 'Macron' }, 0, inUkrainian).message.content },
      });
    });

    it('a page turned in place stays in the server’s; somebody else’s copy is in their own', async () => {
      const { message, id } = await posted(quote({ speaker: 'Macron' }, asking), inUkrainian.messages.next);
      const second = (within: Context): string => ask('quote', { speaker: 'Macron' }, 1, within).message.content;
      expect(await interact(buttonPayload(message, id, asking), services().desk)).toMatchObject({
        type: InteractionResponseType.UpdateMessage,
        data: { content: second(inUkrainian) },
      });
      expect(await interact(buttonPayload(message, id, { ...asking, user: OTHER }), services().desk)).toMatchObject({
        data: { flags: MessageFlags.Ephemeral, content: second(inFrench) },
      });
    });

    it('completion and what can’t be answered are in the reader’s', async () => {
      const completed = await interact(
        autocompletePayload('position', [{ name: 'country', value: 'us' }], 'country', asking),
        services().desk,
      );
      expect(completed).toMatchObject({ data: { choices: [{ name: 'États-Unis', value: 'us' }] } });
      const { message } = await posted(quote({ speaker: 'Macron' }, asking), inUkrainian.messages.next);
      expect(await interact(buttonPayload(message, 'x', asking), services().desk)).toMatchObject({
        data: { content: inFrench.messages.oldButton },
      });
    });
  });

  it.each([null, 7, {}, []])(
    'one whose locale is %j is answered in the main language, whatever else is wrong',
    async locale => {
      const sound = { ...quote({ speaker: 'Macron' }), locale, guild_locale: locale };
      const { messages } = context;
      expect(await interact(sound as never, services().desk)).toMatchObject({
        data: ask('quote', { speaker: 'Macron' }).message,
      });
      expect(await interact({ ...sound, data: null } as never, services().desk)).toMatchObject({
        data: { content: messages.failed('abc123') },
      });
    },
  );

  it('a button under a message that doesn’t say who asked for it is answered', async () => {
    const { message, id } = await posted(quote({ speaker: 'Macron' }), 'Next');
    const pressed = buttonPayload({ ...message, interaction_metadata: { id: '1', type: 2 } as never }, id);
    expect(await interact(pressed, services().desk)).toMatchObject({
      data: { flags: MessageFlags.Ephemeral, content: ask('quote', { speaker: 'Macron' }, 1).message.content },
    });
  });

  it('a kind of interaction that there is no button for is answered, not dropped', async () => {
    const modal = { ...pingPayload(), type: InteractionType.ModalSubmit, locale: Locale.EnglishGB };
    expect(await interact(modal as never, services().desk)).toMatchObject({ type: 4, data: { flags: 64 } });
  });
});
