/** Answers a question for yes or no on which sides differ: who says what in the headline, each side in full below. */
import type { Context } from '../../context.ts';
import type { QuestionAnswer } from '../../qa/types.ts';
import { heardIn } from '../../record/disputes.ts';
import type { Dispute } from '../../record/types.ts';
import { fold } from '../../text/fold.ts';
import { disputeCard } from '../dispute-card.ts';
import { toDispute } from '../entries.ts';
import { ownWords } from '../own-words.ts';
import type { Answered } from '../reply.ts';

type Found = Extract<QuestionAnswer, { kind: 'answer' }>;

/** The dispute that a question asks about, where it asks for nobody's words: one answer would be one side's. */
export function disputeAsked({ items, interpretation, credited }: Found, { dossier }: Context): Dispute | undefined {
  const [first] = items;
  const { kind, speakers } = interpretation;
  if (!first || kind !== 'whether' || speakers.length > 0 || credited) return undefined;
  const touched = first.kind === 'event' ? [first, ...first.items] : [first];
  const disputes = new Set(touched.flatMap(item => dossier.views.disputesOf.get(item) ?? []));
  return [...disputes].find(dispute => {
    const heard = heardIn(dispute);
    // What a reporter writes of one question may answer another.
    return heard.includes(first) || heard.every(item => items.includes(item));
  });
}

/** The sides in place of an answer's card; the rest of the answer stays. */
export function disputedAnswer(dispute: Dispute, asked: string, answer: Answered, context: Context): Answered {
  const { ask, replies } = context.messages;
  const [question, , ...more] = answer.headline;
  const link = toDispute(dispute, replies.buttons.dispute);
  const { links = [] } = answer.choose ?? {};
  const own = ownWords(context).dispute(dispute);
  const isAsked = [own.short, own.question].some(one => one !== undefined && fold(one) === fold(asked));
  return {
    ...answer,
    headline: [
      question,
      { kind: 'dispute', dispute: own, before: ask.disputed, ...(isAsked ? {} : { asks: own.short ?? own.question }) },
      ...more,
    ],
    cards: [disputeCard(dispute, context)],
    size: 'sides',
    paging: 'packed',
    actions: [{ ...link, primary: true }, ...answer.actions],
    choose: { links: links.filter(one => one.invocation.command !== link.invocation.command) },
  };
}
