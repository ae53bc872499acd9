/** One item by itself, chosen from a list of several. */
import { defineButton } from '../src/command.ts';
import { toDisputes } from '../src/reply/entries.ts';
import { singleAnswer } from '../src/reply/single.ts';

export const open = defineButton({
  name: 'open',
  options: { item: { kind: 'item', required: true }, private: { kind: 'flag', default: false } },
  answer: ({ item, private: hidden }, context) => ({
    ...singleAnswer(item, context),
    actions: toDisputes([item], item.topics[0], hidden, context),
  }),
});
