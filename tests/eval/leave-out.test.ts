import { describe, expect, it } from 'vitest';
import type { Dossier } from '../../src/dossier/dossier.ts';
import { loadRecord } from '../../src/dossier/load.ts';
import { WEIGHTS } from '../../src/qa/confidence.ts';
import { uses, weightsOf } from '../../src/qa/method.ts';
import { FROZEN_RECORD } from '../support/folders.ts';
import { ownQuestions } from './cases.ts';
import { leaveOneOut, without } from './leave-out.ts';
import { SYSTEM, type System } from './system.ts';

const loaded = await loadRecord(FROZEN_RECORD);
if ('problems' in loaded) throw new Error('the frozen record has problems');
const { draft } = loaded;
const tune = (await ownQuestions()).filter(({ split }) => split === 'tune');
const sources = [
  { source: 'afp-paris', asked: tune.slice(0, 1), training: tune.slice(0, 60) },
  { source: 'other', asked: tune.slice(0, 1), training: tune.slice(60, 120) },
];

/** The records asked, in order. */
async function asked(parts: Parameters<typeof leaveOneOut>[3] = []): Promise<readonly Dossier[]> {
  const seen: Dossier[] = [];
  const system: System = {
    ...SYSTEM,
    ask: (_question, dossier) => {
      seen.push(dossier);
      return { isAnswer: false, shown: [] };
    },
  };
  await leaveOneOut(sources, draft, system, parts);
  return seen;
}

describe('a source left out', () => {
  it('is asked of a record without its glosses, by weights fitted to the others', async () => {
    const [own, other] = await asked();
    const glossed = (dossier: Dossier | undefined): boolean =>
      [...(dossier?.items.values() ?? [])].some(({ gloss }) => gloss !== undefined);
    expect([glossed(own), glossed(other)]).toEqual([false, true]);
    const weights = [own, other].map(dossier => dossier && weightsOf(dossier));
    expect(weights[0]).not.toEqual(weights[1]);
    for (const some of weights) expect(some).toHaveLength(WEIGHTS.length);
  });

  it('is asked without a part of the method where that is measured', async () => {
    const [own] = await asked(['doer']);
    expect(own && [uses('doer', own), uses('pairs', own)]).toEqual([false, true]);
    expect(uses('doer', loaded.dossier)).toBe(true);
  });
});

describe('a draft without some data', () => {
  it.each(['glosses', 'vocabulary'] as const)('has no %s, and else all', part => {
    const left = without(part, draft);
    expect(left[part]).toBeUndefined();
    expect(left.sources).toBe(draft.sources);
  });
});
