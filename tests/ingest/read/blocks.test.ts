import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { blocksOf, cleanLine, plainLines, sourceHeader, textOf } from '../../../src/ingest/read/blocks.ts';
import type { Block, BlockKind } from '../../../src/ingest/types.ts';
import { linesOf, splitSourceText, writeLines } from '../../../src/record/source-text.ts';
import { SOURCE_FORMS } from '../../../src/record/types.ts';
import { fc } from '../../support/properties.ts';

/** Lines that look like what they may not be: of other kinds, with marks, labels, datelines. */
const line = fc
  .array(
    fc.oneof(
      {
        weight: 3,
        arbitrary: fc.constantFrom(
          'a',
          'Bell',
          ' ',
          '.',
          '”',
          '“',
          '!',
          '-',
          '–',
          '#',
          '##',
          '## ',
          '![',
          ']',
          '¶',
          '¶ ',
          '1.',
          ':',
          'A',
          'Q ',
          'BELL: ',
        ),
      },
      { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 4 }) },
    ),
    { minLength: 1, maxLength: 9 },
  )
  .map(parts => cleanLine(parts.join('')))
  .filter(text => text !== '' && text === text.trim());
const block: fc.Arbitrary<Block> = fc.record({
  kind: fc.constantFrom<BlockKind>('paragraph', 'caption', 'head', 'credit'),
  text: line,
});
const form = fc.constantFrom(...SOURCE_FORMS);

describe('the text that is kept', () => {
  it('is read back as the same paragraphs, captions and heads, whatever they look like', () => {
    fc.assert(
      fc.property(fc.array(block), form, (blocks, of) => {
        const text = textOf({ blocks, form: of });
        const split = splitSourceText({ text, sha256: '' }, of);
        const texts = (...kinds: readonly BlockKind[]) =>
          blocks.filter(({ kind }) => kinds.includes(kind)).map(one => one.text);
        expect(split.paragraphs).toEqual(texts('paragraph', 'credit'));
        expect(split.captions).toEqual(texts('caption'));
        expect(split.heads).toEqual(texts('head'));
      }),
      { numRuns: 1_000 },
    );
  });

  it('is the same when it’s read and written again', () => {
    fc.assert(
      fc.property(fc.array(block), form, (blocks, of) => {
        const text = textOf({ blocks, form: of });
        expect(writeLines(linesOf(text, of), of)).toBe(text);
        expect(textOf({ blocks: blocksOf(plainLines(text, of)), form: of })).toBe(text);
      }),
    );
  });

  it('has a line for each block, with a mark only where its form says something else', () => {
    const blocks: readonly Block[] = [
      { kind: 'caption', text: 'Boats at the quay' },
      { kind: 'caption', text: 'Ann Bell speaks. “It holds.”' },
      { kind: 'head', text: 'What comes next?' },
      { kind: 'head', text: '- What comes next? -' },
      { kind: 'paragraph', text: 'Bell spoke.' },
      { kind: 'paragraph', text: 'The boats sail when both have signed' },
    ];
    expect(textOf({ blocks, form: 'article' })).toBe(
      'Boats at the quay\n![Ann Bell speaks. “It holds.”]\n## What comes next?\n- What comes next? -\nBell spoke.\n¶ The boats sail when both have signed\n',
    );
  });

  it('is measured as the check counts, by the hash of its bytes', () => {
    const article = {
      form: 'article',
      blocks: [
        { kind: 'paragraph', text: 'Bell spoke.' },
        { kind: 'caption', text: 'Boats.' },
        { kind: 'head', text: 'On' },
        { kind: 'credit', text: 'Ann Bell contributed to this report.' },
      ],
    } as const;
    const sha256 = createHash('sha256').update(textOf(article)).digest('hex');
    expect(sourceHeader(article)).toEqual({ sha256, paragraphs: 2, captions: 1 });
  });
});

describe('a line', () => {
  it('keeps what is printed, and loses what can’t be seen', () => {
    expect(cleanLine(' «\u00a0Oui\u00a0», a\u0301\u200b\u00ad dit\u202e \u2066Bell\u2069.\u0007\t\u001b[31m ')).toBe(
      '«\u00a0Oui\u00a0», á dit Bell. [31m',
    );
  });

  it('has no control, no break and no mark of direction left', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), text => {
        expect(cleanLine(text)).not.toMatch(/[\p{Cc}\p{Bidi_Control}\u2028\u2029\ufeff]|^ | $| {2}/u);
      }),
    );
  });
});
