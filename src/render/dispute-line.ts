/** Says a dispute in one line: what each side says of the question, in a word, and who isn't heard. */
import type { Messages } from '../i18n/messages.ts';
import { capital } from '../i18n/sentences.ts';
import { isSilent } from '../record/disputes.ts';
import type { Dispute, Side } from '../record/types.ts';
import { sideName } from '../reply/entries.ts';
import { hasBareMark, marksOf } from './citation-marks.ts';
import type { SourceNames } from './outlets.ts';
import type { Span } from './page.ts';

/** Says who says what, each with its place, then who is silent. */
export function sidesOf({ sides }: Dispute, w: Messages, names: SourceNames): readonly Span[] {
  const heard = sides.filter(side => !isSilent(side)).map(side => heardSpans(side, w, names));
  const silent = sides.filter(isSilent).map(({ party }) => capital(w.party(party)));
  const parts = silent.length === 0 ? heard : [...heard, [{ text: w.contested.notHeard(silent) }]];
  return parts.flatMap((part, i) => (i === 0 ? part : [{ text: ' · ' }, ...part]));
}

function heardSpans(side: Side, w: Messages, names: SourceNames): readonly Span[] {
  const marks = side.items.flatMap((item, i) => [...(i === 0 ? [] : [{ text: ', ' }]), ...marksOf(item, w, names)]);
  const said = w.contested.side(sideName(side, w), side.word);
  if (side.items.every(item => hasBareMark(item, names))) return [{ text: `${said}\u00a0` }, ...marks];
  return [{ text: `${said} (` }, ...marks, { text: ')' }];
}
