/** One disputed question: what each side says or that it is silent, and what the reporter writes. Only buttons ask for it. */
import { defineButton } from '../../src/command.ts';
import type { Context } from '../../src/context.ts';
import { SHOWN } from '../../src/options.ts';
import type { Dispute } from '../../src/record/types.ts';
import { disputeCard } from '../../src/reply/dispute-card.ts';
import { toDispute } from '../../src/reply/entries.ts';
import { ownWords } from '../../src/reply/own-words.ts';
import type { Answered } from '../../src/reply/reply.ts';

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
