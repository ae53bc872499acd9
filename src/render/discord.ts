/** A page as the JSON of a Discord message: one plain sentence, one embed, rows of buttons. */
import { ActionRowBuilder, ButtonBuilder, EmbedBuilder } from '@discordjs/builders';
import {
  type APIActionRowComponent,
  type APIComponentInMessageActionRow,
  type APIEmbed,
  ButtonStyle,
} from 'discord-api-types/v10';
import { findCommand } from '../../commands/index.ts';
import { encode } from '../invocation.ts';
import { label } from '../text.ts';
import { escapeMarkdown } from './escape.ts';
import { BUTTON_LABEL_MAX, BUTTONS_PER_ROW, CONTENT_MAX, EMBED, ROWS_MAX } from './limits.ts';
import { sectionsMarkdown } from './markdown.ts';
import type { Page, PageButton } from './page.ts';

/** What is sent, as a reply or as an edit. */
export interface Message {
  content: string;
  embeds: APIEmbed[];
  components: APIActionRowComponent<APIComponentInMessageActionRow>[];
  allowed_mentions: { parse: [] };
}

/** Bars in colours that say the kind of answer and take no side: ink for answers, grey for the rest. */
const COLOURS = { answer: 0x2f5d8a, nothing: 0x8a8f98, problem: 0xb34a00 } as const;

/** Keeps every limit of Discord's, whatever the record holds; tests assert it over the whole record. */
export function message(page: Page): Message {
  return {
    content: label(escapeMarkdown(page.sentence), CONTENT_MAX),
    embeds: embed(page),
    components: rows(page.buttons),
    // Nothing that the record holds or that somebody typed may call anyone.
    allowed_mentions: { parse: [] },
  };
}

function embed(page: Page): Message['embeds'] {
  const description = sectionsMarkdown(page.sections, page.lead);
  if (page.title === undefined && description === '') return [];
  const made = new EmbedBuilder().setColor(COLOURS[page.tone]).setFooter({ text: label(page.footer, EMBED.footer) });
  if (page.title !== undefined) made.setTitle(label(escapeMarkdown(page.title), EMBED.title));
  if (description !== '') made.setDescription(description);
  return [made.toJSON()];
}

function rows(buttons: readonly PageButton[]): Message['components'] {
  const seen = new Set<string>();
  const made: ButtonBuilder[] = [];
  for (const button of buttons) {
    const options = findCommand(button.invocation.command)?.options;
    if (!options) continue;
    const id = encode(button.invocation, options, button.press);
    // Two ways to the same answer are one button: Discord refuses a custom id that stands twice.
    if (seen.has(id)) continue;
    seen.add(id);
    made.push(
      new ButtonBuilder()
        .setCustomId(id)
        .setLabel(label(button.label, BUTTON_LABEL_MAX))
        .setStyle(button.press === 'share' ? ButtonStyle.Primary : ButtonStyle.Secondary),
    );
  }
  const count = Math.min(ROWS_MAX, Math.ceil(made.length / BUTTONS_PER_ROW));
  return Array.from({ length: count }, (_, i) =>
    new ActionRowBuilder<ButtonBuilder>()
      .addComponents(made.slice(i * BUTTONS_PER_ROW, (i + 1) * BUTTONS_PER_ROW))
      .toJSON(),
  );
}
