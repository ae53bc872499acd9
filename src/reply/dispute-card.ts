/** Shows a disputed question: what each side says or that it is silent, and what the reporter writes. */
import type { Context } from '../context.ts';
import { capital } from '../i18n/sentences.ts';
import { isSilent } from '../record/disputes.ts';
import type { Dispute, Side } from '../record/types.ts';
import { itemEntry, noStatement, sideName } from './entries.ts';
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
  const { party, items, word } = side;
  if (isSilent(side))
    return {
      heading: { kind: 'side', party, text: capital(w.party(party)) },
      inline: true,
      entries: [{ kind: 'silence', party, topics: [], says: noStatement(context.dossier, w) }],
    };
  const own = { ...side, items: items.map(ownWords(context).item) };
  const { heading, entries } = sideOf(party, w.contested.side(sideName(own, w), word), items, context);
  return { heading, inline: true, entries: entries.map(entry => within(entry, dispute)) };
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
  return { heading: { kind: 'voice', item: reporter }, entries: [within(itemEntry(reporter, context), dispute)] };
}

/** An item with the questions that are disputed of it besides this one, which stands above. */
function within(entry: ItemEntry, { id }: Dispute): ItemEntry {
  return { ...entry, disputes: entry.disputes.filter(other => other.id !== id) };
}
