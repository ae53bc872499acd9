/** What of servers' events is of interest: that the bot was removed from one. */
import { type Client, Events, GatewayDispatchEvents } from 'discord.js';
import type { GatewayGuildDeleteDispatchData } from 'discord-api-types/v10';

/** Events about servers, their channels, threads and stages. */
const OF_SERVERS = /^(GUILD|CHANNEL|THREAD|STAGE)_/;

/**
 * Calls `removed` when the bot was removed from a server, or the server was deleted; an outage is neither.
 * https://discord.com/developers/docs/events/gateway-events#guild-delete
 *
 * discord.js would keep every server with its channels and roles, which nothing here needs: such events end here.
 */
export function watchGuilds(client: Client, removed: (guildId: string) => void): void {
  client.on(Events.Raw, (packet: { t: string | null; d: unknown }) => {
    const { t, d } = packet;
    if (t === null || !OF_SERVERS.test(t)) return;
    Object.assign(packet, { t: null, d: null });
    if (t !== GatewayDispatchEvents.GuildDelete) return;
    const { id, unavailable } = d as GatewayGuildDeleteDispatchData;
    if (unavailable !== true) removed(id);
  });
}
