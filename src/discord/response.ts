/** Turns an answer into what a transport sends: a response, with its picture drawn where it has one, as bytes. */
import type { APIInteractionResponse } from 'discord-api-types/v10';
import type { Services } from '../dispatch/services.ts';
import type { Messages } from '../i18n/messages.ts';
import { inTime } from '../lib/time-limit.ts';
import { fileName, type Pictured } from '../render/discord.ts';
import type { Picture } from '../render/picture/picture.ts';

/** A file that goes along with a response. */
export interface OutgoingFile {
  readonly name: string;
  readonly data: Uint8Array;
  readonly contentType: 'image/png';
}

/** A response and the files that go along with it. */
export interface Outgoing {
  readonly response: APIInteractionResponse;
  readonly files: readonly OutgoingFile[];
}

/** An answer as text, and the picture that is still to be drawn where one was asked for. */
export interface DrawableAnswer {
  /** The answer as text. */
  readonly response: APIInteractionResponse;
  readonly drawing?: {
    readonly picture: Picture;
    readonly messages: Messages;
    /** Makes the answer again, once it is known what became of the picture. */
    response(pictured: Pictured): APIInteractionResponse;
  };
  /** Keeps the answer for the next time that it is asked for, as the JSON of its response. */
  keep?(json: string): void;
}

/** An answer that was kept, as it is sent. */
export interface KeptAnswer {
  readonly encoded: Encoded;
}

/**
 * Milliseconds that a picture may take; after that the answer goes without it. Discord waits 3 seconds in all, and the
 * upload takes some of them.
 */
export const DRAW_WITHIN = 1_500;

/** Draws an answer's picture. Never rejects: an answer whose picture fails goes as text, and says so. */
export async function outgoing({ response, drawing }: DrawableAnswer, services: Services): Promise<Outgoing> {
  if (!drawing) return { response, files: [] };
  const drawn = await draw(drawing.picture, drawing.messages, services);
  if ('notice' in drawn) return { response: drawing.response(drawn), files: [] };
  return { response: drawing.response('attached'), files: [drawn] };
}

/** Draws a picture as a file, or gives the sentence that stands in its place. Never rejects: what fails is reported, late or not. */
export async function draw(
  picture: Picture,
  messages: Messages,
  { painter, report }: Pick<Services, 'painter' | 'report'>,
): Promise<OutgoingFile | { readonly notice: string }> {
  try {
    const painted = await inTime(painter.paint(picture), DRAW_WITHIN, report);
    if (!painted) throw new Error(`a picture took more than ${DRAW_WITHIN} ms`);
    if (painted.kind === 'too long') return { notice: messages.pictureTooLong };
    return { name: fileName(picture), data: painted.png, contentType: 'image/png' };
  } catch (error) {
    return { notice: messages.pictureFailed(report(error)) };
  }
}

/** An answer as both transports send it: a body, and its content type. */
export interface Encoded {
  readonly body: string | Uint8Array;
  readonly type: string;
}

/** Encodes an answer: as JSON, or with files as a form. https://discord.com/developers/docs/reference#uploading-files */
export async function encode({ response, files }: Outgoing): Promise<Encoded> {
  const json = JSON.stringify(response);
  if (files.length === 0) return { body: json, type: 'application/json' };
  const form = new FormData();
  form.append('payload_json', json);
  for (const [i, { name, data, contentType }] of files.entries())
    form.append(`files[${i}]`, new Blob([new Uint8Array(data)], { type: contentType }), name);
  const encoded = new Response(form);
  const type = encoded.headers.get('content-type') ?? 'multipart/form-data';
  return { body: new Uint8Array(await encoded.arrayBuffer()), type };
}
