/** Answers with pictures on their way out: files, edits, and what is said where a picture fails. */
import { generateKeyPairSync, sign } from 'node:crypto';
import type { APIInteraction, APIMessage } from 'discord-api-types/v10';
import { afterEach, describe, expect, test as it, vi } from 'vitest';
import { commands } from '../../commands/index.ts';
import { declare } from '../../src/discord/declarations.ts';
import { startGateway } from '../../src/discord/gateway.ts';
import { httpEndpoint } from '../../src/discord/http.ts';
import { interact } from '../../src/discord/interactions.ts';
import { DRAW_WITHIN, encode, outgoing } from '../../src/discord/response.ts';
import type { Painted, Painter } from '../../src/painter/painter.ts';
import { entries, field } from '../support/discord/form.ts';
import { openDiscord } from '../support/discord/loopback.ts';
import { newMessage } from '../support/discord/messages.ts';
import { type Asking, buttonPayload, commandPayload } from '../support/discord/payloads.ts';
import { APPLICATION_ID, OTHER } from '../support/discord/world.ts';
import { ask, NOW } from '../support/record.ts';
import { keptLog } from '../support/sample.ts';
import { servicesOf } from '../support/services.ts';

const PNG = new Uint8Array([0x89, 0x50, 0x4e, 0x47]);
const DRAWN: Painted = { kind: 'drawn', png: PNG, width: 1_200, height: 675 };
const painterOf = (paint: Painter['paint']): Painter => ({ paint });
const drawing = servicesOf({ painter: painterOf(() => Promise.resolve(DRAWN)) });

const input = (of: Readonly<Record<string, string | boolean>>) =>
  Object.entries(of).map(([name, value]) => (typeof value === 'boolean' ? { name, value, type: 5 } : { name, value }));
const command = (name: string, of: Readonly<Record<string, string | boolean>>, asking: Asking = {}) =>
  commandPayload(name, input(of), asking);

async function posted(payload: APIInteraction, services = drawing): Promise<APIMessage> {
  const { response, files } = await outgoing(await interact(payload, services), services);
  const sent = files.map((f, id) => ({ id, name: f.name, type: f.contentType, data: f.data }));
  return newMessage('data' in response ? response.data : undefined, payload, NOW.getTime(), sent);
}

function idOf(message: APIMessage, label: string): string {
  const buttons = entries(message.components).flatMap(row => entries(field(row, 'components')));
  const found = buttons.find(b => field(b, 'label') === label);
  if (!found) throw new Error(`no button ${label} among ${buttons.map(b => field(b, 'label')).join(', ')}`);
  return String(field(found, 'custom_id'));
}

const press = (message: APIMessage, label: string, asking: Asking = {}) =>
  buttonPayload(message, idOf(message, label), asking);

describe('as:picture', () => {
  it.each([
    ['quote', { speaker: 'Macron', topic: 'force' }],
    ['timeline', {}],
    ['position', { country: 'Germany' }],
    ['compare', { a: 'France', b: 'Russia' }],
  ] as const)('of /%s sends the text that stands without it, and the picture in its embed', async (name, of) => {
    const { response, files } = await outgoing(
      await interact(command(name, { ...of, as: 'picture' }), drawing),
      drawing,
    );
    const data = 'data' in response ? response.data : undefined;
    const plain = ask(name, of).message;
    const [file] = files;
    expect(files).toEqual([{ name: expect.stringMatching(/^[a-z0-9-]+\.png$/), data: PNG, contentType: 'image/png' }]);
    expect(field(data, 'content')).toBe(plain.content);
    expect(field(data, 'embeds')).toEqual([{ ...plain.embeds[0], image: { url: `attachment://${file?.name}` } }]);
    const [attachment] = entries(field(data, 'attachments'));
    expect(attachment).toEqual({ id: '0', filename: file?.name, description: expect.any(String) });
    const alt = String(field(attachment, 'description'));
    expect(alt.length).toBeLessThanOrEqual(1_024);
    expect(alt).toContain('AFP');
  });

  it('says so on a page that has nothing to draw', async () => {
    const asked = command('position', { country: 'Saudi Arabia', as: 'picture' });
    const { response, files } = await outgoing(await interact(asked, drawing), drawing);
    expect(files).toEqual([]);
    expect(response).not.toHaveProperty('data.attachments');
    expect(response).toHaveProperty(
      'data.embeds.0.description',
      expect.stringMatching(/^There is nothing on this page to show as a picture\.\n/),
    );
    expect(ask('position', { country: 'Saudi Arabia' }).buttons).not.toContain('As a picture');
  });
});

