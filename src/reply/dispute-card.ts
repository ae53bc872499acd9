/** Shows a disputed question: what each side says or that it is silent, and what the reporter writes. */
import type { Context } from '../context.ts';
import { capital } from '../i18n/sentences.ts';
import type { Dispute, Item, Side } from '../record/types.ts';
import { itemEntry, sideName, silenceOf } from './entries.ts';
import { ownWords } from './own-words.ts';
import { sideOf } from './positions.ts';
import type { CardSection, ItemEntry, ReplyCard } from './reply.ts';

/** Each side, then the reporter's line. */
export const disputeCard = (dispute: Dispute, context: Context): ReplyCard => ({
  tone: 'disputed',
  together: true,
  sections: [...dispute.sides.map(side => sideSection(side, dispute, context)), reporterSection(dispute, context)],
});

function sideSection(side: Side, dispute: Dispute, context: Context): CardSection {
  const { messages: w } = context;
  if (!('item' in side))
    return {
      heading: { kind: 'side', party: side.party, text: capital(w.party(side.party)) },
      inline: true,
      entries: [silenceOf(side, context)],
    };
  const own = ownWords(context).item(side.item);
  const { heading } = sideOf(
    side.party,
    w.contested.side(sideName({ ...side, item: own }, w), side.word),
    [side.item],
    context,
  );
  return { heading, inline: true, entries: [within(side.item, dispute, context)] };
}

/** The reporter's line, or that there is none. */
function reporterSection(dispute: Dispute, context: Context): CardSection {
  const { messages: w } = context;
  const { reporter, source } = dispute;
  if (!reporter)
    return {
      heading: { kind: 'title', text: source.outlet },
      entries: [{ kind: 'remark', text: w.contested.noSide }],
    };
  return { heading: { kind: 'voice', item: reporter }, entries: [within(reporter, dispute, context)] };
}

/** An item with the questions that are disputed of it besides this one, which stands above. */
function within(item: Item, { id }: Dispute, context: Context): ItemEntry {
  const entry = itemEntry(item, context);
  return { ...entry, disputes: entry.disputes.filter(other => other.id !== id) };
}
