import { generateKeyPairSync } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  type APIInteraction,
  type APIMessage,
  InteractionResponseType,
  Locale,
  MessageFlags,
} from 'discord-api-types/v10';
import { afterAll, describe, expect, test as it } from 'vitest';
import type { MarkdownNode, Outcome } from '../../src/playground/api.ts';
import { startBot } from '../../src/playground/bot.ts';
import { attachmentStore, deliver } from '../../src/playground/fake-discord.ts';
import {
  autocompletePayload,
  buttonPayload,
  commandPayload,
  messageMenuPayload,
  pingPayload,
} from '../support/discord/payloads.ts';
import { NOW } from '../support/record.ts';
import { answerText, servicesOf } from '../support/services.ts';
import { playgrounds } from './open.ts';

const printedIn = () => 'en';
const open = playgrounds();
const playground = await open();
const { interact, ask, post } = playground;

const servers: Server[] = [];
afterAll(async () => {
  await Promise.all(servers.splice(0).map(server => new Promise(resolve => void server.close(resolve))));
});

/** Starts a server that stands between playground and bot, or in for the bot. */
async function serving(handler: Parameters<typeof createServer>[1] & object): Promise<string> {
  const server = createServer(handler);
  servers.push(server);
  await new Promise<void>(resolve => void server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/interactions`;
}

const macron = commandPayload('quote', [{ name: 'speaker', value: 'macron' }]);

/** Lists the texts of a message that Discord reads as Markdown. */
function textsOf({ response }: Outcome): readonly string[] {
  if (response.type !== InteractionResponseType.ChannelMessageWithSource) return expect.unreachable('no message');
  const { content = '', embeds = [] } = response.data;
  return [
    ...(content === '' ? [] : [content]),
    ...embeds.flatMap(e => [e.title, e.description, ...(e.fields ?? []).flatMap(f => [f.name, f.value])]),
  ].filter(text => text !== undefined);
}

describe('an interaction', () => {
  it.each([
    ['a command', macron],
    ['a private command', commandPayload('timeline', [{ name: 'private', value: true, type: 5 }])],
    ['a completion', autocompletePayload('position', [{ name: 'country', value: 'ger' }], 'country')],
    ['a message’s menu', messageMenuPayload('Check this quote', 'now is the time for the lifting of sanctions')],
    ['a ping', pingPayload()],
  ])('%s is answered as the bot answers Discord', async (_, payload) => {
    const { response, attachments } = await interact(payload);
    const own = await answerText(payload as APIInteraction, servicesOf());
    expect(response).toEqual(JSON.parse(JSON.stringify(own)));
    expect(attachments).toEqual([]);
  });

  it('a press edits the reader’s own message', async () => {
    const asked = await interact(commandPayload('timeline', []));
    if (asked.response.type !== InteractionResponseType.ChannelMessageWithSource)
      return expect.unreachable('no message');
    const [row] = asked.response.data.components ?? [];
    const [button] = row && 'components' in row ? row.components : [];
    if (!button || !('custom_id' in button)) return expect.unreachable('no button');
    const message = { ...asked.response.data, id: '1', interaction_metadata: { user: macron.member?.user } };
    const pressed = await interact(buttonPayload(message as unknown as APIMessage, String(button.custom_id)));
    expect(pressed.response.type).toBe(InteractionResponseType.UpdateMessage);
    expect(Object.keys(pressed.markdown).length).toBeGreaterThan(0);
  });

  it('in the language of the reader where it’s private, of the server where it isn’t', async () => {
    const asking = { locale: Locale.French, guildLocale: Locale.Ukrainian };
    const own = await interact(commandPayload('timeline', [{ name: 'private', value: true, type: 5 }], asking));
    const shown = await interact(commandPayload('timeline', [], asking));
    expect(textsOf(own).join(' ')).toMatch(/dossier|mars/);
    expect(textsOf(shown).join(' ')).toMatch(/березня/);
  });

  it.each([
    ['of no kind that there is', { type: 99 }],
    ['without anything else', { type: 2 }],
    ['that presses a button of nothing', { type: 3, locale: 'fr' }],
    ['with options that are none', { type: 2, locale: 'uk', data: { type: 1, name: 'quote', options: 7 } }],
  ])('%s is answered with a sentence', async (_, interaction) => {
    const own = await open({ services: servicesOf({ report: () => 'ab12cd' }) });
    const { response } = await own.interact(interaction);
    expect(response).toMatchObject({ type: 4, data: { flags: MessageFlags.Ephemeral } });
  });
});

describe('the Markdown of an answer', () => {
  it.each([
    ['position', { name: 'country', value: 'Germany' }, ['strong', 'subtext', 'list']],
    ['quote', { name: 'as', value: 'text' }, ['strong', 'quote']],
  ])('of /%s is there for every text of it', async (command, option, kinds) => {
    const outcome = await interact(commandPayload(command, [option]));
    expect(Object.keys(outcome.markdown).toSorted()).toEqual([...new Set(textsOf(outcome))].toSorted());
    for (const kind of kinds) expect(JSON.stringify(outcome.markdown)).toContain(`"type":"${kind}"`);
  });

  it('shows what was typed as it was typed, and nothing of it as anything else', async () => {
    const typed = '<img src=x> [a](javascript:alert(1)) **b** https://e.org \u202egnp';
    const outcome = await interact(commandPayload('position', [{ name: 'country', value: typed }]));
    const [sentence, ...others] = Object.values(outcome.markdown).flatMap(tree => [...tree]);
    // The sentence as a whole is bold, and has nothing but text in it, a quotation's as it's marked.
    expect(others).toEqual([]);
    if (sentence?.type !== 'strong') return expect.unreachable('no sentence');
    const words = sentence.content.flatMap(node => (node.type === 'foreign' ? node.content : node));
    const text = words.map(node => (node.type === 'text' ? node.text : expect.unreachable(node.type)));
    expect(text.join('')).toContain('“<img src=x> [a](javascript:alert(1)) **b** https://e.org gnp”');
  });

  it('of what a reader posts is read in the same way', async () => {
    const { text } = await post('/api/markdown', { texts: ['**a**', '[b](javascript:c)', '**a**'] });
    expect(JSON.parse(text)).toEqual({
      markdown: {
        '**a**': [{ type: 'strong', content: [{ type: 'text', text: 'a' }] }],
        '[b](javascript:c)': [{ type: 'text', text: '[b](javascript:c)' }],
      } satisfies Record<string, readonly MarkdownNode[]>,
    });
  });
});

describe('the signature', () => {
  const now = () => NOW;
  const body = Buffer.from(JSON.stringify(macron));
  const attachments = attachmentStore();

  async function bot() {
    const started = await startBot(servicesOf());
    if ('problem' in started) return expect.unreachable(started.problem);
    return started;
  }

  it('is what the bot takes', async () => {
    const { address, key, stop } = await bot();
    expect(await deliver(body, { address, key, now, attachments, printedIn })).toHaveProperty('response');
    await stop();
  });

  it.each([
    ['another key', { key: generateKeyPairSync('ed25519').privateKey }],
    ['another time', { now: () => new Date(NOW.getTime() - 3_600_000) }],
  ])('by %s is refused', async (_, changes) => {
    const { address, key, stop } = await bot();
    const refused = await deliver(body, { address, key, now, attachments, printedIn, ...changes });
    expect(refused).toMatchObject({ status: 401, problem: expect.stringMatching(/^The bot refused: .*signature/) });
    await stop();
  });

  it.each(['body', 'timestamp'] as const)('is refused where the %s was changed on its way', async part => {
    const { address, key, stop } = await bot();
    const between = await serving((request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        const sent = Buffer.concat(chunks).toString();
        const stamp = Number(request.headers['x-signature-timestamp']);
        const headers = {
          'content-type': 'application/json',
          'x-signature-ed25519': String(request.headers['x-signature-ed25519']),
          'x-signature-timestamp': String(part === 'timestamp' ? stamp + 1 : stamp),
        };
        const passed = part === 'body' ? sent.replace('macron', 'putin') : sent;
        void fetch(address, { method: 'POST', headers, body: passed }).then(async answer => {
          response.writeHead(answer.status).end(await answer.text());
        });
      });
    });
    expect(await deliver(body, { address: between, key, now, attachments, printedIn })).toMatchObject({ status: 401 });
    await stop();
  });

  it('a bot that is gone is said to be', async () => {
    const { address, key, stop } = await bot();
    await stop();
    expect(await deliver(body, { address, key, now, attachments, printedIn })).toEqual({
      status: 504,
      problem: 'The bot didn’t answer in time.',
      headers: {},
    });
  });
});

describe('the files of an answer', () => {
  const PNG = Buffer.concat([
    Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'),
    Buffer.from([0, 0, 4, 176, 0, 0, 2, 163]),
    Buffer.from('rest'),
  ]);
  const { privateKey: key } = generateKeyPairSync('ed25519');

  /** Starts a bot that answers with these files. */
  async function answering(files: readonly File[], described: readonly (string | undefined)[] = []): Promise<string> {
    return await serving((_, response) => {
      const form = new FormData();
      const attachments = described.map((description, id) => ({ id, filename: files[id]?.name, description }));
      form.append('payload_json', JSON.stringify({ type: 4, data: { content: '**a**', attachments } }));
      for (const [i, file] of files.entries()) form.append(`files[${i}]`, file, file.name);
      const encoded = new Response(form);
      void encoded.arrayBuffer().then(bytes => {
        response.writeHead(200, { 'content-type': encoded.headers.get('content-type') ?? '' }).end(Buffer.from(bytes));
      });
    });
  }

  it('are stored, and listed as Discord lists them', async () => {
    const attachments = attachmentStore();
    const picture = new File([PNG], 'quote-mistake.png', { type: 'image/png' });
    const page = new File(['<script>alert(1)</script>'], 'a "b"/../ü.html', { type: 'text/html' });
    const address = await answering([picture, page], ['All that it shows.']);
    const outcome = await deliver(Buffer.from('{}'), { address, key, now: () => NOW, attachments, printedIn });
    if ('problem' in outcome) return expect.unreachable(outcome.problem);
    expect(outcome.response).toMatchObject({ type: 4, data: { content: '**a**' } });
    expect(outcome.markdown).toHaveProperty(['**a**']);
    const [first, second] = outcome.attachments;
    expect(first).toMatchObject({
      filename: 'quote-mistake.png',
      description: 'All that it shows.',
      content_type: 'image/png',
      size: PNG.length,
      width: 1200,
      height: 675,
    });
    expect(first?.url).toBe(`/attachments/${first?.id}/quote-mistake.png`);
    expect(attachments.find(first?.url ?? '')).toEqual({ type: 'image/png', bytes: PNG });
    // What could be a page is never served as one.
    expect(second?.content_type).toBe('application/octet-stream');
    expect(second).not.toHaveProperty('description');
    expect(second?.url).toMatch(/^\/attachments\/\d{19}\/[\w.%-]+$/);
  });

  it('go, the oldest first, when there are more than fifty', async () => {
    const attachments = attachmentStore();
    const files = Array.from({ length: 51 }, (_, i) => new File([PNG], `${i}.png`, { type: 'image/png' }));
    const stored = [];
    for (const file of files) stored.push(await attachments.add(file, undefined));
    const found = stored.map(({ url }) => attachments.find(url) !== undefined);
    expect(found).toEqual([false, ...Array.from({ length: 50 }, () => true)]);
    expect(new Set(stored.map(({ id }) => id)).size).toBe(51);
  });
});

describe('a picture', () => {
  it('that the bot draws is served as it was drawn', async () => {
    const png = new Uint8Array([1, 2, 3]);
    const painter = { paint: () => Promise.resolve({ kind: 'drawn', png, width: 1_200, height: 675 } as const) };
    const drawing = await open({ services: servicesOf({ painter }) });
    const { response, attachments } = await drawing.interact(
      commandPayload('quote', [{ name: 'as', value: 'picture' }]),
    );
    const [attachment] = attachments;
    if (!attachment) return expect.unreachable('no picture');
    expect(response).toMatchObject({ data: { embeds: [], attachments: [{ id: '0', filename: attachment.filename }] } });
    const served = await drawing.ask(attachment.url);
    expect(served.status).toBe(200);
    expect([...served.bytes]).toEqual([...png]);
    expect(served.headers).toMatchObject({ 'content-type': 'image/png', 'x-content-type-options': 'nosniff' });
    expect((await ask(attachment.url)).status).toBe(404);
    expect((await drawing.ask(`${attachment.url}/..`)).status).toBe(404);
  });
});
