/** `/cite`: writes an item's citation, to be copied. */
import { cite as citation, STYLES } from '../src/citations/cite.ts';
import { defineCommand, type Input } from '../src/command.ts';
import type { Context } from '../src/context.ts';
import { SHOWN_UNDRAWN } from '../src/options.ts';
import { itemEntry, toDisputes } from '../src/reply/entries.ts';
import type { Choose, Link } from '../src/reply/reply.ts';

const options = {
  id: { kind: 'item', required: true },
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
      kind: 'items',
      title: w.cite.title(item.id, style),
      groups: [
        { entries: [itemEntry(item, context)] },
        { heading: w.cite.copy, entries: [{ kind: 'code', text: citation(item, style, context) }] },
      ],
      paging: 'packed',
      links: [toSource(input, context), ...toDisputes([item], item.topics[0], context)],
      choose: styles(input, context),
    };
  },
});

type CiteInput = Input<typeof options>;

function styles({ id }: CiteInput, { messages: w }: Context): Choose {
  const links = STYLES.map(style => ({
    label: style,
    invocation: { command: 'cite', input: { id: id.id, style }, page: 0 },
  }));
  return { label: w.cite.choose, links };
}

function toSource({ id }: CiteInput, { messages: w }: Context): Link {
  return { label: w.sourcePage.showWhole, invocation: { command: 'source', input: { id: id.source.id }, page: 0 } };
}
