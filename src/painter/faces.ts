/** The faces that pictures are drawn with: files of the packages that carry them, never what a machine happens to have. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Face } from '../render/picture/marks.ts';

/** A file, by the name that a package exports it under or by its path, and the name that it's known by in the canvas. */
export interface FaceFile {
  readonly face: Face;
  readonly alias: string;
  readonly file: string;
}

/** Every script that a name or a word of the record may come in, as far as the packages have it. */
const SUBSETS = ['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext', 'greek', 'vietnamese'] as const;

/** A name of its own for each subset: of several files under one name, only one is looked at. */
const subsets = (face: Face, family: string): readonly FaceFile[] =>
  SUBSETS.map(subset => ({
    face,
    alias: `${face}-${subset}`,
    file: `@fontsource-variable/${family}/files/${family}-${subset}-wght-normal.woff2`,
  }));

export const FACES: readonly FaceFile[] = [
  ...subsets('sans', 'noto-sans'),
  ...subsets('serif', 'source-serif-4'),
  { face: 'flags', alias: 'flags', file: 'twemoji-colr-font/twemoji.woff2' },
];

const { resolve } = createRequire(import.meta.url);

/** Rejects when the file isn't there. */
export function readFace({ file }: FaceFile): Promise<Buffer> {
  return readFile(resolve(file));
}

/** The list of families for a face, as CSS has it. */
export function familiesOf(face: Face, files: readonly FaceFile[]): string {
  return files
    .filter(file => file.face === face)
    .map(({ alias }) => `"${alias}"`)
    .join(', ');
}
