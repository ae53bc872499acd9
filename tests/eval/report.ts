/** Counts verdicts, compares them with the aims and the floors, and writes the tables that `npm run eval` prints. */
import type { Quotation } from './cases.ts';
import { type Graded, type Judged, type Outcome, VERDICTS, type Verdict } from './judge.ts';

/** How many questions there were, and how many have each verdict. */
interface Tally extends Readonly<Record<Verdict, number>> {
  readonly asked: number;
  /** Of those asked, how many the record doesn't answer. */
  readonly unanswerable: number;
}

/** Counts the verdicts. */
export function tally(all: readonly Judged[]): Tally {
  const counts = Object.fromEntries(
    VERDICTS.map(verdict => [verdict, all.filter(one => one.verdict === verdict).length]),
  ) as Record<Verdict, number>;
  const unanswerable = all.filter(({ asked }) => asked.expected === 'refusal').length;
  return { ...counts, asked: all.length, unanswerable };
}

/** Tallies by a label of the question, in the order in which labels come up. Questions without one are left out. */
export function tallyBy(all: readonly Judged[], label: 'kind' | 'lang'): ReadonlyMap<string, Tally> {
  const groups = new Map<string, Judged[]>();
  for (const one of all) {
    const name = one.asked[label];
    if (name !== undefined) groups.set(name, [...(groups.get(name) ?? []), one]);
  }
  return new Map([...groups].map(([name, group]) => [name, tally(group)]));
}

/** Shares are 0 to 1; a share of nothing is `undefined`. */
interface Rates {
  readonly right: number | undefined;
  readonly wrongSpeakers: number;
  /** Of the questions that the record doesn't answer, the share that was answered. */
  readonly falseAnswers: number | undefined;
  /** Of the questions that the record answers, the share that was refused. */
  readonly falseRefusals: number | undefined;
}

/** The shares of a tally. */
export function rates(counts: Tally): Rates {
  const share = (part: number, whole: number): number | undefined => (whole === 0 ? undefined : part / whole);
  return {
    right: share(counts.right, counts.asked),
    wrongSpeakers: counts['wrong speaker'],
    falseAnswers: share(counts['false answer'], counts.unanswerable),
    falseRefusals: share(counts['false refusal'], counts.asked - counts.unanswerable),
  };
}

/** Bounds that shares are held against: at least so many right, at most so many wrong speakers and false answers. */
interface Bounds {
  readonly right: number;
  readonly wrongSpeakers: number;
  readonly falseAnswers: number;
}

/** What is aimed at. */
export const AIMS: Bounds = { right: 0.95, wrongSpeakers: 0, falseAnswers: 0.05 };
/**
 * What CI holds the questions held out to: just under what they reached when they were last measured, 0.938 right and 0.033
 * of what the record lacks answered. Raise them with what is reached; never tune on those questions to reach them.
 */
export const FLOORS: Bounds = { right: 0.93, wrongSpeakers: 0, falseAnswers: 0.035 };

/** The bounds that are missed, in words. */
export function missed({ right, wrongSpeakers, falseAnswers }: Rates, bounds: Bounds): readonly string[] {
  return [
    ...(right !== undefined && right < bounds.right ? [`fewer than ${percent(bounds.right)} right`] : []),
    ...(wrongSpeakers > bounds.wrongSpeakers ? ['words given to the wrong speaker'] : []),
    ...(falseAnswers !== undefined && falseAnswers > bounds.falseAnswers
      ? [`more than ${percent(bounds.falseAnswers)} of what the record lacks answered`]
      : []),
  ];
}

/** `96.3 %`; a dash where there's nothing to take a share of. */
export function percent(share: number | undefined): string {
  if (share === undefined) return '–';
  return `${(share * 100).toLocaleString('en-GB', { maximumFractionDigits: 1 })} %`;
}

const HEAD = ['', 'asked', 'right', 'wrong item', 'wrong speaker', 'false answer', 'false refusal', 'share right'];

/** The tables for some questions: in all, by language and kind, and the confusion table; then whether the aims are met. */
export function report(all: readonly Judged[]): string {
  const counts = tally(all);
  const labels = (['lang', 'kind'] as const).flatMap(label => [...tallyBy(all, label)]);
  const rows = [row('all', counts), ...labels.map(([name, group]) => row(name, group))];
  return [table(HEAD, rows), confusion(counts), aims(counts)].join('\n');
}

