/** Gateway events other than interactions: about servers, of every other name, and of names that nobody knows. */
import { GatewayDispatchEvents } from 'discord-api-types/v10';
import fc from 'fast-check';
import { CHANNEL_ID, GUILD, GUILD_ID, OTHER } from '../world.ts';
import type { Described } from './described.ts';
import { damaged, oddText, oddValue } from './odd.ts';

/** An event as it comes over the gateway. */
export interface GatewayEvent {
  readonly name: string;
  readonly data: unknown;
}

const { InteractionCreate, Ready, Resumed } = GatewayDispatchEvents;
/** READY and RESUMED are the connection's own; an interaction is sent as one. */
const NAMES = Object.values(GatewayDispatchEvents).filter(name => ![InteractionCreate, Ready, Resumed].includes(name));
const ABOUT_SERVERS = NAMES.filter(name => /^(GUILD|CHANNEL|THREAD|STAGE)_/.test(name));

const EXAMPLES: fc.Arbitrary<unknown> = fc.constantFrom<unknown>(
  GUILD,
  { id: '1360251411264458999', unavailable: true },
  { id: '1360251411264458999' },
  { guild_id: GUILD_ID, user: OTHER, roles: [], joined_at: null },
  { guild_id: GUILD_ID, role: { id: '1', name: 'r', permissions: '0' } },
  { id: CHANNEL_ID, type: 0, guild_id: GUILD_ID, name: 'talks', permission_overwrites: [] },
  { id: '3', type: 99, guild_id: GUILD_ID, parent_id: CHANNEL_ID, thread_metadata: null },
  { id: '4', channel_id: CHANNEL_ID, guild_id: GUILD_ID, author: OTHER, content: 'x', poll: { question: {} } },
  { user_id: OTHER.id, channel_id: CHANNEL_ID, message_id: '4', emoji: { id: null, name: '👍' } },
);

/** Events by kind. */
export function eventShapes(described?: Described): Readonly<Record<string, fc.Arbitrary<GatewayEvent>>> {
  const shapes = described
    ? ['GuildResponse', 'GuildChannelResponse', 'MessageResponse', 'GuildMemberResponse'].map(described)
    : [];
  const data = fc.oneof(
    EXAMPLES,
    damaged(EXAMPLES).map(({ copy }) => copy),
    oddValue,
    ...shapes,
    ...shapes.map(shape => damaged(shape).map(({ copy }) => copy)),
  );
  return {
    'about servers': fc.record({ name: fc.constantFrom(...ABOUT_SERVERS), data }),
    'of other names': fc.record({ name: fc.constantFrom(...NAMES), data }),
    'of unknown names': fc.record({
      name: fc.oneof(oddText, fc.constantFrom('error', 'GUILD_', 'INTERACTION_UPDATE', 'raw')),
      data,
    }),
  };
}
