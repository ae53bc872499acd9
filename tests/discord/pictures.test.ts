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
import { type Asking, buttonPayload, commandPayload, selectPayload } from '../support/discord/payloads.ts';
import { APPLICATION_ID, OTHER } from '../support/discord/world.ts';
import { type Asked, ask, NOW, pages } from '../support/record.ts';
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

/** The custom id of a button, or of a choice in the menu. */
function idOf(message: APIMessage, label: string): string {
  const parts = entries(message.components).flatMap(row => entries(field(row, 'components')));
  const all = [...parts, ...parts.flatMap(part => entries(field(part, 'options')))];
  const found = all.find(one => field(one, 'label') === label);
  if (!found) throw new Error(`no button ${label} among ${all.map(b => field(b, 'label')).join(', ')}`);
  return String(field(found, 'custom_id') ?? field(found, 'value'));
}

const press = (message: APIMessage, label: string, asking: Asking = {}) =>
  buttonPayload(message, idOf(message, label), asking);
const choose = (message: APIMessage, label: string, asking: Asking = {}) =>
  selectPayload(message, 'menu', idOf(message, label), asking);

describe('as:picture', () => {
  it.each([
    ['quote', {}],
    ['quote', { speaker: 'Macron', topic: 'coalition' }],
    ['timeline', {}],
    ['timeline', { topic: 'energy' }],
    ['position', { country: 'Germany' }],
    ['compare', { a: 'France', b: 'Russia' }],
  ] as const)(
    'of /%s %j sends the headline, and the picture as an attachment in place of the cards',
    async (name, of) => {
      const { response, files } = await outgoing(
        await interact(command(name, { ...of, as: 'picture' }), drawing),
        drawing,
      );
      const data = 'data' in response ? response.data : undefined;
      const [file] = files;
      expect(files).toEqual([
        { name: expect.stringMatching(/^[a-z0-9-]+\.png$/), data: PNG, contentType: 'image/png' },
      ]);
      expect(field(data, 'content')).toBe(ask(name, of).message.content);
      expect(field(data, 'embeds')).toEqual([]);
      const [attachment, ...others] = entries(field(data, 'attachments'));
      expect(others).toEqual([]);
      expect(attachment).toEqual({ id: '0', filename: file?.name, description: expect.any(String) });
      const alt = String(field(attachment, 'description'));
      expect(alt.length).toBeLessThanOrEqual(1_024);
      expect(alt).toContain('AFP');
    },
  );

  it('says so on a page that has nothing to draw', async () => {
    const asked = command('ask', { question: 'Who hosted the summit?', as: 'picture' });
    const { response, files } = await outgoing(await interact(asked, drawing), drawing);
    expect(files).toEqual([]);
    expect(response).not.toHaveProperty('data.attachments');
    const card = ask('ask', { question: 'Who hosted the summit?' });
    const said = 'There is nothing on this page to show as a picture.';
    expect(response).toHaveProperty('data.content', `${card.message.content}\n${said}`);
    expect(response).toHaveProperty('data.embeds', card.message.embeds);
    expect(card.choices).not.toContain('Picture');
  });
});

describe('a list of quotations', () => {
  const LIST = { speaker: 'Macron' };
  const first = ask('quote', LIST);
  const second = first.press('Next');
  const idsOn = ({ page }: Asked): readonly string[] => (page.items ?? []).map(({ item }) => item.id);

  it('is drawn one by one, in its order: each has a page and a picture of its own', () => {
    const listed = pages('quote', LIST).flatMap(idsOn);
    const drawn = pages('quote', { ...LIST, as: 'picture' });
    expect(listed).toHaveLength(10);
    expect(drawn.map(idsOn)).toEqual(listed.map(id => [id]));
    for (const one of drawn) {
      expect(one.page.picture?.name).toBe(`quote-${idsOn(one)[0]}`);
      expect(one.sentence).toBe(first.sentence);
    }
    const labels = drawn.map(({ page }) => page.buttons.slice(0, 2).map(({ label, disabled }) => [label, !disabled]));
    expect(labels).toEqual(
      drawn.map((_, i) => [
        ['Previous', i > 0],
        ['Next', i < drawn.length - 1],
      ]),
    );
  });

  it('goes on at the first one of its page, and from there back to its beginning', () => {
    const [shown] = idsOn(second);
    const drawn = second.press('Picture');
    expect(drawn.page.picture?.name).toBe(`quote-${shown}`);
    expect(drawn.press('As a card').message).toEqual(ask('quote', { ...LIST, as: 'card' }).message);
    expect(drawn.press('As text').message).toEqual(ask('quote', { ...LIST, as: 'text' }).message);
  });
});

