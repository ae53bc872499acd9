import { execFileSync, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'rolldown';
import { afterAll, beforeAll, describe, expect, test as it } from 'vitest';
import { packagePath } from '../../src/lib/paths.ts';

const work = mkdtempSync(join(tmpdir(), 'rapporteur-'));
afterAll(() => rmSync(work, { recursive: true }));

const pipe = join(work, 'pipe');
const file = join(work, 'file');

beforeAll(async () => {
  // Nobody ever writes to the pipe: whoever reads it waits as on a file system whose server is gone.
  execFileSync('mkfifo', [pipe]);
  writeFileSync(file, 'words');
  const input = packagePath('src', 'lib', 'end-process.ts');
  await build({ input, platform: 'node', output: { dir: work, entryFileNames: 'end-process.mjs' } });
});

/** How a process ends that reads a file and is then to end with status 3: its status and its signal. */
async function endOf(how: 'endNow' | 'endSoon', read: string): Promise<unknown> {
  const script = join(work, `${how}.mjs`);
  writeFileSync(
    script,
    `import { readFile } from 'node:fs/promises';
    import { ${how} } from './end-process.mjs';
    process.on('SIGTERM', () => {});
    void readFile(process.argv[2]);
    setImmediate(() => ${how}(3));`,
  );
  return await once(fork(script, [read], { stdio: 'ignore', timeout: 20_000, killSignal: 'SIGKILL' }), 'exit');
}

describe('the end of the process', () => {
  it('has its status, and waits for a read that ends', async () => {
    expect(await endOf('endSoon', file)).toEqual([3, null]);
  });

  it.each(['endNow', 'endSoon'] as const)('by %s comes by a signal where a read hangs', async how => {
    expect(await endOf(how, pipe)).toEqual([null, 'SIGTERM']);
  });
});
