import { type APIMessage, ComponentType, Locale, MessageFlags } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import { startGateway } from '../../src/discord/gateway.ts';
import { readMessage } from '../../src/discord/message-text.ts';
import { messagesFor } from '../../src/i18n/index.ts';
import { refuseCallback } from '../support/discord/callback-limits.ts';
import { entries, field } from '../support/discord/form.ts';
import { openDiscord } from '../support/discord/loopback.ts';
import { newMessage } from '../support/discord/messages.ts';
import { buttonPayload, commandPayload, messageMenuPayload, selectPayload } from '../support/discord/payloads.ts';
import { fc } from '../support/properties.ts';
import { ask, NOW } from '../support/record.ts';
import { keptLog } from '../support/sample.ts';
import { answerText as interact, servicesOf, withoutFiles } from '../support/services.ts';

const services = servicesOf({ report: () => 'ref' });
const menu = (content: string, name = 'Check this quote') => messageMenuPayload(name, content);

type Payload = Parameters<typeof interact>[0];

/** What an interaction leaves in the channel. */
async function posted(payload: Payload): Promise<APIMessage> {
  const response = await interact(payload, services);
  expect(refuseCallback(response, payload.type)).toBeUndefined();
  return newMessage('data' in response ? response.data : undefined, payload, NOW.getTime());
}

/** What comes of the choice in a message's menu that shares it. */
function shareOf(message: APIMessage, menuOf = message) {
  const parts = entries(menuOf.components).flatMap(row => entries(field(row, 'components')));
  const found = parts.find(part => field(part, 'type') === ComponentType.StringSelect);
  const option = entries(field(found, 'options')).find(one => field(one, 'label') === messagesFor('en').share);
  return interact(
    selectPayload(message, String(field(found, 'custom_id')), String(field(option ?? {}, 'value'))),
    services,
  );
}

describe('“Check this quote” in a message’s menu', () => {
  it('grades what the message quotes, for whoever asked alone', async () => {
    const response = await interact(menu('Did you see? Zelensky: “Europe can not defend itself”'), services);
    expect(response).toMatchObject({
      type: 4,
      data: { flags: MessageFlags.Ephemeral, content: expect.stringContaining('Words changed: “not” is added') },
    });
  });

  it('can be shared, however long the message is: its words are read back', async () => {
    const content = `Look: “we do not need unanimity to do this” ${'and so on '.repeat(40)}`;
    const message = await posted(menu(content));
    const shared = await shareOf(message);
    expect(shared).toMatchObject({ type: 4, data: { content: message.content } });
    expect(shared).not.toHaveProperty('data.flags');
  });

  it('of a message without words says so', async () => {
    expect(await interact(menu('  '), services)).toMatchObject({
      data: { content: messagesFor('en').verify.emptyMessage, flags: MessageFlags.Ephemeral },
    });
  });

  it('by a name that no command has is answered, not dropped', async () => {
    expect(await interact(menu('x', 'Other'), services)).toMatchObject({
      data: { content: 'There is no command “Other”.' },
    });
  });
});

const QUOTED = 'Starmer: “now is the time for the lifting of sanctions”';
const OTHER = '“we do not need unanimity to do this” — Macron';
const text = (content: string) => ({ type: ComponentType.TextDisplay, id: 2, content });
const poll = (question: string, ...answers: readonly string[]) => ({
  poll: {
    question: { text: question },
    answers: answers.map((answer, at) => ({ answer_id: at + 1, poll_media: { text: answer } })),
    expiry: null,
    allow_multiselect: false,
    layout_type: 1,
  },
});
const forwarded = (message: object) => ({
  message_reference: { type: 1, channel_id: '1', message_id: '2' },
  message_snapshots: [{ message: { type: 0, content: '', embeds: [], attachments: [], mentions: [], ...message } }],
});
const embed = (parts: object) => ({ embeds: [{ type: 'rich', ...parts }] });

