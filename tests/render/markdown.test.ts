import { describe, expect, test as it } from 'vitest';
import { parseMarkdown } from '../../src/playground/markdown-parser.ts';
import { message } from '../../src/render/discord.ts';
import {
  autolink,
  cutForMarkdown,
  escapeMarkdown,
  maskedLink,
  spansMarkdown,
  unescapeMarkdown,
} from '../../src/render/markdown.ts';
import { fc } from '../support/properties.ts';

/** Reads backslashes as Discord does: a mark after one is that mark. */
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

describe('a link', () => {
  const PAGE = 'https://example.org/';

  it('in the content has its address in angle brackets, so that nothing unfurls; in an embed it needs none', () => {
    const address = `${PAGE}a_(b)#:~:text=grave%20mistake,co%2Dpilot`;
    const target = `${PAGE}a_%28b%29#:~:text=grave%20mistake,co%2Dpilot`;
    expect(maskedLink('¶12', address, 'content')).toBe(`[¶12](<${target}>)`);
    expect(maskedLink('¶12', address, 'embed')).toBe(`[¶12](${target})`);
    expect(autolink(address)).toBe(`<${target}>`);
    expect(spansMarkdown([{ text: '¶12', link: address, strong: true }, { text: ' *' }])).toBe(
      `**[¶12](<${target}>)** \\*`,
    );
    expect(spansMarkdown([{ text: address, link: address }])).toBe(`<${target}>`);
  });

  const sign = fc.constantFrom(...'()<>[]\\"\'`*_~|@#&?%^{} \n\tab1éЖ\u202e'.split(''));
  const hostile = fc.string({ unit: fc.oneof(sign, fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 })) });

  it.each(['content', 'embed'] as const)('in the %s is one link whatever its text and its address hold', place => {
    fc.assert(
      fc.property(hostile, hostile, (text, path) => {
        const written = maskedLink(`¶ ${text}`, PAGE + path, place);
        const target = /\]\(<?([^<>()\s\\[\]]*)>?\)$/.exec(written)?.[1] ?? expect.fail(written);
        expect(target).toMatch(/^https:\/\/example\.org\/[A-Za-z0-9\-._~:/?#=&%+,;!$]*$/);
        const label = written.slice(1, written.length - target.length - (place === 'content' ? 5 : 3));
        expect(unescapeMarkdown(label)).toBe(`¶ ${text}`);
        expect(label.replace(/\\[^0-9A-Za-z\s]/g, '')).not.toMatch(/[[\]]/);
      }),
    );
  });

  it('leads readers of Discord’s Markdown to the address, and the text after it stays apart', () => {
    fc.assert(
      fc.property(hostile, path => {
        for (const place of ['content', 'embed'] as const) {
          const [link, ...after] = parseMarkdown(`${maskedLink('¶12', PAGE + path, place)} after`);
          expect(link).toMatchObject({ type: 'link', content: [{ type: 'text', content: '¶12' }] });
          expect(new URL(String(link?.['target'])).origin).toBe('https://example.org');
          expect(after).toEqual([{ type: 'text', content: ' after' }]);
        }
      }),
    );
  });
});

/** Text in which much has to be escaped, and some signs are of several code units. */
const marked = fc.string({
  unit: fc.oneof(
    fc.constantFrom('_', '*', '\\', ' ', '- ', '1. ', 'https://', '👩‍👩‍👧', '𝄞', 'e\u0301'),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
  ),
  maxLength: 60,
});

const ends = (text: string): ReadonlySet<number> =>
  new Set([0, ...[...new Intl.Segmenter('en').segment(text)].map(({ index, segment }) => index + segment.length)]);

describe('cutting for Discord', () => {
  it('leaves what fits, and cuts a title of marks between two escapes', () => {
    expect(cutForMarkdown('_'.repeat(128), 256)).toBe('_'.repeat(128));
    expect(cutForMarkdown('_'.repeat(131), 256)).toBe(`${'_'.repeat(127)}…`);
    const title = '_'.repeat(131);
    const page = { sentence: 'x'.repeat(2_001), title, sections: [], footer: '', buttons: [], tone: 'answer' } as const;
    const { content, embeds } = message(page);
    for (const shown of [content, embeds[0]?.title]) expect(shown).toBe(`${'\\_'.repeat(127)}…`);
  });

  it('cuts a sentence without a title the same way', () => {
    const page = { sentence: '*'.repeat(1_500), sections: [], footer: '', buttons: [], tone: 'problem' } as const;
    expect(message(page).content).toBe(`${'\\*'.repeat(999)}…`);
  });

  it.each(['…', ' …'])('gives the longest whole prefix that fits escaped, with the mark %j', mark => {
    fc.assert(
      fc.property(marked, fc.integer({ min: 2, max: 80 }), (text, max) => {
        const cut = cutForMarkdown(text, max, mark);
        const escaped = escapeMarkdown(cut);
        expect(escaped.length).toBeLessThanOrEqual(max);
        expect(unescapeMarkdown(escaped)).toBe(cut);
        const prefixes = [...ends(text)].map(end => text.slice(0, end).trimEnd() + mark);
        const fitting = prefixes.filter(prefix => escapeMarkdown(prefix).length <= max);
        expect(cut).toBe(escapeMarkdown(text).length <= max ? text : fitting.at(-1));
      }),
    );
  });
});
