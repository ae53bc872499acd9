/** Asks each source's questions by weights that were fitted without them, of the record without that source's glosses. */
import { compile } from '../../src/dossier/compile.ts';
import type { Dossier } from '../../src/dossier/dossier.ts';
import { type Part, withMethod } from '../../src/qa/method.ts';
import type { Draft } from '../../src/record/draft.ts';
import type { Case } from './cases.ts';
import { type Example, examplesOf, roundedWeights } from './fit.ts';
import { type Judged, judge } from './judge.ts';
import type { System } from './system.ts';

/** A source's questions. */
export interface SourceQuestions {
  /** Its id. */
  readonly source: string;
  readonly asked: readonly Case[];
  /** Those that the weights for other sources are fitted to. */
  readonly training: readonly Case[];
}

/** Parts of the record's data that a measurement can leave out like those of the method. */
export const DATA_PARTS = {
  glosses: 'the words by which people look for an item, written for it',
  vocabulary: 'what words mean in four languages',
} as const;
export type DataPart = keyof typeof DATA_PARTS;

/** A draft without some of its data. */
export function without(part: DataPart, draft: Draft): Draft {
  const { [part]: _left, ...rest } = draft;
  return rest;
}

/** A draft without the glosses of a source's items; the draft itself where it has none. */
function withoutGlossesOf(source: string, draft: Draft, { items, withdrawn }: Dossier): Draft {
  const { glosses } = draft;
  const isOthers = ({ id }: { readonly id: string }): boolean =>
    (items.get(id) ?? withdrawn.get(id))?.source.id !== source;
  if (!glosses || glosses.content.every(isOthers)) return draft;
  return { ...draft, glosses: { ...glosses, content: glosses.content.filter(isOthers) } };
}

/** What came of each source's questions when it was left out. */
export interface LeftOut {
  readonly source: string;
  readonly judged: readonly Judged[];
}

/** Leaves out each of some sources in turn. */
export async function leaveOneOut(
  sources: readonly SourceQuestions[],
  draft: Draft,
  { ask }: System,
  parts: readonly Part[] = [],
): Promise<readonly LeftOut[]> {
  const whole = withMethod(await compile(draft), { without: parts });
  const ofWhole = new Map<string, readonly Example[]>();
  const results: LeftOut[] = [];
  for (const { source, asked } of sources) {
    const left = withoutGlossesOf(source, draft, whole);
    const dossier = left === draft ? whole : withMethod(await compile(left), { without: parts });
    const known = left === draft ? ofWhole : new Map<string, readonly Example[]>();
    const examples = sources
      .filter(other => other.source !== source)
      .flatMap(other => {
        const found = known.get(other.source) ?? examplesOf(other.training, dossier);
        known.set(other.source, found);
        return found;
      });
    const fitted = withMethod(dossier, { weights: roundedWeights(examples) });
    results.push({ source, judged: asked.map(one => judge(one, ask(one.q, fitted), fitted)) });
  }
  return results;
}
