/**
 * Discord's side of an interaction: signs it, hands it to the bot's endpoint, and keeps the files of the answer.
 * https://discord.com/developers/docs/interactions/overview#setting-up-an-endpoint
 */
import { type KeyObject, sign } from 'node:crypto';
import { type APIInteractionResponse, InteractionResponseType } from 'discord-api-types/v10';
import type { Attachments } from './attachments.ts';
import type { Outcome } from './contract.ts';
import { readAll } from './markdown.ts';
import { type Problem, problem } from './problem.ts';

/** How long the bot may take, in milliseconds. Discord waits 3 seconds; a machine that's busy is no reason to show nothing here. */
const PATIENCE = 10_000;

export interface DiscordSideOptions {
  /** The bot's endpoint. */
  readonly address: string;
  /** The private half of the key that the endpoint knows. */
  readonly key: KeyObject;
  readonly now: () => Date;
  readonly attachments: Attachments;
}

/** Hands an interaction's JSON to the bot, byte for byte. */
export async function deliver(body: Buffer, options: DiscordSideOptions): Promise<Outcome | Problem> {
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
