/**
 * The build: the program and the playground's page, each in few files. A start reads some thousand modules otherwise, which
 * takes half of its time and a quarter of its memory.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin, RolldownOptions } from 'rolldown';

/** What `npm run` starts, and the thread that a running bot does, each with its entry. */
const PROGRAMS = {
  main: 'src/main.ts',
  ask: 'src/cli/ask.ts',
  register: 'src/cli/register.ts',
  check: 'src/cli/check.ts',
  db: 'src/cli/db.ts',
  precompile: 'src/cli/precompile.ts',
  'record-reader': 'src/app/record-reader.ts',
} as const;
const PAGE = join(import.meta.dirname, 'src', 'playground', 'page');

/** Packages with binaries of their own, and those that others look for and do without. */
const APART = [
  '@napi-rs/canvas',
  '@photostructure/sqlite',
  'bufferutil',
  'utf-8-validate',
  'zlib-sync',
  'pg-native',
  /^@discordjs\/opus$/,
];

/** What of the page needs no compiling. */
const pageFiles: Plugin = {
  name: 'page-files',
  async generateBundle() {
    for (const fileName of ['index.html', 'page.css'])
      this.emitFile({ type: 'asset', fileName, source: await readFile(join(PAGE, fileName)) });
  },
};

export const page = {
  input: { main: join(PAGE, 'main.ts') },
  platform: 'browser',
  plugins: [pageFiles],
  output: { dir: 'dist/page', minify: true },
} satisfies RolldownOptions;

export const program = {
  input: Object.fromEntries(Object.entries(PROGRAMS).map(([name, path]) => [name, join(import.meta.dirname, path)])),
  platform: 'node',
  external: APART,
  // discord.js evaluates code that one of its own shards sends; nothing here does.
  checks: { eval: false },
  output: {
    dir: 'dist',
    // With hashes in their names, a process that is running finds its own files after the next build.
    chunkFileNames: 'parts/[name]-[hash].js',
    sourcemap: true,
    // V8 keeps the text of what it runs: in one byte a character where it can, and without comments.
    charset: 'ascii',
    comments: { jsdoc: false, annotation: false },
  },
} satisfies RolldownOptions;

export default [program, page];
