/** What is known of items besides their words, and where they lead. */
import { defineButton } from '../src/command.ts';
import type { Context } from '../src/context.ts';
import type { Invocation } from '../src/invocation.ts';
import { SHOWN_UNDRAWN } from '../src/options.ts';
import { shortName } from '../src/record/short-name.ts';
import type { Item } from '../src/record/types.ts';
import { detailsOfAll, detailsOf as known } from '../src/reply/details.ts';
import { itemEntry, toDisputes } from '../src/reply/entries.ts';
import { ownWords } from '../src/reply/own-words.ts';
import type { Link, Reply } from '../src/reply/reply.ts';

export const details = defineButton({
  name: 'details',
  private: 'always',
  options: { item: { kind: 'item', required: true }, as: SHOWN_UNDRAWN.as },
  answer: ({ item }, context) => detailsOf([item], context),
});

/** Tells what is known of some items; of one with the ways on from it. */
export function detailsOf(items: readonly [Item, ...Item[]], context: Context): Reply {
  const [only, ...others] = items;
  if (others.length > 0)
    return detailsOfAll(
      items.map(item => itemEntry(item, context)),
      context,
    );
  return { ...known(itemEntry(only, context), context), actions: waysOn(only, context) };
}

/** The citation, more by who speaks, the source, and the disputes. */
function waysOn(item: Item, context: Context): readonly Link[] {
  const { buttons } = context.messages.replies;
  const to = (command: string, input: Record<string, string>): Invocation => ({ command, input, page: 0 });
  const { person } = item.kind === 'quote' ? item.by : {};
  return [
    { label: buttons.cite, invocation: to('cite', { id: item.id, style: 'plain' }) },
    ...(person
      ? [
          {
            label: buttons.by(shortName(ownWords(context).who(person))),
            invocation: to('quote', { speaker: person.id }),
          },
        ]
      : []),
    { label: context.messages.sourcePage.showWhole, invocation: to('source', { id: item.source.id }) },
    ...toDisputes([item], undefined, context),
  ];
}
