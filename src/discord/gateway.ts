/**
 * Connects to Discord's gateway by discord.js, and answers interactions.
 * https://discord.com/developers/docs/events/gateway
 */
import {
  Client,
  type ClientOptions,
  Events,
  GatewayIntentBits,
  type IIdentifyThrottler,
  Options,
  type REST,
} from 'discord.js';
import { isTooLongAWait } from '../briefings/delivery/discord.ts';
import { type AnsweringOptions, answering } from './answering.ts';
import { closeProblem, problemOf } from './errors.ts';
import { takeEvents } from './packets.ts';
import { onceFor, REQUEST_WITHIN } from './rest.ts';
import { type FaultOptions, GuardedShards } from './shards.ts';

/** Takes lines for the log; pino's logger is one. */
interface Log {
  info(text: string): void;
  warn(text: string): void;
}

/** What the gateway needs. */
export interface GatewayOptions extends AnsweringOptions {
  readonly token: string;
  readonly log: Log;
  /** The shards of this process, and how many there are in all; by default as many as Discord advises. */
  readonly shards?: { readonly own: readonly number[]; readonly of: number } | undefined;
  /** Spaces out identifies over all processes; by default discord.js does so, for this process alone. */
  readonly identify?: ((maxConcurrency: number) => IIdentifyThrottler) | undefined;
  /** Most requests a second of this process; by default 50, all that Discord allows. */
  readonly perSecond?: number;
  /** Called when the bot was removed from a server. Without it, no events about servers are asked for. */
  removed?(guildId: string): void;
}

/** A running gateway. */
export interface Gateway {
  /** How many answers Discord didn't take, by error code. */
  readonly failures: ReadonlyMap<string, number>;
  readonly rest: REST;
  /** Sends each request once, where {@link rest} repeats what isn't answered. */
  readonly once: REST;
  /** Tells whether every shard of this process is connected now. */
  connected(): boolean;
  /** The bot's user id. */
  readonly ownId: string;
  /** Resolves when Discord ends the connection for good, with one line that says why. */
  readonly ended: Promise<string>;
  /** Waits for answers in flight, for at most 5 seconds, then disconnects. */
  stop(): Promise<void>;
}

type StartOutcome = { readonly ok: true; readonly gateway: Gateway } | { readonly ok: false; readonly problem: string };

/** How long {@link Gateway.stop} waits for answers in flight, in milliseconds. */
const FINISH_WITHIN = 5_000;
/** How long {@link Gateway.stop} waits for the gateway to close, in milliseconds: over a dead line it never does. */
const LEAVE_WITHIN = 1_000;

/** Switches off discord.js's caches, one by one: answers need nothing of them. */
const NO_CACHE = Options.cacheWithLimits({
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

function clientOptions(
  { apiUrl, removed, shards, identify, perSecond }: GatewayOptions,
  faults: FaultOptions,
): ClientOptions {
  return {
    // Interactions need no intent.
    intents: removed ? [GatewayIntentBits.Guilds] : [],
    // Nothing here needs the servers' data, so don't wait for it.
    waitGuildTimeout: 0,
    ...(shards ? { shards: [...shards.own], shardCount: shards.of } : { shards: 'auto' }),
    ws: {
      buildStrategy: manager => new GuardedShards(manager, faults),
      ...(identify && {
        async buildIdentifyThrottler(manager) {
          const { session_start_limit: limit } = await manager.fetchGatewayInformation();
          return identify(limit.max_concurrency);
        },
      }),
    },
    makeCache: NO_CACHE,
    sweepers: {},
    rest: {
      ...(perSecond !== undefined && { globalRequestsPerSecond: perSecond }),
      ...(apiUrl !== undefined && { api: apiUrl }),
      timeout: REQUEST_WITHIN,
      rejectOnRateLimit: isTooLongAWait,
    },
  };
}

/** Waits for something, for at most `ms` milliseconds. */
async function waitAtMost(ms: number, something: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const enough = new Promise<void>(done => {
    timer = setTimeout(done, ms);
  });
  await Promise.race([something, enough]);
  clearTimeout(timer);
}

/** Logs once that a connection is lost and once that it is back, however often discord.js tries meanwhile. */
function logConnection(client: Client, log: Log, isStopping: () => boolean): void {
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
  client.on(Events.ShardReady, shard => back(shard, 'connected again, in a new session'));
  // Without a listener an 'error' event would end the process. Only the name is logged: a message may hold what was sent.
  client.on(Events.Error, error => log.warn(`discord.js reports an error: ${error.name}.`));
}

/**
 * Connects and answers. Resolves when the gateway is ready; or with a problem, one line that says why it can't be. Keeps
 * trying while the gateway merely can't be reached.
 */
export async function startGateway(options: GatewayOptions): Promise<StartOutcome> {
  let stopping = false;
  const client: Client = new Client(
    clientOptions(options, { log: options.log, isReady: () => client.isReady(), isStopping: () => stopping }),
  );
  const { reply, failures, landed, close } = answering(options);
  let closed: string | undefined;
  logConnection(client, options.log, () => stopping);
  const ended = new Promise<string>(done => {
    client.on(Events.ShardDisconnect, ({ code }) => {
      closed = closeProblem(code) ?? `The gateway closed the connection for good (${code}).`;
      if (!stopping) done(closed);
    });
  });
  takeEvents(client, { ...options, interaction: reply }, options.log);
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
        await waitAtMost(FINISH_WITHIN, landed());
        await waitAtMost(LEAVE_WITHIN, client.destroy());
        await waitAtMost(LEAVE_WITHIN, close());
      },
    },
  };
}
