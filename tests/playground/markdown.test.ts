import { describe, expect, test as it } from 'vitest';
import type { MarkdownNode } from '../../src/playground/api.ts';
import { readAll, readMarkdown } from '../../src/playground/markdown.ts';
import { escapeMarkdown } from '../../src/render/markdown.ts';
import { LAID_OUT, textsOf } from '../support/laid-out.ts';
import { fc } from '../support/properties.ts';
import { dossier } from '../support/record.ts';

const t = (text: string): MarkdownNode => ({ type: 'text', text });
const reads = (text: string, ...nodes: MarkdownNode[]) => ({ text, nodes });
const BREAK: MarkdownNode = { type: 'lineBreak' };
const link = (url: string, ...content: MarkdownNode[]): MarkdownNode => ({ type: 'link', url, content });
const list = (items: MarkdownNode[][], start?: number): MarkdownNode => ({
  type: 'list',
  ordered: start !== undefined,
  start: start ?? 1,
  items,
});

describe('a text as Discord reads it', () => {
  const TREES = [
    reads('Two words, one text.', t('Two words, one text.')),
    reads('**a _b_** c', { type: 'strong', content: [t('a '), { type: 'em', content: [t('b')] }] }, t(' c')),
    reads('__u__ ~~s~~', { type: 'underline', content: [t('u')] }, t(' '), { type: 'strike', content: [t('s')] }),
    reads('||s *i*||', { type: 'spoiler', content: [t('s '), { type: 'em', content: [t('i')] }] }),
    reads('a\nb\n\nc', t('a'), BREAK, t('b'), BREAK, BREAK, t('c')),
    reads('`a *b*`', { type: 'code', text: 'a *b*' }),
    reads('```js\nx\n```\nafter', { type: 'codeBlock', text: 'x', lang: 'js' }, t('after')),
    reads('```\n@book{a,\n  b\n}\n```', { type: 'codeBlock', text: '@book{a,\n  b\n}' }),
    reads('> q\n> r\nx', { type: 'quote', content: [t('q'), BREAK, t('r')] }, t('x')),
    reads('>>> q\nr', { type: 'quote', content: [t('q'), BREAK, t('r')] }),
    reads('# H *i*\n## I\nx', heading(1, t('H '), { type: 'em', content: [t('i')] }), heading(2, t('I')), t('x')),
    reads('-# s\n-# t', { type: 'subtext', content: [t('s')] }, { type: 'subtext', content: [t('t')] }),
    reads(
      '-# s · also:\n- a\u00a0¶1\n- b',
      { type: 'subtext', content: [t('s · also:')] },
      list([[t('a\u00a0¶1')], [t('b')]]),
    ),
    reads('is __**not**__', t('is '), { type: 'underline', content: [{ type: 'strong', content: [t('not')] }] }),
    reads('> # H', { type: 'quote', content: [heading(1, t('H'))] }),
    reads('a # b', t('a # b')),
    reads('\\*a\\* \\# b \\- c', t('*a* # b - c')),
    reads('1 < 2 & "3"', t('1 < 2 & "3"')),
    reads('snake_case_word', t('snake_case_word')),
    reads('¯\\_(ツ)_/¯', t('¯\\_(ツ)_/¯')),
  ];

  it.each(TREES)('$text', ({ text, nodes }) => {
    expect(readMarkdown(text)).toEqual(nodes);
  });

  function heading(level: 1 | 2 | 3, ...content: MarkdownNode[]): MarkdownNode {
    return { type: 'heading', level, content };
  }
});

describe('lists', () => {
  it.each([
    reads('- a\n- **b**', list([[t('a')], [{ type: 'strong', content: [t('b')] }]])),
    reads('* a\n* b\nafter', list([[t('a')], [t('b')]]), t('after')),
    reads('3. a\n4. b', list([[t('a')], [t('b')]], 3)),
    reads('before\n- a', t('before'), BREAK, list([[t('a')]])),
    reads('- a\n  - b\n  - c\n- d', list([[t('a'), list([[t('b')], [t('c')]])], [t('d')]])),
    reads('- a\n  more\n- b', list([[t('a'), BREAK, t('more')], [t('b')]])),
    reads('> - a\n> - b', { type: 'quote', content: [list([[t('a')], [t('b')]])] }),
    reads('5 - 3', t('5 - 3')),
    reads('-a', t('-a')),
    reads('- ', t('- ')),
    reads('2025. marked', list([[t('marked')]], 2025)),
  ])('$text', ({ text, nodes }) => {
    expect(readMarkdown(text)).toEqual(nodes);
  });
});

