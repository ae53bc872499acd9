import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { articleIn } from '../../../src/ingest/read/article.ts';
import { readPage } from '../../../src/ingest/read/page/page.ts';
import { packagePath } from '../../../src/lib/paths.ts';
import { packagesAtStart, treeOf } from '../../support/structure.ts';

const FOLDER = packagePath('tests', 'fixtures', 'pages');

/** What must come out of a page: its lines by their beginnings. */
interface Expected {
  readonly title: string;
  readonly published: string;
  readonly outlet: string;
  readonly url?: string;
  readonly dateline?: string;
  readonly form: string;
  readonly refused?: string;
  readonly paragraphs: readonly string[];
  readonly heads: readonly string[];
  readonly captions: readonly string[];
  readonly strays: readonly string[];
}

const PAGES = readdirSync(FOLDER)
  .filter(name => name.endsWith('.html'))
  .map(name => ({
    name,
    html: readFileSync(join(FOLDER, name)),
    expected: JSON.parse(readFileSync(join(FOLDER, name.replace('.html', '.json')), 'utf8')) as Expected,
  }));

async function linesOf(html: Buffer) {
  const page = await readPage(html.toString());
  if ('refusal' in page) throw new Error(page.refusal.message);
  return page;
}

/** Each line that begins as is expected, by the expected beginning; others as they are. */
const byBeginning = (lines: readonly string[], expected: readonly string[]): readonly string[] =>
  lines.map(line => expected.find(beginning => line.startsWith(beginning)) ?? line);

describe.each(PAGES)('the page $name', ({ html, expected }) => {
  it('has its paragraphs, heads and captions in order, and nothing else', async () => {
    const { lines } = await linesOf(html);
    const of = (kind: string): readonly string[] => lines.filter(line => line.kind === kind).map(({ text }) => text);
    expect(byBeginning(of('paragraphs'), expected.paragraphs)).toEqual(expected.paragraphs);
    expect(of('heads')).toEqual(expected.heads);
    expect(byBeginning(of('captions'), expected.captions)).toEqual(expected.captions);
  });

  it('says of each line that isn’t its article’s why it was left out', async () => {
    const { leftOut } = await linesOf(html);
    for (const stray of expected.strays) {
      const told = leftOut.find(({ text }) => text.includes(stray));
      expect(told?.why, stray).toMatch(/\p{L}{4}/u);
    }
  });

  it('says whose it is, and of when; or why it isn’t read', async () => {
    const read = await articleIn({ bytes: html, type: 'text/html' });
    if (expected.refused !== undefined) {
      expect(read).toMatchObject({
        refusal: {
          message: expect.stringContaining(expected.refused) as string,
          mend: expect.stringMatching(/as a file/) as string,
        },
      });
      const { said } = await linesOf(html);
      expect(said).toMatchObject({ title: expected.title, published: expected.published, outlet: expected.outlet });
      return;
    }
    const { title, published, outlet, url, dateline, form } = expected;
    if ('refusal' in read) throw new Error(read.refusal.message);
    const { article } = read;
    expect({
      title: article.title,
      published: article.published,
      outlet: article.outlet,
      url: article.url,
      dateline: article.dateline,
      form: article.form,
    }).toEqual({ title, published, outlet, url, dateline, form });
  });
});

it('the six pages have 30 paragraphs, 4 captions and 46 stray lines, and none of those is let in', async () => {
  const pages = await Promise.all(PAGES.map(async ({ html, expected }) => ({ expected, read: await linesOf(html) })));
  const sum = (of: (page: (typeof pages)[number]) => number): number => pages.reduce((all, page) => all + of(page), 0);
  const kindIn = (kind: string) => sum(({ read }) => read.lines.filter(line => line.kind === kind).length);
  expect(pages).toHaveLength(6);
  expect([kindIn('paragraphs'), kindIn('captions'), sum(({ expected }) => expected.strays.length)]).toEqual([
    30, 4, 46,
  ]);
  expect(
    sum(
      ({ expected, read }) =>
        expected.strays.filter(stray =>
          read.lines.some(({ text }) => text.includes(stray) && text.length < 2 * stray.length),
        ).length,
    ),
  ).toBe(0);
  expect(
    sum(
      ({ expected, read }) =>
        Number(read.said.title === expected.title) + Number(read.said.published === expected.published),
    ),
  ).toBe(12);
});

it('texts and addresses are read without the libraries for pages', () => {
  const packages = packagesAtStart(treeOf(packagePath(), ['src']), ['src/ingest/read/article.ts']);
  expect(packages).toContain('ipaddr.js');
  expect(packages.filter(name => /linkedom|readability/u.test(name))).toEqual([]);
});
