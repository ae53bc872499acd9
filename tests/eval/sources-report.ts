/** Writes the tables of `npm run eval -- --sources`: how well each source's questions are answered when it is left out. */
import type { Judged } from './judge.ts';
import type { LeftOut } from './leave-out.ts';
import { percent, table, tallyBy } from './report.ts';

/** Items that are looked at before anybody asks anew. */
const FIRST = 3;

const HEAD = [
  'left out',
  '',
  'asked',
  'right',
  'right, not first',
  'wrong item',
  'wrong speaker',
  'false answer',
  'false refusal',
  'share right',
  'first three',
];

interface Counts {
  readonly asked: number;
  readonly answerable: number;
  readonly right: number;
  /** Answered with something else, the right item below it. */
  readonly notFirst: number;
  readonly wrong: number;
  readonly wrongSpeaker: number;
  readonly falseAnswer: number;
  readonly falseRefusal: number;
  /** Of the answerable, those with the right item among the first three shown, answered or not. */
  readonly firstThree: number;
}

/** Counts what came of some questions. */
export function countsOf(judged: readonly Judged[]): Counts {
  const many = (holds: (one: Judged) => boolean): number => judged.filter(holds).length;
  const isBelow = ({ verdict, place }: Judged): boolean => verdict === 'wrong item' && place !== undefined;
  return {
    asked: judged.length,
    answerable: many(({ asked }) => asked.expected !== 'refusal'),
    right: many(({ verdict }) => verdict === 'right'),
    notFirst: many(isBelow),
    wrong: many(one => one.verdict === 'wrong item' && !isBelow(one)),
    wrongSpeaker: many(({ verdict }) => verdict === 'wrong speaker'),
    falseAnswer: many(({ verdict }) => verdict === 'false answer'),
    falseRefusal: many(({ verdict }) => verdict === 'false refusal'),
    firstThree: many(({ place }) => place !== undefined && place <= FIRST),
  };
}

const share = (part: number, whole: number): string => percent(whole === 0 ? undefined : part / whole);

function row(source: string, lang: string, judged: readonly Judged[]): readonly string[] {
  const { asked, answerable, right, notFirst, wrong, wrongSpeaker, falseAnswer, falseRefusal, firstThree } =
    countsOf(judged);
  return [
    source,
    lang,
    ...[asked, right, notFirst, wrong, wrongSpeaker, falseAnswer, falseRefusal].map(String),
    share(right, asked),
    share(firstThree, answerable),
  ];
}

/** By source and language, then all sources together, and all of them but the one that the method grew up with. */
export function sourcesReport(all: readonly LeftOut[], tuned: string): string {
  const rows = (name: string, judged: readonly Judged[]): readonly (readonly string[])[] => [
    row(name, 'all', judged),
    ...[...tallyBy(judged, 'lang').keys()].map(lang =>
      row(
        '',
        lang,
        judged.filter(({ asked }) => asked.lang === lang),
      ),
    ),
  ];
  const others = all.filter(({ source }) => source !== tuned);
  const together = others.flatMap(({ judged }) => judged);
  return table(HEAD, [
    ...all.flatMap(({ source, judged }) => rows(source, judged)),
    ...(others.length > 1 ? rows('new sources', together) : []),
  ]);
}

/** What parts are worth: what is lost by each source when it is left out, right and among the first three; false answers gained. */
export function worthReport(usual: readonly LeftOut[], left: ReadonlyMap<string, readonly LeftOut[]>): string {
  const cells = (source: string, judged: readonly Judged[]): string => {
    const before = countsOf(usual.find(one => one.source === source)?.judged ?? []);
    const after = countsOf(judged);
    return [
      after.right - before.right,
      after.firstThree - before.firstThree,
      after.falseAnswer - before.falseAnswer,
      after.wrongSpeaker - before.wrongSpeaker,
    ]
      .map(signed)
      .join(' ');
  };
  return table(
    ['without', ...usual.map(({ source }) => source)],
    [...left].map(([part, results]) => [part, ...results.map(({ source, judged }) => cells(source, judged))]),
  );
}

const signed = (number: number): string => (number > 0 ? `+${number}` : String(number));
