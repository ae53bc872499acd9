/** A seeded sample of `npm run chaos -- fuzz`: payloads of every kind, sent to the whole program over the gateway. */
import { EventEmitter } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { afterAll, beforeAll, expect, test as it } from 'vitest';
import { run } from '../../src/app/run.ts';
import { campaign } from '../support/discord/fuzz/campaign.ts';
import { materialOf } from '../support/discord/fuzz/interactions.ts';
import { shots } from '../support/discord/fuzz/shots.ts';
import { type LoopbackDiscord, openDiscord } from '../support/discord/loopback.ts';
import { dossier, NOW } from '../support/record.ts';

const COUNT = 700;
const SEED = Number(process.env['PROPERTY_SEED'] ?? Date.now());

let discord: LoopbackDiscord;
let folder = '';
let status: Promise<number>;
const signals = new EventEmitter();
let log = '';

beforeAll(async () => {
  // Its clock stands still: what is slow here is the machine.
  discord = await openDiscord({ now: () => NOW.getTime() });
  folder = mkdtempSync(join(tmpdir(), 'rapporteur-fuzz-'));
  const [stdin, stdout, stderr] = [new PassThrough(), new PassThrough(), new PassThrough()];
  const connected = new Promise<void>(done => {
    stderr.on('data', text => {
      log += String(text);
      if (log.includes('Briefings are delivered')) done();
    });
  });
  status = run({
    argv: [],
    env: { DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.apiUrl, DATA_DIR: folder },
    stdin,
    stdout,
    stderr,
    signals,
    exit: () => undefined,
    now: () => NOW,
    load: () => Promise.resolve({ dossier }),
  });
  await connected;
});
afterAll(async () => {
  signals.emit('SIGTERM');
  await status;
  await discord.close();
  rmSync(folder, { recursive: true, force: true });
});

it(`answers whatever can be answered, and lives on (seed ${SEED})`, async () => {
  const all = shots(materialOf(dossier), { seed: SEED, count: COUNT });
  const { kinds, faults, fatal } = await campaign(all, { discord, ended: status, patience: 30_000, batch: 40 });
  expect(faults.map(({ what, shot }) => [what, shot.kind, JSON.stringify(shot.data).slice(0, 2_000)])).toEqual([]);
  expect(fatal).toBeUndefined();
  expect(kinds.size).toBeGreaterThan(50);
});
