/** A seeded sample of `npm run chaos -- fuzz`: payloads of every kind, sent to the whole program over the gateway. */
import { afterAll, beforeAll, expect, test as it } from 'vitest';
import { campaign } from '../support/discord/fuzz/campaign.ts';
import { materialOf } from '../support/discord/fuzz/interactions.ts';
import { shots } from '../support/discord/fuzz/shots.ts';
import { type Program, startProgram } from '../support/discord/program.ts';
import { dossier } from '../support/record.ts';

const COUNT = 400;
const SEED = Number(process.env['PROPERTY_SEED'] ?? Date.now());
/** Far above what anything takes: a slow machine is no failure. */
const PATIENCE = 40_000;

let program: Program;
beforeAll(async () => {
  program = await startProgram();
});
afterAll(() => program.stop());

// What nobody catches fails the run, whatever is asserted here.
it(`answers whatever can be answered, and lives on (seed ${SEED})`, async () => {
  const { discord, ended } = program;
  const all = shots(materialOf(dossier), { seed: SEED, count: COUNT });
  const { kinds, faults, fatal } = await campaign(all, { discord, ended, patience: PATIENCE, batch: 40 });
  expect(faults.map(({ what, shot }) => [what, shot.kind, JSON.stringify(shot.data)])).toEqual([]);
  expect(fatal).toBeUndefined();
  expect([...kinds.values()].reduce((sum, { sent }) => sum + sent, 0)).toBeGreaterThan(COUNT);
  expect(kinds.size).toBeGreaterThan(50);
});
