/** Writes an invented record into a folder, in the form of `data/`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { random } from '../random.ts';
import { inventCast } from './cast.ts';
import { ITEMS_A_FILE, inventSource } from './source-file.ts';
import { inventWords } from './words.ts';

/** Distinct words for a record of so many items: they grow with about the square root of the text (Heaps' law). */
const wordsFor = (items: number): number => Math.round(100 * Math.sqrt(items));

/** Writes a record of `items` items, rounded up to whole files. */
export function writeRecord(folder: string, items: number, seed = 20_250_327): void {
  const chance = random(seed);
  const cast = inventCast(chance, items);
  const words = inventWords(chance, wordsFor(items));
  mkdirSync(join(folder, 'sources'), { recursive: true });
  for (const [name, text] of Object.entries(cast.files)) writeFileSync(join(folder, name), text);
  for (let number = 0; number < Math.ceil(items / ITEMS_A_FILE); number++) {
    const { name, text } = inventSource(number, chance, cast, words);
    writeFileSync(join(folder, 'sources', name), text);
  }
}
