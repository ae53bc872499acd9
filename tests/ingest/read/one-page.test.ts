import { describe, expect, it } from 'vitest';
import { articleIn } from '../../../src/ingest/read/article.ts';
import { textOf } from '../../../src/ingest/read/blocks.ts';
import { splitSourceText } from '../../../src/record/source-text.ts';
import { fc, runs } from '../../support/properties.ts';
import { read, refusal } from '../../support/reading.ts';

const story = (body: string): string => `<html lang="en"><body><article><h1>T</h1>${body}</article></body></html>`;

describe('a page', () => {
  const blocks = async (html: string) => (await read(html)).article.blocks;

  it('has its lines told by their elements: breaks, lists, heads in bold, marks amid a sentence', async () => {
    expect(
      await blocks(
        story(
          '<p>First line, of boats.<br><br>Second line, of maps.</p><p><strong>A head</strong></p><ul><li>A point, of the list</li></ul><blockquote><p>“We <em>wait</em>,” <a href="/b">Bell</a> said.</p></blockquote><div>Loose words, in a box, end here.</div>',
        ),
      ),
    ).toEqual([
      { kind: 'paragraph', text: 'First line, of boats.' },
      { kind: 'paragraph', text: 'Second line, of maps.' },
      { kind: 'head', text: 'A head' },
      { kind: 'paragraph', text: 'A point, of the list' },
      { kind: 'paragraph', text: '“We wait,” Bell said.' },
      { kind: 'paragraph', text: 'Loose words, in a box, end here.' },
    ]);
  });

  it('loses no words that the search for its body takes out, nor a large first letter', async () => {
    const more = '<p>Lind left, with the map, and with a pencil, at noon.</p>'.repeat(2);
    expect(
      (
        await blocks(
          story(
            `<p><span class="pb-dateline share">OSTERLICH — </span>Envoys left, with the map, and with a pencil.</p>${more}`,
          ),
        )
      )[0]?.text,
    ).toBe('OSTERLICH — Envoys left, with the map, and with a pencil.');
    expect(
      (
        await blocks(
          story(
            `<p><span aria-hidden="true">“T</span><span class="sr-only">“The</span>he boats wait,” Bell said, on the quay, at noon.</p>${more}`,
          ),
        )
      )[0]?.text,
    ).toBe('“The boats wait,” Bell said, on the quay, at noon.');
  });

  it('has captions told by their element, or by their class where a picture is beside them', async () => {
    const html = story(
      '<p>Bell spoke, of boats, at length.</p><figure><img src="a"><figcaption>Boats at the quay.</figcaption></figure><div class="image"><img src="b"><span class="caption">A map</span></div><p>Lind, too, and of <span class="caption">maps</span>, at noon.</p>',
    );
    expect(await blocks(html)).toEqual([
      { kind: 'paragraph', text: 'Bell spoke, of boats, at length.' },
      { kind: 'caption', text: 'Boats at the quay.' },
      { kind: 'caption', text: 'A map' },
      { kind: 'paragraph', text: 'Lind, too, and of maps, at noon.' },
    ]);
  });

  it('of a transcript is one', async () => {
    const turns = [
      'PRESIDENT ODUYA: We have a map, of course.',
      'MINISTER LIND: We do, and a pencil, too.',
      'Q Who drew it, and when?',
      'MINISTER LIND: Nobody, yet.',
    ];
    const { article } = await read(
      story(
        turns.map(turn => `<p><b>${turn.replace(': ', ':</b> ')}${turn.startsWith('Q') ? '</b>' : ''}</p>`).join(''),
      ),
    );
    expect(article.form).toBe('transcript');
    expect(article.blocks.map(({ text }) => text)).toEqual(turns);
    expect(splitSourceText({ text: textOf(article), sha256: '' }, 'transcript').paragraphs).toEqual(turns);
  });

  it('runs nothing, fetches nothing, and hides nothing in what can’t be seen', async () => {
    const html = story(
      '<script>globalThis.ran = true; document.body.remove()</script><img src="http://127.0.0.1:1/x" onerror="globalThis.ran = true"><p onclick="x()">Bell spoke, of boats\u202e, and maps.</p><p style="display:none">Lind spoke, unseen, of war.</p><p hidden>And again, unseen.</p><template><p>Third, unseen, line.</p></template>',
    );
    expect(await blocks(html)).toEqual([{ kind: 'paragraph', text: 'Bell spoke, of boats, and maps.' }]);
    expect('ran' in globalThis).toBe(false);
  });

  it('is read as a browser does where it is broken', async () => {
    expect(
      await blocks(
        '<html><head></head><div>Top</div><body><p>Bell spoke, of boats, at length.<p>Lind left, with the map.</body>',
      ),
    ).toEqual([
      { kind: 'paragraph', text: 'Top' },
      { kind: 'paragraph', text: 'Bell spoke, of boats, at length.' },
      { kind: 'paragraph', text: 'Lind left, with the map.' },
    ]);
  });

  it('that was saved says itself where it stands; one that was fetched only of its own site', async () => {
    const html =
      '<html><head><link rel="canonical" href="https://wire.example/a?b=1#c"></head><body><p>Bell spoke, of boats, at length.</p>';
    const saved = await articleIn({ bytes: Buffer.from(html) });
    expect(saved).toMatchObject({ article: { url: 'https://wire.example/a?b=1' } });
    const fetched = await articleIn({ bytes: Buffer.from(html), type: 'text/html', url: 'https://other.example/b' });
    expect(fetched).toMatchObject({ article: { url: 'https://other.example/b' } });
  });

  it('that only mentions an office of a state isn’t its document', async () => {
    const about =
      '<script type="application/ld+json">{"@type":"NewsArticle","publisher":{"@type":"Organization","name":"Courier"},"about":{"@type":"GovernmentOrganization","name":"Ministry"}}</script>';
    expect(
      (await read(`<html><head>${about}</head><body><p>Bell spoke, of boats, at length.</p>`)).article,
    ).toMatchObject({ form: 'article', outlet: 'Courier' });
  });

  it('is in the language that its text shows, and else in the one that it says', async () => {
    const ukrainian = 'Посланці вийшли з будинку з мапою, яка була не їхня, і ще повернуться.';
    expect((await read(`<html lang="en-US"><body><p>${ukrainian}</p>`)).article.language).toBe('uk');
    expect((await read(`<html lang="be"><body><p>${ukrainian}</p>`)).article.language).toBe('be');
    expect((await read('<html lang="de-AT"><body><p>Boote, Karten, Stifte: Bell.</p>')).article.language).toBe('de');
  });

  it('has bylines told from paragraphs by the names of its authors', async () => {
    const data =
      '<script type="application/ld+json">{"@type":"NewsArticle","author":[{"name":"Ines Falk"},"Tomas Reve"]}</script>';
    const { article } = await read(
      story(
        `${data}<p>Ines Falk in Osterlich and Tomas Reve</p><p>Bell spoke of boats, maps and pencils, at length.</p><p>Ines Falk was there, she said.</p>`,
      ),
    );
    expect(article.blocks.map(({ text }) => text)).toEqual([
      'Bell spoke of boats, maps and pencils, at length.',
      'Ines Falk was there, she said.',
    ]);
    expect(article.leftOut).toContainEqual({ text: 'Ines Falk in Osterlich and Tomas Reve', why: 'a byline' });
  });

  it('isn’t taken apart by names of classes that only sound like surroundings', async () => {
    const lines = [
      'One, of boats, and so on.',
      'Two, of maps, and so on.',
      'Three, of pencils, at length.',
      'Four, of the mole, in short.',
    ];
    const body = lines.map(line => `<div>${line}</div>`).join('');
    for (const names of ['content has-ad', 'text promo-free tags', 'shareholders'])
      expect((await blocks(story(`<div class="${names}">${body}</div>`))).map(({ text }) => text)).toEqual(lines);
  });

  it('with many times in its body is a live blog, whatever it says of itself', async () => {
    const entries = [1, 2, 3, 4].map(
      hour => `<div><time>1${hour}:00</time><p>The envoys, at this hour, are still in the house, it is said.</p></div>`,
    );
    expect(await articleIn({ bytes: Buffer.from(story(entries.join(''))) })).toEqual(refusal('live blog'));
  });

  it('that stops at a barrier is refused, and one that only invites isn’t', async () => {
    const wall = '<div class="offer"><p>Subscribe to continue reading.</p></div>';
    const paragraph = '<p>The envoys, at this hour, are still in the house, it is said.</p>';
    expect(await articleIn({ bytes: Buffer.from(story(paragraph + wall)) })).toEqual(refusal('subscribers'));
    const whole = [1, 2, 3, 4, 5, 6].map(at => paragraph.replace('hour', `hour ${at}`)).join('');
    expect(await articleIn({ bytes: Buffer.from(story(whole + wall)) })).toMatchObject({
      article: { form: 'article' },
    });
  });
});

