import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { en } from '../../src/i18n/en/index.ts';
import { uk } from '../../src/i18n/uk/index.ts';
import { FONT_FILES, readFont } from '../../src/painter/canvas.ts';
import { openPainter, type Painted, type Painter, pictureCache } from '../../src/painter/painter.ts';
import { depict } from '../../src/render/picture/depict.ts';
import type { Picture } from '../../src/render/picture/picture.ts';
import { timelineOf } from '../render/picture/pictured.ts';
import { dossier } from '../support/record.ts';

const { quotes, events } = dossier.views;
const card = (i: number, w = en): Picture => {
  const quote = quotes[i];
  if (!quote) throw new Error(`no quotation ${i}`);
  return depict({ kind: 'card', quote, disputes: [] }, w);
};
const timeline: Picture = depict(timelineOf(events, uk), uk);

async function drawn(painter: Painter, picture: Picture): Promise<Extract<Painted, { kind: 'drawn' }>> {
  const painted = await painter.paint(picture);
  if (painted.kind !== 'drawn') throw new Error(painted.kind);
  return painted;
}

const hash = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

describe('a painter', () => {
  it('paints a PNG of the size that it says', async () => {
    const { png, width, height } = await drawn(openPainter(), card(0));
    expect(width).toBe(1_200);
    expect(height).toBeGreaterThan(600);
    expect(Buffer.from(png.subarray(1, 4)).toString()).toBe('PNG');
    const header = new DataView(png.buffer, png.byteOffset);
    // https://www.w3.org/TR/png/#11IHDR
    expect([header.getUint32(16), header.getUint32(20)]).toEqual([width, height]);
  });

  it.each([
    ['a card', card(1, uk)],
    ['a timeline', timeline],
  ])('paints %s with the same bytes each time', async (_, picture) => {
    const [one, other] = [await drawn(openPainter(), picture), await drawn(openPainter(), picture)];
    expect(hash(one.png)).toBe(hash(other.png));
    expect(one.png).not.toBe(other.png);
  });

  it('paints other words as another picture', async () => {
    const painter = openPainter();
    expect(hash((await drawn(painter, card(0))).png)).not.toBe(hash((await drawn(painter, card(0, uk))).png));
  });

  it('says that words are too long', async () => {
    const [quote] = quotes;
    if (!quote) throw new Error('no quotation');
    const long = depict({ kind: 'card', quote: { ...quote, text: 'It is so. '.repeat(300) }, disputes: [] }, en);
    expect(await openPainter().paint(long)).toEqual({ kind: 'too long' });
  });

  it('caches what it painted, by its content', async () => {
    const painter = openPainter();
    const first = await drawn(painter, card(0));
    expect(await painter.paint(structuredClone(card(0)))).toBe(first);
    expect(await painter.paint(card(1))).not.toBe(first);
  });

  it('drops what was used longest ago', async () => {
    const first = await drawn(openPainter(), card(0));
    const painter = openPainter({ cacheBytes: first.png.byteLength + 1_000 });
    const cached = await painter.paint(card(0));
    expect(await painter.paint(card(0))).toBe(cached);
    await painter.paint(card(1));
    expect(await painter.paint(card(0))).not.toBe(cached);
  });

  it('paints once for all who ask at the same time', async () => {
    const painter = openPainter();
    const all = await Promise.all(Array.from({ length: 10 }, () => painter.paint(card(2))));
    expect(new Set(all).size).toBe(1);
  });

  it('paints many at the same time, each its own', async () => {
    const painter = openPainter();
    const all = await Promise.all(quotes.map((_, i) => drawn(painter, card(i))));
    expect(new Set(all.map(({ png }) => hash(png))).size).toBe(quotes.length);
    const alone = await drawn(openPainter(), card(3));
    expect(hash(all[3]?.png ?? new Uint8Array())).toBe(hash(alone.png));
  });

  it.each([
    ['that isn’t there', 'twemoji-colr-font/gone.woff2', /gone\.woff2/],
    ['that isn’t one', 'twemoji-colr-font/package.json', /isn't a font/],
  ])('rejects with a font file %s, each time it’s asked', async (_, file, message) => {
    const painter = openPainter({ fonts: [...FONT_FILES, { typeface: 'sans', alias: 'missing', file }] });
    await expect(painter.paint(card(0))).rejects.toThrow(message);
    await expect(painter.paint(card(0))).rejects.toThrow(message);
  });

  it('refuses a picture when a hundred are waiting, and each that fails makes room', async () => {
    const painter = openPainter({
      fonts: [{ typeface: 'sans', alias: 'missing', file: 'twemoji-colr-font/gone.woff2' }],
    });
    const pictures = Array.from({ length: 103 }, (_, n) =>
      depict({ ...timelineOf(events, uk), isWhole: false, title: `Timeline ${n}` }, uk),
    );
    const all = await Promise.allSettled(pictures.map(picture => painter.paint(picture)));
    const reasons = all.map(one => (one.status === 'rejected' ? String(one.reason) : 'painted'));
    expect(reasons.slice(0, 102).filter(reason => !reason.includes('gone.woff2'))).toEqual([]);
    expect(reasons[102]).toContain('100 pictures are waiting already');
    await expect(painter.paint(card(0))).rejects.toThrow('gone.woff2');
  });

  it('reads its fonts from packages', async () => {
    for (const font of FONT_FILES) expect((await readFont(font)).byteLength).toBeGreaterThan(1_000);
  });
});

describe('the cache of pictures', () => {
  const picture = (bytes: number): Painted => ({ kind: 'drawn', png: new Uint8Array(bytes), width: 1, height: 1 });

  it('keeps those used last, up to a number of bytes', () => {
    const cache = pictureCache(5_000);
    cache.set('a', picture(2_000));
    cache.set('b', picture(2_000));
    cache.get('a');
    cache.set('c', picture(2_000));
    expect(['a', 'b', 'c'].filter(key => cache.get(key))).toEqual(['a', 'c']);
  });

  it('counts a picture once, however often it’s put in', () => {
    const cache = pictureCache(5_000);
    for (let i = 0; i < 10; i += 1) cache.set('a', picture(2_000));
    cache.set('b', picture(2_000));
    expect(cache.get('a')).toBeDefined();
  });

  it('keeps none that is larger than itself', () => {
    const cache = pictureCache(1_000);
    cache.set('a', picture(2_000));
    expect(cache.get('a')).toBeUndefined();
  });
});
