import { PassThrough } from 'node:stream';
import { setImmediate } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { type Dialogue, openDialogue } from '../../src/terminal/dialogue.ts';

function opened(isTTY: boolean) {
  const [input, output] = [0, 1].map(() => Object.assign(new PassThrough(), { isTTY, columns: 100 }));
  if (!input || !output) throw new Error('no streams');
  let shown = '';
  output.on('data', chunk => {
    shown += String(chunk);
  });
  return { dialogue: openDialogue(input, output), input, output, shown: () => shown };
}

/** Asks, then types key by key, as from a keyboard. */
async function typed(
  dialogue: Dialogue,
  input: PassThrough,
  keys: string,
  begun?: string,
): Promise<string | undefined> {
  const answer = dialogue.ask('name> ', begun);
  for (const key of keys) {
    await setImmediate();
    input.write(key);
  }
  return await answer;
}

describe('a dialogue at a terminal', () => {
  it('puts what is to be changed on the line, and gives the line as it becomes', async () => {
    const { dialogue, input, shown } = opened(true);
    expect(await typed(dialogue, input, ', too\r', 'On boats')).toBe('On boats, too');
    expect(shown()).toMatch(/name> .*On boats/);
    expect(await typed(dialogue, input, 'no\r')).toBe('no');
    dialogue.close();
  });

  it('ends with Ctrl-C and Ctrl-D, whatever is on the line, and stays at its end', async () => {
    for (const keys of ['half a word\u0003', '\u0004']) {
      const { dialogue, input } = opened(true);
      expect(await typed(dialogue, input, keys)).toBeUndefined();
      expect(await dialogue.ask('name> ')).toBeUndefined();
    }
  });
});

describe('a dialogue through a pipe', () => {
  it('gives line by line what came at once, also what has no end of line, and ends with the input', async () => {
    const { dialogue, input, shown } = opened(false);
    input.end('one\r\ntwo\n\nthree');
    const lines = [];
    for (let line = await dialogue.ask('? '); line !== undefined; line = await dialogue.ask('? ', 'begun'))
      lines.push(line);
    expect(lines).toEqual(['one', 'two', '', 'three']);
    expect(shown()).toBe('? \n'.repeat(5));
  });

  it('ends when nobody reads any more', async () => {
    const { dialogue, output } = opened(false);
    output.destroy(new Error('EPIPE'));
    await setImmediate();
    expect(await dialogue.ask('? ')).toBeUndefined();
  });
});
