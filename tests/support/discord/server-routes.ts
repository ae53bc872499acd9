/** The REST routes about servers, and what the bot may do in them. */
import { UNKNOWN_MEMBER } from './refusal.ts';
import type { Answer, Route } from './routes.ts';
import type { Servers } from './servers.ts';
import { asMember, BOT, PERMISSIONS } from './world.ts';

export function serverRoutes(servers: Servers): readonly Route[] {
  const inside =
    (then: (guildId: string, id: string) => Answer): Route['methods'][string] =>
    (_, [guild = '', id = '']) => {
      const refusal = servers.barred(guild);
      return refusal ? { refusal } : then(guild, id);
    };
  /** Everyone's role has the server's id. */
  const roles = (guild: string) => [{ id: guild, name: '@everyone', permissions: PERMISSIONS, position: 0 }];

  return [
    {
      path: /^\/users\/@me\/guilds$/,
      template: '/users/@me/guilds',
      methods: { GET: ({ query }) => ({ value: servers.list(query) }) },
    },
    {
      path: /^\/guilds\/(\d+)$/,
      template: '/guilds/{guild_id}',
      methods: { GET: inside(id => ({ value: { id, name: 'Newsroom', features: [], roles: roles(id) } })) },
    },
    {
      path: /^\/guilds\/(\d+)\/roles$/,
      template: '/guilds/{guild_id}/roles',
      methods: { GET: inside(guild => ({ value: roles(guild) })) },
    },
    {
      path: /^\/guilds\/(\d+)\/members\/(\d+)$/,
      template: '/guilds/{guild_id}/members/{user_id}',
      methods: {
        GET: inside((_, id) => (id === BOT.id ? { value: asMember(BOT) } : { refusal: UNKNOWN_MEMBER })),
      },
    },
  ];
}