function row(name: string, counts: Tally): readonly string[] {
  return [
    name,
    String(counts.asked),
    String(counts.right),
    String(counts['wrong item']),
    String(counts['wrong speaker']),
    String(counts['false answer']),
    String(counts['false refusal']),
    percent(rates(counts).right),
  ];
}

function confusion(counts: Tally): string {
  const answerable = counts.asked - counts.unanswerable;
  const wrong = counts['wrong item'] + counts['wrong speaker'];
  const refused = counts['false refusal'];
  const truly = counts.unanswerable - counts['false answer'];
  return table(
    ['', 'answered right', 'answered wrong', 'refused'],
    [
      [`should answer (${answerable})`, String(answerable - wrong - refused), String(wrong), String(refused)],
      [`should refuse (${counts.unanswerable})`, '–', String(counts['false answer']), String(truly)],
    ],
  );
}

function aims(counts: Tally): string {
  const shares = rates(counts);
  const bounds = (word: string, key: keyof Bounds): string =>
    `aim: ${word} ${percent(AIMS[key])}; CI: ${word} ${percent(FLOORS[key])}`;
  const judged = [
    { name: 'aims', misses: missed(shares, AIMS) },
    { name: 'floors', misses: missed(shares, FLOORS) },
  ].map(({ name, misses }) =>
    misses.length === 0 ? `The ${name} are met.` : `The ${name} are missed: ${misses.join('; ')}.`,
  );
  return [
    `Right: ${percent(shares.right)} (${bounds('at least', 'right')}). Wrong speakers: ${shares.wrongSpeakers} (aim and CI: none).`,
    `False answers: ${percent(shares.falseAnswers)} of what the record lacks (${bounds('at most', 'falseAnswers')}).`,
    `False refusals: ${percent(shares.falseRefusals)} of what it holds.`,
    ...judged,
    '',
  ].join('\n');
}

/** One line a miss: the question, what was expected and what came. */
export function misses(all: readonly Judged[]): string {
  const lines = all.filter(({ verdict }) => verdict !== 'right').map(miss);
  return lines.length === 0 ? 'No misses.\n' : `${lines.join('\n')}\n`;
}

function miss({ asked, outcome, verdict }: Judged): string {
  const labels = [asked.id, asked.split, asked.kind].filter(label => label !== undefined).join(' ');
  return `${verdict.padEnd(13)}  ${labels}  “${asked.q}”  expected ${expectation(asked.expected)}, got ${got(outcome)}`;
}

function expectation(expected: Judged['asked']['expected']): string {
  if (expected === 'refusal') return 'a refusal';
  const parts = [
    expected.items?.join(' or '),
    expected.speaker && `words of ${expected.speaker}`,
    expected.all?.map(String).join(' and '),
  ];
  return parts.filter(part => part !== undefined).join(', ');
}

function got(outcome: Outcome): string {
  const [first] = outcome.shown;
  return outcome.isAnswer && first ? first.id : 'a refusal';
}

/** A Markdown table whose columns also line up in a terminal. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((name, i) => Math.max(3, name.length, ...rows.map(cells => cells[i]?.length ?? 0)));
  const line = (cells: readonly string[]): string =>
    `| ${widths.map((width, i) => (i === 0 ? (cells[i] ?? '').padEnd(width) : (cells[i] ?? '').padStart(width))).join(' | ')} |`;
  const rule = widths.map((width, i) => (i === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`));
  return `${[line(head), line(rule), ...rows.map(line)].join('\n')}\n`;
}

/** A line a quotation, and how many were graded as expected. */
export function quotationReport(all: readonly (readonly [Quotation, Graded])[]): string {
  const right = all.filter(([expected, graded]) => isRight(expected, graded)).length;
  const rows = all.map(([expected, graded]) => [
    `${expected.id} “${expected.text}”`,
    shown(expected),
    shown(graded),
    isRight(expected, graded) ? 'right' : 'wrong',
  ]);
  return `${table(['quotation', 'expected', 'graded', ''], rows)}Quotations graded as expected: ${right} of ${all.length}.\n`;
}

function isRight(expected: Quotation, graded: Graded): boolean {
  const credited = expected.speaker === undefined || expected.speaker === graded.speaker;
  return expected.verdict === graded.verdict && credited;
}

function shown({ verdict, speaker }: Graded): string {
  return speaker === undefined ? verdict : `${verdict}, ${speaker}`;
}
