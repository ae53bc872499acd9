/** A command's options as Discord is told of them. */
import type {
  SlashCommandBooleanOption,
  SlashCommandChannelOption,
  SlashCommandOptionsOnlyBuilder,
  SlashCommandStringOption,
  SlashCommandSubcommandBuilder,
} from '@discordjs/builders';
import { ChannelType } from 'discord-api-types/v10';
import { families, commands as listed } from '../../commands/index.ts';
import type { Options } from '../command.ts';
import { longest } from '../input.ts';
import { completes } from '../suggest.ts';
import type { CommandWords } from '../wording/commands/words.ts';
import { en } from '../wording/en.ts';
import { WORDINGS } from '../wording/index.ts';
import type { Wording } from '../wording/wording.ts';

/** What is declared: options, and the words for them in a language. */
export interface Worded {
  readonly options: Options;
  words(w: Wording): CommandWords<string>;
}

/** Where a briefing can be posted. */
const CHANNELS = [
  ChannelType.GuildText,
  ChannelType.GuildAnnouncement,
  ChannelType.GuildForum,
  ChannelType.PublicThread,
  ChannelType.PrivateThread,
  ChannelType.AnnouncementThread,
] as const;

/** A phrase in every language but English, which is the default; where a language has none, it's left out. */
export function inOtherLanguages(
  phrase: (w: Wording) => string | undefined,
): Readonly<Partial<Record<'fr' | 'de' | 'uk', string>>> {
  const others = WORDINGS.filter(w => w !== en).map(w => [w.language, phrase(w)] as const);
  return Object.fromEntries(others.filter(([, words]) => words !== undefined));
}

export function addOptions(made: SlashCommandOptionsOnlyBuilder | SlashCommandSubcommandBuilder, of: Worded): void {
  // Discord wants required options first.
  const entries = Object.entries(of.options).sort(([, a], [, b]) => Number(b.required ?? 0) - Number(a.required ?? 0));
  for (const [name, option] of entries) {
    if (option.kind === 'flag') made.addBooleanOption(o => describe(o, of, name));
    else if (option.kind === 'channel') made.addChannelOption(o => describe(o, of, name).addChannelTypes(...CHANNELS));
    else made.addStringOption(o => fill(describe(o, of, name), of, name));
  }
}

/** Name, description and whether it's needed: what options of every kind have. */
function describe<O extends SlashCommandStringOption | SlashCommandBooleanOption | SlashCommandChannelOption>(
  made: O,
  of: Worded,
  name: string,
): O {
  made
    .setName(name)
    .setDescription(of.words(en).options[name] ?? name)
    .setNameLocalizations(inOtherLanguages(w => of.words(w).optionNames?.[name]))
    .setDescriptionLocalizations(inOtherLanguages(w => of.words(w).options[name]))
    .setRequired(of.options[name]?.required ?? false);
  return made;
}

/** What Discord lets a member put into a string option: one of a few choices, or text, completed where it can be. */
function fill(made: SlashCommandStringOption, { options }: Worded, name: string): SlashCommandStringOption {
  const option = options[name];
  if (option?.kind === 'choice') return made.addChoices(...option.choices.map(c => ({ name: c, value: c })));
  if (option?.kind === 'command')
    return made.addChoices(...[...listed, ...families].map(c => ({ name: c.name, value: c.name })));
  return option ? made.setMaxLength(longest(option)).setAutocomplete(completes({ options }, name)) : made;
}
