import { execFileSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadRecord } from '../../../src/dossier/load.ts';
import { articleIn, readArticle } from '../../../src/ingest/read/article.ts';
import { LINE_MAX, LINES_MAX, sourceHeader, textOf } from '../../../src/ingest/read/blocks.ts';
import { BYTES_MAX } from '../../../src/ingest/read/input.ts';
import { splitSourceText } from '../../../src/record/source-text.ts';
import { RECORD_OF_SOURCES, SECOND_SOURCE } from '../../support/folders.ts';
import { from, read, refusal } from '../../support/reading.ts';

const STORY = `# Envoys leave with a map
By INES FALK
Delegates carry a map out of the house
OSTERLICH (NWA) — Envoys of Sylvania left on Thursday with the map that they had brought, and said that they will be back.
## What comes next?
“We have agreed on the paper,” Oduya said.
Share
Northern Wire writers Jonas Achterberg and Mara Sole contributed to this report.
`;
const TRANSCRIPT = `Customs House
12:33 P.M.
PRESIDENT ODUYA: Hello, everybody. We have a map.
DEPUTY MINISTER LIND: We do
And a pencil.
Q Who drew it?
DEPUTY MINISTER LIND: Nobody has yet.
`;
let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'read-'));
});
afterAll(() => rm(folder, { recursive: true }));

