/** Words an answer's picture, in the same words as the answer's text. */
import type { Context } from '../../context.ts';
import type { Messages } from '../../i18n/messages.ts';
import { inLine, markedOnce, sentence } from '../../i18n/sentences.ts';
import { citationsOf } from '../../record/citations.ts';
import type { Dispute, Quote } from '../../record/types.ts';
import { partiesOf } from '../../record/voices.ts';
import { chronicle } from '../../reply/chronicle.ts';
import { openQuestion } from '../../reply/dispute-mark.ts';
import { type Answered, type Depiction, type Entry, entriesOfAnswer } from '../../reply/reply.ts';
import { wordedAs } from '../citation-marks.ts';
import { dateCredit } from '../item.ts';
import { depictComparison } from './depict-comparison.ts';
import { depictTimeline } from './depict-timeline.ts';
import type { CardPicture, Picture } from './picture.ts';
import { flagOf, itemWords, joinSentences, plain } from './wording.ts';

/** Words a quotation as a card. */
function depictCard(quote: Quote, disputed: readonly Dispute[], w: Messages): CardPicture {
  const words = itemWords(quote, w);
  const byline = w.byline(quote.by);
  const disputes = disputed.map(dispute => openQuestion(dispute, w));
  const said = w.replies.spoken(undefined, quote.occasion, quote.when);
  const source = citationsOf(quote)
    .map(one => w.citation(one.source, one.at) + wordedAs(one, quote, w))
    .join(' · ');
  const credit = dateCredit(quote, w);
  const lines = [plain(words), ...disputes, `${inLine(byline)}, ${said}`, source, credit ?? ''];
  return {
    kind: 'card',
    name: `quote-${quote.id}`,
    alt: joinSentences(...lines.map(line => (line === '' ? '' : sentence(markedOnce(line))))),
    words,
    disputes: disputes.map(markedOnce),
    ...flagOf(...partiesOf(quote.by)),
    speaker: byline.name,
    ...(byline.rest === undefined ? {} : { office: markedOnce(byline.rest) }),
    said: markedOnce(said),
    source,
    ...(credit === undefined ? {} : { credit }),
  };
}

/** Words a picture. */
export function depict(depiction: Depiction, messages: Messages): Picture {
  switch (depiction.kind) {
    case 'card':
      return depictCard(depiction.quote, depiction.disputes, messages);
    case 'timeline':
      return depictTimeline(depiction, messages);
    case 'comparison':
      return depictComparison(depiction, messages);
  }
}

/** Whether a picture shows the whole answer, so that its pages would all be the same. */
export function isOfAll(depiction: Depiction | undefined, reply: Answered): boolean {
  if (depiction?.kind !== 'timeline') return depiction?.kind === 'comparison';
  const { length } = entriesOfAnswer(reply).filter(entry => entry.kind === 'item' && entry.item.kind === 'event');
  return depiction.events.length === length;
}

/**
 * Chooses what a picture of a page shows.
 *
 * @param entries those that the page shows.
 * @returns `undefined` where the page has nothing to draw: no event, or an answer of a kind that isn't drawn.
 */
export function depictionOf(reply: Answered, entries: readonly Entry[], context: Context): Depiction | undefined {
  const { depicts } = reply;
  if (depicts === 'card') {
    const entry = entries.find(({ kind }) => kind === 'item');
    if (entry?.kind !== 'item' || entry.item.kind !== 'quote') return undefined;
    return { kind: 'card', quote: entry.item, disputes: entry.disputes };
  }
  if (depicts?.kind !== 'timeline') return depicts;
  return chronicle(depicts.title, entriesOfAnswer(reply), entries, context);
}
