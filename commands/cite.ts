/** `/cite`: writes an item's citation, to be copied. */
import { cite as citation, fingerprints, isForPrograms, STYLES, type Style } from '../src/citations/cite.ts';
import { whereabouts } from '../src/citations/whereabouts.ts';
import { defineCommand, type Input } from '../src/command.ts';
import type { Context } from '../src/context.ts';
import type { Messages } from '../src/i18n/messages.ts';
import { SHOWN_UNDRAWN } from '../src/options.ts';
import { addressOf } from '../src/record/address.ts';
import type { Item } from '../src/record/types.ts';
import { corrections } from '../src/reply/corrections.ts';
import { itemEntry, toDetails, toDisputes } from '../src/reply/entries.ts';
import type { Choose, Entry, Link, ReplyCard } from '../src/reply/reply.ts';

const options = {
  id: { kind: 'item', asEntered: true, required: true },
  style: { kind: 'choice', choices: STYLES, required: true },
  ...SHOWN_UNDRAWN,
} as const;

export const cite = defineCommand({
  name: 'cite',
  options,
  examples: [
    { id: 'mistake', style: 'plain' },
    { id: 'mistake', style: 'bibtex' },
  ],
  answer(input, context) {
    const { id: item, style } = input;
    const { messages: w } = context;
    return {
      kind: 'answer',
      // In the message's own text: what stands in an embed can't be copied on a phone.
      headline: [{ kind: 'code', text: citation(item, style, context) }],
      cards: [about(input, context)],
      size: 'one',
      paging: 'packed',
      found: [itemEntry(item, context)],
      footnote: w.citation(item.source, item.at),
      actions: [toDetails(item, w.details), toSource(input, context), ...toDisputes([item], item.topics[0], context)],
      choose: styles(input, context),
    };
  },
});

type CiteInput = Input<typeof options>;

/** Whose words they are, on what; what was corrected; what tells them from others; where they can be read. */
function about({ id: item, style }: CiteInput, context: Context): ReplyCard {
  const { messages: w } = context;
  const { item: own, disputes } = itemEntry(item, context);
  const read = whereabouts({ title: item.source.title, republished: undefined }, addressOf(item), w);
  // A citation that people read has the address itself.
  const lacks = read.filter(({ address }) => address === undefined || isForPrograms(style));
  const setting = own.kind === 'quote' && own.extent === 'full' ? [own.setting] : [];
  const entries: readonly Entry[] = [
    ...setting.map((text): Entry => ({ kind: 'words', text: [text], plain: true })),
    ...corrections(own, w).map((text): Entry => ({ kind: 'words', text: [text], small: true })),
    ...lacks.map((one): Entry => ({ kind: 'words', text: [one.text], small: true })),
    ...(isForPrograms(style) ? [] : [{ kind: 'words' as const, text: [fingerprints(item, w)], small: true as const }]),
  ];
  return {
    tone: disputes.length > 0 ? 'disputed' : 'said',
    by: { kind: 'voice', item: own },
    sections: [{ entries }],
  };
}

function styles({ id, style: current }: CiteInput, { messages: w }: Context): Choose {
  const links = STYLES.filter(style => style !== current).map(style => ({
    label: style,
    invocation: { command: 'cite', input: { id: id.id, style }, page: 0 },
  }));
  return { label: w.cite.style(current), links: [...links, ...fromOthers(id, current, w)] };
}

/** The citation of the same from each of the other sources that have it. */
function fromOthers(item: Item, style: Style, w: Messages): readonly Link[] {
  const others = item.kind === 'quote' ? item.printings : item.kind === 'event' ? item.reports : undefined;
  return (others ?? [])
    .filter(({ id }) => id !== item.id)
    .map(({ id, source }) => ({
      label: w.linked.citeFrom(source.outlet),
      invocation: { command: 'cite', input: { id, style }, page: 0 },
    }));
}

function toSource({ id }: CiteInput, { messages: w }: Context): Link {
  return { label: w.sourcePage.showWhole, invocation: { command: 'source', input: { id: id.source.id }, page: 0 } };
}