describe('plain text', () => {
  it('has its title, its heads, captions, paragraphs and credits told apart, and surroundings left out', async () => {
    const { article, notes } = await read(STORY, { published: '2031-04-17' });
    expect(article).toEqual({
      form: 'article',
      title: 'Envoys leave with a map',
      outlet: 'NWA',
      published: '2031-04-17',
      dateline: 'Osterlich',
      language: 'en',
      blocks: [
        { kind: 'caption', text: 'Delegates carry a map out of the house' },
        {
          kind: 'paragraph',
          text: 'OSTERLICH (NWA) — Envoys of Sylvania left on Thursday with the map that they had brought, and said that they will be back.',
        },
        { kind: 'head', text: 'What comes next?' },
        { kind: 'paragraph', text: '“We have agreed on the paper,” Oduya said.' },
        { kind: 'credit', text: 'Northern Wire writers Jonas Achterberg and Mara Sole contributed to this report.' },
      ],
      leftOut: [
        { text: 'By INES FALK', why: 'a byline' },
        { text: 'Share', why: 'a share line' },
      ],
    });
    expect(notes).toEqual([
      'The address isn’t known: give it with --url.',
      'Who holds the rights isn’t known: give it with --rights.',
    ]);
  });

  it('is a transcript where labels tell who speaks', async () => {
    const { article } = await read(TRANSCRIPT);
    expect(article.form).toBe('transcript');
    expect(article.blocks.map(({ kind }) => kind)).toEqual([
      'head',
      'head',
      'paragraph',
      'paragraph',
      'paragraph',
      'paragraph',
      'paragraph',
    ]);
    expect(article.issuer).toBeUndefined();
  });

  it('is a document where somebody is said to speak in it', async () => {
    const { article } = await read('Outcomes of the talks\nThe boats sail.\n', { speaker: 'Free Port Council' });
    expect(article).toMatchObject({ form: 'document', issuer: 'Free Port Council', outlet: 'Free Port Council' });
    expect(article.blocks.map(({ kind }) => kind)).toEqual(['head', 'paragraph']);
    const { notes } = await read('The boats sail.\n', { form: 'document' });
    expect(notes).toContain('Who speaks in it isn’t known: give it with --speaker.');
  });

  it('is a document by its address, but for a reporter’s story', async () => {
    const plain = 'The boats sail.\nThe council has met.\n';
    expect(await articleIn({ bytes: Buffer.from(plain), url: 'https://www.mfa.gov.sy/a' })).toMatchObject({
      article: { form: 'document' },
    });
    expect(await articleIn({ bytes: Buffer.from(STORY), url: 'https://www.mfa.gov.sy/a' })).toMatchObject({
      article: { form: 'article' },
    });
    expect(await articleIn({ bytes: Buffer.from(plain), url: 'https://government.example/a' })).toMatchObject({
      article: { form: 'article' },
    });
  });

  it('keeps no-break spaces and loses what can’t be seen', async () => {
    const { article } = await read('Bell dit «\u00a0Non\u00a0».\u202e\r\nIl at\u00adtend\u200b.\u0007\n');
    expect(article.blocks.map(({ text }) => text)).toEqual(['Bell dit «\u00a0Non\u00a0».', 'Il attend.']);
  });

  describe('begins', () => {
    const STORY = ['Lind (XNA) - Boats left, Bell said.', 'They came back.'];
    it.each([
      ['with a headline', 'Boats leave port as talks resume in Lind', 'Boats leave port as talks resume in Lind', []],
      ['with a headline that asks', 'Will boats leave Lind?', 'Will boats leave Lind?', []],
      ['with a caption', 'A boat lies at the quay of Lind', undefined, ['caption']],
      ['with a caption that says so', '![Boats leave port as talks resume]', undefined, ['caption']],
      ['with a head', '## Boats leave port', undefined, ['head']],
      ['with a sentence', 'Boats left Lind.', undefined, ['paragraph']],
    ])('%s', async (_, first, title, kinds) => {
      const { article } = await read([first, ...STORY].join('\n'));
      expect(article.title).toBe(title);
      expect(article.blocks.map(({ kind }) => kind)).toEqual([...kinds, 'paragraph', 'paragraph']);
    });

    it('with the headline that is given, or else with a caption', async () => {
      const text = ['Boats leave port', ...STORY].join('\n');
      const same = await read(text, { title: 'Boats leave port' });
      expect(same.article.blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'paragraph']);
      const other = await read(text, { title: 'Talks resume' });
      expect(other.article.blocks[0]).toEqual({ kind: 'caption', text: 'Boats leave port' });
    });

    it.each([
      ['a dateline', 'Lind (XNA) - Boats have left the port for good'],
      ['somebody who speaks', 'The boats have left the port of Lind, Bell said'],
    ])('the story with %s, whatever that ends with', async (_, first) => {
      const { article } = await read(`${first}\nThey came back.`);
      expect(article.blocks.map(({ kind, text }) => [kind, text])).toEqual([
        ['paragraph', first],
        ['paragraph', 'They came back.'],
      ]);
      expect(splitSourceText({ text: textOf(article), sha256: '' }, 'article').paragraphs).toHaveLength(2);
    });

    it('and tells what was taken for what', async () => {
      const { notes } = await read(['Boats leave port', ...STORY].join('\n'));
      expect(notes.join()).toContain('“Boats leave port”, is taken for the headline');
      const caption = await read(['A boat lies at the quay', ...STORY].join('\n'));
      expect(caption.notes.join()).toContain('“A boat lies at the quay”, counts as a caption');
    });
  });

  it('is told where its lines are rather broken off than captions', async () => {
    const { notes } = await read(`${'Bell spoke of the boats and of\n'.repeat(6)}maps.\n`);
    expect(notes).toContain(
      '6 lines don’t end as a sentence does, and count as captions: put each paragraph on a line of its own.',
    );
  });

  it('says how it was decoded where that may be wrong, and what can’t be read', async () => {
    const latin = await read(Buffer.from('\x93Wait,\x94 Bell said.', 'latin1'));
    expect(latin.article.blocks).toEqual([{ kind: 'paragraph', text: '“Wait,” Bell said.' }]);
    expect(latin.notes).toContain(
      'It was read as windows-1252: look whether its quotation marks and accents are right.',
    );
    const damaged = await read(
      Buffer.concat([Buffer.from('“Wait,” she said'), Buffer.from([0xe2, 0x80]), Buffer.from(' “to” me.')]),
    );
    expect(damaged.notes).toContain('1 character can’t be read and stands as \uFFFD: look for another copy.');
  });
});

