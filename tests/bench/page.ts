/** The playground's page: how much script it is, and how soon it can be used. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { openLog } from '../../src/app/log.ts';
import { openServices } from '../../src/app/services.ts';
import type { Dossier } from '../../src/dossier/dossier.ts';
import { openPlayground } from '../../src/playground/server.ts';
import { NO_BROWSER, openBrowser } from '../support/browser.ts';
import { pageFolder } from './built.ts';
import { median, milliseconds, percentile } from './numbers.ts';
import { type Aim, section, verdict } from './table.ts';

const VISITS = 9;
const KILOBYTE = 1_024;
const SCRIPT: Aim = { most: 60 * KILOBYTE, shown: '60 KB' };
/** What is there once the page has asked the server what it needs, and can be used. */
const READY = '#welcome button';

export interface PageMeasured {
  /** Bytes of every script, each as it goes over the wire with gzip. */
  readonly script: number;
  readonly files: number;
  /** Milliseconds since the visit began, visit by visit: the first paint with content, and ready to be used. */
  readonly paint: readonly number[];
  readonly ready: readonly number[];
}

export async function measurePage(dossier: Dossier, progress: (text: string) => void): Promise<PageMeasured> {
  progress('the page');
  const folder = pageFolder();
  const scripts = readdirSync(folder).filter(name => name.endsWith('.js'));
  const bytes = scripts.map(name => gzipSync(readFileSync(join(folder, name))).length);
  const size = { script: bytes.reduce((sum, one) => sum + one, 0), files: scripts.length };
  const browser = await openBrowser();
  if (!browser) {
    progress(NO_BROWSER);
    return { ...size, paint: [], ready: [] };
  }
  const services = openServices(openLog('silent', { write: () => undefined }), () => dossier);
  const opened = await openPlayground({ services, port: 0, folder });
  if (!opened.ok) throw new Error(opened.problem);
  const [paint, ready]: [number[], number[]] = [[], []];
  try {
    for (let visit = 0; visit < VISITS; visit += 1) {
      // Nothing is kept from one visit to the next.
      const context = await browser.newContext();
      const page = await context.newPage();
      await page.goto(opened.address);
      await page.waitForSelector(READY);
      ready.push(await page.evaluate('performance.now()'));
      paint.push(await page.evaluate("performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0"));
      await context.close();
    }
  } finally {
    await browser.close();
    await opened.stop();
  }
  return { ...size, paint, ready };
}

export function pageSection({ script, files, paint, ready }: PageMeasured): string {
  const times = (what: string, ms: readonly number[]): readonly string[] =>
    ms.length === 0
      ? [what, 'no browser', '–', '–', '–']
      : [what, milliseconds(median(ms)), milliseconds(percentile(ms, 1)), ...verdict(0, undefined)];
  return section(
    'The page',
    `Chromium on this machine, from an empty cache, ${VISITS} visits; every file counts.`,
    ['what', 'median', 'longest', 'aim', ''],
    [
      [`script, gzipped, ${files} files`, `${(script / KILOBYTE).toFixed(1)} KB`, '–', ...verdict(script, SCRIPT)],
      times('first paint', paint),
      times('ready to be used', ready),
    ],
  );
}
