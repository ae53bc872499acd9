/** Reads articles as tests give them: on standard input. */
import { expect } from 'vitest';
import { readArticle } from '../../src/ingest/read/article.ts';
import type { ReadOptions } from '../../src/ingest/read/options.ts';

/** Reads an article from standard input. It throws where none is read. */
export async function read(text: string | Uint8Array, options: ReadOptions = {}) {
  const result = await readArticle('-', options, { stdin: from(typeof text === 'string' ? Buffer.from(text) : text) });
  if ('refusal' in result) throw new Error(result.refusal.message);
  return result;
}

/** A stream of chunks. */
export async function* from(...chunks: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  yield* await Promise.resolve(chunks);
}

/** What a refusal is that says something, with its mend. */
export const refusal = (message: string) => ({
  refusal: { message: expect.stringContaining(message) as string, mend: expect.stringMatching(/\.$/u) as string },
});
