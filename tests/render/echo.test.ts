import { describe, expect, it } from 'vitest';
import { CUSTOM_ID_MAX, decode, encode, needsEcho } from '../../src/invocation.ts';
import type { Options } from '../../src/options.ts';
import { echoEmbed, readEcho } from '../../src/render/discord.ts';
import { escapeMarkdown } from '../../src/render/markdown.ts';
import { plain } from '../../src/text/sanitize.ts';
import { fc } from '../support/properties.ts';

const options: Options = { speaker: { kind: 'person' }, question: { kind: 'text', max: 300 } };
const optionsOf = (): Options => options;

describe('words that a custom id can’t hold', () => {
  it('are read back from the message exactly as they were typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), typed => {
        const text = plain(typed, 300);
        expect(readEcho({ content: 'An answer', embeds: [{ title: 'other' }, echoEmbed('Asked', text)] })).toBe(text);
        expect(readEcho({ content: `-# ${escapeMarkdown(text)}\nAn answer`, embeds: [] })).toBe(text);
      }),
      { examples: [['- item'], ['12. item'], ['**@everyone** \\ | https://x.example'], ['\\- both']] },
    );
  });

  it('are left out of the id, and found again by it', () => {
    const invocation = {
      command: 'ask',
      page: 3,
      input: { speaker: 'macron', question: `Who said ${'very '.repeat(30)}much?` },
    };
    const id = encode(invocation, options, 'share');
    expect(needsEcho(id)).toBe(true);
    expect(id.length).toBeLessThanOrEqual(CUSTOM_ID_MAX);
    expect(decode(id, optionsOf, invocation.input.question)).toEqual({ press: 'share', invocation });
  });

  it('stay in the id while they fit', () => {
    const invocation = { command: 'ask', page: 0, input: { question: 'Who hosted?' } };
    const id = encode(invocation, options);
    expect(needsEcho(id)).toBe(false);
    expect(decode(id, optionsOf, 'something else')).toEqual({ press: 'show', invocation });
  });

  it('make a dead button, said kindly, where the message has lost them', () => {
    const id = encode({ command: 'ask', page: 0, input: { question: 'x'.repeat(300) } }, options);
    expect(decode(id, optionsOf)).toBeUndefined();
    expect(decode(id, optionsOf, '')).toBeUndefined();
    expect(readEcho({ content: '', embeds: [] })).toBeUndefined();
    expect(readEcho({ content: 'An answer', embeds: [{ title: 'only a title' }] })).toBeUndefined();
  });
});
