/** How long the hardest questions and texts hold up the event loop, over a record and over invented ones. */

import type { Dossier } from '../../src/dossier/dossier.ts';
import { answerMessage } from '../../src/qa/message.ts';
import { verifyText } from '../../src/verify/verify.ts';
import { type HardTexts, hardClaims, hardQuestions, MESSAGE_MAX, TEXT_MAX } from './hard.ts';
import { count, milliseconds, percentile } from './numbers.ts';
import { random } from './random.ts';
import { type Aim, section, verdict } from './table.ts';

/** Milliseconds of a sample, by the clock and of the processor. */
interface Time {
  readonly clock: number;
  readonly processor: number;
}

/** Samples of one kind of text. */
export interface HardTimes {
  readonly what: string;
  readonly times: readonly Time[];
  readonly aim: Aim;
}

/** Answers of each kind before the first that counts. */
const WARM_UP = 5;

const QUESTION: Aim = { most: 10, shown: '10 ms' };
const TEXT: Aim = { most: 25, shown: '25 ms' };
/** Of so large a record that nothing shorter is to be had. */
const LARGE = 50_000;
const OF_LARGE: Aim = { most: 50, shown: '50 ms' };

/** Answers and checks `many` texts of each kind. */
export function hardTimes(dossier: Dossier, now: Date, many: number): readonly HardTimes[] {
  const calendar = { now, record: dossier.views.span, isDayFirst: false };
  const ask = (text: string) => answerMessage(text, dossier, calendar);
  const verify = (text: string) => verifyText(text, dossier);
  const isLarge = dossier.items.size > LARGE;
  const of = (kind: string, texts: HardTexts, work: (text: string) => unknown, aim: Aim): readonly HardTimes[] => {
    const kinds = Object.entries(texts).map(([name, make]) => ({
      what: `${kind}: ${name}`,
      texts: Array.from({ length: WARM_UP + many }, make),
    }));
    for (const { texts: first } of kinds) for (const text of first.slice(0, WARM_UP)) work(text);
    return kinds.map(({ what, texts: all }) => ({
      what,
      times: all.slice(WARM_UP).map(text => timed(() => work(text))),
      aim: isLarge ? OF_LARGE : aim,
    }));
  };
  const chance = random(13);
  return [
    ...of('question', hardQuestions(dossier, chance), ask, QUESTION),
    ...[TEXT_MAX, MESSAGE_MAX].flatMap(most =>
      of(`${count(most)} characters`, hardClaims(dossier, chance, most), verify, TEXT),
    ),
  ];
}

function timed(work: () => unknown): Time {
  const before = process.cpuUsage();
  const started = performance.now();
  work();
  const clock = performance.now() - started;
  const { user, system } = process.cpuUsage(before);
  return { clock, processor: (user + system) / 1_000 };
}

/** The table of what was measured of each record. */
export function hardSection(all: readonly { readonly record: string; readonly hard: readonly HardTimes[] }[]): string {
  const rows = all.flatMap(({ record, hard }) =>
    hard.map(({ what, times, aim }) => {
      const clock = times.map(time => time.clock);
      const longest = percentile(clock, 1);
      return [
        record,
        what,
        count(times.length),
        milliseconds(percentile(clock, 0.5)),
        milliseconds(percentile(clock, 0.99)),
        milliseconds(longest),
        milliseconds(
          percentile(
            times.map(time => time.processor),
            0.5,
          ),
        ),
        ...verdict(longest, aim),
      ];
    }),
  );
  const note =
    'Invented questions of up to 300 characters and texts of 1,500 and 6,000, of which `/verify` and a message’s menu take the first 1,500: reading and answering alone, without what a message of the answer takes. The processor’s time has that of garbage collection and compiling beside it.';
  const head = ['record', 'what', 'samples', 'p50', 'p99', 'longest', 'processor, p50', 'aim (longest)', ''];
  return section('The hardest questions and texts', note, head, rows);
}
