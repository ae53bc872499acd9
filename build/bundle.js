/**
 * Bundles the program and its pages, each into few files. A start reads some thousand modules otherwise, which
 * takes half of its time and a quarter of its memory.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'rolldown';

const ROOT = join(import.meta.dirname, '..');
const PAGE = join(ROOT, 'src', 'playground', 'page');
const REVIEW_PAGE = join(ROOT, 'src', 'review', 'page');

/** What `npm run` starts, and the thread that a running bot does, each with its entry. */
export const PROGRAMS = {
  main: 'src/main.ts',
  ask: 'src/cli/ask.ts',
  register: 'src/cli/register.ts',
  check: 'src/cli/check.ts',
  export: 'src/cli/export.ts',
  review: 'src/cli/review.ts',
  accept: 'src/cli/accept.ts',
  correct: 'src/cli/correct.ts',
  db: 'src/cli/db.ts',
  draft: 'src/cli/draft.ts',
  precompile: 'src/cli/precompile.ts',
  'record-reader': 'src/app/record-reader.ts',
};

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

/**
 * What of a page needs no compiling. The pages share the beginning of their styles.
 *
 * @param {string} folder
 */
const pageFiles = folder => ({
  name: 'page-files',
  /** @this {import('rolldown').PluginContext} */
  async generateBundle() {
    const [html, ...styles] = await Promise.all(
      [join(folder, 'index.html'), join(PAGE, 'base.css'), join(folder, 'page.css')].map(path =>
        readFile(path, 'utf8'),
      ),
    );
    this.emitFile({ type: 'asset', fileName: 'index.html', source: html ?? '' });
    this.emitFile({ type: 'asset', fileName: 'page.css', source: styles.join('\n') });
  },
});

/**
 * @param {string} folder
 * @returns {(dir: string) => import('rolldown').BuildOptions}
 */
const pageIn = folder => dir => ({
  input: { main: join(folder, 'main.ts') },
  platform: 'browser',
  plugins: [pageFiles(folder)],
  output: { dir, minify: true },
});

/** Says how the playground's page is bundled into a folder, which gets `index.html`, `page.css` and `main.js`. */
export const page = pageIn(PAGE);
/** Says the same of the page on which drafts are reviewed. */
export const reviewPage = pageIn(REVIEW_PAGE);

/**
 * Says how the program is bundled.
 *
 * @param {string} dir the folder that gets the programs in `entries/`, and what they share in `parts/`
 * @returns {import('rolldown').BuildOptions}
 */
export const program = dir => ({
  input: Object.fromEntries(Object.entries(PROGRAMS).map(([name, path]) => [name, join(ROOT, path)])),
  platform: 'node',
  external: APART,
  // discord.js evaluates code that one of its own shards sends; nothing here does.
  checks: { eval: false },
  output: {
    dir,
    entryFileNames: 'entries/[name].js',
    // A part's name holds the hash of what is in it, so that builds can share parts.
    chunkFileNames: 'parts/[name]-[hash].js',
    sourcemap: true,
    // V8 keeps the text of what it runs: in one byte a character where it can, and without comments.
    charset: 'ascii',
    comments: { jsdoc: false, annotation: false },
  },
});

/**
 * Bundles all into a folder: the programs and the pages into its `entries/`, what the programs share into its `parts/`.
 *
 * @param {string} dir
 * @returns the modules that the program is made of, by their paths
 */
export async function bundle(dir) {
  const { output } = await build(program(dir));
  await build(page(join(dir, 'entries', 'page')));
  await build(reviewPage(join(dir, 'entries', 'review-page')));
  return output.flatMap(part => (part.type === 'chunk' ? part.moduleIds : []));
}
