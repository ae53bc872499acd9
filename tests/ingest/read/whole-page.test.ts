import { describe, expect, it } from 'vitest';
import { withoutComments } from '../../../src/ingest/read/page/comments.ts';
import { fc, runs } from '../../support/properties.ts';
import { read } from '../../support/reading.ts';

const story = (body: string): string => `<html lang="en"><body><article><h1>T</h1>${body}</article></body></html>`;
const textsOf = async (html: string) => (await read(html)).article.blocks.map(({ text }) => text);
const QUOTED = '“We wait,” Bell said on Thursday.';
const BODY = '<p>The boats lie at the quay of Port Lind, and nobody has left since noon.</p>';

describe('a paragraph that reads as a story’s', () => {
  it.each(['promo-text', 'share-quote', 'related-quote', 'ad sponsor-line', 'newsletter', 'byline', 'tag', 'sharebar'])(
    'is kept whatever its class says: %s',
    async name => {
      for (const tag of ['p', 'blockquote', 'div'])
        expect(await textsOf(story(`${BODY}<${tag} class="${name}">${QUOTED}</${tag}>${BODY}`))).toContain(QUOTED);
      expect(
        await textsOf(story(`${BODY}<div class="${name}"><p>${QUOTED}</p><p>“No,” Lind told the council.</p></div>`)),
      ).toContain('“No,” Lind told the council.');
    },
  );

  it('is kept where it reports nobody, but not in a notice', async () => {
    const plain = 'The mole was closed at noon, and the boats were sent to the north.';
    expect(await textsOf(story(`${BODY}<p class="promo-text">${plain}</p>`))).toContain(plain);
    expect(await textsOf(story(`${BODY}<p class="cookie-note">${plain}</p>`))).not.toContain(plain);
    expect(await textsOf(story(`${BODY}<div class="promo"><p>${plain}</p></div>`))).not.toContain(plain);
  });

  it('isn’t what a box of links or short lines has', async () => {
    const box = `<div class="related"><h4>Read more</h4><p>${QUOTED}</p></div><div class="promo"><a href="/a">The chart</a><a href="/b">Maps</a></div>`;
    const { article } = await read(story(BODY + box));
    expect(article.blocks.map(({ text }) => text)).not.toContain(QUOTED);
    expect(article.leftOut).toEqual(
      expect.arrayContaining([
        { text: QUOTED, why: 'links to other articles' },
        { text: 'The chartMaps', why: 'an advertisement' },
      ]),
    );
  });

  const boxes = {
    'a box of its own': (line: string) => `<div class="story-block"><div class="text">${line}</div></div>`,
    'a quotation set apart': (line: string) =>
      `<div class="story-block"><blockquote class="pullquote">${line}</blockquote></div>`,
    'a list': (line: string) => `<div class="story-block"><ul><li>${line}</li></ul></div>`,
    'a link': (line: string) => `<div class="story-block"><a href="/x"><p>${line}</p></a></div>`,
    'a paragraph that is all a link': (line: string) =>
      `<div class="story-block"><p><a href="/x">${line}</a></p></div>`,
    'a row of a table': (line: string) => `<table><tr><td>${line}</td></tr></table>`,
  } as const;

  it('is kept in whatever stands around it, inside an article or without one', async () => {
    const box = fc.constantFrom(...Object.values(boxes));
    await fc.assert(
      fc.asyncProperty(fc.array(box, { minLength: 1, maxLength: 6 }), fc.boolean(), async (made, hasArticle) => {
        const lines = made.map((_, at) => `“We wait for number ${at},” Bell said.`);
        const first = `<div class="story-block"><div class="text">${BODY}</div></div>`.repeat(2);
        const body = first + made.map((of, at) => of(lines[at] ?? '')).join('');
        const texts = await textsOf(
          hasArticle ? story(body) : `<html lang="en"><body><div id="page">${body}</div></body></html>`,
        );
        expect(texts.slice(-lines.length)).toEqual(lines);
      }),
      { numRuns: runs(40) },
    );
    expect(
      await textsOf(`<html><body><table><tr><td>${QUOTED}</td></tr><tr><td>“No,” Lind said.</td></tr></table>`),
    ).toEqual([QUOTED, '“No,” Lind said.']);
  });

  it('is the story’s where the search for the body drops it, but not in another article within', async () => {
    const line = '“No,” Lind said of the maps.';
    const withBox = (tag: string) => story(`${BODY.repeat(10)}<${tag} class="sidebar"><p>${line}</p></${tag}>`);
    expect(await textsOf(withBox('section'))).toContain(line);
    expect(await textsOf(withBox('article'))).not.toContain(line);
  });
});

