/** What `npm run eval` prints: tables in Markdown, and the misses. */
import type { Judged, Outcome } from './judge.ts';
import { AIMS, missed, percent, rates, type Tally, tally, tallyBy } from './tally.ts';

const HEAD = ['', 'asked', 'right', 'wrong item', 'wrong speaker', 'false answer', 'false refusal', 'share right'];

/** The tables for some questions: in all, by split, language and kind, and the confusion table; then whether the aims are met. */
export function report(all: readonly Judged[]): string {
  const counts = tally(all);
  const labels = (['split', 'lang', 'kind'] as const).flatMap(label => [...tallyBy(all, label)]);
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
  const { right, wrongSpeakers, falseAnswers, falseRefusals } = rates(counts);
  const misses = missed(rates(counts));
  return [
    `Right: ${percent(right)} (aim: at least ${percent(AIMS.right)}). Wrong speakers: ${wrongSpeakers} (aim: none).`,
    `False answers: ${percent(falseAnswers)} of what the record lacks (aim: at most ${percent(AIMS.falseAnswers)}).`,
    `False refusals: ${percent(falseRefusals)} of what it holds.`,
    misses.length === 0 ? 'The aims are met.' : `The aims are missed: ${misses.join('; ')}.`,
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
  return outcome === 'refusal' ? 'a refusal' : outcome.first.id;
}

/** A Markdown table whose columns also line up in a terminal. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((name, i) => Math.max(3, name.length, ...rows.map(cells => cells[i]?.length ?? 0)));
  const line = (cells: readonly string[]): string =>
    `| ${widths.map((width, i) => (i === 0 ? (cells[i] ?? '').padEnd(width) : (cells[i] ?? '').padStart(width))).join(' | ')} |`;
  const rule = widths.map((width, i) => (i === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`));
  return `${[line(head), line(rule), ...rows.map(line)].join('\n')}\n`;
}
