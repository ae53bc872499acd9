/** Reads the custom ids of version 1, which stand under old messages. */
import { readFileSync } from 'node:fs';
import type { Invocation, Press } from '../../src/invocation.ts';
import { BUTTONS_OF_VERSION_1 } from './folders.ts';

/** A button of version 1, and what it asks for; `echo` is the text that its message holds for it. */
interface OldButton extends Invocation {
  readonly id: string;
  readonly echo?: string;
  readonly press: Press;
}

export const OLD_BUTTONS: readonly OldButton[] = readFileSync(BUTTONS_OF_VERSION_1, 'utf8')
  .trim()
  .split('\n')
  .map(line => JSON.parse(line) as OldButton);
