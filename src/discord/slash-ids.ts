/** Reads Discord's ids of the slash commands: a command that is mentioned by its id can be pressed. */
import { type APIApplicationCommand, ApplicationCommandType } from 'discord-api-types/v10';

/** Discord's ids of slash commands, by name. */
export const slashIds = (registered: readonly APIApplicationCommand[]): ReadonlyMap<string, string> =>
  new Map(registered.filter(({ type }) => type === ApplicationCommandType.ChatInput).map(({ name, id }) => [name, id]));
