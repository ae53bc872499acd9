/** In which servers the bot is, asked of Discord. */
import { DiscordAPIError } from 'discord.js';
import { RESTJSONErrorCodes as Code, type RESTGetAPICurrentUserGuildsResult, Routes } from 'discord-api-types/v10';

/** One request. Rejects with whatever the client rejects with. */
export type Get = <T>(route: `/${string}`, query?: URLSearchParams) => Promise<T>;

/** Most servers of a page. https://discord.com/developers/docs/resources/user#get-current-user-guilds */
const PAGE = 200;

/** Those of some servers that Discord doesn't list among the bot's. During an outage a list may lack some: each has to be confirmed. */
export async function unlisted(known: readonly string[], get: Get): Promise<readonly string[]> {
  const left = new Set(known);
  for (let after = 0n; left.size > 0; ) {
    const query = new URLSearchParams({ limit: String(PAGE), after: String(after) });
    const page = await get<RESTGetAPICurrentUserGuildsResult>(Routes.userGuilds(), query);
    for (const { id } of page) left.delete(id);
    const last = BigInt(page.at(-1)?.id ?? 0);
    if (page.length < PAGE || last <= after) break;
    after = last;
  }
  return [...left];
}

/** Whether the bot is out of a server, by Discord's own word. `unknown`: it didn't say. */
export async function membership(guildId: string, get: Get): Promise<'in' | 'out' | 'unknown'> {
  try {
    await get(Routes.guild(guildId));
    return 'in';
  } catch (error) {
    return error instanceof DiscordAPIError && isOut(error) ? 'out' : 'unknown';
  }
}

const isOut = ({ status, code }: DiscordAPIError): boolean =>
  (status === 404 && code === Code.UnknownGuild) || (status === 403 && code === Code.MissingAccess);
