/** Answers over Discord's gateway by discord.js. https://discord.com/developers/docs/events/gateway */
import {
  Client,
  type ClientOptions,
  Events,
  GatewayDispatchEvents,
  GatewayIntentBits,
  type IIdentifyThrottler,
  Options,
  type REST,
  Routes,
} from 'discord.js';
import type { APIInteraction, GatewayGuildDeleteDispatchData } from 'discord-api-types/v10';
import { isTooLongAWait } from '../briefings/delivery/discord.ts';
import { answerTrouble, closeProblem, problemOf } from './errors.ts';
import type { Outgoing } from './response.ts';
import { onceFor } from './rest.ts';

// What of servers' events is of interest: that the bot was removed from one.

/** Events about servers, their channels, threads and stages. */
const OF_SERVERS = /^(GUILD|CHANNEL|THREAD|STAGE)_/;

/**
 * Calls `removed` when the bot was removed from a server, or the server was deleted; an outage is neither.
 * https://discord.com/developers/docs/events/gateway-events#guild-delete
 *
 * discord.js would keep every server with its channels and roles, which nothing here needs: such events end here.
 */
function watchGuilds(client: Client, removed: (guildId: string) => void): void {
  client.on(Events.Raw, (packet: { t: string | null; d: unknown }) => {
    const { t, d } = packet;
    if (t === null || !OF_SERVERS.test(t)) return;
    Object.assign(packet, { t: null, d: null });
    if (t !== GatewayDispatchEvents.GuildDelete) return;
    const { id, unavailable } = d as GatewayGuildDeleteDispatchData;
    if (unavailable !== true) removed(id);
  });
}

/** Where lines go; pino's logger is one. */
interface Log {
  info(text: string): void;
  warn(text: string): void;
}

export interface GatewayOptions {
  readonly token: string;
  /** Without the version: `https://discord.com/api`, which is the default. */
  readonly apiUrl?: string | undefined;
  readonly log: Log;
  /** Answers at once, but for a picture that has to be drawn; never rejects. */
  answer(interaction: APIInteraction): Promise<Outgoing>;
  /** Shards of this process, of how many; what Discord advises unless told. */
  readonly shards?: { readonly own: readonly number[]; readonly of: number } | undefined;
  /** Lets shards identify, over all processes; discord.js's own way, which knows of this process alone, unless told. */
  readonly identify?: ((maxConcurrency: number) => IIdentifyThrottler) | undefined;
  /** Requests a second that Discord may be sent by this process: 50, which is all of Discord's limit, unless told. */
  readonly perSecond?: number;
  /** Discord didn't take an answer. */
  refused?(code: string): void;
  /** The bot was removed from a server. Only who listens is told of servers at all. */
  removed?(guildId: string): void;
}

export interface Gateway {
  /** Answers that Discord didn't take, by error code. */
  readonly failures: ReadonlyMap<string, number>;
  readonly rest: REST;
  /** Sends each request once, where {@link rest} repeats what isn't answered. */
  readonly once: REST;
  /** Whether every shard of this process is connected now. */
  connected(): boolean;
  /** The bot's user id. */
  readonly ownId: string;
  /** Settles only when Discord ends the connection for good, with one line that says why. */
  readonly ended: Promise<string>;
  /** Lets answers in flight finish, for at most {@link FINISH_WITHIN}, then leaves. */
  stop(): Promise<void>;
}

type Start = { readonly ok: true; readonly gateway: Gateway } | { readonly ok: false; readonly problem: string };

/** Milliseconds within which Discord takes an answer. https://discord.com/developers/docs/interactions/receiving-and-responding */
const ANSWER_WITHIN = 3_000;
/** Milliseconds that answers in flight have when the process stops. */
const FINISH_WITHIN = 5_000;
/** Milliseconds that the gateway has to say goodbye: over a dead line it never does. */
const LEAVE_WITHIN = 1_000;

/** discord.js keeps what passes by, unless told not to: answers need none of it. */
const NOTHING_KEPT = Options.cacheWithLimits({
  ApplicationCommandManager: 0,
  ApplicationEmojiManager: 0,
  AutoModerationRuleManager: 0,
  BaseGuildEmojiManager: 0,
  DMMessageManager: 0,
  EntitlementManager: 0,
  GuildBanManager: 0,
  GuildEmojiManager: 0,
  GuildInviteManager: 0,
  GuildMemberManager: 0,
  GuildMessageManager: 0,
  GuildScheduledEventManager: 0,
  GuildStickerManager: 0,
  MessageManager: 0,
  PresenceManager: 0,
  ReactionManager: 0,
  ReactionUserManager: 0,
  StageInstanceManager: 0,
  ThreadManager: 0,
  ThreadMemberManager: 0,
  UserManager: 0,
  VoiceStateManager: 0,
});

