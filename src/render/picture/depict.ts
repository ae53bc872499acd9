/** Words an answer's picture, in the same words as the answer's text. */

import type { Messages } from '../../i18n/messages.ts';
import { markedOnce, sentence } from '../../i18n/sentences.ts';
import type { Dispute, Item, Quote } from '../../record/types.ts';
import type { Depiction, Entry, Reply } from '../../reply/reply.ts';
import { dateCredit, openConditions, words } from '../item.ts';
import { flagOf, itemWords, joinSentences } from './alt-text.ts';
import { depictMatrix } from './depict-matrix.ts';
import { depictTimeline } from './depict-timeline.ts';
import type { CardPicture, Picture } from './picture.ts';

/** Words a quotation as a card. */
function depictCard(quote: Quote, disputed: readonly Dispute[], w: Messages): CardPicture {
  const text = words(quote, w);
  const { name, rest } = w.byline(quote.by);
  const conditions = openConditions(quote, text).map(w.condition);
  const disputes = disputed.map(d => w.disputed(d.question));
  const said = w.said(quote.cue, quote.occasion, w.when(quote.when));
  const source = `${w.citation(quote.source, quote.at)} · ${quote.id}`;
  const credit = dateCredit(quote, w);
  const country = flagOf(quote.by.person.party);
  return {
    kind: 'card',
    name: `quote-${quote.id}`,
    alt: joinSentences(
      ...[
        text,
        ...conditions,
        ...disputes,
        `${name} · ${rest} · ${said}`,
        source,
        ...(credit === undefined ? [] : [credit]),
      ].map(line => sentence(markedOnce(line))),
    ),
    words: itemWords(quote, w),
    conditions,
    disputes,
    ...(country === undefined ? {} : { flag: country }),
    speaker: name,
    office: rest,
    said,
    source,
    ...(credit === undefined ? {} : { credit }),
  };
}

/** Words a picture. A timeline or a table shows no more than its alternative text can hold. */
export function depict(depiction: Depiction, messages: Messages): Picture {
  switch (depiction.kind) {
    case 'card':
      return depictCard(depiction.quote, depiction.disputes, messages);
    case 'timeline':
      return depictTimeline(depiction.title, depiction.events, messages);
    case 'matrix':
      return depictMatrix(depiction, messages);
  }
}

/**
 * Chooses what a picture of a page shows.
 *
 * @param entries those that the page shows.
 * @returns `undefined` where the page has nothing to draw: no event, or an answer of a kind that isn't drawn.
 */
export function depictionOf(
  { title, depicts, groups }: Pick<Extract<Reply, { kind: 'items' }>, 'title' | 'depicts' | 'groups'>,
  entries: readonly Entry[],
): Depiction | undefined {
  const items = entries.filter(entry => entry.kind === 'item');
  if (depicts === 'card') {
    const [entry] = items;
    return entry?.item.kind === 'quote' ? { kind: 'card', quote: entry.item, disputes: entry.disputes } : undefined;
  }
  if (depicts !== 'timeline') return depicts;
  const shown = new Set<Item>(items.map(({ item }) => item).filter(({ kind }) => kind === 'event'));
  if (shown.size === 0) return undefined;
  return {
    kind: 'timeline',
    title,
    // Read only for a picture. From the page's first event on, past the page's end: a picture shows one stretch of time.
    get events() {
      const all = groups
        .flatMap(g => g.entries)
        .flatMap(e => (e.kind === 'item' && e.item.kind === 'event' ? [e.item] : []));
      return all.slice(all.findIndex(event => shown.has(event)));
    },
  };
}
