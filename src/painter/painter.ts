/** Paints pictures: away from the event loop, each content once, a few at a time. */
import { createHash } from 'node:crypto';
import { setImmediate as pause } from 'node:timers/promises';
import PQueue from 'p-queue';
import type { Picture } from '../render/picture/picture.ts';
import { type Canvas, FONT_FILES, type FontFile, openCanvas } from './canvas.ts';

// Pictures kept by their content: those used last, up to a number of bytes.

/** What keeping one costs beside its bytes. */
const ENTRY_BYTES = 256;

export interface KeptPictures {
  get(key: string): Painted | undefined;
  set(key: string, painted: Painted): void;
}

export function keepPictures(bytesMax: number): KeptPictures {
  const kept = new Map<string, Painted>();
  const weigh = (painted: Painted): number => ENTRY_BYTES + (painted.kind === 'drawn' ? painted.png.byteLength : 0);
  let bytes = 0;
  const drop = (key: string): void => {
    const painted = kept.get(key);
    if (painted && kept.delete(key)) bytes -= weigh(painted);
  };
  return {
    get(key) {
      const painted = kept.get(key);
      // Used again, it moves to the end of those to be dropped.
      if (painted && kept.delete(key)) kept.set(key, painted);
      return painted;
    },
    set(key, painted) {
      drop(key);
      kept.set(key, painted);
      bytes += weigh(painted);
      for (const oldest of kept.keys()) {
        if (bytes <= bytesMax) return;
        drop(oldest);
      }
    },
  };
}

export type Painted =
  | { readonly kind: 'drawn'; readonly png: Uint8Array; readonly width: number; readonly height: number }
  /** The words don't fit whole. */
  | { readonly kind: 'too long' };

export interface Painter {
  /** Rejects when it can't be drawn, or when too many are waiting; the text says it all without. */
  paint(picture: Picture): Promise<Painted>;
}

export interface PainterOptions {
  /** For tests. */
  readonly faces?: readonly FontFile[];
  readonly keepBytes?: number;
}

const KEEP_BYTES = 16 * 2 ** 20;
/** Encoding takes a thread of the pool each, which files and names of hosts need too. */
const AT_ONCE = 2;
const WAITING_MAX = 100;

/** Loads nothing before the first picture. */
export function openPainter({ faces = FONT_FILES, keepBytes = KEEP_BYTES }: PainterOptions = {}): Painter {
  const kept = keepPictures(keepBytes);
  const underway = new Map<string, Promise<Painted>>();
  const queue = new PQueue({ concurrency: AT_ONCE });
  let canvas: Promise<Canvas> | undefined;

  const opened = (): Promise<Canvas> => {
    canvas ??= openCanvas(faces).catch((error: unknown) => {
      // The next picture tries again.
      canvas = undefined;
      throw error;
    });
    return canvas;
  };

  const draw = async (picture: Picture): Promise<Painted> => {
    const { measure, png } = await opened();
    const { layOut } = await import('../render/picture/layout.ts');
    const layout = layOut(picture, measure);
    if (layout === 'too long') return { kind: 'too long' };
    await pause();
    return { kind: 'drawn', png: await png(layout), width: layout.width, height: layout.height };
  };

  return {
    paint(picture) {
      const key = createHash('sha256').update(JSON.stringify(picture)).digest('base64url');
      const painted = kept.get(key);
      if (painted) return Promise.resolve(painted);
      const same = underway.get(key);
      if (same) return same;
      if (queue.size >= WAITING_MAX) return Promise.reject(new Error(`${WAITING_MAX} pictures are waiting already`));
      const painting = queue
        .add(() => draw(picture))
        .then(done => {
          kept.set(key, done);
          return done;
        })
        .finally(() => underway.delete(key));
      underway.set(key, painting);
      return painting;
    },
  };
}
