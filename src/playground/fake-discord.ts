/**
 * Discord's side of an interaction: signs it, hands it to the bot's endpoint, and keeps the files of the answer.
 * https://discord.com/developers/docs/interactions/overview#setting-up-an-endpoint
 */
import { type KeyObject, randomBytes, sign } from 'node:crypto';
import { type APIInteractionResponse, InteractionResponseType } from 'discord-api-types/v10';
import type { Attachment, Outcome } from './api.ts';
import { type Problem, problem } from './http.ts';
import { readAll } from './markdown.ts';

/** How long the bot may take, in milliseconds. Discord waits 3 seconds; a machine that's busy is no reason to show nothing here. */
const PATIENCE = 10_000;

export interface FakeDiscordOptions {
  /** The bot's endpoint. */
  readonly address: string;
  /** The private half of the key that the endpoint knows. */
  readonly key: KeyObject;
  readonly now: () => Date;
  readonly attachments: Attachments;
}

/** Hands an interaction's JSON to the bot, byte for byte. */
export async function deliver(body: Buffer, options: FakeDiscordOptions): Promise<Outcome | Problem> {
  const { address, key, now, attachments } = options;
  const timestamp = String(Math.floor(now().getTime() / 1_000));
  let answer: Response;
  try {
    answer = await fetch(address, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'x-signature-timestamp': timestamp,
        'x-signature-ed25519': sign(null, Buffer.concat([Buffer.from(timestamp), body]), key).toString('hex'),
      },
      body: new Uint8Array(body),
      signal: AbortSignal.timeout(PATIENCE),
    });
  } catch {
    return problem(504, 'The bot didn’t answer in time.');
  }
  if (!answer.ok) return problem(answer.status, `The bot refused: ${(await answer.text()).trim()}`);
  const { response, files } = await read(answer);
  const { described, markdown } = told(response);
  const kept = files.map((file, i) => attachments.keep(file, described.get(i)));
  return { response, attachments: await Promise.all(kept), markdown };
}

/** An answer with files comes as a form: the response, then the files. https://discord.com/developers/docs/reference#uploading-files */
async function read(answer: Response): Promise<{ readonly response: APIInteractionResponse; readonly files: File[] }> {
  if (!/^multipart\/form-data/i.test(answer.headers.get('content-type') ?? ''))
    return { response: (await answer.json()) as APIInteractionResponse, files: [] };
  const form = await answer.formData();
  const response = JSON.parse(String(form.get('payload_json'))) as APIInteractionResponse;
  const files: File[] = [];
  for (let i = 0; ; i += 1) {
    const file = form.get(`files[${i}]`);
    if (!(file instanceof File)) return { response, files };
    files.push(file);
  }
}

const { ChannelMessageWithSource: NEW, UpdateMessage: EDIT } = InteractionResponseType;

/** What a response's message says that the page has to draw: its Markdown, and the texts that describe its files. */
function told(response: APIInteractionResponse): {
  /** By the file's number. */
  readonly described: ReadonlyMap<number, string | undefined>;
  readonly markdown: Outcome['markdown'];
} {
  if (response.type !== NEW && response.type !== EDIT) return { described: new Map(), markdown: {} };
  const data = response.data ?? {};
  const embeds = (data.embeds ?? []).flatMap(({ title, description, fields = [] }) => [
    title,
    description,
    ...fields.flatMap(field => [field.name, field.value]),
  ]);
  const texts = [data.content, ...embeds].filter(text => typeof text === 'string');
  return {
    described: new Map((data.attachments ?? []).map(({ id, description }) => [Number(id), description ?? undefined])),
    markdown: readAll(texts),
  };
}

// How large a picture is, so that a page can leave room for it before it has come.

const PNG = Buffer.from('89504e470d0a1a0a', 'hex');

/** Width and height of a PNG in pixels; nothing for other files. https://www.w3.org/TR/png-3/#11IHDR */
function pixels(bytes: Buffer): { readonly width?: number; readonly height?: number } {
  if (bytes.length < 24 || !bytes.subarray(0, 8).equals(PNG)) return {};
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

// The files of answers, kept in memory for as long as a message is likely to show them.

/** How many are kept; the oldest goes first. */
const KEPT_MAX = 50;

/** What is served under its own type. Anything else could be a page, and is given to be saved. */
const SHOWN = ['image/png', 'image/jpeg', 'image/gif', 'image/webp'];

interface Kept {
  readonly type: string;
  readonly bytes: Buffer;
}

export interface Attachments {
  keep(file: File, description: string | undefined): Promise<Attachment>;
  /** By the path of its address. */
  find(path: string): Kept | undefined;
}

export function keepAttachments(): Attachments {
  const shelf = new Map<string, Kept>();
  return {
    async keep(file, description) {
      const id = snowflake();
      const bytes = Buffer.from(await file.arrayBuffer());
      const type = SHOWN.includes(file.type) ? file.type : 'application/octet-stream';
      const url = `/attachments/${id}/${encodeURIComponent(file.name)}`;
      shelf.set(url, { type, bytes });
      for (const oldest of [...shelf.keys()].slice(0, -KEPT_MAX)) shelf.delete(oldest);
      return {
        id,
        filename: file.name,
        ...(description !== undefined && { description }),
        content_type: type,
        size: bytes.length,
        url,
        ...pixels(bytes),
      };
    },
    find: path => shelf.get(path),
  };
}

/** An id of 19 digits like Discord's, which nobody guesses. https://discord.com/developers/docs/reference#snowflakes */
const snowflake = (): string => String((randomBytes(8).readBigUInt64BE() >> 2n) + 10n ** 18n);
