/** `/cite`: writes an item's citation, to be copied. */
import { cite as citation, STYLES } from '../src/citations/cite.ts';
import { defineCommand, type Input } from '../src/command.ts';
import type { Context } from '../src/context.ts';
import { itemEntry, toDisputes } from '../src/reply/entries.ts';
import type { Choose, Link } from '../src/reply/reply.ts';

const options = {
  id: { kind: 'item', required: true },
  style: { kind: 'choice', choices: STYLES, required: true },
  private: { kind: 'flag', default: false },
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
      links: [toSource(input, context), ...toDisputes([item], item.topics[0], input.private, context)],
      choose: styles(input, context),
    };
  },
});

type CiteInput = Input<typeof options>;

function styles({ id, private: hidden }: CiteInput, { messages: w }: Context): Choose {
  const links = STYLES.map(style => ({
    label: style,
    invocation: { command: 'cite', input: { id: id.id, style, ...(hidden ? { private: true } : {}) }, page: 0 },
  }));
  return { label: w.cite.choose, links };
}

function toSource({ id, private: hidden }: CiteInput, { messages: w }: Context): Link {
  const input = { id: id.source.id, ...(hidden ? { private: true } : {}) };
  return { label: w.sourcePage.showWhole, invocation: { command: 'source', input, page: 0 } };
}
