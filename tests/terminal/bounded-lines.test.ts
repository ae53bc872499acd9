import { Readable } from 'node:stream';
import { describe, expect, test as it } from 'vitest';
import { boundedLines } from '../../src/terminal/bounded-lines.ts';

async function read(chunks: Iterable<Buffer | string>): Promise<string> {
  let text = '';
  for await (const chunk of boundedLines(Readable.from(chunks, { objectMode: false }))) text += String(chunk);
  return text;
}

function* cutIn(text: string, size: number): Generator<Buffer> {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

describe('lines', () => {
  it.each([1, 2, 7, 1_000])('pass as they are, in pieces of %i bytes', async size => {
    const text = 'one\r\n\n\nтри\nwithout an end';
    expect(await read(cutIn(text, size))).toBe(text);
  });

  it.each([1_000, 65_536, 65_537, 1_000_000])(
    'that are long are cut, and the next is whole, in pieces of %i',
    async size => {
      const long = 'x'.repeat(300_000);
      expect(await read(cutIn(`a\n${long}\nb\n${long}`, size))).toBe(
        `a\n${'x'.repeat(65_536)}\nb\n${'x'.repeat(65_536)}`,
      );
    },
  );

  it('without an end take no memory', async () => {
    const piece = Buffer.alloc(1_048_576, 'x');
    function* endless() {
      // More than the longest text that there can be.
      for (let i = 0; i < 600; i++) yield piece;
      yield '\nend';
    }
    expect(await read(endless())).toBe(`${'x'.repeat(65_536)}\nend`);
  });

  it('of an input that fails end with it', async () => {
    const input = new Readable({ read: () => undefined });
    input.on('error', () => undefined);
    const lines = boundedLines(input);
    input.push('a\n');
    setImmediate(() => input.destroy(new Error('gone')));
    let text = '';
    for await (const chunk of lines) text += String(chunk);
    expect(text).toBe('a\n');
  });
});
