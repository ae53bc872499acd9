/** A quotation as a card. */
import type { Dispute, Quote } from '../../dossier/types.ts';
import { sentence } from '../../wording/sentences.ts';
import type { Wording } from '../../wording/wording.ts';
import { openConditions, words } from '../item.ts';
import { inARow } from './alt.ts';
import type { CardPicture } from './picture.ts';
import { flag, told } from './told.ts';

export function depictCard(quote: Quote, disputed: readonly Dispute[], w: Wording): CardPicture {
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
