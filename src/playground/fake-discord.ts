/**
 * Plays Discord's part in an interaction: signs it, posts it to the bot's endpoint, and stores the files of the answer.
 * https://discord.com/developers/docs/interactions/overview#setting-up-an-endpoint
 */
import { type KeyObject, randomBytes, sign } from 'node:crypto';
import { type APIEmbed, type APIInteractionResponse, InteractionResponseType } from 'discord-api-types/v10';
import type { Attachment, Outcome } from './api.ts';
import { type Problem, problem } from './http.ts';
import { readReply } from './markdown.ts';

/**
 * How long the bot may take, in milliseconds. Discord waits 3 seconds; on a busy machine a late answer is better than
 * none.
 */
const ANSWER_TIMEOUT = 10_000;

/** What Discord's part takes. */
export interface FakeDiscordOptions {
  /** The URL of the bot's endpoint. */
  readonly address: string;
  /** The private key of the pair whose public key the endpoint knows. */
  readonly key: KeyObject;
  readonly now: () => Date;
  readonly attachments: Attachments;
  /** BCP 47 tag of the language in which the record's quotations are printed, if they have one in common. */
  readonly printedIn: () => string | undefined;
}

/** Delivers an interaction's JSON to the bot, byte for byte, and returns its answer. */
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
      signal: AbortSignal.timeout(ANSWER_TIMEOUT),
    });
  } catch {
    return problem(504, 'The bot didn’t answer in time.');
  }
  if (!answer.ok) return problem(answer.status, `The bot refused: ${(await answer.text()).trim()}`);
  const { response, files } = await readAnswer(answer);
  const { described, markdown } = messageParts(response, options.printedIn());
  const stored = files.map((file, i) => attachments.add(file, described.get(i)));
  return { response, attachments: await Promise.all(stored), markdown };
}

/**
 * Reads an answer. With files it comes as a form: the response, then the files.
 * https://discord.com/developers/docs/reference#uploading-files
 */
async function readAnswer(
  answer: Response,
): Promise<{ readonly response: APIInteractionResponse; readonly files: File[] }> {
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

interface Texts {
  readonly content?: string | null | undefined;
  readonly embeds?: readonly APIEmbed[] | null | undefined;
}

/** Reads all texts of a message of the bot's that Discord reads as Markdown. */
export function treesOf({ content, embeds = [] }: Texts, printedIn: string | undefined): Outcome['markdown'] {
  const inEmbeds = (embeds ?? []).flatMap(({ title, description, fields = [] }) => [
    title,
    description,
    ...fields.flatMap(field => [field.name, field.value]),
  ]);
  return readReply(
    [content, ...inEmbeds].filter(text => typeof text === 'string'),
    printedIn,
  );
}

/** Extracts from a response's message the trees of its Markdown and the descriptions of its files. */
function messageParts(
  response: APIInteractionResponse,
  printedIn: string | undefined,
): {
  /** By the file's index. */
  readonly described: ReadonlyMap<number, string | undefined>;
  readonly markdown: Outcome['markdown'];
} {
  if (response.type !== NEW && response.type !== EDIT) return { described: new Map(), markdown: {} };
  const data = response.data ?? {};
  return {
    described: new Map((data.attachments ?? []).map(({ id, description }) => [Number(id), description ?? undefined])),
    markdown: treesOf(data, printedIn),
  };
}

const PNG_SIGNATURE = Buffer.from('89504e470d0a1a0a', 'hex');

/**
 * Reads width and height of a PNG in pixels, so that the page can leave space for it before it's loaded; nothing for other
 * files. https://www.w3.org/TR/png-3/#11IHDR
 */
function pngSize(bytes: Buffer): { readonly width?: number; readonly height?: number } {
  if (bytes.length < 24 || !bytes.subarray(0, 8).equals(PNG_SIGNATURE)) return {};
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

/** Most files in the store; the oldest is dropped first. */
const FILES_MAX = 50;

/** The types under which files are served. Anything else could be a page, and is served as a download. */
const INLINE_TYPES = ['image/png', 'image/jpeg', 'image/gif', 'image/webp'];

/** A file with its content type. */
interface StoredFile {
  readonly type: string;
  readonly bytes: Buffer;
}

/** The files of recent answers, in memory. */
export interface Attachments {
  /** Stores a file and returns how Discord would list it. */
  add(file: File, description: string | undefined): Promise<Attachment>;
  /** Finds a file by the path of its address. */
  find(path: string): StoredFile | undefined;
}

/** Makes an empty store. */
export function attachmentStore(): Attachments {
  const files = new Map<string, StoredFile>();
  return {
    async add(file, description) {
      const id = snowflake();
      const bytes = Buffer.from(await file.arrayBuffer());
      const type = INLINE_TYPES.includes(file.type) ? file.type : 'application/octet-stream';
      const url = `/attachments/${id}/${encodeURIComponent(file.name)}`;
      files.set(url, { type, bytes });
      for (const oldest of [...files.keys()].slice(0, -FILES_MAX)) files.delete(oldest);
      return {
        id,
        filename: file.name,
        ...(description !== undefined && { description }),
        content_type: type,
        size: bytes.length,
        url,
        ...pngSize(bytes),
      };
    },
    find: path => files.get(path),
  };
}

/**
 * Makes an id of 19 digits in the form of Discord's, which can't be guessed.
 * https://discord.com/developers/docs/reference#snowflakes
 */
const snowflake = (): string => String((randomBytes(8).readBigUInt64BE() >> 2n) + 10n ** 18n);
