/** Counts verdicts, and compares them with the aims. */
import { type Judged, VERDICTS, type Verdict } from './judge.ts';

export interface Tally extends Readonly<Record<Verdict, number>> {
  readonly asked: number;
  /** Of those asked, how many the record doesn't answer. */
  readonly unanswerable: number;
}

export function tally(all: readonly Judged[]): Tally {
  const counts = Object.fromEntries(
    VERDICTS.map(verdict => [verdict, all.filter(one => one.verdict === verdict).length]),
  ) as Record<Verdict, number>;
  const unanswerable = all.filter(({ asked }) => asked.expected === 'refusal').length;
  return { ...counts, asked: all.length, unanswerable };
}

/** Tallies by a label of the question, in the order in which labels come up. Questions without one are left out. */
export function tallyBy(all: readonly Judged[], label: 'kind' | 'lang' | 'split'): ReadonlyMap<string, Tally> {
  const groups = new Map<string, Judged[]>();
  for (const one of all) {
    const name = one.asked[label];
    if (name !== undefined) groups.set(name, [...(groups.get(name) ?? []), one]);
  }
  return new Map([...groups].map(([name, group]) => [name, tally(group)]));
}

/** Shares are 0 to 1; a share of nothing is `undefined`. */
export interface Rates {
  readonly right: number | undefined;
  readonly wrongSpeakers: number;
  /** Of the questions that the record doesn't answer, the share that was answered. */
  readonly falseAnswers: number | undefined;
  /** Of the questions that the record answers, the share that was refused. */
  readonly falseRefusals: number | undefined;
}

export function rates(counts: Tally): Rates {
  const share = (part: number, whole: number): number | undefined => (whole === 0 ? undefined : part / whole);
  return {
    right: share(counts.right, counts.asked),
    wrongSpeakers: counts['wrong speaker'],
    falseAnswers: share(counts['false answer'], counts.unanswerable),
    falseRefusals: share(counts['false refusal'], counts.asked - counts.unanswerable),
  };
}

export const AIMS = { right: 0.95, wrongSpeakers: 0, falseAnswers: 0.05 } as const;

/** The aims that are missed, in words. */
export function missed({ right, wrongSpeakers, falseAnswers }: Rates): readonly string[] {
  return [
    ...(right !== undefined && right < AIMS.right ? [`fewer than ${percent(AIMS.right)} right`] : []),
    ...(wrongSpeakers > AIMS.wrongSpeakers ? ['words given to the wrong speaker'] : []),
    ...(falseAnswers !== undefined && falseAnswers > AIMS.falseAnswers
      ? [`more than ${percent(AIMS.falseAnswers)} of what the record lacks answered`]
      : []),
  ];
}

/** `96.3 %`; a dash where there's nothing to take a share of. */
export function percent(share: number | undefined): string {
  if (share === undefined) return '–';
  return `${(share * 100).toLocaleString('en-GB', { maximumFractionDigits: 1 })} %`;
}
