import { type APIMessage, MessageFlags } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import { refuseCallback } from '../support/discord/callback-limits.ts';
import { newMessage } from '../support/discord/messages.ts';
import { buttonPayload, commandPayload, messageMenuPayload } from '../support/discord/payloads.ts';
import { ask, NOW } from '../support/record.ts';
import { answerText as interact, servicesOf } from '../support/services.ts';

const services = servicesOf({ report: () => 'ref' });
const menu = (content: string, name = 'Check this quote') => messageMenuPayload(name, content);

type Payload = Parameters<typeof interact>[0];

/** What an interaction leaves in the channel, and the ids of its buttons by label. */
async function posted(
  payload: Payload,
): Promise<{ readonly message: APIMessage; readonly ids: ReadonlyMap<string, string> }> {
  const response = await interact(payload, services);
  expect(refuseCallback(response, payload.type)).toBeUndefined();
  const message = newMessage('data' in response ? response.data : undefined, payload, NOW.getTime());
  const rows = JSON.parse(JSON.stringify(message.components ?? [])) as {
    components: { label: string; custom_id: string }[];
  }[];
  return { message, ids: new Map(rows.flatMap(r => r.components).map(c => [c.label, c.custom_id])) };
}

describe('“Check this quote” in a message’s menu', () => {
  it('grades what the message quotes, for whoever asked alone', async () => {
    const response = await interact(menu('Did you see? Zelensky: “Europe can not defend itself”'), services);
    expect(response).toMatchObject({
      type: 4,
      data: { flags: MessageFlags.Ephemeral, content: expect.stringContaining('Words changed: a negation') },
    });
  });

  it('can be shared, however long the message is: its words are read back', async () => {
    const content = `Look: “we do not need unanimity to do this” ${'and so on '.repeat(40)}`;
    const { message, ids } = await posted(menu(content));
    const shared = await interact(buttonPayload(message, ids.get('Share with everyone') ?? ''), services);
    expect(shared).toMatchObject({ type: 4, data: { content: message.content } });
    expect(shared).not.toHaveProperty('data.flags');
  });

  it('of a message without words says so', async () => {
    expect(await interact(menu('  '), services)).toMatchObject({
      data: { content: 'Not in the record: a quotation without words.', flags: MessageFlags.Ephemeral },
    });
  });

  it('by a name that no command has is answered, not dropped', async () => {
    expect(await interact(menu('x', 'Other'), services)).toMatchObject({
      data: { content: 'There is no command “Other”.' },
    });
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
    const { message, ids } = await posted(commandPayload('ask', options));
    const shared = await interact(buttonPayload(message, ids.get('Share with everyone') ?? ''), services);
    expect(shared).toMatchObject({ type: 4, data: { content: ask('ask', { question }).message.content } });
  });

  it('whose message has lost its words is answered kindly', async () => {
    const options = [
      { name: 'question', value: question },
      { name: 'private', value: true, type: 5 },
    ];
    const { message, ids } = await posted(commandPayload('ask', options));
    const bare = { ...message, embeds: [] };
    expect(await interact(buttonPayload(bare, ids.get('Share with everyone') ?? ''), services)).toMatchObject({
      data: { content: 'This button was made by an older version. Please run the command again.' },
    });
  });
});
