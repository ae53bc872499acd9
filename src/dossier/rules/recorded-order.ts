import type { Finding, Path, Rule } from '../draft.ts';
import { type Entry, entriesOf, finding } from '../entries.ts';
import { earliestOf, momentOf } from '../moments.ts';

/** One date of an item's life in the record, what happened then, and where it stands. */
interface Step {
  readonly what: 'recorded' | 'corrected' | 'withdrawn';
  readonly on: string;
  readonly path: Path;
}

export const recordedOrder: Rule = {
  id: 'recorded-order',
  why: 'Nothing is corrected before it’s recorded, nor after it’s withdrawn: readers are told in this order.',
  *source(source): Generator<Finding> {
    const { recorded } = source.content.source;
    const lives = [
      ...Array.from(entriesOf(source), stepsOf),
      ...source.content.disputes.map((dispute, at) => entered(dispute.recorded, ['disputes', at])),
    ];
    for (const life of lives) {
      for (const [at, { what, on, path }] of life.entries()) {
        const before = life[at - 1];
        const last = before ?? { what: 'recorded', on: recorded };
        if (momentOf(on).at >= earliestOf(last.on)) continue;
        const message = `${what} on ${on}, before ${before ? 'it' : 'its source'} was ${last.what} on ${last.on}`;
        yield finding(source, path, message, 'Correct the date, or put the entries in order, oldest first.');
      }
    }
  },
};

function stepsOf({ path, entry }: Entry): readonly Step[] {
  const { recorded, corrected, withdrawn } = entry;
  return [
    ...entered(recorded, path),
    ...corrected.map(({ on }, at): Step => ({ what: 'corrected', on, path: [...path, 'corrected', at, 'on'] })),
    ...(withdrawn ? [{ what: 'withdrawn', on: withdrawn.on, path: [...path, 'withdrawn', 'on'] } as const] : []),
  ];
}

function entered(recorded: string | undefined, path: Path): readonly Step[] {
  return recorded === undefined ? [] : [{ what: 'recorded', on: recorded, path: [...path, 'recorded'] }];
}