describe('the button “As a picture”', () => {
  it('adds the picture in place for whoever asked, and its twin takes it away', async () => {
    const text = await posted(command('quote', { speaker: 'Zelensky' }));
    const added = await outgoing(await interact(press(text, 'As a picture'), drawing), drawing);
    expect(added.response.type).toBe(7);
    expect(added.files).toHaveLength(1);
    const withPicture = await posted(command('quote', { speaker: 'Zelensky', as: 'picture' }));
    const taken = await outgoing(await interact(press(withPicture, 'Without the picture'), drawing), drawing);
    expect(taken).toMatchObject({ response: { type: 7, data: { attachments: [] } }, files: [] });
    expect(taken.response).not.toHaveProperty('data.embeds.0.image');
  });

  it('gives anybody else a copy with the picture that only they see', async () => {
    const text = await posted(command('quote', { speaker: 'Zelensky' }));
    const copy = await outgoing(await interact(press(text, 'As a picture', { user: OTHER }), drawing), drawing);
    expect(copy).toMatchObject({ response: { type: 4, data: { flags: 64, attachments: [{ id: '0' }] } } });
  });

  it('holds on the next page, which has a picture of its own', async () => {
    const first = await posted(command('quote', { speaker: 'Macron', as: 'picture' }));
    const next = await outgoing(await interact(press(first, 'Next'), drawing), drawing);
    expect(next.files).toHaveLength(1);
    expect(next.files[0]?.name).not.toBe(first.attachments[0]?.filename);
  });

  it('isn’t under answers that have no picture', () => {
    for (const [name, of] of [
      ['disputed', {}],
      ['source', {}],
      ['help', {}],
      ['ask', { question: 'What does Macron say about unanimity?' }],
      ['verify', { text: 'we do not need unanimity to do this' }],
    ] as const)
      expect(ask(name, of).buttons).not.toContain('As a picture');
  });
});

describe('a picture that can’t be had leaves the text, and says why', () => {
  const asked = command('quote', { speaker: 'Scholz', as: 'picture' });
  const plain = ask('quote', { speaker: 'Scholz' }).message;

  async function told(painter: Painter) {
    const reported: unknown[] = [];
    const report = (error: unknown) => {
      reported.push(error);
      return 'abc123';
    };
    const services = servicesOf({ painter, report });
    const { response, files } = await outgoing(await interact(asked, services), services);
    expect(files).toEqual([]);
    expect(response).toHaveProperty('data.content', plain.content);
    expect(response).not.toHaveProperty('data.attachments');
    const data = 'data' in response ? response.data : undefined;
    const description = String(field(entries(field(data, 'embeds'))[0], 'description'));
    expect(description.endsWith(plain.embeds[0]?.description ?? 'nothing')).toBe(true);
    return { description, reported };
  }

  it('when the words don’t fit it whole', async () => {
    const { description, reported } = await told(painterOf(() => Promise.resolve({ kind: 'too long' })));
    expect(description).toContain('The text is too long to fit whole into a picture');
    expect(reported).toEqual([]);
  });

  it('when drawing fails', async () => {
    const error = new Error('no face');
    const { description, reported } = await told(painterOf(() => Promise.reject(error)));
    expect(description).toContain('The picture could not be drawn (reference abc123)');
    expect(reported).toEqual([error]);
  });

  it('when drawing throws at once', async () => {
    const { description } = await told(
      painterOf(() => {
        throw new Error('no canvas');
      }),
    );
    expect(description).toContain('could not be drawn');
  });

  it('when drawing takes longer than an answer may', async () => {
    vi.useFakeTimers();
    try {
      const waiting = told(painterOf(() => new Promise(() => undefined)));
      await vi.advanceTimersByTimeAsync(DRAW_WITHIN);
      expect((await waiting).description).toContain('could not be drawn');
    } finally {
      vi.useRealTimers();
    }
  });
});

