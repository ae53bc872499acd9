/**
 * Words that a custom id can't hold, carried by the message itself: its last embed shows them, and they're read back when a
 * button of it is pressed. So a long question can be paged through, and nothing is stored.
 */
import type { APIEmbed } from 'discord-api-types/v10';
import { escapeMarkdown, unescapeMarkdown } from './escape.ts';

/** The embed that shows what was typed. */
export function echoEmbed(label: string, text: string): APIEmbed {
  return { author: { name: label }, description: escapeMarkdown(text) };
}

/** What {@link echoEmbed} shows, from a message's embeds. */
export function readEcho(embeds: readonly APIEmbed[]): string | undefined {
  const description = embeds.at(-1)?.description;
  return description === undefined ? undefined : unescapeMarkdown(description);
}