describe('links', () => {
  it.each([
    reads('[a *b*](https://e.org/x)', link('https://e.org/x', t('a '), { type: 'em', content: [t('b')] })),
    reads('[a](https://e.org/a_(b) "title")', link('https://e.org/a_(b)', t('a'))),
    reads('[a](<https://e.org/x>)', link('https://e.org/x', t('a'))),
    reads('[a [b] c](http://e.org/)', link('http://e.org/', t('a [b] c'))),
    reads('See https://e.org/a.', t('See '), link('https://e.org/a', t('https://e.org/a')), t('.')),
    reads('<https://e.org/a>', link('https://e.org/a', t('https://e.org/a'))),
    reads(
      '[¶\u00a012](<https://e.org/a#:~:text=It%20does,-do%2C>)',
      link('https://e.org/a#:~:text=It%20does,-do%2C', t('¶\u00a012')),
    ),
    reads('[https://a.org](https://b.org/)', link('https://b.org/', t('https://a.org'))),
  ])('$text leads to the web', ({ text, nodes }) => {
    expect(readMarkdown(text)).toEqual(nodes);
  });

  it.each([
    '[a](javascript:alert(1))',
    '[a](JaVaScRiPt:alert`1`)',
    '[a](data:text/html,x)',
    '[a](vbscript:x)',
    '[a](file:///etc/passwd)',
    '[a](//e.org)',
    '[a](/api/about)',
    '[a]( javascript:x)',
    '<javascript:/x>',
    '<ftp://e.org/x>',
    '[a](https://)',
  ])('%j is text', text => {
    expect(linksIn(readMarkdown(text))).toEqual([]);
    expect(textOf(readMarkdown(text))).toBe(text.replaceAll('`', ''));
  });
});

describe('what belongs to Discord', () => {
  it.each([
    reads('<t:1743033600:R>', { type: 'timestamp', at: 1_743_033_600, style: 'R' }),
    reads('<t:-1>', { type: 'timestamp', at: -1, style: 'f' }),
    reads('<t:5:s> <t:5:S>', { type: 'timestamp', at: 5, style: 's' }, t(' '), {
      type: 'timestamp',
      at: 5,
      style: 'S',
    }),
    reads('<t:999999999999:R>', { type: 'timestamp', at: 999_999_999_999, style: 'R' }),
    reads('<t:9999999999999>', t('<t:9999999999999>')),
    reads('<t:1:q>', t('<t:1:q>')),
    reads('🇩🇪 😀', { type: 'emoji', text: '🇩🇪' }, t(' '), { type: 'emoji', text: '😀' }),
    reads('<:wave:123456789012345678>', { type: 'emoji', text: ':wave:' }),
    reads('@everyone @here', t('@everyone @here')),
    reads('<@123456789012345678> <@&123456789012345678>', t('<@123456789012345678> <@&123456789012345678>')),
    reads('<#123456789012345678>', { type: 'channel', id: '123456789012345678' }),
    reads('<123456789012345678:browse>', t('<123456789012345678:browse>')),
    reads('- </quote:1> finds', list([[{ type: 'command', name: 'quote' }, t(' finds')]])),
    reads('</briefing on:1>', { type: 'command', name: 'briefing on' }),
  ])('$text', ({ text, nodes }) => {
    expect(readMarkdown(text)).toEqual(nodes);
  });
});

describe('hostile text', () => {
  it.each([
    '<img src=x onerror=alert(1)>',
    '<script>alert(1)</script>',
    '"><svg/onload=alert(1)>',
    '{{constructor.constructor("alert(1)")()}}',
  ])('%j is nothing but text', text => {
    expect(readMarkdown(text)).toEqual([t(text)]);
  });

  it('can neither turn the direction of what is around it nor ring a bell', () => {
    expect(readMarkdown('a\u202egnp.exe\u0007 `\u2066b`')).toEqual([t('a gnp.exe  '), { type: 'code', text: ' b' }]);
  });

  it('keeps what can’t be seen but belongs to the word: a joined emoji, a fence taken apart', () => {
    expect(readMarkdown('👩‍👧')).toEqual([{ type: 'emoji', text: '👩‍👧' }]);
    expect(readMarkdown('```\n`\u200b``\n```')).toEqual([{ type: 'codeBlock', text: '`\u200b``' }]);
  });

  it.each(['*', '_', '[', '[a](', '[[[](', '# ', '> ', '- ', '||', '**a ', '`', '<', '<t:', '~~', '*_', '1. ', '\\'])(
    '%j again and again is read, and no deeper than a page can draw',
    mark => {
      const tree = readMarkdown(mark.repeat(4_096).slice(0, 4_096));
      expect(depth(tree)).toBeLessThanOrEqual(14);
    },
  );

  it('longer than any message stands as it is', () => {
    const text = `**a**\n${'b '.repeat(3_000)}`;
    expect(readMarkdown(text)).toEqual([t('**a**'), BREAK, t('b '.repeat(3_000))]);
  });

  it('under any name: a text called __proto__ has its tree, too', () => {
    expect(JSON.stringify(readAll(['__proto__', 'constructor']))).toBe(
      '{"__proto__":[{"type":"underline","content":[{"type":"text","text":"proto"}]}],"constructor":[{"type":"text","text":"constructor"}]}',
    );
  });
});

