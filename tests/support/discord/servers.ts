/** The servers that the bot is in. https://discord.com/developers/docs/resources/user#get-current-user-guilds */
import { MISSING_ACCESS, type Refusal, UNKNOWN_GUILD } from './refusal.ts';
import { snowflake } from './snowflake.ts';
import { GUILD_ID } from './world.ts';

/** What befalls servers, without a word over the gateway. */
export interface ServerKeeping {
  /** The bot is added to so many others. Their ids. */
  addServers(count: number): readonly string[];
  removeBot(guildId: string): void;
  deleteServer(guildId: string): void;
  /** In an outage a list may lack servers that the bot is in. */
  hideFromList(guildId: string): void;
}

export interface Servers extends ServerKeeping {
  list(query: URLSearchParams): readonly object[];
  /** Why the bot may not look at one; nothing where it may. */
  barred(guildId: string): Refusal | undefined;
}

const MOST = 200;

export function openServers(): Servers {
  const joined = new Set([GUILD_ID]);
  const deleted = new Set<string>();
  const hidden = new Set<string>();
  const leave = (id: string): void => {
    if (!joined.delete(id)) throw new Error(`The bot isn't in ${id}`);
  };
  const lower = (a: string, b: string): number => (BigInt(a) < BigInt(b) ? -1 : 1);
  return {
    addServers(count) {
      const added = Array.from({ length: count }, () => snowflake(Date.now()));
      for (const id of added) joined.add(id);
      return added;
    },
    removeBot: leave,
    deleteServer(id) {
      leave(id);
      deleted.add(id);
    },
    hideFromList: id => void hidden.add(id),
    list(query) {
      const after = BigInt(query.get('after') ?? '0');
      return [...joined]
        .filter(id => !hidden.has(id) && BigInt(id) > after)
        .toSorted(lower)
        .slice(0, Math.min(MOST, Number(query.get('limit') ?? MOST)))
        .map(id => ({ id, name: 'Newsroom', icon: null, owner: false, permissions: '0', features: [] }));
    },
    barred(id) {
      if (joined.has(id)) return undefined;
      return deleted.has(id) ? UNKNOWN_GUILD : MISSING_ACCESS;
    },
  };
}
