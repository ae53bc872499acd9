/** Shows what an edition would hold where this process delivers none, and says what is left out there. */
import type { Context } from '../context.ts';
import type { Reply, ReplyCard } from '../reply/reply.ts';
import type { Choices } from '../store/types.ts';
import { composePreview } from './editions/messages.ts';
import { above, plainLine, settings } from './replies.ts';
import { BEFORE_EVERYTHING, defaults } from './service/defaults.ts';

/** Makes the reply of an edition as it would be now, with some of its choices made. */
export function undelivered(chosen: Partial<Choices>, context: Context): Reply {
  const { messages: w } = context;
  const subject = { ...defaults(w.locale), ...chosen, watermark: BEFORE_EVERYTHING };
  // All of the record counts, whatever the clock of this machine says.
  const edition = composePreview(subject, [], context, Number.POSITIVE_INFINITY);
  if (edition === 'nothing') return settings([plainLine(w.noBriefings), plainLine(w.briefing.previewSilent)]);
  const { reply } = edition;
  const why: ReplyCard = {
    tone: 'none',
    sections: [{ entries: [{ kind: 'words', text: [w.noBriefings], small: true, plain: true }] }],
  };
  return above(w.briefing.previewHere, { ...reply, cards: [...reply.cards, why] });
}
