/** What is known of items: how their dates are known, other outlets' wording, notes, and where they lead. */
import { defineButton } from '../src/command.ts';
import type { Context } from '../src/context.ts';
import type { Invocation } from '../src/invocation.ts';
import { SHOWN_UNDRAWN } from '../src/options.ts';
import type { Item } from '../src/record/types.ts';
import { itemEntry, toDetails, toDisputes } from '../src/reply/entries.ts';
import { nameOf } from '../src/reply/names.ts';
import { ownWords } from '../src/reply/own-words.ts';
import type { Link, Reply } from '../src/reply/reply.ts';

export const details = defineButton({
  name: 'details',
  private: 'always',
  options: { item: { kind: 'item', required: true }, as: SHOWN_UNDRAWN.as },
  answer: ({ item }, context) => detailsOf([item], context),
});

/** Tells what is known of some items: of one with the ways on from it, of several with a menu that leads to each. */
export function detailsOf(items: readonly [Item, ...Item[]], context: Context): Reply {
  const { messages: w } = context;
  const [first, ...others] = items;
  const isAlone = others.length === 0;
  return {
    kind: 'items',
    title: isAlone ? nameOf(first, context) : w.details,
    groups: [{ entries: items.map(item => itemEntry(item, context)) }],
    paging: 'packed',
    isInFull: true,
    links: isAlone ? waysOn(first, context) : [],
    ...(isAlone
      ? {}
      : { choose: { label: w.details, links: items.map(item => toDetails(item, nameOf(item, context))) } }),
  };
}

/** More by who speaks, the source, and the disputes. */
function waysOn(item: Item, context: Context): readonly Link[] {
  const { messages: w } = context;
  const to = (command: string, input: Record<string, string>): Invocation => ({ command, input, page: 0 });
  const { person } = item.kind === 'quote' ? item.by : {};
  return [
    ...(person
      ? [{ label: w.sameSpeaker(ownWords(context).who(person)), invocation: to('quote', { speaker: person.id }) }]
      : []),
    { label: w.sourcePage.showWhole, invocation: to('source', { id: item.source.id }) },
    ...toDisputes([item], undefined, context),
  ];
}
