/** The page's own files: a fixed table, made at start, so that no address can reach any other file. */
import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { lazy } from '../lib/lazy.ts';

interface Asset {
  readonly type: string;
  readonly bytes: Buffer;
}

/** By the path of its address. */
export type Assets = ReadonlyMap<string, () => Promise<Asset>>;

/** What the build puts beside the page's script. */
const STATIC = ['index.html', 'page.css'] as const;

const SUBSETS = ['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext', 'greek'] as const;
const STYLES = ['normal', 'italic'] as const;

/** The typefaces that the page may load: file by name under `/fonts/`. */
const FONTS: ReadonlyMap<string, string> = new Map([
  ...SUBSETS.flatMap(subset =>
    STYLES.map(style => {
      const file = `noto-sans-${subset}-wght-${style}.woff2`;
      return [file, `@fontsource-variable/noto-sans/files/${file}`] as const;
    }),
  ),
  ['twemoji.woff2', 'twemoji-colr-font/twemoji.woff2'],
]);

/**
 * Reads the page's files; the fonts only when they're asked for.
 *
 * @returns `undefined` where the page isn't built in that folder.
 */
export async function openAssets(folder: string): Promise<Assets | undefined> {
  const names = await readdir(folder).catch((): string[] => []);
  if (!STATIC.every(name => names.some(n => n === name))) return undefined;
  const scripts = names.filter(name => /^[\w-]+\.js$/.test(name));
  const { resolve } = createRequire(import.meta.url);
  const file = (path: string, type: string) => lazy(async () => ({ type, bytes: await readFile(path) }));
  return new Map([
    ['/', file(join(folder, 'index.html'), 'text/html; charset=utf-8')],
    ['/page.css', file(join(folder, 'page.css'), 'text/css; charset=utf-8')],
    ...scripts.map(name => [`/page/${name}`, file(join(folder, name), 'text/javascript; charset=utf-8')] as const),
    ...[...FONTS].map(([name, path]) => [`/fonts/${name}`, file(resolve(path), 'font/woff2')] as const),
  ]);
}
