/** Copies the frozen record without what a record may be without, which takes most of the time of each reading. */
import { cpSync } from 'node:fs';
import { basename } from 'node:path';
import { FROZEN_RECORD } from './folders.ts';

const LEFT_OUT = ['glosses.yaml', 'translations.yaml'];

/** Copies it to a folder that isn't there yet. */
export function copySmallRecord(to: string): void {
  cpSync(FROZEN_RECORD, to, { recursive: true, filter: path => !LEFT_OUT.includes(basename(path)) });
}
