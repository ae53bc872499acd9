/**
 * Tells what is known of items besides their words: how their dates are known, other outlets' wording, notes, corrections, ids.
 * An answer leaves that to whoever asks for it.
 */
import type { Context } from '../context.ts';
import type { Messages } from '../i18n/messages.ts';
import { sentence } from '../i18n/sentences.ts';
import { creditOf } from '../record/dates.ts';
import type { Item } from '../record/types.ts';
import { nameOf } from './names.ts';
import type { Answered, CardSection, Entry, ItemEntry } from './reply.ts';

/** Makes the answer: of one item a field a subject, of several a field an item. */
export function detailsOf(items: readonly ItemEntry[], context: Context): Answered {
  const { details } = context.messages.replies;
  const once = [...new Map(items.map(entry => [entry.item.id, entry])).values()];
  const [only] = once;
  const sections =
    once.length === 1 && only
      ? subjectsOf(only, context).map(({ title, lines }) => titled(title, lines))
      : once.map(entry => titled(nameOf(entry.item, context), lasting(entry, context)));
  return {
    kind: 'answer',
    headline:
      once.length === 1 && only
        ? [{ kind: 'about', before: details.title, of: only }]
        : [{ kind: 'text', text: [{ strong: details.title }] }],
    cards: [{ tone: 'none', sections }],
    size: 'day',
    paging: 'packed',
    actions: [],
  };
}

const titled = (text: string, lines: readonly string[]): CardSection => ({
  heading: { kind: 'title', text },
  entries: lines.map((one): Entry => ({ kind: 'remark', text: one })),
});

interface Subject {
  readonly title: string;
  readonly lines: readonly string[];
  /** Whether there is something in it that isn't the same for most items. */
  readonly isTelling: boolean;
}

function subjectsOf({ item }: ItemEntry, { messages: w }: Context): readonly Subject[] {
  const { details } = w.replies;
  const variants = item.kind === 'quote' ? item.variants : [];
  const corrected = item.corrected.toReversed().map(({ on, note }) => w.edition.corrected(w.day(on.day), note));
  const notes = [...(item.note === undefined ? [] : [sentence(item.note)]), ...corrected];
  return [
    { title: details.date, lines: [howDated(item, w)], isTelling: creditOf(item.when) !== undefined },
    {
      title: details.outlets,
      lines: variants.map(({ outlet, text, cite }) => details.outlet(outlet, text, cite)),
      isTelling: true,
    },
    { title: details.note, lines: notes, isTelling: true },
    {
      title: details.id,
      lines: [`${item.id} · ${w.citation(item.source, item.at)} · ${details.entered(item.recorded.day)}`],
      isTelling: true,
    },
  ].filter(({ lines }) => lines.length > 0);
}

/** Of an item among several: what only it has, and its id. */
const lasting = (entry: ItemEntry, context: Context): readonly string[] =>
  subjectsOf(entry, context)
    .filter(({ isTelling }) => isTelling)
    .flatMap(({ lines }) => lines);

/** Tells an item's date, how it is known, the source's words for it, and the record's note on it. */
function howDated({ when, source }: Item, w: Messages): string {
  const printed = when.said === undefined ? [] : [w.whenPrinted(source.outlet, when.said)];
  if (when.precision === 'open') return [w.noDate(when.note), ...printed].map(sentence).join(' ');
  const credit = creditOf(when);
  const known = credit === undefined ? w.dated(when) : w.dateCredit(source.outlet, credit);
  return [`${w.when(when)}, ${known}`, ...printed, ...(when.note === undefined ? [] : [when.note])]
    .map(sentence)
    .join(' ');
}