describe('what a curator says', () => {
  const all = {
    outlet: 'Courier',
    published: '2031-04-18',
    title: 'A map',
    url: 'https://courier.example/map',
    rights: '© Courier',
    lang: 'de',
    form: 'document',
    speaker: 'Council',
  };

  it('overrides what is read, of text and of a page', async () => {
    const expected = {
      outlet: 'Courier',
      published: '2031-04-18',
      title: 'A map',
      url: 'https://courier.example/map',
      rights: '© Courier',
      language: 'de',
      form: 'document',
      issuer: 'Council',
    };
    const page =
      '<html lang="en"><head><title>Other</title><meta property="og:site_name" content="Other"><meta name="date" content="2030-01-01"></head><body><p>Bell spoke of boats, maps and pencils.</p>';
    for (const text of [STORY, page]) {
      const { article, notes } = await read(text, all);
      expect(article).toMatchObject(expected);
      expect(notes).toEqual([]);
    }
  });

  it('is told where it is missing', async () => {
    const { notes } = await read('Bell spoke.');
    const options = notes.flatMap(note => /--[a-z]+/u.exec(note) ?? []);
    expect(options).toEqual(['--title', '--outlet', '--published', '--url', '--rights', '--lang']);
  });

  it.each([
    [{ published: '18.4.2031' }, '--published “18.4.2031” is no day'],
    [{ published: '2031-02-30' }, '--published'],
    [{ url: 'http://courier.example/' }, 'an address begins with https://'],
    [{ url: 'https://courier.example/#a' }, 'before the #'],
    [{ lang: 'German!' }, '--lang “German!” is no language’s tag'],
    [{ form: 'letter' }, '--form “letter” is none'],
    [{ title: '' }, '--title is empty'],
    [{ outlet: '\u202e ' }, '--outlet is empty'],
  ])('%j is refused before anything is read', async (options, why) => {
    expect(await readArticle('/nowhere', options)).toEqual(refusal(why));
  });

  it('an agency’s story on another’s page is the agency’s, and that’s told', async () => {
    const page =
      '<html><head><meta property="og:site_name" content="Daily Boat"></head><body><p>OSTERLICH (NWA) — Envoys of Sylvania left on Thursday, with a map.</p>';
    const { article, notes } = await read(page);
    expect(article.outlet).toBe('NWA');
    expect(notes.join()).toContain('NWA’s by its dateline, on a page of Daily Boat');
  });
});

