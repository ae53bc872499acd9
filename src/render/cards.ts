/** Draws a page's cards as Discord's embeds. */
import type { APIEmbed, APIEmbedField } from 'discord-api-types/v10';
import type { Tone } from '../reply/reply.ts';
import { label } from '../text/sanitize.ts';
import { EMBED } from './limits.ts';
import { cutForMarkdown, escapeMarkdown, lineText } from './markdown.ts';
import type { Card, Field, Line } from './page.ts';

/** Their contrast is 3 : 1 or more on Discord's light and dark backgrounds. None says what a word doesn't. */
const COLOURS: Readonly<Record<Tone, number>> = {
  said: 0x4a86c8,
  disputed: 0xc9781f,
  verified: 0x3f9c6b,
  none: 0x80848e,
};

/** Draws the cards; the footer stands under the last. */
export const embedsOf = (cards: readonly Card[], footer: string): readonly APIEmbed[] =>
  cards.map((card, i) => embedOf(card, i === cards.length - 1 ? footer : ''));

function embedOf(card: Card, footer: string): APIEmbed {
  const fits = card.fields.length <= EMBED.fields && card.fields.every(isField);
  const fields = fits ? card.fields.map(fieldOf) : [];
  const lines = fits ? card.lines : [...card.lines, ...card.fields.flatMap(spelled)];
  const description = lines.map(one => lineText(one, 'embed')).join('\n');
  return {
    color: COLOURS[card.tone],
    ...(card.author === undefined ? {} : { author: { name: label(card.author, EMBED.author) } }),
    ...(card.title === undefined ? {} : { title: escapeMarkdown(cutForMarkdown(card.title, EMBED.title)) }),
    ...(description === '' ? {} : { description }),
    ...(fields.length === 0 ? {} : { fields }),
    ...(footer === '' ? {} : { footer: { text: label(footer, EMBED.footer) } }),
  };
}

const fieldText = ({ lines }: Field): string => lines.map(one => lineText(one, 'embed')).join('\n');
const isField = (field: Field): boolean => fieldText(field).length <= EMBED.fieldValue;

function fieldOf(field: Field): APIEmbedField {
  const made = { name: escapeMarkdown(cutForMarkdown(field.name, EMBED.fieldName)), value: fieldText(field) };
  return field.inline ? { ...made, inline: true } : made;
}

/** A field as lines of a description, which holds more. */
const spelled = ({ name, lines }: Field): readonly Line[] => [
  { role: 'text', spans: [{ text: name, strong: true }] },
  ...lines,
];

/** Counts the characters that Discord limits over all embeds of a message. */
export function weight(embeds: readonly APIEmbed[]): number {
  const parts = embeds.flatMap(e => [
    e.title,
    e.description,
    e.footer?.text,
    e.author?.name,
    ...(e.fields ?? []).flatMap(({ name, value }) => [name, value]),
  ]);
  return parts.reduce((sum, part) => sum + (part?.length ?? 0), 0);
}
