import { describe, expect, test as it } from 'vitest';
import { codeBlock, lineText } from '../../src/render/markdown.ts';
import type { Line, Page } from '../../src/render/page.ts';
import { terminal } from '../../src/render/terminal.ts';
import { fc } from '../support/properties.ts';

const code = (text: string): Line => ({ role: 'code', spans: [{ text }] });

const page = (text: string): Page => ({
  headline: [code(text)],
  cards: [],
  footer: 'Footer',
  buttons: [],
  tone: 'answer',
});

describe('text to be copied', () => {
  it('stands in a fence, and nothing in it is escaped', () => {
    for (const place of ['content', 'embed'] as const)
      expect(lineText(code('*a* _b_\n  c'), place)).toBe('```\n*a* _b_\n  c\n```');
  });

  it('can’t close its fence', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('`', 'a', '\n', ' ') }), text => {
        const inner = codeBlock(text).slice(4, -4);
        expect(inner).not.toContain('``');
        expect(inner.replaceAll('\u200b', '')).toBe(text);
      }),
    );
  });

  it('is neither wrapped nor set in at a terminal', () => {
    const long = `  ${'word '.repeat(60).trim()}`;
    const shown = terminal(page(`@misc{x,\n${long}\n}`), { width: 40, colour: false });
    expect(shown).toContain(`@misc{x,\n${long}\n}\n`);
  });

  it('gives a terminal nothing to obey', () => {
    const shown = terminal(page('a\u001b[31mb\u0007\u202e\r\nc'), { width: 80, colour: false });
    for (const sign of ['\u001b', '\u0007', '\u202e', '\r']) expect(shown).not.toContain(sign);
  });
});
