import { describe, expect, it } from 'vitest';
import { compile } from '../../src/dossier/compile.ts';
import type { Dossier } from '../../src/dossier/dossier.ts';
import { keep } from '../../src/dossier/keeper.ts';
import { draftOf, inputs } from './support.ts';

async function dossier(): Promise<Dossier> {
  return await compile(await draftOf(inputs()));
}

const noPause = (): Promise<void> => Promise.resolve();
const PROBLEM = { file: 'data/people.yaml', line: 1, rule: 'yaml', message: 'it is broken', mend: 'Mend it.' };

describe('a keeper', () => {
  it('swaps in what was loaded', async () => {
    const [first, second] = [await dossier(), await dossier()];
    const keeper = keep(first, () => Promise.resolve({ dossier: second }), noPause);
    expect(keeper.current()).toBe(first);
    expect(await keeper.refresh()).toEqual({ kind: 'swapped', dossier: second });
    expect(keeper.current()).toBe(second);
  });

  it('makes ready, with pauses, what an answer would wait for, before it swaps', async () => {
    const [first, second] = [await dossier(), await dossier()];
    const seen: Dossier[] = [];
    const keeper = keep(
      first,
      () => Promise.resolve({ dossier: second }),
      async () => void seen.push(keeper.current()),
    );
    await keeper.refresh();
    expect(seen.length).toBeGreaterThan(4);
    expect(new Set(seen)).toEqual(new Set([first]));
    const pauses = seen.length;
    await second.questions.ready(async () => void seen.push(second));
    await second.pool.ready(async () => void seen.push(second));
    expect(seen).toHaveLength(pauses);
  });

  it('keeps the old one when the new one has problems, and says which', async () => {
    const first = await dossier();
    const keeper = keep(first, () => Promise.resolve({ problems: [PROBLEM] }), noPause);
    expect(await keeper.refresh()).toEqual({ kind: 'kept', problems: [PROBLEM] });
    expect(keeper.current()).toBe(first);
  });

  it('loads once for refreshes asked for at the same time, and anew afterwards', async () => {
    const first = await dossier();
    let loads = 0;
    const keeper = keep(
      first,
      async () => {
        loads++;
        return { dossier: await dossier() };
      },
      noPause,
    );
    const [one, two] = await Promise.all([keeper.refresh(), keeper.refresh()]);
    expect(one).toBe(two);
    expect(loads).toBe(1);
    await keeper.refresh();
    expect(loads).toBe(2);
  });

  it('can be refreshed again after loading failed', async () => {
    const first = await dossier();
    let fails = true;
    const keeper = keep(
      first,
      () => (fails ? Promise.reject(new Error('the disk is gone')) : Promise.resolve({ dossier: first })),
      noPause,
    );
    await expect(keeper.refresh()).rejects.toThrow('the disk is gone');
    expect(keeper.current()).toBe(first);
    fails = false;
    expect(await keeper.refresh()).toMatchObject({ kind: 'swapped' });
  });
});
