/** One item by itself, chosen from a list of several. */
import { defineButton } from '../src/command.ts';
import { SHOWN } from '../src/options.ts';
import { toDisputes } from '../src/reply/entries.ts';
import { singleAnswer } from '../src/reply/single.ts';

export const open = defineButton({
  name: 'open',
  options: { item: { kind: 'item', required: true }, ...SHOWN },
  answer: ({ item }, context) => ({
    ...singleAnswer(item, context),
    actions: toDisputes([item], item.topics[0], context),
  }),
});
