/** Checks claims: their conditions, their hedges, and the sides of disputes. */
import type { Path } from '../draft.ts';
import { type Entry, entriesOf, hasWords, ownSentence, saidIn } from '../entries.ts';
import { type Finding, finding, type Lookup, type Rule } from '../lint.ts';
import type { DisputeEntry } from '../schema.ts';
import { QUOTE_SLOT } from '../types.ts';

/** A condition stands in the sentence that is shown. */
export const conditions: Rule = {
  id: 'conditions',
  why: 'A condition must travel with what it limits, so it must stand in the sentence that is shown.',
  *source(source) {
    for (const item of entriesOf(source)) {
      const shown = shownSentence(item);
      if (shown === undefined) continue;
      for (const [at, condition] of item.entry.conditions.entries()) {
        if (hasWords(shown, condition)) continue;
        const message = `the condition “${condition}” doesn’t stand in what is shown: ${shown}`;
        yield finding(
          source,
          [...item.path, 'conditions', at],
          message,
          'Write here the words that the sentence has for it, or these into the sentence. The article’s own are needed in neither.',
        );
      }
    }
  },
};

/** `undefined` for a quotation that stands alone: its conditions are shown on a line of their own. */
function shownSentence(item: Entry): string | undefined {
  const { text } = ownSentence(item);
  if (item.kind !== 'quote') return text;
  return text.includes(QUOTE_SLOT) ? text.split(QUOTE_SLOT).join(item.entry.text) : undefined;
}

/** A hedge stands in the text. */
export const hedge: Rule = {
  id: 'hedge',
  why: 'What a source says with reserve is never told as certain.',
  *source(source) {
    for (const { kind, path, entry } of entriesOf(source)) {
      if (kind !== 'statement' && kind !== 'fact') continue;
      if (entry.hedge === undefined || hasWords(entry.text, entry.hedge)) continue;
      const message = `the hedge “${entry.hedge}” doesn’t stand in the text: ${entry.text}`;
      yield finding(source, [...path, 'hedge'], message, 'Keep the hedge in text:, in the same words.');
    }
  },
};

/** A dispute has two sides or more, of different parties, one of them heard, each with its own words. */
export const disputeSides: Rule = {
  id: 'dispute-sides',
  why: 'A contested claim shows who asserts it and who rejects it; a side that isn’t heard is shown as silent.',
  *source(source, _draft, lookup): Generator<Finding> {
    for (const [at, dispute] of source.content.disputes.entries()) {
      for (const faultsIn of [numberFaults, formFaults, partyFaults, voiceFaults]) {
        for (const [path, message, mend] of faultsIn(dispute, lookup)) {
          yield finding(source, ['disputes', at, 'sides', ...path], message, mend);
        }
      }
    }
  },
};

/** A fault of a dispute, with its path from `sides` on. */
type Fault = readonly [path: Path, message: string, mend: string];

function* numberFaults({ id, sides }: DisputeEntry): Generator<Fault> {
  if (sides.length < 2) {
    const mend = 'Add the other side, with item: or, if the record has nothing of it, without.';
    yield [[], `the dispute “${id}” has ${sides.length === 0 ? 'no' : 'one'} side`, mend];
  } else if (sides.every(side => saidIn(side).length === 0)) {
    yield [[], `every side of the dispute “${id}” is silent`, 'Give the side that is heard its item:.'];
  }
}

function* partyFaults({ id, sides }: DisputeEntry): Generator<Fault> {
  const seen = new Set<string>();
  for (const [at, { by }] of sides.entries()) {
    const message = `two sides of the dispute “${id}” are of the party “${by}”`;
    if (seen.has(by)) yield [[at, 'by'], message, 'Name the other party, or remove one of the two.'];
    seen.add(by);
  }
}

/** Of what a side is written with, one part may rule out another. */
function* formFaults({ sides }: DisputeEntry): Generator<Fault> {
  for (const [at, side] of sides.entries()) {
    const isSilent = saidIn(side).length === 0;
    if (isSilent && side.word !== undefined)
      yield [[at, 'word'], 'a silent side has a word', 'Add the item: that says it, or take word: away.'];
    if (!isSilent && side.aside.length > 0)
      yield [[at, 'aside'], 'something is set aside for a side that is heard', 'Take aside: away.'];
  }
}

/** A bloc may be heard through others: it speaks through its members, and the record has no lists of members. */
function* voiceFaults({ sides }: DisputeEntry, lookup: Lookup): Generator<Fault> {
  for (const [at, side] of sides.entries()) {
    if (lookup.parties.get(side.by)?.form === 'bloc') continue;
    for (const [path, id] of saidIn(side)) {
      const parties = lookup.declared.get(id)?.parties ?? [];
      if (parties.length === 0 || parties.includes(side.by)) continue;
      const mend = 'Name an item that this side said, or give the side to the party that said it.';
      yield [[at, ...path], `“${id}” was said by “${parties.join('” and “')}”, not by “${side.by}”`, mend];
    }
  }
}
