/** Gets the bytes of an article: from a file, a page of the web, or standard input. */
import { isAbsolute, resolve } from 'node:path';
import { readRegular } from '../../lib/regular-file.ts';
import { inTime } from '../../lib/time-limit.ts';
import { type Or, refuse } from './refusal.ts';
import { withoutPassword } from './web/addresses.ts';
import { type Fetching, fetchPage } from './web/fetch.ts';
import { WEB } from './web/get.ts';

/** Limit on the bytes of a file and of standard input, as on those of a page. */
export const BYTES_MAX = WEB.bytes;
/** Milliseconds within which standard input must have ended. */
const INPUT_WITHIN = 600_000;

/** What an article is read from. */
export interface Material {
  readonly bytes: Uint8Array;
  /** As the server named it; absent for others. */
  readonly type?: string;
  /** Where it was fetched from. */
  readonly url?: string;
}

/** What stands around the reading of an article. */
export interface Outside extends Fetching {
  /** Where paths begin; without it, the process's folder. */
  readonly folder?: string | undefined;
  /** What `-` stands for. */
  readonly stdin?: AsyncIterable<Uint8Array> | undefined;
  /** Milliseconds that it may take. */
  readonly inputWithin?: number | undefined;
}

/** Gets the bytes. @param input a file's path, an address, or `-` */
export async function materialOf(input: string, outside: Outside): Promise<Or<Material>> {
  if (input.trim() === '') return refuse('The name is empty.', 'Give a file, an address, or - for standard input.');
  if (input === '-') return await fromInput(outside);
  if (/^[a-z][a-z0-9+.-]*:\/\//iu.test(input)) return await fetchPage(input, outside);
  return await fromFile(input, outside.folder ?? process.cwd());
}

async function fromFile(path: string, folder: string): Promise<Or<Material>> {
  const file = await readRegular(resolve(folder, path), BYTES_MAX);
  if ('absent' in file) {
    const place = isAbsolute(path) ? '' : ` in ${folder}`;
    return refuse(
      `There is no file ${withoutPassword(path)}${place}.`,
      'Look at its name, or give the address of a page.',
    );
  }
  return 'bytes' in file ? { bytes: file.bytes } : refuse(`The file ${path} ${file.fault}.`, file.mend);
}

async function fromInput({ stdin, inputWithin = INPUT_WITHIN }: Outside): Promise<Or<Material>> {
  if (!stdin) return refuse('There is no standard input.', 'Give a file or an address.');
  const source = stdin[Symbol.asyncIterator]();
  try {
    const read = await inTime(collect(source), inputWithin, () => undefined);
    return read ?? refuse(`Standard input didn’t end within ${inputWithin / 1_000} s.`, 'Put the text into a file.');
  } catch {
    return refuse('Standard input can’t be read.', 'Put the text into a file.');
  } finally {
    void source.return?.();
  }
}

async function collect(source: AsyncIterator<Uint8Array>): Promise<Or<Material>> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (let next = await source.next(); !next.done; next = await source.next()) {
    chunks.push(next.value);
    length += next.value.length;
    if (length > BYTES_MAX)
      return refuse(`Standard input has more than ${BYTES_MAX / 1_000_000} MB.`, 'Give the article alone.');
  }
  return { bytes: Buffer.concat(chunks) };
}
