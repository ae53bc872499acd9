/** Composes editions from plain data, and reads the messages that are posted. */
import { InteractionResponseType, InteractionType } from 'discord-api-types/v10';
import { expect } from 'vitest';
import { optionsOf } from '../../../commands/index.ts';
import { composeEdition } from '../../../src/briefings/editions/edition.ts';
import { editionMessage, markerButton } from '../../../src/briefings/editions/messages.ts';
import type { ComposedEdition, EditionRequest } from '../../../src/briefings/editions/types.ts';
import type { Context } from '../../../src/context.ts';
import type { Dossier } from '../../../src/dossier/dossier.ts';
import { messagesFor } from '../../../src/i18n/index.ts';
import { heardIn } from '../../../src/record/disputes.ts';
import type { Item } from '../../../src/record/types.ts';
import type { Message } from '../../../src/render/discord.ts';
import { present } from '../../../src/render/present.ts';
import { refuseCallback } from '../../support/discord/callback-limits.ts';
import { NOW } from '../../support/record.ts';
import { linesOf } from '../../support/shown.ts';

/** The marker of a posted edition. */
export const MARK = 'b:abcdefghij:2031-06-04';

/** Makes the context of a record, in one language. */
export const within = (dossier: Dossier, locale = 'en'): Context => ({
  dossier,
  now: NOW,
  messages: messagesFor(locale),
});

/** Reads an instant as Unix milliseconds. */
export const at = (instant: string): number => Date.parse(instant);

/** Requests an edition of everything, in UTC, that stays silent when nothing is new. */
export const request = (over: Partial<EditionRequest>): EditionRequest => ({
  day: '2031-06-04',
  zone: 'UTC',
  topics: [],
  parties: [],
  speakers: [],
  watermark: 0,
  until: at('2031-06-04T08:00:00Z'),
  quiet: 'silent',
  corrections: [],
  ...over,
});

/** Composes an edition, which must not be nothing. */
export function composed(over: Partial<EditionRequest>, context: Context): ComposedEdition {
  const edition = composeEdition(request(over), context);
  if (edition === 'nothing') throw new Error('there is nothing to post');
  return edition;
}

/** Draws the message that is posted. Checks that Discord takes it, and that it shows nothing but the edition's items. */
export function posted(edition: ComposedEdition, context: Context): Message {
  const message = editionMessage(edition, [markerButton(MARK, context)], context, optionsOf);
  const body = { type: InteractionResponseType.ChannelMessageWithSource, data: message };
  expect(refuseCallback(body, InteractionType.ApplicationCommand)).toBeUndefined();
  expect(JSON.stringify(message.components)).toContain(MARK);
  expect(message.embeds.length).toBeLessThanOrEqual(1);
  for (const id of shownIn(edition, context)) expect(idsOf(edition)).toContain(id);
  return message;
}

/** Lists the ids of what an edition shows. */
export const idsOf = ({ items }: ComposedEdition): readonly string[] => items.map(({ id }) => id);

/** Lists the ids of the items that an edition's page has. */
export function shownIn({ reply }: ComposedEdition, context: Context): readonly string[] {
  const { items = [] } = present(
    { reply, invocation: { command: 'briefing', input: {}, page: 0 } },
    context,
    optionsOf,
  );
  return [...new Set(items.map(({ item }) => item.id))];
}

/** Lists the items that an edition shows by themselves, not only by the question that is disputed of them. */
export function toldIn(edition: ComposedEdition, { dossier }: Context): readonly Item[] {
  const ids = idsOf(edition);
  const asked = new Set(ids.flatMap(id => dossier.disputes.get(id) ?? []).flatMap(heardIn));
  const all = ids.flatMap(id => dossier.items.get(id) ?? []);
  return all.filter(item => !asked.has(item) || ids.includes(`told:${item.id}`));
}

/** Reads the text of a message, its headline first, without the signs of its Markdown. */
export const textOf = (message: Message): string =>
  linesOf(message)
    .map(({ text }) => text.replaceAll('\u00a0', ' '))
    .join('\n');
