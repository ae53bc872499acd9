/**
 * Keeps builds in `dist/`, so that whoever starts a program never meets a half-written one.
 *
 * `dist/VERSION/` holds the programs of one version of the sources, `dist/parts/` what they load, each part named by its
 * content, and `dist/NAME.js` loads one program of the newest version. All of it is written aside and renamed, and nothing
 * is removed: a process that runs an earlier version finds what it loads later.
 */
import { createHash, randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What a build is made of, besides the packages. */
const SOURCES = ['build', 'commands', 'src', 'package.json', 'tsconfig.json'];
/** The list of installed packages that npm keeps. */
const INSTALLED = join('node_modules', '.package-lock.json');
const ASIDE = 'new-';
/** Milliseconds after which what was written aside belongs to a build that was ended. */
const ABANDONED = 3_600_000;

/**
 * Computes the version of what a build is made of: the sources, and the packages that are bundled.
 *
 * @param {string} root the project's folder
 */
async function versionOf(root) {
  const hash = createHash('sha256');
  for (const source of SOURCES) {
    const path = join(root, source);
    const files = (await stat(path)).isDirectory() ? await filesIn(path) : [path];
    for (const file of files) hash.update(JSON.stringify([file.slice(root.length), await readFile(file, 'utf8')]));
  }
  hash.update(JSON.stringify(await packagesIn(root)));
  return hash.digest('hex').slice(0, 16);
}

/** @param {string} folder */
async function filesIn(folder) {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  return found
    .filter(one => one.isFile() && !one.name.startsWith('.'))
    .map(one => join(one.parentPath, one.name))
    .sort();
}

/**
 * Lists the installed packages that can be part of a build. Those of development come and go after it, and optional ones
 * have binaries, which stay outside.
 *
 * @param {string} root
 */
async function packagesIn(root) {
  const text = await readFile(join(root, INSTALLED), 'utf8').catch(() => '{}');
  /** @type {Record<string, { version: string, dev?: true, optional?: true, devOptional?: true }>} */
  let packages;
  try {
    packages = JSON.parse(text).packages ?? {};
  } catch (error) {
    throw new Error(`The list of installed packages, ${INSTALLED}, is damaged. Run npm ci.`, { cause: error });
  }
  return Object.entries(packages)
    .filter(([, { dev, optional, devOptional }]) => !(dev || optional || devOptional))
    .map(([name, { version }]) => `${name}@${version}`);
}

/**
 * Builds where the sources aren't those of a build that is there, and has `dist/NAME.js` load this version. Writes nothing
 * where all of it is done. Several may do this at the same time.
 *
 * @param {string} root the project's folder
 * @param {(dir: string) => Promise<unknown>} bundle writes `entries/` and `parts/` into a folder
 * @returns {Promise<string>} the folder of the version
 */
export async function upToDate(root, bundle) {
  const dist = join(root, 'dist');
  const version = await versionOf(root);
  const folder = join(dist, version);
  if (!existsSync(folder)) {
    await mkdir(dist, { recursive: true });
    await removeAbandoned(dist);
    const aside = await mkdtemp(join(dist, ASIDE));
    try {
      await bundle(aside);
      // A source that was edited meanwhile may be in it or not.
      if ((await versionOf(root)) !== version) return await upToDate(root, bundle);
      await publish(aside, dist, folder);
    } finally {
      await rm(aside, { recursive: true, force: true });
    }
  }
  await pointTo(folder, dist, version);
  return folder;
}

/** @param {string} dist */
async function removeAbandoned(dist) {
  for (const name of await readdir(dist)) {
    const path = join(dist, name);
    if (name.startsWith(ASIDE) && Date.now() - (await stat(path)).mtimeMs > ABANDONED)
      await rm(path, { recursive: true, force: true });
  }
}

/**
 * Moves a build to its place: the parts first, so that whoever sees the programs finds them.
 *
 * @param {string} aside
 * @param {string} dist
 * @param {string} folder
 */
async function publish(aside, dist, folder) {
  const parts = join(dist, 'parts');
  await mkdir(parts, { recursive: true });
  for (const name of await readdir(join(aside, 'parts')))
    if (!existsSync(join(parts, name))) await rename(join(aside, 'parts', name), join(parts, name));
  await rename(join(aside, 'entries'), folder).catch(error => {
    // Another build of the same sources was first.
    if (!existsSync(folder)) throw error;
  });
}

/**
 * Has `dist/NAME.js` load the program of a version.
 *
 * @param {string} folder
 * @param {string} dist
 * @param {string} version
 */
async function pointTo(folder, dist, version) {
  for (const name of (await readdir(folder)).filter(one => one.endsWith('.js'))) {
    const path = join(dist, name);
    const text = `import './${version}/${name}';\n`;
    if ((await readFile(path, 'utf8').catch(() => '')) === text) continue;
    const aside = `${path}.${randomUUID()}`;
    await writeFile(aside, text);
    await rename(aside, path);
  }
}
