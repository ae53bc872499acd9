/** Pictures kept by their content: those used last, up to a number of bytes. */
import type { Painted } from './painter.ts';

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
