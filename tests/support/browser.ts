/** A Chromium for the tests of the playground's page: the one that is told, the machine's own, or the one among the packages. */
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

interface Found {
  readonly path: string;
  readonly env: Readonly<Record<string, string>>;
}

const INSTALLED = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'].map(n => `/usr/bin/${n}`);
const PACKAGES = join(dirname(createRequire(import.meta.url).resolve('playwright-core/package.json')), '..');
/** By its version: what another version unpacked there would be taken for it. */
const UNPACKED = join(PACKAGES, '.cache', 'chromium-147.0.0');

/** The package's own settings look for its typeface in the folder for temporary files; without any typeface Chromium ends. */
const FONTS = `<?xml version="1.0"?>
<fontconfig>
  <dir>${join(UNPACKED, 'fonts')}</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${join(UNPACKED, 'font-cache')}</cachedir>
</fontconfig>
`;

/** Why there is none, and how to get one. */
export const NO_BROWSER =
  'No Chromium was found, so the page is not tested. Install one (apt-get install chromium), or set CHROMIUM_PATH to one.';

/** Of the packaged browser's own arguments none are taken: they switch the web's security off. */
const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** `undefined` where there is none: see {@link NO_BROWSER}. */
export async function openBrowser(): Promise<Browser | undefined> {
  const found = told() ?? (await packaged()) ?? installed();
  return found && chromium.launch({ executablePath: found.path, args: ARGS, env: { ...environment(), ...found.env } });
}

/** Whether there is a browser at all, without starting it. */
export const hasBrowser = (): boolean => (told() ?? installed()) !== undefined || isPackaged();

function told(): Found | undefined {
  const path = process.env['CHROMIUM_PATH'];
  return path ? { path, env: {} } : undefined;
}

function installed(): Found | undefined {
  const path = INSTALLED.find(existsSync);
  return path === undefined ? undefined : { path, env: {} };
}

const isPackaged = (): boolean =>
  process.platform === 'linux' && process.arch === 'x64' && existsSync(join(PACKAGES, '@sparticuz', 'chromium'));

/** Unpacked once, aside and then moved: two test runs at a time never see half of it. */
async function packaged(): Promise<Found | undefined> {
  if (!isPackaged()) return undefined;
  const path = join(UNPACKED, 'chromium');
  if (!existsSync(path)) {
    await mkdir(join(PACKAGES, '.cache'), { recursive: true });
    const aside = await mkdtemp(`${UNPACKED}-`);
    await unpack(aside);
    await writeFile(join(aside, 'fonts.conf'), FONTS);
    try {
      // A browser that ran on while the packages were installed anew leaves its caches there.
      if (!existsSync(path)) await rm(UNPACKED, { recursive: true, force: true });
      await rename(aside, UNPACKED);
    } catch (error) {
      await rm(aside, { recursive: true });
      // Somebody else was faster; anything else went wrong.
      if (!existsSync(path)) throw error;
    }
  }
  const env = { LD_LIBRARY_PATH: join(UNPACKED, 'al2023', 'lib'), FONTCONFIG_FILE: join(UNPACKED, 'fonts.conf') };
  return { path, env };
}

/** The package unpacks into the folder for temporary files, with the libraries beside it only where it takes itself to be on AWS. */
async function unpack(folder: string): Promise<void> {
  const before = { ...process.env };
  Object.assign(process.env, { TMPDIR: folder, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' });
  try {
    const { default: packed } = await import('@sparticuz/chromium');
    await packed.executablePath();
  } finally {
    for (const name of Object.keys(process.env)) if (!Object.hasOwn(before, name)) delete process.env[name];
    Object.assign(process.env, before);
  }
}

const environment = (): Record<string, string> =>
  Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
