import { describe, expect, it } from 'vitest';
import { compile } from '../../src/dossier/compile.ts';
import type { Dossier } from '../../src/dossier/dossier.ts';
import { openDossierStore } from '../../src/dossier/store.ts';
import { draftOf, inputs } from '../record/support.ts';

async function dossier(): Promise<Dossier> {
  return await compile(draftOf(inputs()));
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

  it('loads again after a refresh that is under way, once for all that ask meanwhile, and never two at a time', async () => {
    const first = await dossier();
    let loads = 0;
    let loading = 0;
    const dossiers = openDossierStore(
      first,
      async () => {
        loads++;
        loading++;
        const made = await dossier();
        await new Promise(resolve => void setImmediate(resolve));
        expect(loading).toBe(1);
        loading--;
        return { dossier: { ...made, asOf: `${loads}` } };
      },
      notPrepared,
    );
    const seen: string[] = [];
    const asked = [1, 2, 3].map(async () => {
      const refreshed = await dossiers.refresh();
      seen.push(refreshed.kind === 'swapped' ? refreshed.dossier.asOf : refreshed.kind);
    });
    await Promise.all(asked);
    expect(seen).toEqual(['1', '2', '2']);
    expect(dossiers.current().asOf).toBe('2');
    await dossiers.refresh();
    expect(dossiers.current().asOf).toBe('3');
  });

  it('loads again after one that failed, for who asked meanwhile', async () => {
    const first = await dossier();
    const loads = [() => Promise.reject(new Error('the disk is gone')), () => Promise.resolve({ dossier: first })];
    const dossiers = openDossierStore(first, () => loads.shift()?.() ?? expect.unreachable('two loads'), notPrepared);
    const [one, two] = await Promise.allSettled([dossiers.refresh(), dossiers.refresh()]);
    expect([one.status, two.status]).toEqual(['rejected', 'fulfilled']);
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