describe('comments are taken out as browsers do', () => {
  it.each([
    ['a<!-- b -->c', 'ac'],
    ['a<!-- b --!>c', 'ac'],
    ['a<!-->b-->c', 'ab-->c'],
    ['a<!--->b', 'ab'],
    ['a<!---->b', 'ab'],
    ['a<!--[if IE]><b>b</b><![endif]-->c', 'ac'],
    ['a<![if !IE]>b<![endif]>c', 'abc'],
    ['a<![CDATA[<p>b]]>c', 'ab]]>c'],
    ['<script>"<!--"</script>a<!-- b -->c', '<script>"<!--"</script>ac'],
    ['<title><!-- a --></title>b', '<title><!-- a --></title>b'],
    ['<scripture><!-- a -->b', '<scripture>b'],
    ['a<!-- b', 'a<!-- b'],
    ['a<script><!-- b -->', 'a<script><!-- b -->'],
  ])('%s', (html, text) => {
    expect(withoutComments(html)).toBe(text);
  });

  it('and nothing else of any text without them', () => {
    fc.assert(
      fc.property(
        fc.string().map(text => text.replace(/<[!st]/giu, '')),
        text => {
          expect(withoutComments(text)).toBe(text);
        },
      ),
    );
  });

  it('within a time that grows as the page does', () => {
    for (const part of ['<!-', '<!--', '<!--x-->', '<script>', '<![', '<title></title>'])
      expect(withoutComments(part.repeat(200_000)).length).toBeLessThanOrEqual(part.length * 200_000);
  });

  it('so that no paragraph is lost, and no end of one is left', async () => {
    const html = story(
      `${BODY}<!-- ad --!><p>${QUOTED}</p><!--><p>“No,” Lind said.</p>--><![CDATA[<p>Maps, and so on.</p>]]><p>Last, of <!-- not -->boats.</p><!-- a -->`,
    );
    expect((await textsOf(html)).slice(1)).toEqual([QUOTED, '“No,” Lind said.', 'Maps, and so on.', 'Last, of boats.']);
  });
});

describe('what readers don’t see', () => {
  it.each([
    'aria-hidden="true"',
    'hidden',
    'class="visually-hidden"',
    'class="sr-only"',
    ...[
      'display: none !important',
      'visibility:hidden',
      'font-size:0',
      'font-size: 0px',
      'opacity:0',
      'color:#fff; OPACITY: 0.0',
      'position:absolute;left:-9999px',
      'position:absolute; top : -1000px',
      'text-indent:-9999px',
      'transform:translateX(-5000px)',
      'clip:rect(0 0 0 0)',
    ].map(style => `style="${style}"`),
  ])('is left out, and told: %s', async attribute => {
    const { article } = await read(story(`${BODY}<p ${attribute}>${QUOTED}</p>${BODY}`));
    expect(article.blocks.map(({ text }) => text)).not.toContain(QUOTED);
    expect(article.leftOut).toContainEqual({ text: QUOTED, why: 'hidden from readers' });
  });

  it.each([
    'style="opacity:0.5"',
    'style="font-size:0.9em"',
    'style="left:-10px"',
    'style="display:block"',
    'style="visibility:visible"',
    'style="opacity"',
    'aria-hidden="false"',
  ])('isn’t what they see: %s', async attribute => {
    expect(await textsOf(story(`${BODY}<p ${attribute}>${QUOTED}</p>`))).toContain(QUOTED);
  });

  it('isn’t the whole article, hidden until it has loaded or while a dialogue is open', async () => {
    for (const attribute of ['aria-hidden="true"', 'style="opacity:0"'])
      expect(await textsOf(`<html><body><div ${attribute}><h1>T</h1>${BODY}<p>${QUOTED}</p></div>`)).toContain(QUOTED);
  });
});

describe('a break that ends no line', () => {
  const within = ['\u2028', '\v', '\f', '\u0085'];

  it.each(within)('is a space within a paragraph: %j', async mark => {
    const line = `“We wait,${mark}and we hope,” Bell said.`;
    const whole = '“We wait, and we hope,” Bell said.';
    expect(await textsOf(`Maps, and so on.\n${line}\nLast, of boats.\n`)).toEqual([
      'Maps, and so on.',
      whole,
      'Last, of boats.',
    ]);
    expect((await textsOf(story(`${BODY}<p>${line}</p>`)))[1]).toBe(whole);
  });

  it.each([...within, '\n', '\r', '\r\n', '\u2029'])('ends lines in a text that has no other: %j', async mark => {
    const lines = ['Maps, and so on.', '“We wait,” Bell said.', 'Last, of boats.'];
    expect(await textsOf(lines.join(mark))).toEqual(lines);
    expect(await textsOf(`${lines.join(mark)}${mark}\n`)).toEqual(lines);
  });
});