describe('a line is read whole or not at all', () => {
  const name = fc.constantFrom(
    'share',
    'related',
    'ad-slot',
    'byline',
    'pb-dateline',
    'caption-text',
    'popup',
    'tooltip',
    'x',
    'newsletter',
  );
  const word = fc.constantFrom('“We', 'wait,”', 'Bell', 'said,', 'of the boats,', 'and', 'at length,', 'Share');
  const chunk = fc.tuple(fc.constantFrom('', 'span', 'a', 'em', 'button', 'b'), name, word).map(([tag, of, text]) => ({
    html: tag === '' ? text : `<${tag} class="${of}">${text}</${tag}>`,
    text,
  }));
  const paragraph = fc.array(chunk, { minLength: 1, maxLength: 6 }).map(chunks => ({
    html: `<p>${['Envoys', ...chunks.map(({ html }) => html), 'left.'].join(' ')}</p>`,
    text: ['Envoys', ...chunks.map(({ text }) => text), 'left.'].join(' '),
  }));

  it('whatever the elements in it are called', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(paragraph, { minLength: 3, maxLength: 8 }), async paragraphs => {
        const result = await articleIn({
          bytes: Buffer.from(story(paragraphs.map(({ html }) => html).join(''))),
          type: 'text/html',
        });
        if ('refusal' in result) throw new Error(result.refusal.message);
        expect(result.article.blocks.map(({ text }) => text)).toEqual(paragraphs.map(({ text }) => text));
      }),
      { numRuns: runs(60) },
    );
  });
});
