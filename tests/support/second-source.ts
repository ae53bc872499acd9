/** Adds the second source to a copy of a record, as a curator would. */
import { appendFileSync, cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SECOND_SOURCE } from './folders.ts';

const SHARED = ['people.yaml', 'parties.yaml', 'topics.yaml', 'glosses.yaml'];

/** Copies the record of `from` to `to`, with the people, parties, topics, glosses and items of {@link SECOND_SOURCE}. */
export function copyWithSecondSource(from: string, to: string): void {
  cpSync(from, to, { recursive: true });
  for (const name of SHARED) appendFileSync(join(to, name), `\n${readFileSync(join(SECOND_SOURCE, name), 'utf8')}`);
  cpSync(join(SECOND_SOURCE, 'sources'), join(to, 'sources'), { recursive: true });
}
