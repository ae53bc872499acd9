/** Editions asked for by plain data, and looked at as the message that is posted. */

import { InteractionResponseType, InteractionType } from 'discord-api-types/v10';
import { expect } from 'vitest';
import { optionsOf } from '../../../commands/index.ts';
import { edition } from '../../../src/briefings/editions/edition.ts';
import { markedBy, post } from '../../../src/briefings/editions/messages.ts';
import type { Asked, ComposedEdition } from '../../../src/briefings/editions/types.ts';
import type { Context } from '../../../src/context.ts';
import type { Dossier } from '../../../src/dossier/dossier.ts';
import { messagesFor } from '../../../src/i18n/index.ts';
import type { Message } from '../../../src/render/discord.ts';
import { refuseCallback } from '../../support/discord/callback-limits.ts';
import { NOW } from '../../support/record.ts';

export const MARK = 'b:abcdefghij:2031-06-04';

export const within = (dossier: Dossier, locale = 'en'): Context => ({
  dossier,
  now: NOW,
  messages: messagesFor(locale),
});

export const at = (instant: string): number => Date.parse(instant);

/** Asked of an edition of everything, in UTC, that stays silent when nothing is new. */
export const asking = (over: Partial<Asked>): Asked => ({
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

export function composed(over: Partial<Asked>, context: Context): ComposedEdition {
  const made = edition(asking(over), context);
  if (made === 'nothing') throw new Error('there is nothing to tell');
  return made;
}

/** The message that is posted, which Discord takes; and that shows what the edition says it shows. */
export function posted(made: ComposedEdition, context: Context): Message {
  const message = post(made, [markedBy(MARK, context)], context, optionsOf);
  const body = { type: InteractionResponseType.ChannelMessageWithSource, data: message };
  expect(refuseCallback(body, InteractionType.ApplicationCommand)).toBeUndefined();
  expect(JSON.stringify(message.components)).toContain(MARK);
  expect(message.embeds).toHaveLength(1);
  for (const id of shownIn(message, context.dossier)) expect(idsOf(made)).toContain(id);
  return message;
}

export const idsOf = ({ items }: ComposedEdition): readonly string[] => items.map(({ id }) => id);

/** The ids of the items whose citations end the lines of a message. */
export function shownIn({ embeds }: Message, { items }: Dossier): readonly string[] {
  const text = embeds[0]?.description ?? '';
  const cited = [...text.matchAll(/ · ([a-z][a-z0-9-]*)$/gmu)].map(([, id = '']) => id);
  return [...new Set(cited.filter(id => items.has(id)))];
}

export const textOf = ({ embeds }: Message): string => embeds[0]?.description ?? '';
