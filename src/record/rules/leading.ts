/** Checks the items whose sentences stand at the head of a day. */
import { spanOf } from '../dates.ts';
import { type Entry, entriesOf, ownSentence } from '../entries.ts';
import { finding, type Rule } from '../lint.ts';
import { QUOTE_SLOT } from '../types.ts';

/** A day is headed by a sentence of its own source, of that day, which nobody disputes. */
export const leadingItem: Rule = {
  id: 'leading-item',
  why: 'What stands at the head of a day is read as what happened on it.',
  *source(source, _draft, { declared, disputed }) {
    const items = new Map(Array.from(entriesOf(source), item => [item.entry.id, item]));
    for (const [day, id] of Object.entries(source.content.source.days ?? {})) {
      const item = items.get(id);
      // An id that nothing has is the business of another rule.
      if (!declared.has(id)) continue;
      const fault = item ? faultOf(item, day, disputed) : 'isn’t of this source';
      if (fault === undefined) continue;
      const mend = 'Name an undisputed item of that day that is a sentence, or take the day away.';
      yield finding(source, ['source', 'days', day], `“${id}” heads ${day}, and ${fault}`, mend);
    }
  },
};

function faultOf(item: Entry, day: string, disputed: ReadonlySet<string>): string | undefined {
  const span = spanOf(item.entry.when);
  if (!span || day < span.from || day > span.to) return 'isn’t dated so';
  if (item.kind === 'event' && item.entry.status !== 'done') return `is ${item.entry.status}`;
  // An event is as disputed as what belongs to it.
  const within = item.kind === 'event' && item.entry.items.length > 0 ? item.entry.items : [item.entry.id];
  if (within.every(id => disputed.has(id))) return 'is disputed';
  return item.kind === 'quote' && !ownSentence(item).text.includes(QUOTE_SLOT) ? 'has no sentence of ours' : undefined;
}
