/** An answer's picture in words: the same words as the text has, and no more than its own text can hold. */

import type { Messages } from '../../i18n/messages.ts';
import { sentence } from '../../i18n/sentences.ts';
import type { Dispute, Item, Quote } from '../../record/types.ts';
import type { Depiction, Entry, Reply } from '../../reply/reply.ts';
import { openConditions, words } from '../item.ts';
import { flag, inARow, told } from './captions.ts';
import { depictMatrix } from './depict-matrix.ts';
import { depictTimeline } from './depict-timeline.ts';
import type { CardPicture, Picture } from './picture.ts';

// A quotation as a card.

export function depictCard(quote: Quote, disputed: readonly Dispute[], w: Messages): CardPicture {
  const text = words(quote, w);
  const { name, rest } = w.byline(quote.by);
  const conditions = openConditions(quote, text).map(w.condition);
  const disputes = disputed.map(d => w.disputed(d.question));
  const said = w.said(quote.cue, quote.occasion, w.when(quote.when));
  const source = `${w.citation(quote.source, quote.at)} · ${quote.id}`;
  const country = flag(quote.by.person.party);
  return {
    kind: 'card',
    name: `quote-${quote.id}`,
    alt: inARow(
      ...[text, ...conditions, ...disputes, `${name} · ${rest} · ${said}`, source].map(line => sentence(line)),
    ),
    words: told(quote, w),
    conditions,
    disputes,
    ...(country === undefined ? {} : { flag: country }),
    speaker: name,
    office: rest,
    said,
    source,
  };
}

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

// What of a page can be shown as a picture.

/**
 * @param entries those that the page shows.
 * @returns nothing where the page has nothing to draw: no event, or an answer that isn't drawn.
 */
export function depictionOf(
  { title, depicts, groups }: Extract<Reply, { kind: 'items' }>,
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
    // Made only for a picture. From the page's first event on, over the page's end: a stretch of time is one picture.
    get events() {
      const all = groups
        .flatMap(g => g.entries)
        .flatMap(e => (e.kind === 'item' && e.item.kind === 'event' ? [e.item] : []));
      return all.slice(all.findIndex(event => shown.has(event)));
    },
  };
}
