import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test as it, vi } from 'vitest';
import { logOutput } from '../../src/lib/streams.ts';
import { treeOf } from '../support/structure.ts';

/** A file that takes as many bytes as there is room for. */
function disk(size: number) {
  let room = size;
  let text = '';
  return {
    text: () => text,
    lines: () => text.split('\n').slice(0, -1),
    grow: (by: number) => {
      room += by;
    },
    fill: () => {
      room = 0;
    },
    put(bytes: Uint8Array) {
      if (room === 0) throw Object.assign(new Error('no space left'), { code: 'ENOSPC' });
      const taken = bytes.subarray(0, room);
      room -= taken.length;
      text += Buffer.from(taken).toString('latin1');
      return taken.length;
    },
  };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const LINE = `${'x'.repeat(99)}\n`;

describe('the output of the log', () => {
  it('finishes a line that was cut, and keeps the order', () => {
    const file = disk(150);
    const output = logOutput(file.put);
    for (const letter of 'abc') output.write(LINE.replaceAll('x', letter));
    expect(file.text()).toHaveLength(150);
    file.grow(1_000);
    vi.advanceTimersByTime(1_000);
    expect(file.text()).toBe([...'abc'].map(letter => LINE.replaceAll('x', letter)).join(''));
    expect(output.lost()).toBe(0);
  });

  it('keeps so many lines and no more, and tells how many are lost where they are missing', () => {
    const file = disk(0);
    const output = logOutput(file.put);
    for (let i = 0; i < 1_000; i++) output.write(LINE);
    const kept = 1_000 - output.lost();
    expect(kept).toBeGreaterThan(100);
    expect(output.lost()).toBeGreaterThan(500);
    file.grow(1_000_000);
    vi.advanceTimersByTime(1_000);
    output.write('after\n');
    const told = file.lines()[kept] ?? '';
    expect(JSON.parse(told)).toMatchObject({ level: 'error', lost: 1_000 - kept });
    expect(file.lines().slice(kept + 1)).toEqual(['after']);
  });

  it('counts each loss once, and goes on counting', () => {
    const file = disk(0);
    const output = logOutput(file.put);
    for (let round = 1; round <= 2; round++) {
      for (let i = 0; i < 1_000; i++) output.write(LINE);
      file.grow(100_000);
      vi.advanceTimersByTime(1_000);
      file.fill();
    }
    const told = file.lines().flatMap(line => (line.startsWith('{') ? [JSON.parse(line) as { lost: number }] : []));
    expect(told.reduce((sum, { lost }) => sum + lost, 0)).toBe(output.lost());
  });

  it('waits at the end for a slow reader, and not for one that never comes', async () => {
    const file = disk(0);
    const output = logOutput(file.put);
    output.write(LINE);
    const ended = output.end();
    file.grow(1_000);
    await vi.advanceTimersByTimeAsync(500);
    await ended;
    expect(file.text()).toBe(LINE);
    const never = logOutput(disk(0).put);
    never.write(LINE);
    const gaveUp = never.end();
    await vi.advanceTimersByTimeAsync(2_000);
    await expect(gaveUp).resolves.toBeUndefined();
  });
});

it('the standard streams are opened in one place', () => {
  const tree = treeOf(join(import.meta.dirname, '../..'), ['src', 'commands']);
  const touching = [...tree].filter(([, text]) =>
    /\bprocess\.std(in|out|err)\b|\bconsole\./.test(text.replace(/\btypeof process\.\w+/g, '')),
  );
  expect(touching.map(([path]) => path)).toEqual(['src/lib/streams.ts']);
  // `const { stdout } = process` is no way around it.
  const taking = [...tree].filter(([, text]) => /\{[^{}]*\bstd(in|out|err)\b[^{}]*\} = process\b/.test(text));
  expect(taking.map(([path]) => path)).toEqual(['src/lib/streams.ts']);
});
