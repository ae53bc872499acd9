/** The frozen record of several sources, and what members see of it: a payload in, the message out as lines. */
import {
  type APIEmbed,
  type APIInteractionResponseCallbackData,
  type APIMessageTopLevelComponent,
  ComponentType,
  InteractionResponseType,
  InteractionType,
  Locale,
} from 'discord-api-types/v10';
import { interact } from '../../src/discord/interactions.ts';
import type { Dossier } from '../../src/dossier/dossier.ts';
import { loadRecord } from '../../src/dossier/load.ts';
import type { Language } from '../../src/record/types.ts';
import { refuseCallback } from './discord/callback-limits.ts';
import { commandPayload } from './discord/payloads.ts';
import { RECORD_OF_SOURCES } from './folders.ts';
import { servicesOf } from './services.ts';

const loaded = await loadRecord(RECORD_OF_SOURCES);
if ('problems' in loaded) throw new Error(loaded.problems.map(p => `${p.file}:${p.line} ${p.message}`).join('\n'));

export const ofSources: Dossier = loaded.dossier;

const LOCALES: Readonly<Record<Language, Locale>> = {
  en: Locale.EnglishGB,
  fr: Locale.French,
  de: Locale.German,
  uk: Locale.Ukrainian,
};

/** What a member sees who sends a command, on a server in their language. */
export async function screen(
  language: Language,
  command: string,
  input: Readonly<Record<string, string>> = {},
): Promise<string> {
  const options = Object.entries(input).map(([name, value]) => ({ name, value }));
  const payload = commandPayload(command, options, { locale: LOCALES[language], guildLocale: LOCALES[language] });
  const { response } = await interact(payload, servicesOf({ dossier: ofSources }));
  const refusal = refuseCallback(response, InteractionType.ApplicationCommand);
  if (refusal !== undefined) throw new Error(`Discord refuses it: ${JSON.stringify(refusal)}`);
  if (response.type !== InteractionResponseType.ChannelMessageWithSource) throw new Error('it is no message');
  return screenOf(response.data);
}

/**
 * A message as lines: its text in Markdown, cards behind a bar, their fields behind a second one, footers behind a dash, and what
 * can be pressed. A link has an arrow behind it.
 */
export function screenOf({ content = '', embeds = [], components = [] }: APIInteractionResponseCallbackData): string {
  return [...(content === '' ? [] : [content]), ...embeds.map(card), ...components.map(row)]
    .join('\n')
    .replace(/\[((?:\\.|[^\\\]])*)\]\(<?[^)\s]*>?\)/gu, '$1↗')
    .replace(/[\u00a0\u202f]/gu, ' ')
    .replaceAll('\\', '');
}

const behind = (bar: string, text: string): string => text.replace(/^/gmu, `${bar} `);

function card({ author, title, description, fields = [], footer }: APIEmbed): string {
  const columns = fields.map(({ name, value, inline }) => behind(inline ? '║' : '│', `${name}\n${value}`));
  const parts = [author?.name, title, description, ...columns, footer && `⎯ ${footer.text}`];
  return behind('│', parts.filter(part => part !== undefined).join('\n'));
}

function row(component: APIMessageTopLevelComponent): string {
  if (component.type !== ComponentType.ActionRow) throw new Error('no row of buttons or of a menu');
  return component.components
    .map(part => {
      if (part.type === ComponentType.Button && 'label' in part) return `[${part.label}]`;
      if (part.type !== ComponentType.StringSelect) throw new Error('no button and no menu');
      return `[${part.placeholder} ▾ ${part.options.map(({ label }) => label).join(' | ')}]`;
    })
    .join(' ');
}