function clientOptions({ apiUrl, removed, shards, identify, perSecond }: GatewayOptions): ClientOptions {
  return {
    // Interactions come without any intent.
    intents: removed ? [GatewayIntentBits.Guilds] : [],
    // Nothing waits for what servers are.
    waitGuildTimeout: 0,
    ...(shards ? { shards: [...shards.own], shardCount: shards.of } : { shards: 'auto' }),
    ...(identify && {
      ws: {
        async buildIdentifyThrottler(manager) {
          const { session_start_limit: limit } = await manager.fetchGatewayInformation();
          return identify(limit.max_concurrency);
        },
      },
    }),
    makeCache: NOTHING_KEPT,
    sweepers: {},
    rest: {
      ...(perSecond !== undefined && { globalRequestsPerSecond: perSecond }),
      ...(apiUrl !== undefined && { api: apiUrl }),
      // A longer wait than an answer may take would only end in error 10062.
      timeout: ANSWER_WITHIN,
      rejectOnRateLimit: limit =>
        isTooLongAWait(limit) || (limit.route.startsWith('/interactions/') && limit.retryAfter >= ANSWER_WITHIN),
    },
  };
}

/** Waits for something, at most `ms`. */
async function within(ms: number, something: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const enough = new Promise<void>(done => {
    timer = setTimeout(done, ms);
  });
  await Promise.race([something, enough]);
  clearTimeout(timer);
}

/** Counts answers in flight, and tells when there are none. */
function flights() {
  let open = 0;
  let landed: (() => void) | undefined;
  return {
    begin: () => void open++,
    end() {
      open--;
      if (open === 0) landed?.();
    },
    async none(): Promise<void> {
      if (open === 0) return;
      await new Promise<void>(done => {
        landed = done;
      });
    },
  };
}

/** Logs a lost connection once, and once that it is back, however often discord.js tries between. */
function watchConnection(client: Client, log: Log, isStopping: () => boolean): void {
  const lost = new Set<number>();
  const back = (shard: number, how: string) => {
    if (lost.delete(shard)) log.info(`Gateway: ${how} (shard ${shard}).`);
  };
  client.on(Events.ShardReconnecting, shard => {
    if (isStopping() || lost.has(shard)) return;
    lost.add(shard);
    log.warn(`Gateway: the connection is lost; connecting again (shard ${shard}).`);
  });
  client.on(Events.ShardResume, shard => back(shard, 'resumed, nothing missed'));
  client.on(Events.ShardReady, shard => back(shard, 'connected anew'));
  // Without a listener an 'error' event would end the process. Only its name is told: a message may hold what was sent.
  client.on(Events.Error, error => log.warn(`discord.js: ${error.name}.`));
}

/** Posts the answer to every interaction. Returns how often that failed, by code. */
function answerAll(
  client: Client,
  options: GatewayOptions,
  open: ReturnType<typeof flights>,
): ReadonlyMap<string, number> {
  const failures = new Map<string, number>();
  const reply = async (interaction: APIInteraction): Promise<void> => {
    open.begin();
    try {
      const { response: body, files } = await options.answer(interaction);
      const route = Routes.interactionCallback(interaction.id, interaction.token);
      await client.rest.post(route, {
        body,
        files: files.map(f => ({ ...f, data: Buffer.from(f.data) })),
        auth: false,
      });
    } catch (error) {
      const { code, text } = answerTrouble(error);
      const count = (failures.get(code) ?? 0) + 1;
      failures.set(code, count);
      options.refused?.(code);
      options.log.warn(`An answer was not taken: ${code}, ${text} (${count} so far).`);
    } finally {
      open.end();
    }
  };
  // The raw dispatch: discord.js's own structures would have to be turned back into what `answer` reads.
  client.ws.on(GatewayDispatchEvents.InteractionCreate, (interaction: APIInteraction) => void reply(interaction));
  return failures;
}

/** Connects and answers. Settles when the gateway is ready, or can't be; keeps trying while it only can't be reached. */
export async function startGateway(options: GatewayOptions): Promise<Start> {
  const client = new Client(clientOptions(options));
  if (options.removed) watchGuilds(client, guildId => options.removed?.(guildId));
  const open = flights();
  let stopping = false;
  let closed: string | undefined;
  watchConnection(client, options.log, () => stopping);
  const ended = new Promise<string>(done => {
    client.on(Events.ShardDisconnect, ({ code }) => {
      closed = closeProblem(code) ?? `The gateway closed the connection for good (${code}).`;
      if (!stopping) done(closed);
    });
  });
  const failures = answerAll(client, options, open);
  let ownId: string;
  try {
    const ready = new Promise<string>(done => void client.once(Events.ClientReady, ({ user }) => done(user.id)));
    await client.login(options.token);
    ownId = await ready;
  } catch (error) {
    return { ok: false, problem: closed ?? problemOf(error, 'the login') };
  }
  return {
    ok: true,
    gateway: {
      failures,
      rest: client.rest,
      once: onceFor(client.rest, options.token),
      connected: () => client.isReady(),
      ownId,
      ended,
      async stop() {
        stopping = true;
        await within(FINISH_WITHIN, open.none());
        await within(LEAVE_WITHIN, client.destroy());
      },
    },
  };
}
