import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { fc } from '../../support/properties.ts';
import { cutText } from './blocks.ts';
import { draftArticle } from './draft.ts';
import { evaluateDrafts } from './evaluate.ts';
import { type GoldArticle, readGold } from './gold.ts';
import { isSameName } from './names.ts';
import { rates, score } from './score.ts';

const OWN = join(import.meta.dirname, '../../fixtures/articles/gold.jsonl');
const articles = readGold(readFileSync(OWN, 'utf8'));
const folder = mkdtempSync(join(tmpdir(), 'draft-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** What the command prints, and its exit status. */
async function run(...args: readonly string[]): Promise<{ readonly status: number; readonly printed: string }> {
  let printed = '';
  const status = await evaluateDrafts(args, text => {
    printed += text;
  });
  return { status, printed };
}

/** A gold article with one line, one passage and its speaker. */
function article(speaker: string | null, more: Partial<GoldArticle> = {}): GoldArticle {
  const text = '“We go,” Ann Bell said.';
  return { id: 'a', text, quotes: [{ start: 1, end: 7, speaker }], indirect: [], ...more };
}

describe('our own articles', () => {
  const scored = score(articles.map(draftArticle));

  it('stay above the floors', () => {
    expect(rates(scored.spans).f1).toBeGreaterThanOrEqual(98);
    expect(rates(scored.endToEnd).f1).toBeGreaterThanOrEqual(95);
    expect(rates(scored.indirect).f1).toBeGreaterThanOrEqual(85);
    expect(scored.notInText).toBe(0);
  });

  it('have every speaker right that carries no mark', () => {
    const sure = scored.byCertainty.get('sure');
    expect(sure?.of).toBeGreaterThan(9);
    expect(sure?.right).toBe(sure?.of);
  });
});

describe('the score', () => {
  it('counts a passage whole with the right speaker, and a name for nobody as wrong', () => {
    const of = (gold: GoldArticle) => score([draftArticle(gold)]).endToEnd;
    expect(of(article('Ann Bell'))).toEqual({ right: 1, found: 1, wanted: 1 });
    expect(of(article('Bell'))).toEqual({ right: 1, found: 1, wanted: 1 });
    expect(of(article(null))).toEqual({ right: 0, found: 1, wanted: 1 });
    expect(of(article('Jan Bell'))).toEqual({ right: 0, found: 1, wanted: 1 });
    expect(of(article('Ann Bell', { quotes: [] }))).toEqual({ right: 0, found: 1, wanted: 0 });
    expect(of(article('Ann Bell', { quotes: [{ start: 1, end: 4, speaker: 'Ann Bell' }] }))).toEqual({
      right: 0,
      found: 1,
      wanted: 1,
    });
  });

  it('counts words that are no speech in the gold file, and words that weren’t found', () => {
    const text = '“We go,” Ann Bell said. She left the so-called “grey zone”.';
    const start = text.indexOf('grey');
    const { misses } = score([
      draftArticle(article(null, { text, quotes: [{ start, end: start + 9, speaker: 'Ann Bell' }] })),
    ]);
    expect(misses.map(({ kind, text: words }) => [kind, words])).toEqual([
      ['extra', 'We go,'],
      ['missed', 'grey zone'],
    ]);
  });

  it('asks for contents with marks in them only where the file lists such', () => {
    const text = 'Ann Bell said the dam was “as safe as ever”.';
    const quotes = [{ start: text.indexOf('as safe'), end: text.length - 2, speaker: 'Ann Bell' }];
    const whole = { start: text.indexOf('the dam'), end: text.length - 1, speaker: 'Ann Bell' };
    expect(score([draftArticle({ id: 'a', text, quotes, indirect: [] })]).indirect.found).toBe(0);
    expect(score([draftArticle({ id: 'a', text, quotes, indirect: [whole] })]).indirect).toEqual({
      right: 1,
      found: 1,
      wanted: 1,
    });
  });
});

describe('names', () => {
  it.each([
    ['Ann Bell', 'ann bell', true],
    ['Bell', 'Ann Bell', true],
    ['Mr. Bell', 'Ann Bell', true],
    ['Ann J. Bell', 'Ann Bell', true],
    ['the White House', 'White House', true],
    ['Ann Bell', 'Jan Bell', false],
    ['Bell', 'Bellman', false],
  ])('%s and %s are one’s: %s', (one, other, same) => {
    expect(isSameName(one, other, ['Ann Bell'])).toBe(same);
    expect(isSameName(other, one, ['Ann Bell'])).toBe(same);
  });

  it('a surname that two of the article have is nobody’s full name', () => {
    expect(isSameName('Bell', 'Ann Bell', ['Ann Bell', 'Jan Bell'])).toBe(false);
  });
});

describe('a text', () => {
  it('is cut into lines at their places, whatever breaks it', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('a.', 'b', ' ', '\n', '\r\n', '\n\n', '\u2028', '\uFEFF', '“c”', '\u{1F600}')),
        pieces => {
          const text = pieces.join('');
          const { blocks, starts } = cutText(text);
          for (const [index, { text: line }] of blocks.entries()) {
            const start = starts[index] ?? -1;
            expect(text.slice(start, start + line.length)).toBe(line);
          }
          expect(
            blocks
              .map(({ text: line }) => line)
              .join('')
              .replace(/\s/gu, ''),
          ).toBe(text.replace(/[\s\uFEFF]/gu, ''));
        },
      ),
    );
  });

  it('has captions, heads and credits as a source has', () => {
    const text =
      'A caption without a stop\n- A head -\n## Another\nA paragraph.\nAnn Bell in Oz contributed to this report.';
    expect(cutText(text).blocks.map(({ kind }) => kind)).toEqual(['caption', 'head', 'head', 'paragraph', 'credit']);
  });
});

