import { describe, expect, test as it } from 'vitest';
import { escapeMarkdown } from '../../src/render/markdown.ts';
import { fc } from '../support/properties.ts';

/** What Discord makes of backslashes: a mark after one is that mark. */
const shown = (markdown: string): string => markdown.replace(/\\([^0-9A-Za-z\s])/g, '$1');

describe('escaping for Discord', () => {
  it.each([
    ['**bold** _it_ ~~no~~ `code`', '\\*\\*bold\\*\\* \\_it\\_ \\~\\~no\\~\\~ \\`code\\`'],
    ['[x](javascript:alert)', '\\[x\\](javascript:alert)'],
    ['@everyone <@1> <#2>', '\\@everyone \\<\\@1\\> \\<\\#2\\>'],
    ['https://evil.example', 'https\\://evil.example'],
    ['||spoiler||', '\\|\\|spoiler\\|\\|'],
    ['# heading', '\\# heading'],
    ['- item', '\\- item'],
    ['1. item', '1\\. item'],
    ['well-equipped for the day after', 'well-equipped for the day after'],
    ['“quite the contrary – what we discussed”', '“quite the contrary – what we discussed”'],
    ['won’t be simple', 'won’t be simple'],
  ])('%s', (text, expected) => {
    expect(escapeMarkdown(text)).toBe(expected);
  });

  it('shows exactly the characters that were given', () => {
    fc.assert(
      fc.property(fc.string(), text => {
        expect(shown(escapeMarkdown(text))).toBe(text);
      }),
    );
  });

  it('leaves no mark that formats, mentions or links', () => {
    fc.assert(
      fc.property(fc.string(), text => {
        const bare = escapeMarkdown(text).replace(/\\[^0-9A-Za-z\s]/g, '');
        expect(bare).not.toMatch(/[*_~`|<>[\]@#]|[a-z]:\/\//i);
      }),
    );
  });
});
