import { describe, expect, it } from 'vitest';
import { compile } from '../../src/dossier/compile.ts';
import type { Dossier } from '../../src/dossier/dossier.ts';
import { keep } from '../../src/dossier/store.ts';
import { draftOf, inputs } from '../record/support.ts';

async function dossier(): Promise<Dossier> {
  return await compile(await draftOf(inputs()));
}

const notPrepared = (): Promise<void> => Promise.resolve();
const PROBLEM = { file: 'data/people.yaml', line: 1, rule: 'yaml', message: 'it is broken', mend: 'Mend it.' };

describe('a keeper', () => {
  it('swaps in what was loaded', async () => {
    const [first, second] = [await dossier(), await dossier()];
    const keeper = keep(first, () => Promise.resolve({ dossier: second }), notPrepared);
    expect(keeper.current()).toBe(first);
    expect(await keeper.refresh()).toEqual({ kind: 'swapped', dossier: second });
    expect(keeper.current()).toBe(second);
  });

  it('has what was loaded made ready before it swaps', async () => {
    const [first, second] = [await dossier(), await dossier()];
    const seen: (readonly [current: Dossier, made: Dossier])[] = [];
    const keeper = keep(
      first,
      () => Promise.resolve({ dossier: second }),
      async made => void seen.push([keeper.current(), made]),
    );
    await keeper.refresh();
    expect(seen).toEqual([[first, second]]);
    expect(keeper.current()).toBe(second);
  });

  it('keeps the old one when the new one has problems, and says which', async () => {
    const first = await dossier();
    const keeper = keep(first, () => Promise.resolve({ problems: [PROBLEM] }), notPrepared);
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
      notPrepared,
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
      notPrepared,
    );
    await expect(keeper.refresh()).rejects.toThrow('the disk is gone');
    expect(keeper.current()).toBe(first);
    fails = false;
    expect(await keeper.refresh()).toMatchObject({ kind: 'swapped' });
  });
});
