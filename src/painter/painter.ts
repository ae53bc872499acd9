/** Paints pictures: off the event loop, equal ones once, a few at a time. */
import { createHash } from 'node:crypto';
import { setImmediate as pause } from 'node:timers/promises';
import PQueue from 'p-queue';
import type { Picture } from '../render/picture/picture.ts';
import { type Canvas, FONT_FILES, type FontFile, openCanvas } from './canvas.ts';

/** What a cached picture takes beside its bytes. */
const ENTRY_BYTES = 256;

/** Caches pictures by a hash of their content. */
interface PictureCache {
  get(key: string): Painted | undefined;
  set(key: string, painted: Painted): void;
}

/** Makes a cache that drops the pictures used longest ago once they take more than `bytesMax` bytes together. */
export function pictureCache(bytesMax: number): PictureCache {
  const entries = new Map<string, Painted>();
  const weigh = (painted: Painted): number => ENTRY_BYTES + (painted.kind === 'drawn' ? painted.png.byteLength : 0);
  let bytes = 0;
  const drop = (key: string): void => {
    const painted = entries.get(key);
    if (painted && entries.delete(key)) bytes -= weigh(painted);
  };
  return {
    get(key) {
      const painted = entries.get(key);
      // Used again, it moves to the end of the queue of those to drop.
      if (painted && entries.delete(key)) entries.set(key, painted);
      return painted;
    },
    set(key, painted) {
      drop(key);
      entries.set(key, painted);
      bytes += weigh(painted);
      for (const oldest of entries.keys()) {
        if (bytes <= bytesMax) return;
        drop(oldest);
      }
    },
  };
}

/** What became of a picture. */
export type Painted =
  | { readonly kind: 'drawn'; readonly png: Uint8Array; readonly width: number; readonly height: number }
  /** The words don't fit whole. */
  | { readonly kind: 'too long' };

/** Paints pictures. */
export interface Painter {
  /** Rejects when the picture can't be drawn or too many are waiting: the answer's text says it all without. */
  paint(picture: Picture): Promise<Painted>;
}

interface PainterOptions {
  /** Other fonts or another size of the cache, for tests. */
  readonly fonts?: readonly FontFile[];
  readonly cacheBytes?: number;
}

const CACHE_BYTES = 16 * 2 ** 20;
/** Most pictures painted at once: each takes a thread of libuv's pool, which files and DNS need too. */
const CONCURRENCY = 2;
const WAITING_MAX = 100;

/** Makes a painter. It loads canvas and fonts with the first picture. */
export function openPainter({ fonts = FONT_FILES, cacheBytes = CACHE_BYTES }: PainterOptions = {}): Painter {
  const cache = pictureCache(cacheBytes);
  const pending = new Map<string, Promise<Painted>>();
  const queue = new PQueue({ concurrency: CONCURRENCY });
  let canvas: Promise<Canvas> | undefined;

  const loadCanvas = (): Promise<Canvas> => {
    canvas ??= openCanvas(fonts).catch((error: unknown) => {
      // So that the next picture tries again.
      canvas = undefined;
      throw error;
    });
    return canvas;
  };

  const draw = async (picture: Picture): Promise<Painted> => {
    const { measure, png } = await loadCanvas();
    const { layOut } = await import('../render/picture/layout.ts');
    const layout = layOut(picture, measure);
    if (layout === 'too long') return { kind: 'too long' };
    await pause();
    return { kind: 'drawn', png: await png(layout), width: layout.width, height: layout.height };
  };

  return {
    paint(picture) {
      const key = createHash('sha256').update(JSON.stringify(picture)).digest('base64url');
      const painted = cache.get(key);
      if (painted) return Promise.resolve(painted);
      const same = pending.get(key);
      if (same) return same;
      if (queue.size >= WAITING_MAX) return Promise.reject(new Error(`${WAITING_MAX} pictures are waiting already`));
      const painting = queue
        .add(() => draw(picture))
        .then(done => {
          cache.set(key, done);
          return done;
        })
        .finally(() => pending.delete(key));
      pending.set(key, painting);
      return painting;
    },
  };
}
