/** One disputed question: what each side says or that it is silent, and what the reporter writes. Only buttons ask for it. */
import { defineButton } from '../../src/command.ts';
import type { Context } from '../../src/context.ts';
import { capital } from '../../src/i18n/sentences.ts';
import { SHOWN } from '../../src/options.ts';
import type { Dispute, Item, Side } from '../../src/record/types.ts';
import { itemEntry, sideName, silenceOf, toDispute } from '../../src/reply/entries.ts';
import { ownWords } from '../../src/reply/own-words.ts';
import { sideOf } from '../../src/reply/positions.ts';
import type { Answered, CardSection, ItemEntry, ReplyCard } from '../../src/reply/reply.ts';

/** As long as ids of the record are. */
const ID_MAX = 12;

export const one = defineButton({
  name: 'disputed one',
  options: {
    id: { kind: 'text', max: ID_MAX, required: true },
    ...SHOWN,
  },
  answer({ id }, context) {
    const dispute = context.dossier.disputes.get(id);
    return dispute ? oneDispute(dispute, context) : { kind: 'problem', text: context.messages.oldButton, nearest: [] };
  },
});

/** Shows a dispute between those before and after it in the record. */
export function oneDispute(dispute: Dispute, context: Context): Answered {
  const { dossier, messages: w } = context;
  const all = [...dossier.disputes.values()];
  const at = all.indexOf(dispute);
  const to = (other: Dispute | undefined) => other && toDispute(other, '').invocation;
  const own = ownWords(context).dispute;
  return {
    kind: 'answer',
    headline: [{ kind: 'text', text: w.contested.question(own(dispute).question) }],
    cards: [disputeCard(dispute, context)],
    size: 'sides',
    paging: 'packed',
    around: { before: to(all[at - 1]), after: to(all[at + 1]) },
    ...(all.length > 1 ? { footnote: w.replies.span(at + 1, at + 1, all.length) } : {}),
    actions: [],
    choose: { label: w.contested.open, links: all.map(other => toDispute(other, own(other).question)) },
  };
}

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
