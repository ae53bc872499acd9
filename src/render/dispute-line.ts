/** Says a dispute in one line: what each side says of the question, in a word, and who isn't heard. */
import type { Messages } from '../i18n/messages.ts';
import { capital } from '../i18n/sentences.ts';
import type { Dispute, Side } from '../record/types.ts';
import { sideName } from '../reply/entries.ts';
import { markOf } from './item-lines.ts';
import type { Span } from './page.ts';

/** Says who says what, each with its place, then who is silent. */
export function sidesOf({ sides }: Dispute, w: Messages): readonly Span[] {
  const heard = sides.flatMap(side => ('item' in side ? [heardSpans(side, w)] : []));
  const silent = sides.flatMap(side => ('item' in side ? [] : [capital(w.party(side.party))]));
  const parts = silent.length === 0 ? heard : [...heard, [{ text: w.contested.notHeard(silent) }]];
  return parts.flatMap((part, i) => (i === 0 ? part : [{ text: ' · ' }, ...part]));
}

function heardSpans(side: Extract<Side, { readonly item: unknown }>, w: Messages): readonly Span[] {
  return [{ text: `${w.contested.side(sideName(side, w), side.word)}\u00a0` }, markOf(side.item, w)];
}