describe('nothing is read', () => {
  it.each([
    ['', 'no paragraph'],
    ['\n \n', 'no paragraph'],
    ['Boats at the quay', 'no paragraph'],
    ['%PDF-1.7\n%âã', 'a PDF'],
    ['{\\rtf1 Bell spoke.}', 'an RTF document'],
    ['PK\u0003\u0004\u0000\u0000', 'a file of bytes'],
    [`${'\u0001\u0002\u0003\u0004'.repeat(3)} Bell spoke.`, 'a file of bytes'],
    ['<?xml version="1.0"?><rss><channel><title>x.</title></channel></rss>', 'XML'],
    ['<html><body></body></html>', 'No article'],
  ])('of %j', async (text, why) => {
    expect(await articleIn({ bytes: Buffer.from(text) })).toEqual(refusal(why));
  });

  it.each(['application/pdf', 'image/png', 'application/json', 'application/rss+xml'])('of the kind %s', async type => {
    expect(await articleIn({ bytes: Buffer.from('Bell spoke.'), type })).toEqual(refusal(`of the kind ${type}`));
  });

  it('that is too long in its lines, or too many of them', async () => {
    expect(await articleIn({ bytes: Buffer.from('Bell spoke.\n'.repeat(LINES_MAX + 1)) })).toEqual(
      refusal(`has ${LINES_MAX + 1} lines`),
    );
    const full = `${'a'.repeat(LINE_MAX - 1)}.\n`;
    expect(await articleIn({ bytes: Buffer.from(full.repeat(100)) })).toEqual(refusal('more than 1000000 characters'));
    expect(await articleIn({ bytes: Buffer.from(`A.\n${'a'.repeat(LINE_MAX)}.`) })).toEqual(
      refusal(`Line 2 of the article has ${LINE_MAX + 1}`),
    );
    expect(await articleIn({ bytes: Buffer.from(`<p>${'a'.repeat(LINE_MAX)}.</p>`) })).toEqual(
      refusal('lines, or one of more than'),
    );
    expect(await articleIn({ bytes: Buffer.from(`<p>${'<b>a</b>'.repeat(20_000)}</p>`) })).toEqual(refusal('tags'));
    expect(await articleIn({ bytes: Buffer.from(`${'<div>'.repeat(300)}Bell spoke.`) })).toEqual(
      refusal('deep in each other'),
    );
  });

  it('from a file that isn’t there, is a folder, a pipe, or too large', async () => {
    const path = (name: string): string => join(folder, name);
    expect(await readArticle(path('none.txt'))).toEqual(refusal('There is no file'));
    expect(await readArticle(folder)).toEqual(refusal('is a folder'));
    execFileSync('mkfifo', [path('pipe')]);
    expect(await readArticle(path('pipe'))).toEqual(refusal('is a named pipe'));
    await writeFile(path('large.txt'), Buffer.alloc(BYTES_MAX + 1, 'a'));
    expect(await readArticle(path('large.txt'))).toEqual(refusal(`has ${BYTES_MAX + 1} bytes`));
    expect(await readArticle('gopher://wire.example/a', {}, { environment: {} })).toEqual(
      refusal('isn’t an address that begins with http'),
    );
  });

  it('from standard input that isn’t there, is too long, breaks or never ends', async () => {
    expect(await readArticle('-')).toEqual(refusal('There is no standard input'));
    const part = Buffer.alloc(1_000_000, 'a');
    expect(await readArticle('-', {}, { stdin: from(...Array.from({ length: 6 }, () => part)) })).toEqual(
      refusal('more than 5 MB'),
    );
    const broken = { [Symbol.asyncIterator]: () => ({ next: () => Promise.reject(new Error('gone')) }) };
    expect(await readArticle('-', {}, { stdin: broken })).toEqual(refusal('can’t be read'));
    const endless = { [Symbol.asyncIterator]: () => ({ next: () => new Promise<never>(() => undefined) }) };
    expect(await readArticle('-', {}, { stdin: endless, inputWithin: 50 })).toEqual(
      refusal('didn’t end within 0.05 s'),
    );
  });
});

it('a file and standard input give the same, whatever the name of the file', async () => {
  const path = join(folder, 'story');
  await writeFile(path, STORY);
  expect(await readArticle(path)).toEqual(
    await readArticle('-', {}, { stdin: from(Buffer.from(STORY.slice(0, 50)), Buffer.from(STORY.slice(50))) }),
  );
});

describe('texts that the record has', () => {
  it('the story of the second source has its headline, and the paragraphs and captions below it', async () => {
    const path = join(SECOND_SOURCE, 'texts', 'courier-2025-03-28-lantern-fund.txt');
    const text = await readFile(path, 'utf8');
    const { article } = await read(text);
    const { paragraphs, captions: lines, heads } = splitSourceText({ text, sha256: '' }, 'article');
    const [headline, ...captions] = lines;
    expect(article.title).toBe(headline);
    expect(splitSourceText({ text: textOf(article), sha256: '' }, article.form)).toMatchObject({
      paragraphs,
      captions,
      heads,
    });
  });

  const texts = process.env['RECORD_TEXTS'];
  it.runIf(texts !== undefined)('each is read with the paragraphs and captions that its header counts', async () => {
    const loaded = await loadRecord(RECORD_OF_SOURCES);
    if (!('draft' in loaded)) throw new Error('the frozen record isn’t sound');
    for (const { file, content } of loaded.draft.sources) {
      const { form, paragraphs, captions, outlet } = content.source;
      const path = join(texts ?? '', `${file.replace(/^.*\/|\.yaml$/gu, '')}.txt`);
      const speaker = form === 'document' ? { speaker: outlet } : {};
      const result = await readArticle(path, speaker);
      if ('refusal' in result) throw new Error(`${file}: ${result.refusal.message}`);
      expect(result.article.form, file).toBe(form);
      expect(sourceHeader(result.article), file).toMatchObject({ paragraphs, captions });
    }
  });
});
