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
import type { Message } from '../../../src/render/discord.ts';
import { refuseCallback } from '../../support/discord/callback-limits.ts';
import { NOW } from '../../support/record.ts';

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
  expect(message.embeds).toHaveLength(1);
  for (const id of shownIn(message, context.dossier)) expect(idsOf(edition)).toContain(id);
  return message;
}

/** Lists the ids of what an edition shows. */
export const idsOf = ({ items }: ComposedEdition): readonly string[] => items.map(({ id }) => id);

/** Lists the ids of the items whose citations end the lines of a message. */
export function shownIn({ embeds }: Message, { items }: Dossier): readonly string[] {
  const text = embeds[0]?.description ?? '';
  const cited = [...text.matchAll(/ · ([a-z][a-z0-9-]*)$/gmu)].map(([, id = '']) => id);
  return [...new Set(cited.filter(id => items.has(id)))];
}

/** Reads the text of a message. */
export const textOf = ({ embeds }: Message): string => embeds[0]?.description ?? '';