const marks = fc.constantFrom(
  ...'*_~`|<>[]()#-\n\\ @:/."1ab',
  'https://e.org',
  'javascript:',
  '<t:1>',
  '- ',
  '😀',
  '\u202e',
);
const hostile = fc.array(
  fc.oneof({ weight: 4, arbitrary: marks }, { weight: 1, arbitrary: fc.string({ unit: 'binary' }) }),
  { maxLength: 60 },
);

describe('any text', () => {
  it('has a tree, whose links lead to the web and whose texts come in one piece', () => {
    fc.assert(
      fc.property(hostile, parts => {
        const tree = readMarkdown(parts.join(''));
        for (const url of linksIn(tree)) expect(new URL(url).protocol).toMatch(/^https?:$/);
        for (const level of levels(tree)) {
          const types = level.map(node => node.type);
          expect(types.some((type, i) => type === 'text' && types[i + 1] === 'text')).toBe(false);
        }
        expect(depth(tree)).toBeLessThanOrEqual(14);
      }),
      { numRuns: 2_000 },
    );
  });

  it('that was escaped is shown to the letter', () => {
    const line = fc
      .array(fc.oneof(marks, fc.string({ unit: 'grapheme' })), { maxLength: 30 })
      .map(parts => parts.join('').replace(/[\p{Cc}\p{Bidi_Control}]/gu, ''));
    fc.assert(
      fc.property(line, text => {
        expect(textOf(readMarkdown(escapeMarkdown(text)))).toBe(text);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('the record', () => {
  it('stands to the letter, every word of every item', () => {
    const texts = [...dossier.items.values()].flatMap(item => ('text' in item ? [item.text] : []));
    expect(texts.length).toBeGreaterThan(40);
    for (const text of texts) {
      expect(textOf(readMarkdown(escapeMarkdown(text)))).toBe(text);
      expect(textOf(readMarkdown(`> ${escapeMarkdown(text)}`))).toBe(text);
    }
  });
});

describe('messages of every layout', () => {
  const texts = Object.values(LAID_OUT).flatMap(textsOf);

  it('have a small line, an item, a quotation for each that is marked so', () => {
    const marks = { subtext: /^-# /gm, quote: /^> /gm, underline: /__(?=.+?__)/g, command: /<\/\w+:1>/g };
    for (const text of texts) {
      const all = levels(readMarkdown(text)).flat();
      for (const [type, mark] of Object.entries(marks)) {
        const marked = text.match(mark)?.length ?? 0;
        expect(all.filter(node => node.type === type).length, text).toBe(marked);
      }
      const items = all.flatMap(node => (node.type === 'list' ? node.items : []));
      expect(items.length, text).toBe(text.match(/^- /gm)?.length ?? 0);
    }
  });

  it('keep every no-break space', () => {
    const spaces = (text: string): number => text.split('\u00a0').length;
    expect(texts.filter(text => spaces(text) > 1).length).toBeGreaterThan(40);
    for (const text of texts) expect(spaces(textOf(readMarkdown(text))), text).toBe(spaces(text));
  });
});

function inside(node: MarkdownNode): readonly (readonly MarkdownNode[])[] {
  if (node.type === 'list') return node.items;
  return 'content' in node ? [node.content] : [];
}

/** Lists every list of nodes in a tree, the tree itself first. */
function levels(tree: readonly MarkdownNode[]): readonly (readonly MarkdownNode[])[] {
  return [tree, ...tree.flatMap(inside).flatMap(levels)];
}

const depth = (tree: readonly MarkdownNode[]): number =>
  1 + Math.max(0, ...tree.flatMap(inside).map(level => depth(level)));

const linksIn = (tree: readonly MarkdownNode[]): readonly string[] =>
  levels(tree).flatMap(level => level.flatMap(node => (node.type === 'link' ? [node.url] : [])));

function textOf(tree: readonly MarkdownNode[]): string {
  return tree
    .map(node => {
      if (node.type === 'lineBreak') return '\n';
      if ('text' in node) return node.text;
      return inside(node).map(textOf).join('');
    })
    .join('');
}