const IN_ONE_PLACE: readonly (readonly [string, object, string])[] = [
  ['an embed’s title', embed({ title: QUOTED }), 'its embed'],
  ['an embed’s description', embed({ title: 'News', description: QUOTED }), 'its embed'],
  ['an embed’s field', embed({ fields: [{ name: 'A', value: QUOTED, inline: false }] }), 'its embed'],
  ['an embed’s author', embed({ author: { name: QUOTED } }), 'its embed'],
  ['an embed’s footer', embed({ footer: { text: QUOTED } }), 'its embed'],
  ['a forwarded message', forwarded({ content: QUOTED }), 'the forwarded message'],
  ['a forwarded message’s embed', forwarded(embed({ description: QUOTED })), 'the forwarded message'],
  ['a forwarded message’s components', forwarded({ components: [text(QUOTED)] }), 'the forwarded message'],
  ['a text display', { components: [text(QUOTED)] }, 'its text blocks'],
  [
    'a section in a container',
    {
      components: [
        {
          type: ComponentType.Container,
          id: 1,
          accent_color: null,
          spoiler: false,
          components: [
            { type: ComponentType.Section, id: 2, components: [text(QUOTED)], accessory: { type: 11, id: 3 } },
            { type: ComponentType.Separator, id: 4 },
          ],
        },
      ],
    },
    'its text blocks',
  ],
  ['a poll’s question', poll(QUOTED, 'Yes', 'No'), 'its poll'],
  ['a poll’s answer', poll('Who said what?', QUOTED), 'its poll'],
];

/** What a reply shows, as one text. */
async function shown(content: string, parts: object, locale = Locale.EnglishGB): Promise<string> {
  const payload = messageMenuPayload('Check this quote', content, { locale }, parts);
  const message = await posted(payload);
  expect(message.flags).toBe(MessageFlags.Ephemeral);
  return JSON.stringify([message.content, message.embeds]);
}

describe('what a message carries is read', () => {
  it.each(IN_ONE_PLACE)('%s, and the reply says where', async (_, parts, where) => {
    const reply = await shown('', parts);
    expect(reply).toContain('Words changed: “not” is missing');
    expect(reply).toMatch(new RegExp(`Read here: .*${where}`));
  });

  it('each quotation of several places gets its verdict', async () => {
    const parts = { ...embed({ description: OTHER }), ...poll('“makes sense” — Scholz', 'Yes') };
    const first = await posted(messageMenuPayload('Check this quote', QUOTED, {}, parts));
    expect(first.content).toMatch(
      /Words changed: “not” is missing.*\n.*\n3 quotations found.*\n-# Read here: the message, its embed and its poll\.$/u,
    );
    expect(JSON.stringify(first.embeds)).toContain('Words changed: “no” is missing');
    const next = entries(first.components)
      .flatMap(row => entries(field(row, 'components')))
      .find(part => field(part, 'label') === messagesFor('en').next);
    const second = await interact(buttonPayload(first, String(field(next ?? {}, 'custom_id'))), services);
    expect(JSON.stringify(second)).toContain('Word for word');
  });

  it('its own text alone needs no word', async () => {
    expect(await shown(QUOTED, {})).not.toContain('Read here');
  });

  it('what a preview repeats is read once', async () => {
    const reply = await shown(QUOTED, embed({ description: QUOTED }));
    expect(reply).not.toContain('quotations found');
    expect(reply).not.toContain('Read here');
  });

  it('a refusal says where it looked, too', async () => {
    expect(await shown('', embed({ description: '“The war will be over by Easter”' }))).toContain(
      'Read here: its embed.',
    );
  });

  it.each([Locale.French, Locale.German, Locale.Ukrainian])(
    'of nothing to read it says so, in %s too',
    async locale => {
      const message = messagesFor(locale).verify.emptyMessage;
      for (const parts of [
        {},
        { attachments: [{ id: '1', filename: 'a.png' }] },
        embed({ image: { url: 'https://a.b' } }),
      ])
        expect(await shown('', parts, locale)).toContain(message);
    },
  );

  it('labels of buttons and menus are nobody’s words', async () => {
    const button = { type: ComponentType.Button, style: 1, label: QUOTED, custom_id: 'a' };
    const reply = await shown('', { components: [{ type: ComponentType.ActionRow, id: 1, components: [button] }] });
    expect(reply).toContain(messagesFor('en').verify.emptyMessage);
  });
});

