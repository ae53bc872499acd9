/** Runs `npm run build`: builds what isn't built yet, and checks the record once for the starts to come. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { upToDate } from './builds.js';

const ROOT = join(import.meta.dirname, '..');

/** @param {string} dir */
async function bundle(dir) {
  // Loaded only here: where nothing is to be built, a start does without the bundler.
  const bundler = await import('./bundle.js').catch(error => {
    throw new Error('The program has to be built, and the bundler isn’t installed. Run npm ci.', { cause: error });
  });
  await bundler.bundle(dir);
}

/**
 * Says in one line why it can't be built.
 *
 * @param {unknown} error
 */
function reasonOf(error) {
  const { code, path, message } = /** @type {NodeJS.ErrnoException} */ (error);
  if (code === 'ERR_MODULE_NOT_FOUND')
    return 'The build isn’t whole: a part of it is gone. Remove the folder dist, and try again.';
  return code !== undefined && path !== undefined
    ? `The program has to be built, and ${path} can’t be written (${code}). Run npm run build as a user who may write there, on a disk with room.`
    : message;
}

// Whoever reads the messages may leave; the build goes on.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
try {
  const folder = await upToDate(ROOT, bundle);
  await import(pathToFileURL(join(folder, 'precompile.js')).href);
} catch (error) {
  process.stderr.write(`${reasonOf(error)}\n`);
  process.exitCode = 1;
}
