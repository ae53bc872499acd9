import type { Finding, Lookup, Path, Rule } from '../draft.ts';
import { finding } from '../entries.ts';
import type { SourceFile } from '../schema.ts';

type DisputeEntry = SourceFile['disputes'][number];
type Fault = readonly [path: Path, message: string, mend: string];

export const disputeSides: Rule = {
  id: 'dispute-sides',
  why: 'A contested claim shows who asserts it and who rejects it; a side that isn’t heard is shown as silent.',
  *source(source, _draft, lookup): Generator<Finding> {
    for (const [at, dispute] of source.content.disputes.entries()) {
      for (const faults of [number, parties, voices]) {
        for (const [path, message, mend] of faults(dispute, lookup)) {
          yield finding(source, ['disputes', at, 'sides', ...path], message, mend);
        }
      }
    }
  },
};

function* number({ id, sides }: DisputeEntry): Generator<Fault> {
  if (sides.length < 2) {
    const mend =
      'Add the other side, with item: or, if the record has nothing of it, with silent: and what is lacking.';
    yield [[], `the dispute “${id}” has ${sides.length === 0 ? 'no' : 'one'} side`, mend];
  } else if (!sides.some(side => 'item' in side)) {
    yield [[], `every side of the dispute “${id}” is silent`, 'Give the side that is heard its item:.'];
  }
}

function* parties({ id, sides }: DisputeEntry): Generator<Fault> {
  const seen = new Set<string>();
  for (const [at, { by }] of sides.entries()) {
    const message = `two sides of the dispute “${id}” are of the party “${by}”`;
    if (seen.has(by)) yield [[at, 'by'], message, 'Name the other party, or remove one of the two.'];
    seen.add(by);
  }
}

/** A bloc may be heard through others: it speaks through its members, and the record keeps no lists of members. */
function* voices({ sides }: DisputeEntry, lookup: Lookup): Generator<Fault> {
  for (const [at, side] of sides.entries()) {
    if (!('item' in side) || lookup.parties.get(side.by)?.form === 'bloc') continue;
    const party = lookup.declared.get(side.item)?.party;
    if (party === undefined || party === side.by) continue;
    const mend = 'Name an item that this side said, or give the side to the party that said it.';
    yield [[at, 'item'], `“${side.item}” was said by “${party}”, not by “${side.by}”`, mend];
  }
}