describe('by the real client', () => {
  it('a forwarded message and a poll are read, and nothing is refused', async () => {
    const discord = await openDiscord();
    const answer = async (interaction: Payload) => await withoutFiles(await interact(interaction, services));
    const started = await startGateway({ token: discord.token, apiUrl: discord.apiUrl, log: keptLog(), answer });
    if (!started.ok) throw new Error(started.problem);
    try {
      const parts = { ...forwarded({ content: QUOTED }), ...poll(OTHER, 'Yes') };
      const outcome = await discord.deliver(messageMenuPayload('Check this quote', '', {}, parts));
      const reply = JSON.stringify(outcome);
      expect(reply).toContain('Words changed: “not” is missing');
      expect(reply).toContain('Read here: its poll and the forwarded message.');
      expect(discord.refused).toEqual([]);
    } finally {
      await started.gateway.stop();
      await discord.close();
    }
  });
});

describe('a message of any shape', () => {
  const KEYS = ['content', 'embeds', 'components', 'poll', 'message_snapshots', 'message', 'type', 'fields', 'title'];
  const { value } = fc.letrec(tie => ({
    value: fc.oneof(
      { depthSize: 'medium' },
      fc.constantFrom(null, 0, 10, 17, true, '', QUOTED, OTHER, 'x'.repeat(6_000)),
      fc.array(tie('value'), { maxLength: 4 }),
      fc.dictionary(fc.constantFrom(...KEYS, 'description', 'question', 'text', 'answers', 'poll_media'), tie('value')),
    ),
  }));

  it('is answered in a form that Discord takes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.dictionary(fc.constantFrom(...KEYS), value), async parts => {
        const payload = messageMenuPayload('Check this quote', '', {}, parts);
        const response = await interact(payload, servicesOf({ report: error => expect.fail(String(error)) }));
        expect(refuseCallback(response, payload.type)).toBeUndefined();
      }),
      { numRuns: 150 },
    );
  });

  it('that nobody resolved is answered, too', async () => {
    const payload = menu(QUOTED);
    for (const resolved of [{}, { messages: {} }, undefined]) {
      const bare = { ...payload, data: { ...payload.data, resolved } } as typeof payload;
      expect(await interact(bare, services)).toMatchObject({
        data: { content: messagesFor('en').verify.emptyMessage },
      });
    }
  });

  it('however nested and long, is read within bounds', () => {
    let nested: object = text(QUOTED);
    for (let depth = 0; depth < 5_000; depth++) nested = { type: ComponentType.Container, components: [nested] };
    const many = { embeds: Array.from({ length: 5_000 }, (_, at) => ({ description: `“${at}” ${'x'.repeat(900)}` })) };
    expect(readMessage({ content: '', components: [nested] }, 1_500).text).toBe('');
    expect(readMessage(many, 1_500).text.length).toBeLessThan(3_000);
  });
});

describe('a question that no custom id holds', () => {
  const question =
    'What did Emmanuel Macron say about the reassurance force with several European countries who will deploy to Ukraine?';

  it('is shared, and asked again, by what its message shows', async () => {
    const options = [
      { name: 'question', value: question },
      { name: 'private', value: true, type: 5 },
    ];
    const message = await posted(commandPayload('ask', options));
    const shared = await shareOf(message);
    expect(shared).toMatchObject({ type: 4, data: { content: ask('ask', { question }).message.content } });
  });

  it('whose message has lost its words is answered kindly', async () => {
    const options = [
      { name: 'question', value: question },
      { name: 'private', value: true, type: 5 },
    ];
    const message = await posted(commandPayload('ask', options));
    expect(await shareOf({ ...message, content: 'An answer', embeds: [] }, message)).toMatchObject({
      data: { content: messagesFor('en').oldButton },
    });
  });
});
