/** What a transport sends: a response, with its picture drawn where it has one. */
import type { APIInteractionResponse } from 'discord-api-types/v10';
import type { Services } from '../dispatch/services.ts';
import type { Messages } from '../i18n/messages.ts';
import { fileName, type Pictured } from '../render/discord.ts';
import type { Picture } from '../render/picture/picture.ts';

/** A file that goes along with a response. */
export interface OutgoingFile {
  readonly name: string;
  readonly data: Uint8Array;
  readonly contentType: 'image/png';
}

export interface Outgoing {
  readonly response: APIInteractionResponse;
  readonly files: readonly OutgoingFile[];
}

/** An answer, made at once; where a picture was asked for, what is still to be drawn. */
export interface Answered {
  /** The answer as text. */
  readonly response: APIInteractionResponse;
  readonly drawing?: {
    readonly picture: Picture;
    readonly messages: Messages;
    /** The answer again, knowing what became of the picture. */
    response(pictured: Pictured): APIInteractionResponse;
  };
}

/**
 * How long a picture may take, in milliseconds; past it the answer goes without. Discord waits 3 seconds in all, and the
 * upload takes its part.
 */
export const DRAW_WITHIN = 1_500;

/** Draws what is to be drawn. Never rejects: an answer whose picture fails goes as text, and says so. */
export async function outgoing({ response, drawing }: Answered, services: Services): Promise<Outgoing> {
  if (!drawing) return { response, files: [] };
  const drawn = await draw(drawing.picture, drawing.messages, services);
  if ('notice' in drawn) return { response: drawing.response(drawn), files: [] };
  return { response: drawing.response('attached'), files: [drawn] };
}

/** A picture as a file, or the sentence that stands in its place. Never rejects: the unexpected is reported. */
export async function draw(
  picture: Picture,
  messages: Messages,
  { painter, report }: Pick<Services, 'painter' | 'report'>,
): Promise<OutgoingFile | { readonly notice: string }> {
  try {
    const painted = await soon(painter.paint(picture));
    if (painted.kind === 'too long') return { notice: messages.pictureTooLong };
    return { name: fileName(picture), data: painted.png, contentType: 'image/png' };
  } catch (error) {
    return { notice: messages.pictureFailed(report(error)) };
  }
}

async function soon<T>(drawn: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`a picture took more than ${DRAW_WITHIN} ms`)), DRAW_WITHIN);
  });
  try {
    return await Promise.race([drawn, late]);
  } finally {
    clearTimeout(timer);
  }
}
