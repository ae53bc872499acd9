import type { Finding, Lookup, Rule } from '../draft.ts';
import { finding } from '../entries.ts';

export const disputeSides: Rule = {
  id: 'dispute-sides',
  why: 'A contested claim shows who asserts it and who rejects it; a side that isn’t heard is shown as silent.',
  *source(source, _draft, lookup) {
    for (const [at, { id, sides }] of source.content.disputes.entries()) {
      const path = ['disputes', at, 'sides'];
      if (sides.length < 2) {
        const mend =
          'Add the other side, with item: or, if the record has nothing of it, with silent: and what is lacking.';
        yield finding(source, path, `the dispute “${id}” has one side`, mend);
      }
      if (sides.length >= 2 && !sides.some(side => 'item' in side)) {
        yield finding(
          source,
          path,
          `every side of the dispute “${id}” is silent`,
          'Give the side that is heard its item:.',
        );
      }
      const seen = new Set<string>();
      for (const [number, side] of sides.entries()) {
        if (seen.has(side.by)) {
          const message = `two sides of the dispute “${id}” are of the party “${side.by}”`;
          yield finding(source, [...path, number, 'by'], message, 'Name the other party, or remove one of the two.');
        }
        seen.add(side.by);
        if (!('item' in side)) continue;
        const message = wrongVoice(side.by, side.item, lookup);
        if (message !== undefined) yield finding(source, [...path, number, 'item'], message, MEND_VOICE);
      }
    }
  },
};

const MEND_VOICE = 'Name an item that this side said, or give the side to the party that said it.';

/** A bloc speaks through its members, and the record keeps no lists of members. */
function wrongVoice(by: string, item: string, { declared, parties }: Lookup): Finding['message'] | undefined {
  const party = declared.get(item)?.party;
  if (party === undefined || party === by || parties.get(by)?.form === 'bloc') return undefined;
  return `“${item}” was said by “${party}”, not by “${by}”`;
}
