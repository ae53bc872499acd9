/** Adds the second source to a copy of a record, as a curator would. */
import { appendFileSync, cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SECOND_SOURCE } from './folders.ts';

/** Ids of the second source that the record's first has, too. */
const SHARED_IDS = /^- id: (mistake|ev-summit)$/gm;
const SHARED = ['people.yaml', 'parties.yaml', 'topics.yaml', 'glosses.yaml'];

/** Copies the record of `from` to `to`, with the people, parties, topics, glosses and items of {@link SECOND_SOURCE}. */
export function copyWithSecondSource(from: string, to: string): void {
  cpSync(from, to, { recursive: true });
  const glosses = join(to, 'glosses.yaml');
  writeFileSync(glosses, readFileSync(glosses, 'utf8').replace(SHARED_IDS, '- id: afp-paris/$1'));
  for (const name of SHARED) appendFileSync(join(to, name), `\n${readFileSync(join(SECOND_SOURCE, name), 'utf8')}`);
  cpSync(join(SECOND_SOURCE, 'sources'), join(to, 'sources'), { recursive: true });
}
