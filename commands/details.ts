/** What is known of one item: how its date is known, other outlets' wording, notes, and where it leads. */
import { defineButton } from '../src/command.ts';
import type { Context } from '../src/context.ts';
import type { Invocation } from '../src/invocation.ts';
import type { Item } from '../src/record/types.ts';
import { itemEntry, toDisputes } from '../src/reply/entries.ts';
import { nameOf } from '../src/reply/names.ts';
import type { Link } from '../src/reply/reply.ts';

export const details = defineButton({
  name: 'details',
  private: 'always',
  options: { item: { kind: 'item', required: true } },
  answer: ({ item }, context) => ({
    kind: 'items',
    title: nameOf(item, context),
    groups: [{ entries: [itemEntry(item, context)] }],
    paging: 'one',
    links: waysOn(item, context),
  }),
});

/** The invocation of an item's details. */
export const toDetails = ({ id }: Item): Invocation => ({ command: 'details', input: { item: id }, page: 0 });

/** More by who speaks, the source, and the disputes: all in private, as this is. */
function waysOn(item: Item, context: Context): readonly Link[] {
  const { messages: w } = context;
  const to = (command: string, input: Record<string, string>): Invocation => ({
    command,
    input: { ...input, private: true },
    page: 0,
  });
  const { person } = item.kind === 'quote' ? item.by : {};
  return [
    ...(person ? [{ label: w.sameSpeaker(person), invocation: to('quote', { speaker: person.id }) }] : []),
    { label: w.sourcePage.showWhole, invocation: to('source', { id: item.source.id }) },
    ...toDisputes([item], undefined, true, context),
  ];
}
