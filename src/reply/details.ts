/**
 * Tells what is known of items besides their words: how their dates are known, other outlets' wording, notes, corrections, ids.
 * An answer leaves that to whoever asks for it.
 */
import type { Context } from '../context.ts';
import type { Messages } from '../i18n/messages.ts';
import { sentence } from '../i18n/sentences.ts';
import { citationsOf, wordingOf } from '../record/citations.ts';
import { creditOf } from '../record/dates.ts';
import type { Event, Item, Quote } from '../record/types.ts';
import { corrections } from './corrections.ts';
import { toDetails } from './entries.ts';
import { nameOf } from './names.ts';
import type { Answered, CardSection, Entry, ItemEntry } from './reply.ts';

/** Tells what is known of one item, a field a subject. */
export function detailsOf(entry: ItemEntry, context: Context): Answered {
  const sections = subjectsOf(entry, context).map(({ title, lines }) => titled(title, lines));
  return {
    kind: 'answer',
    headline: [{ kind: 'about', before: context.messages.replies.details.title, of: entry }],
    cards: [{ tone: 'none', sections }],
    size: 'day',
    paging: 'packed',
    actions: [],
  };
}

/** Most characters that the details of several items take: one card holds them. */
const ROOM = 3_600;

/** Tells what is known of several items, a field an item: as many as have room. A menu leads to each one's own. */
export function detailsOfAll(entries: readonly ItemEntry[], context: Context): Answered {
  const { buttons, details } = context.messages.replies;
  const all = entries.map(entry => ({ name: nameOf(entry.item, context), lines: lasting(entry, context) }));
  const fields = all.slice(0, holds(all.map(({ name, lines }) => [name, ...lines].join('\n').length)));
  return {
    kind: 'answer',
    headline: [{ kind: 'text', text: [{ strong: details.title }] }],
    cards: [{ tone: 'none', sections: fields.map(({ name, lines }) => titled(name, lines)) }],
    size: 'day',
    paging: 'whole',
    actions: [],
    choose: { label: buttons.open, links: entries.map(({ item }) => toDetails(item, nameOf(item, context))) },
  };
}

/** How many fields of these lengths have room: one at least. */
function holds(lengths: readonly number[]): number {
  let room = ROOM;
  const end = lengths.findIndex(length => {
    room -= length;
    return room < 0;
  });
  return end < 0 ? lengths.length : Math.max(1, end);
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
  const notes = [...(item.note === undefined ? [] : [sentence(item.note)]), ...corrections(item, w)];
  return [
    {
      title: details.date,
      lines: [howDated(item, w)],
      isTelling: creditOf(item.when) !== undefined || item.when.said !== undefined,
    },
    {
      title: details.outlets,
      lines: item.kind === 'quote' ? otherOutlets(item, w) : [],
      isTelling: true,
    },
    { title: w.linked.reports, lines: item.kind === 'event' ? reportLines(item, w) : [], isTelling: true },
    { title: details.note, lines: notes, isTelling: true },
    {
      title: details.id,
      lines: [
        [
          item.id,
          ...citationsOf(item).map(({ source, at }) => w.citation(source, at)),
          details.entered(item.recorded.day),
        ].join(' · '),
      ],
      isTelling: false,
    },
  ].filter(({ lines }) => lines.length > 0);
}

/** How other sources of the record, and others, print a quotation. */
function otherOutlets(quote: Quote, w: Messages): readonly string[] {
  const { details } = w.replies;
  return [
    ...(quote.printings ?? []).map(printing => {
      const { source, at, text, note } = printing;
      const cite = w.citation(source, at);
      const isSame = wordingOf(printing, quote) === 'same';
      const told = isSame ? w.linked.sameWords(cite) : details.outlet(source.outlet, text, cite);
      return note === undefined ? told : [told, note].map(sentence).join(' ');
    }),
    ...quote.variants.map(({ outlet, text, cite }) => details.outlet(outlet, text, cite)),
  ];
}

/** How each source reports an event, and when it has it. */
const reportLines = ({ reports = [] }: Event, w: Messages): readonly string[] =>
  reports.map(({ source, at, title, status, when }) =>
    w.stating(w.citation(source, at), [title, w.status(status), w.when(when)].join(' · ')),
  );

/** Of an item among several, below its name with its id and its place: what only it has, and when it was entered. */
const lasting = (entry: ItemEntry, context: Context): readonly string[] => [
  ...subjectsOf(entry, context)
    .filter(({ isTelling }) => isTelling)
    .flatMap(({ lines }) => lines),
  context.messages.replies.details.entered(entry.item.recorded.day),
];

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
