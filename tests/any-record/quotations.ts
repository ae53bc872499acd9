/** Declares that only the record's words stand between quotation marks. */
import { expect } from 'vitest';
import { recordCommands as commands } from '../../commands/index.ts';
import { examplesOf } from '../../src/command.ts';
import type { Context } from '../../src/context.ts';
import { format } from '../../src/invocation.ts';
import type { Item } from '../../src/record/types.ts';
import type { Reply } from '../../src/reply/reply.ts';
import { textsOf } from '../support/glyphs.ts';
import { type Answered, itemsOf, textOf, toldWith } from './pages.ts';

/** What of an item may stand between quotation marks. */
const quotedIn = (item: Item): readonly string[] => [
  ...(item.kind === 'quote' ? [item, ...item.variants, ...(item.printings ?? [])].map(({ text }) => text) : []),
  ...(item.when.said === undefined ? [] : [item.when.said]),
];

/** What a text has between the marks of quotations, less these. German closes its own marks, „“, with the sign that opens ours. */
function quotationsIn(text: string, held: readonly string[]): readonly string[] {
  const others = text.replace(/„[^“”]*“/gu, ' ');
  const rest = held.reduce((left, quoted) => left.replaceAll(`“${quoted}”`, ' '), others);
  return rest.match(/“[^”]*”/gu) ?? [];
}

/** Items whose words a page has without a line of theirs: a quiz one's of the record, a citation that of its own. */
function unlistedOf(command: string, reply: Reply, { dossier }: Context): readonly Item[] {
  if (command === 'quiz') return dossier.views.quotes;
  return command === 'cite' ? itemsOf(reply) : [];
}

/** Expects of an answer's pages no words between quotation marks that aren't their items' or among the record's own texts. */
export function expectRecordsWords({ command, input, reply, read }: Answered, own: string, context: Context): void {
  const { about } = input;
  // A search says what was looked for.
  const sought = typeof about === 'string' ? `“${about.replace(/^"|"$/gu, '')}”` : ' ';
  for (const { kind, page, message } of read) {
    if (kind !== 'answer') continue;
    const held = [...(page.items ?? []).flatMap(toldWith), ...unlistedOf(command, reply, context)];
    for (const passage of quotationsIn(textOf(message).replace(sought, ' '), held.flatMap(quotedIn)))
      expect(own.includes(passage), passage).toBe(true);
  }
}

/** Every text that may be shown with its own quotation marks: the record's, and what the help says of verifying and asking. */
export function ownTexts({ dossier, messages }: Context): string {
  const { items, shared, withdrawn, people, parties, topics, sources, disputes } = dossier;
  return [
    ...textsOf([items, shared, withdrawn, people, parties, topics, sources, disputes]),
    ...messages.verify.rules,
    ...commands.flatMap(examplesOf).map(format),
  ].join('\n');
}
