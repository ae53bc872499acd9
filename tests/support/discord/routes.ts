/** The REST routes that the loopback serves, under `/api/v10`. */
import { channelRoutes } from './channel-routes.ts';
import { type CommandBook, commandBook } from './command-book.ts';
import { refuseCommands } from './command-limits.ts';
import {
  METHOD_NOT_ALLOWED,
  MISSING_ACCESS,
  NOT_FOUND,
  OTHER_APPLICATION,
  type Refusal,
  UNAUTHORIZED,
} from './refusal.ts';
import type { Rooms } from './rooms.ts';
import { serverRoutes } from './server-routes.ts';
import type { Servers } from './servers.ts';
import type { Upload } from './upload.ts';
import { type Desk, isRefusal } from './waiting.ts';
import { APPLICATION, APPLICATION_ID, BOT, GUILD_ID } from './world.ts';

export interface Call {
  readonly method: string;
  /** After `/api/v10`, without the query. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly authorization: string | undefined;
  readonly body: unknown;
  readonly files: readonly Upload[];
}

/** `undefined` as a value is answered with 204. */
export type Answer = { readonly refusal: Refusal } | { readonly value: unknown };

export interface Route {
  readonly path: RegExp;
  /** Its template in Discord's description. */
  readonly template: string;
  readonly open?: true;
  readonly methods: Readonly<Record<string, (call: Call, ids: readonly string[]) => Answer>>;
}

export interface Routes {
  readonly commands: CommandBook;
  answer(call: Call): Answer;
  /** The template of a path in Discord's description. */
  template(path: string): string | undefined;
}

export interface RoutesSettings {
  readonly token: string;
  readonly gatewayUrl: () => string;
  /** Shards that may identify at a time. */
  readonly maxConcurrency: number;
  readonly desk: Desk;
  readonly rooms: Rooms;
  readonly servers: Servers;
  readonly now: () => number;
}

const value = (what: unknown): Answer => ({ value: what });
const refuse = (refusal: Refusal): Answer => ({ refusal });

export function routes(settings: RoutesSettings): Routes {
  const { token, gatewayUrl, maxConcurrency, desk, rooms, servers, now } = settings;
  const commands = commandBook();

  const onCommands = (ids: readonly string[], then: (guildId: string | undefined) => Answer): Answer => {
    const [application, guildId] = ids;
    if (application !== APPLICATION_ID) return refuse(OTHER_APPLICATION);
    return guildId === undefined || guildId === GUILD_ID ? then(guildId) : refuse(MISSING_ACCESS);
  };
  const commandMethods: Route['methods'] = {
    GET: ({ query }, ids) =>
      onCommands(ids, guild => value(commands.list(guild, query.get('with_localizations') === 'true'))),
    PUT: ({ body }, ids) =>
      onCommands(ids, guild => {
        const refusal = refuseCommands(body);
        return refusal ? refuse(refusal) : value(commands.replace(body, guild, now()));
      }),
  };

  const callback: Route['methods'][string] = ({ body, files, query }, [id = '', interactionToken = '']) => {
    const result = desk.answer(id, interactionToken, { body, files });
    if (isRefusal(result)) return refuse(result);
    if (query.get('with_response') !== 'true') return value(undefined);
    const message = result.kind === 'message' ? result.message : undefined;
    return value({
      interaction: { id, ...(message && { response_message_id: message.id }) },
      ...(message && { resource: { type: Reflect.get(Object(body), 'type'), message } }),
    });
  };

  const session = { total: 1_000, remaining: 1_000, reset_after: 0, max_concurrency: maxConcurrency };
  const table: readonly Route[] = [
    {
      path: /^\/gateway\/bot$/,
      template: '/gateway/bot',
      methods: { GET: () => value({ url: gatewayUrl(), shards: 1, session_start_limit: session }) },
    },
    { path: /^\/users\/@me$/, template: '/users/@me', methods: { GET: () => value(BOT) } },
    { path: /^\/applications\/@me$/, template: '/applications/@me', methods: { GET: () => value(APPLICATION) } },
    {
      path: /^\/oauth2\/applications\/@me$/,
      template: '/oauth2/applications/@me',
      methods: { GET: () => value(APPLICATION) },
    },
    {
      path: /^\/applications\/(\d+)\/commands$/,
      template: '/applications/{application_id}/commands',
      methods: commandMethods,
    },
    {
      path: /^\/applications\/(\d+)\/guilds\/(\d+)\/commands$/,
      template: '/applications/{application_id}/guilds/{guild_id}/commands',
      methods: commandMethods,
    },
    {
      path: /^\/interactions\/(\d+)\/([\w-]+)\/callback$/,
      template: '/interactions/{interaction_id}/{interaction_token}/callback',
      // The token in the path is the permission.
      open: true,
      methods: { POST: callback },
    },
    ...serverRoutes(servers),
    ...channelRoutes(rooms, now),
  ];
  const find = (path: string) => table.find(route => route.path.test(path));

  return {
    commands,
    template: path => find(path)?.template,
    answer(call) {
      const route = find(call.path);
      if (!route) return refuse(NOT_FOUND);
      if (!route.open && call.authorization !== `Bot ${token}`) return refuse(UNAUTHORIZED);
      const method = route.methods[call.method];
      return method ? method(call, route.path.exec(call.path)?.slice(1) ?? []) : refuse(METHOD_NOT_ALLOWED);
    },
  };
}
