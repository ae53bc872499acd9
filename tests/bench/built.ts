/** Where the newest build is. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packagePath } from '../../src/lib/paths.ts';

/** The program's file: it loads that of the newest version. */
export const PROGRAM = packagePath('dist', 'main.js');

/** Finds the folder of the page that the program serves. */
export const pageFolder = (): string => join(newest(), 'page');
/** Finds the program of the thread that reads the record. */
export const reader = (): string => join(newest(), 'record-reader.js');

function newest(): string {
  const [, version] = /'\.\/(\w+)\//.exec(readFileSync(PROGRAM, 'utf8')) ?? [];
  if (version === undefined) throw new Error('Nothing is built. Run npm run build.');
  return packagePath('dist', version);
}
