/** Takes the gateway's events as they come in, before discord.js makes anything of them. */
import { type Client, Events, GatewayDispatchEvents } from 'discord.js';
import type { APIInteraction, GatewayGuildDeleteDispatchData } from 'discord-api-types/v10';

/** Is handed the events that {@link takeEvents} takes. */
interface Takers {
  interaction(interaction: APIInteraction): Promise<void>;
  /** Called when the bot was removed from a server, or the server was deleted; an outage is neither. */
  removed?(guildId: string): void;
}

/** The two events that discord.js needs: its connection's. https://discord.com/developers/docs/events/gateway-events */
const OWN_EVENTS: readonly (string | null)[] = [GatewayDispatchEvents.Ready, GatewayDispatchEvents.Resumed];

/** How many interactions are remembered: a session plays back what came last. */
const REMEMBERED = 1_000;

/**
 * Tells an interaction that comes again. Where a connection is lost just after an event, discord.js may ask for that event
 * once more, and what it asks the bot to do, such as to post a briefing, would be done twice.
 */
function repetitions(): (id: string) => boolean {
  const known = new Set<string>();
  return id => {
    if (known.has(id)) return true;
    const [oldest] = known.size < REMEMBERED ? [] : known;
    if (oldest !== undefined) known.delete(oldest);
    known.add(id);
    return false;
  };
}

/**
 * Takes every event but the connection's own, and leaves discord.js an empty one. It would build structures of what
 * members send, and one that throws there ends the process; it would also cache every server with its channels and roles.
 *
 * @param log told of an event that can't be handled; its error's name alone, since a message may hold what was sent
 */
export function takeEvents(client: Client, takers: Takers, log: { warn(line: string): void }): void {
  const isRepeated = repetitions();
  // An async function, so that nothing is thrown at discord.js, which would let it end the process.
  const take = async (event: string | null, data: unknown): Promise<void> => {
    if (event === GatewayDispatchEvents.InteractionCreate) {
      const interaction = data as APIInteraction;
      if (!isRepeated(interaction.id)) await takers.interaction(interaction);
    }
    if (event !== GatewayDispatchEvents.GuildDelete) return;
    const { id, unavailable } = data as GatewayGuildDeleteDispatchData;
    if (unavailable !== true) takers.removed?.(id);
  };
  client.on(Events.Raw, (packet: { t: string | null; d: unknown }) => {
    const { t, d } = packet;
    if (OWN_EVENTS.includes(t)) return;
    Object.assign(packet, { t: null, d: null });
    take(t, d)
      .catch((error: unknown) => {
        const name = error instanceof Error ? error.name : 'unknown error';
        log.warn(`Gateway: an event can't be handled: ${name}.`);
      })
      // A log that can't be written to is no reason to end either.
      .catch(() => undefined);
  });
}
