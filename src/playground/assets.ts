/** Finds the page's own files: a fixed table, made at start, so that no address can reach any other file. */
import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { lazy } from '../lib/lazy.ts';

/** A file with its content type. */
interface Asset {
  readonly type: string;
  readonly bytes: Buffer;
}

/** The files by the path of their address, each read when it's first asked for. */
export type Assets = ReadonlyMap<string, () => Promise<Asset>>;

/** The files that the build puts beside the page's script. */
const STATIC = ['index.html', 'page.css'] as const;

const SUBSETS = ['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext', 'greek'] as const;
const STYLES = ['normal', 'italic'] as const;

/** The font files that the page may load, by their name under `/fonts/`. */
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
 * Lists the page's files.
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
