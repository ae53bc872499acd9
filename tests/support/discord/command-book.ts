/** The commands that an application has declared, as Discord keeps and tells them. */
import { type APIApplicationCommand, ApplicationCommandType } from 'discord-api-types/v10';
import { entries, field, isFields } from './form.ts';
import { snowflake } from './snowflake.ts';
import { APPLICATION_ID } from './world.ts';

export interface CommandBook {
  /** The commands of a server, or the global ones. */
  list(guildId: string | undefined, withLocalizations: boolean): readonly object[];
  /** Bulk overwrite: what isn't named any more is gone; a command that stays keeps its id. */
  replace(body: unknown, guildId: string | undefined, at: number): readonly object[];
  /** What a member's client offers under that name: the server's own first. */
  find(name: string, guildId: string): APIApplicationCommand | undefined;
}

const LOCALISATIONS = ['name_localizations', 'description_localizations'];

/** Discord forgets the order of locales, drops `required: false`, and says null for no localisations. */
function stored(option: unknown): object {
  if (!isFields(option)) return {};
  const { required, autocomplete, options, choices, ...rest } = option;
  const sorted = LOCALISATIONS.map(key => {
    const value = rest[key];
    const names = isFields(value) ? Object.entries(value).toSorted(([a], [b]) => a.localeCompare(b)) : [];
    return [key, names.length > 0 ? Object.fromEntries(names) : null];
  });
  return {
    ...rest,
    ...Object.fromEntries(sorted),
    ...(required === true && { required }),
    ...(autocomplete === true && { autocomplete }),
    ...(entries(options).length > 0 && { options: entries(options).map(stored) }),
    ...(entries(choices).length > 0 && { choices }),
  };
}

/** Without `with_localizations=true`, Discord leaves them out, at every depth. */
function withoutLocalizations(command: object): object {
  return JSON.parse(JSON.stringify(command, (key, value) => (LOCALISATIONS.includes(key) ? undefined : value)));
}

function kept(command: unknown, guildId: string | undefined, id: string, at: number): object {
  // A server's commands have neither contexts nor integration types: they are where they are.
  const { contexts, integration_types, ...rest } = isFields(command) ? command : {};
  return {
    id,
    application_id: APPLICATION_ID,
    version: snowflake(at),
    default_member_permissions: null,
    type: ApplicationCommandType.ChatInput,
    nsfw: false,
    ...stored(rest),
    ...(guildId === undefined
      ? {
          dm_permission: true,
          contexts: Array.isArray(contexts) ? contexts.toSorted() : null,
          integration_types: Array.isArray(integration_types) ? integration_types.toSorted() : [0],
        }
      : { guild_id: guildId }),
  };
}

export function commandBook(): CommandBook {
  const shelves = new Map<string | undefined, readonly object[]>();
  const on = (guildId: string | undefined) => shelves.get(guildId) ?? [];
  const named = (guildId: string | undefined, name: unknown) => on(guildId).find(c => field(c, 'name') === name);
  return {
    list: (guildId, withLocalizations) => (withLocalizations ? on(guildId) : on(guildId).map(withoutLocalizations)),
    replace(body, guildId, at) {
      const commands = entries(body).map(command => {
        const before = field(named(guildId, field(command, 'name')), 'id');
        return kept(command, guildId, typeof before === 'string' ? before : snowflake(at), at);
      });
      // Discord doesn't tell them in the order in which they were declared.
      shelves.set(guildId, commands.toReversed());
      return commands;
    },
    find: (name, guildId) => (named(guildId, name) ?? named(undefined, name)) as APIApplicationCommand | undefined,
  };
}