describe('npm run eval:draft', () => {
  it('prints the figures and ends with 0; --misses lists each miss on a line', async () => {
    const { status, printed } = await run(OWN, '--misses');
    expect(status).toBe(0);
    for (const row of [
      'direct spans',
      'right speaker',
      'end to end',
      'indirect contents',
      'sure',
      'likely',
      'check',
      'open',
    ]) {
      expect(printed).toMatch(new RegExp(`^${row}`, 'mu'));
    }
    expect(printed).toMatch(/ms each; quotations not in the text: 0$/mu);
    expect(printed).toMatch(/^speakers filled in without a mark that are right: 100\.0 %$/mu);
    expect(printed).toMatch(
      /^ferry-talks: direct speaker: a clear answer by Friday · wanted Hanna Berg · named Olof Lindqvist/mu,
    );
    expect((await run(OWN)).printed).not.toContain('ferry-talks');
  });

  it.each([
    ['{"id":"a"', 'Line 1 isn’t JSON.'],
    ['\n\n{"id":"a","text":"b","quotes":[]}', 'Line 3: indirect'],
    [
      '{"id":"a","text":"b","quotes":[{"start":0,"end":5,"speaker":null}],"indirect":[]}',
      'Line 1: 0–5 is no stretch of a text of 1 characters.',
    ],
    ['{"id":"a","text":"b","quotes":[{"start":0,"end":1,"speaker":""}],"indirect":[]}', 'Line 1: quotes.0.speaker'],
    ['{"id":"a","text":"b","quotes":[{"start":0,"end":1}],"indirect":[]}', 'Line 1: quotes.0.speaker'],
    ['', 'The file has no article.'],
  ])('ends with 2 and names the line of a broken file: %s', async (content, message) => {
    const file = join(folder, 'broken.jsonl');
    writeFileSync(file, content);
    const { status, printed } = await run(file);
    expect([status, printed]).toEqual([2, expect.stringContaining(`${file}: ${message}`)]);
  });

  it.each([
    [[], 'Name one gold file.'],
    [['a', 'b'], 'Name one gold file.'],
    [['--what', 'a'], '--what'],
    [[join(folder, 'none.jsonl')], 'can’t be read'],
  ])('ends with 2 where the arguments make no sense: %s', async (args, message) => {
    const { status, printed } = await run(...args);
    expect([status, printed]).toEqual([2, expect.stringContaining(message)]);
  });
});