describe('over the wire', () => {
  const open: { close(): Promise<void> }[] = [];
  afterEach(async () => {
    for (const one of open.splice(0).reverse()) await one.close();
  });

  it('the gateway uploads it with the answer; an edit adds it and takes it away', async () => {
    const discord = await openDiscord();
    open.push(discord);
    const { token, apiUrl } = discord;
    await fetch(`${apiUrl}/v10/applications/${APPLICATION_ID}/commands`, {
      method: 'PUT',
      headers: { authorization: `Bot ${token}` },
      body: JSON.stringify(declare(commands)),
    });
    const log = keptLog();
    const answer = (interaction: APIInteraction) =>
      interact(interaction, drawing)
        .then(made => outgoing(made, drawing))
        .then(encode);
    const started = await startGateway({ token, apiUrl, log, answer });
    if (!started.ok) throw new Error(started.problem);
    open.push({ close: () => started.gateway.stop() });

    const message = await discord.command('quote', { speaker: 'Macron', as: 'picture' });
    expect(message.attachments).toMatchObject([{ content_type: 'image/png', size: PNG.length }]);
    const without = await discord.press(message, idOf(message, 'Without the picture'));
    expect(without.attachments).toEqual([]);
    const again = await discord.press(without, idOf(without, 'As a picture'));
    expect(again.attachments).toHaveLength(1);
    expect(discord.refused).toEqual([]);
    expect(log.lines.filter(line => line.includes('did not take'))).toEqual([]);
  });

  it('the HTTP endpoint answers with a form that holds the JSON and the file', async () => {
    const ours = generateKeyPairSync('ed25519');
    const endpoint = httpEndpoint({
      publicKey: Buffer.from(String(ours.publicKey.export({ format: 'jwk' }).x), 'base64url').toString('hex'),
      host: '127.0.0.1',
      port: 0,
      answer: interaction =>
        interact(interaction, drawing)
          .then(made => outgoing(made, drawing))
          .then(encode),
      now: () => NOW,
      health: () => ({ asOf: '', items: 0 }),
      report: () => '',
    });
    const started = await endpoint.start();
    if (!started.ok) throw new Error(started.problem);
    open.push({ close: () => endpoint.stop() });
    const body = JSON.stringify(command('quote', { speaker: 'Macron', as: 'picture' }));
    const at = String(Math.floor(NOW.getTime() / 1_000));
    const response = await fetch(`http://127.0.0.1:${started.port}/interactions`, {
      method: 'POST',
      body,
      headers: {
        'content-type': 'application/json',
        'x-signature-timestamp': at,
        'x-signature-ed25519': sign(null, Buffer.from(at + body), ours.privateKey).toString('hex'),
      },
    });
    expect(response.status).toBe(200);
    const form = await response.formData();
    const payload: unknown = JSON.parse(String(form.get('payload_json')));
    const file = form.get('files[0]');
    if (!(file instanceof File)) throw new Error('no file');
    expect(new Uint8Array(await file.arrayBuffer())).toEqual(PNG);
    expect(file).toMatchObject({ type: 'image/png' });
    expect(payload).toMatchObject({ type: 4, data: { attachments: [{ id: '0', filename: file.name }] } });
  });
});
