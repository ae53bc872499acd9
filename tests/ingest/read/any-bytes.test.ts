import { describe, expect, it } from 'vitest';
import { articleIn } from '../../../src/ingest/read/article.ts';
import { LINE_MAX, sourceHeader, textOf } from '../../../src/ingest/read/blocks.ts';
import { splitSourceText } from '../../../src/record/source-text.ts';
import { fc, runs } from '../../support/properties.ts';
import { refusal } from '../../support/reading.ts';

describe('any bytes', () => {
  const pieces = fc.array(
    fc.oneof(
      fc.constantFrom(
        '<p>',
        '</p>',
        '<div class="share">',
        '<article>',
        '<h1>',
        '<figcaption>',
        '<br>',
        '<script type="application/ld+json">',
        '{"@type":"NewsArticle","headline":',
        '"a"}',
        '</script>',
        '<ul><li><a href=x>',
        '<table><tr><td>',
        '<!--',
        '-->',
        '<![CDATA[',
        '&amp;',
        '&#0;',
        '&#xD800;',
        '<svg>',
        '<body>',
        '<html>',
        '<time datetime="2031-04-17">',
        '<template>',
        '\n',
        'Bell said, “we wait”, and left.',
        'BELL: ',
        '## ',
      ),
      fc.string({ maxLength: 6 }),
    ),
    { maxLength: 40 },
  );
  const inputs = fc.oneof(
    fc.uint8Array({ maxLength: 300 }).map(bytes => Buffer.from(bytes)),
    pieces.map(parts => Buffer.from(parts.join(''))),
    pieces.map(parts => Buffer.from(`<!doctype html>${parts.join('')}`)),
  );

  it('end in an article whose text is read back as it is, or in a refusal with its mend', async () => {
    await fc.assert(
      fc.asyncProperty(inputs, fc.constantFrom('', 'text/html', 'text/plain; charset=koi8-u'), async (bytes, type) => {
        const result = await articleIn({ bytes, type });
        if ('refusal' in result) {
          expect(result).toEqual(refusal(''));
          return;
        }
        const { article } = result;
        expect(
          article.blocks.every(
            ({ text }) => text !== '' && text.length <= LINE_MAX && !/[\p{Cc}\p{Bidi_Control}\u2028\u2029]/u.test(text),
          ),
        ).toBe(true);
        const { paragraphs, captions, heads } = splitSourceText({ text: textOf(article), sha256: '' }, article.form);
        const texts = (...kinds: readonly string[]) =>
          article.blocks.filter(({ kind }) => kinds.includes(kind)).map(({ text }) => text);
        expect({ paragraphs, captions, heads }).toEqual({
          paragraphs: texts('paragraph', 'credit'),
          captions: texts('caption'),
          heads: texts('head'),
        });
        expect(sourceHeader(article)).toMatchObject({ paragraphs: paragraphs.length, captions: captions.length });
      }),
      { numRuns: runs(150) },
    );
  });
});
