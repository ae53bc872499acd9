/** The files of answers, kept in memory for as long as a message is likely to show them. */
import { randomBytes } from 'node:crypto';
import type { Attachment } from './contract.ts';
import { pixels } from './pixels.ts';

/** How many are kept; the oldest goes first. */
const KEPT_MAX = 50;

/** What is served under its own type. Anything else could be a page, and is given to be saved. */
const SHOWN = ['image/png', 'image/jpeg', 'image/gif', 'image/webp'];

export interface Kept {
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
