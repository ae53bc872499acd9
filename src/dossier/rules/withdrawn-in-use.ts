import type { DraftSource, Path, Rule } from '../draft.ts';
import { finding } from '../entries.ts';

export const withdrawnInUse: Rule = {
  id: 'withdrawn-in-use',
  why: 'What was withdrawn is shown nowhere: a dispute or an event that leans on it would bring it back.',
  *source(source, _draft, { withdrawn }) {
    for (const { path, id, mend } of uses(source)) {
      if (withdrawn.has(id)) yield finding(source, path, `“${id}” is withdrawn, and is used here`, mend);
    }
  },
};

interface Use {
  readonly path: Path;
  readonly id: string;
  readonly mend: string;
}

function* uses({ content: { events, disputes } }: DraftSource): Generator<Use> {
  for (const [at, { items, withdrawn }] of events.entries()) {
    // A withdrawn event is shown nowhere itself.
    if (withdrawn) continue;
    for (const [number, id] of items.entries())
      yield { path: ['events', at, 'items', number], id, mend: 'Take it out of items:.' };
  }
  for (const [at, { sides, reporter }] of disputes.entries()) {
    for (const [number, side] of sides.entries()) {
      const mend = 'Name another item of this side, or write silent: with what the record lacks.';
      if ('item' in side) yield { path: ['disputes', at, 'sides', number, 'item'], id: side.item, mend };
    }
    yield { path: ['disputes', at, 'reporter'], id: reporter, mend: 'Name another fact, or remove the dispute.' };
  }
}
