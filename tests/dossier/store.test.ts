import { describe, expect, it } from 'vitest';
import { compile } from '../../src/dossier/compile.ts';
import type { Dossier } from '../../src/dossier/dossier.ts';
import { openDossierStore } from '../../src/dossier/store.ts';
import { draftOf, inputs } from '../record/support.ts';

async function dossier(): Promise<Dossier> {
  return await compile(await draftOf(inputs()));
}

const notPrepared = (): Promise<void> => Promise.resolve();
const PROBLEM = { file: 'data/people.yaml', line: 1, rule: 'yaml', message: 'it is broken', mend: 'Mend it.' };

describe('a dossier store', () => {
  it('swaps in what was loaded', async () => {
    const [first, second] = [await dossier(), await dossier()];
    const dossiers = openDossierStore(first, () => Promise.resolve({ dossier: second }), notPrepared);
    expect(dossiers.current()).toBe(first);
    expect(await dossiers.refresh()).toEqual({ kind: 'swapped', dossier: second });
    expect(dossiers.current()).toBe(second);
  });

  it('prepares what was loaded before it swaps', async () => {
    const [first, second] = [await dossier(), await dossier()];
    const seen: (readonly [current: Dossier, made: Dossier])[] = [];
    const dossiers = openDossierStore(
      first,
      () => Promise.resolve({ dossier: second }),
      async made => void seen.push([dossiers.current(), made]),
    );
    await dossiers.refresh();
    expect(seen).toEqual([[first, second]]);
    expect(dossiers.current()).toBe(second);
  });

  it('keeps the old one when the new one has problems, and says which', async () => {
    const first = await dossier();
    const dossiers = openDossierStore(first, () => Promise.resolve({ problems: [PROBLEM] }), notPrepared);
    expect(await dossiers.refresh()).toEqual({ kind: 'rejected', problems: [PROBLEM] });
    expect(dossiers.current()).toBe(first);
  });

  it('loads once for refreshes asked for at the same time, and anew afterwards', async () => {
    const first = await dossier();
    let loads = 0;
    const dossiers = openDossierStore(
      first,
      async () => {
        loads++;
        return { dossier: await dossier() };
      },
      notPrepared,
    );
    const [one, two] = await Promise.all([dossiers.refresh(), dossiers.refresh()]);
    expect(one).toBe(two);
    expect(loads).toBe(1);
    await dossiers.refresh();
    expect(loads).toBe(2);
  });

  it('can be refreshed again after loading failed', async () => {
    const first = await dossier();
    let fails = true;
    const dossiers = openDossierStore(
      first,
      () => (fails ? Promise.reject(new Error('the disk is gone')) : Promise.resolve({ dossier: first })),
      notPrepared,
    );
    await expect(dossiers.refresh()).rejects.toThrow('the disk is gone');
    expect(dossiers.current()).toBe(first);
    fails = false;
    expect(await dossiers.refresh()).toMatchObject({ kind: 'swapped' });
  });
});