describe('the choice “Picture”', () => {
  it('shows the picture in place to whoever asked, and “As a card” takes it away', async () => {
    const text = await posted(command('quote', {}));
    const added = await outgoing(await interact(choose(text, 'Picture'), drawing), drawing);
    expect(added.response.type).toBe(7);
    expect(added.files).toHaveLength(1);
    const withPicture = await posted(command('quote', { as: 'picture' }));
    const taken = await outgoing(await interact(choose(withPicture, 'As a card'), drawing), drawing);
    expect(taken).toMatchObject({ response: { type: 7, data: { attachments: [] } }, files: [] });
    expect(taken.response).toHaveProperty('data.embeds', ask('quote').message.embeds);
  });

  it('gives anybody else a copy with the picture that only they see', async () => {
    const text = await posted(command('quote', {}));
    const copy = await outgoing(await interact(choose(text, 'Picture', { user: OTHER }), drawing), drawing);
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
    ] as const) {
      const { buttons, choices } = ask(name, of);
      expect([...buttons, ...choices]).not.toContain('Picture');
    }
  });
});

describe('a picture that can’t be had leaves the card, and says why', () => {
  const asked = command('quote', { as: 'picture' });
  const plain = ask('quote').message;

  async function told(painter: Painter) {
    const reported: unknown[] = [];
    const report = (error: unknown) => {
      reported.push(error);
      return 'abc123';
    };
    const services = servicesOf({ painter, report });
    const { response, files } = await outgoing(await interact(asked, services), services);
    expect(files).toEqual([]);
    expect(response).not.toHaveProperty('data.attachments');
    expect(response).toHaveProperty('data.embeds', plain.embeds);
    const data = 'data' in response ? response.data : undefined;
    const [headline, why, ...others] = String(field(data, 'content')).split('\n');
    expect([headline, others]).toEqual([plain.content, []]);
    return { why, reported };
  }

  it('when the words don’t fit it whole', async () => {
    const { why, reported } = await told(painterOf(() => Promise.resolve({ kind: 'too long' })));
    expect(why).toContain('The text is too long to fit whole into a picture');
    expect(reported).toEqual([]);
  });

  it('when drawing fails', async () => {
    const error = new Error('no face');
    const { why, reported } = await told(painterOf(() => Promise.reject(error)));
    expect(why).toContain('The picture could not be drawn (reference abc123)');
    expect(reported).toEqual([error]);
  });

  it('when drawing throws at once', async () => {
    const { why } = await told(
      painterOf(() => {
        throw new Error('no canvas');
      }),
    );
    expect(why).toContain('could not be drawn');
  });

  it('when drawing takes longer than an answer may', async () => {
    vi.useFakeTimers();
    try {
      const waiting = told(painterOf(() => new Promise(() => undefined)));
      await vi.advanceTimersByTimeAsync(DRAW_WITHIN);
      expect((await waiting).why).toContain('could not be drawn');
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
    const chosen = async (from: APIMessage, label: string): Promise<APIMessage> => {
      const made = await discord.deliver(selectPayload(from, 'menu', idOf(from, label), { at: Date.now() }));
      return made.kind === 'message' ? made.message : expect.unreachable(made.kind);
    };
    const without = await chosen(message, 'As a card');
    expect(without.attachments).toEqual([]);
    const again = await chosen(without, 'Picture');
    expect(again.attachments).toHaveLength(1);
    expect(again.id).toBe(message.id);
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
