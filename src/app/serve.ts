/** Answers on Discord by the gateway, the HTTP endpoint, or both, until a signal stops it. */
import type { APIInteraction } from 'discord-api-types/v10';
import type { Logger } from 'pino';
import type { DiscordAccess } from '../briefings/briefings.ts';
import { requestShare } from '../briefings/delivery/types.ts';
import { type Gateway, startGateway } from '../discord/gateway.ts';
import { httpEndpoint } from '../discord/http.ts';
import { sharedThrottler } from '../discord/identify.ts';
import type { KeptReplies } from '../discord/kept-replies.ts';
import { register } from '../discord/registration.ts';
import type { Encoded } from '../discord/response.ts';
import { findCurrentUser, restFor } from '../discord/rest.ts';
import type { Services } from '../dispatch/services.ts';
import type { DossierStore } from '../dossier/store.ts';
import { lazy } from '../lib/lazy.ts';
import type { Listening } from '../lib/signals.ts';
import type { LogOutput } from '../lib/streams.ts';
import { type LazyBriefings, lazyBriefings } from './briefings.ts';
import type { Config } from './config.ts';
import type { Monitoring } from './monitoring.ts';
import type { RecordWatch } from './record-watch.ts';
import { prepared, refresh } from './reload.ts';
import { openServices } from './services.ts';

/** Loads what answers, once. It takes about as long as a connection to Discord, so both happen at the same time. */
export const loadHandler = lazy(() => import('../discord/handler.ts'));

const MEBIBYTE = 2 ** 20;

/** Milliseconds that deliveries in flight have when the process stops. */
const DELIVERIES_WITHIN = 5_000;

/** A component that runs until it is stopped. */
interface Running {
  stop(): Promise<void>;
  /** Settles with the reason once the component has ended for good by itself. */
  readonly ended?: Promise<string>;
}

/** `problem`: why it can't start, in one line. `undefined`: it isn't configured. */
type Started = Running | { readonly problem: string } | undefined;

/** What the components share. */
interface ProcessState {
  readonly config: Config;
  readonly services: Services;
  /** Answers any interaction. Never rejects. */
  answer(this: void, interaction: APIInteraction): Promise<Encoded>;
  readonly log: Logger;
  readonly stderr: Pick<LogOutput, 'lost'>;
  readonly briefings: LazyBriefings | undefined;
  /** Discord's ids of the slash commands; empty until they're registered. */
  commandIds: ReadonlyMap<string, string>;
  /** Set once metrics are served. */
  monitoring?: Monitoring;
  /** Set once the gateway is connected. */
  gateway?: Gateway;
  /** Opened with the first answer. */
  kept?: KeptReplies;
}

/** Serves metrics and health. */
async function monitor(state: ProcessState): Promise<Started> {
  const { config, services, log, stderr, briefings } = state;
  const { metricsPort } = config;
  if (metricsPort === undefined) return undefined;
  // A start without metrics does without the library for them.
  const { openMonitoring } = await import('./monitoring.ts');
  const opened = await openMonitoring(metricsPort, {
    dossier: () => services.dossier,
    connected: () => (config.token !== undefined && config.gateway ? (state.gateway?.connected() ?? false) : undefined),
    briefings: () => briefings?.opened(),
    lostLines: () => stderr.lost(),
    kept: () => state.kept?.size(),
    report: error => services.report(error),
  });
  if ('problem' in opened) return opened;
  state.monitoring = opened;
  log.info({ port: metricsPort }, 'Metrics and health are served.');
  return opened;
}

/** Opens the HTTP interactions endpoint. */
async function openEndpoint({
  config: { publicKey, host, port },
  services,
  answer,
  log,
}: ProcessState): Promise<Started> {
  if (publicKey === undefined) return undefined;
  await loadHandler();
  const endpoint = httpEndpoint({
    publicKey,
    host,
    port,
    answer,
    now: () => services.now(),
    health: () => ({ asOf: services.dossier.asOf, items: services.dossier.items.size }),
    report: error => services.report(error),
  });
  const started = await endpoint.start();
  if (!started.ok) return started;
  log.info({ host: started.host, port: started.port }, 'The HTTP interactions endpoint listens.');
  return endpoint;
}

/** Tells whether other processes serve shards too. One that serves all shards has nobody to take turns with. */
const isSplit = ({ shards, shardCount }: Config): boolean => (shards?.length ?? 0) < (shardCount ?? 0);

/** Connects to the gateway. */
async function connect(state: ProcessState): Promise<Started> {
  const { config, services, answer, log, briefings } = state;
  const { token, apiUrl, gateway, shards, shardCount, databaseUrl } = config;
  if (token === undefined || !gateway) return undefined;
  // Loaded only here: what serves all shards by itself connects without it.
  const turns =
    databaseUrl !== undefined && isSplit(config) && (await import('../store/open.ts')).openTurns(databaseUrl);
  const starting = startGateway({
    token,
    apiUrl,
    log,
    perSecond: requestShare(config.processes),
    ...(shards && shardCount !== undefined && { shards: { own: shards, of: shardCount } }),
    ...(turns && { identify: maxConcurrency => sharedThrottler({ turns, maxConcurrency, log }) }),
    answer,
    delivered: what => state.monitoring?.delivered(what),
    removed: guildId => {
      briefings
        ?.open()
        .then(opened => opened.removedFrom(guildId))
        .catch(services.report);
    },
  });
  // Loaded while Discord is waited for; an answer that needs it meets the same error.
  loadHandler().catch(services.report);
  const started = await starting;
  if (!started.ok) return started;
  log.info('Connected to Discord.');
  const connected = started.gateway;
  state.gateway = connected;
  return turns ? { ended: connected.ended, stop: () => connected.stop().finally(() => turns.close()) } : connected;
}

/** Delivers briefings, in every process that has a token. */
async function deliver({ config, services, log, briefings, gateway }: ProcessState): Promise<Started> {
  const { token, apiUrl, processes } = config;
  if (!briefings || token === undefined) return undefined;
  // Members who ask already go first.
  await loadHandler();
  const opened = await briefings.open();
  const begin = ({ rest, once, ownId }: DiscordAccess): void => {
    opened.start({ rest, once, ownId });
    log.info('Briefings are delivered.');
  };
  if (gateway) {
    begin(gateway);
    return { stop: () => opened.stop(DELIVERIES_WITHIN) };
  }
  // Not waited for: what the endpoint answers needs nothing of Discord.
  const ending = new AbortController();
  const { SYSTEM_CLOCK: clock } = await import('../lib/clock.ts');
  const rest = restFor(token, apiUrl, requestShare(processes));
  const finding = findCurrentUser({ rest, token, clock, log, stop: ending.signal });
  const ended = new Promise<string>(done => {
    finding
      .then(found => {
        if (found && 'problem' in found) done(found.problem);
        else if (found) begin(found);
      })
      .catch(services.report);
  });
  return {
    ended,
    async stop() {
      ending.abort();
      // Its failure is reported already.
      await finding.catch(() => undefined);
      await opened.stop(DELIVERIES_WITHIN);
    },
  };
}

/** What {@link serve} needs of the process. */
export interface ServeOptions {
  readonly config: Config;
  readonly dossiers: DossierStore;
  readonly log: Logger;
  /** Where the log is written. */
  readonly stderr: Pick<LogOutput, 'lost'>;
  readonly now: () => Date;
  readonly listening: Pick<Listening, 'stop' | 'onHangUp'>;
  /** Present where the record is to be read anew whenever its files change. */
  readonly watch: RecordWatch | undefined;
}

/**
 * Serves until a signal: SIGTERM and SIGINT stop it once the answers in flight are done, a second one at once; SIGHUP
 * reads the record anew, and so does a change that is watched for. Each problem is one line of the log.
 *
 * @returns the exit status: 0 after a signal, 1 when it couldn't start or Discord ended the connection for good.
 */
export async function serve({ config, dossiers, log, stderr, now, listening, watch }: ServeOptions): Promise<0 | 1> {
  const briefings = lazyBriefings(config, () => dossiers.current(), log);
  const services = openServices(log, () => dossiers.current(), now, {
    ...(briefings && { briefings: async () => (await briefings.open()).service }),
    answered: what => state.monitoring?.answered(what),
    commandIds: () => state.commandIds,
  });
  const state: ProcessState = {
    config,
    services,
    async answer(interaction) {
      const handler = await loadHandler();
      state.kept ??= handler.openKeptReplies(config.replyCache * MEBIBYTE);
      return await handler.answer(interaction, services, state.kept);
    },
    log,
    stderr,
    briefings,
    commandIds: new Map(),
  };
  const readAnew = (): Promise<void> => refresh(dossiers, services, log).then(() => briefings?.opened()?.wake());
  listening.onHangUp(() => void readAnew());
  watch?.onChange(readAnew);
  const running: Running[] = [];
  const ends: Promise<string | undefined>[] = [listening.stop];
  let isStopping = false;
  void listening.stop.then(() => {
    isStopping = true;
  });
  try {
    for (const start of [monitor, openEndpoint, connect, deliver]) {
      if (isStopping) break;
      const started = await Promise.race([start(state), listening.stop]);
      if (started === undefined) continue;
      if ('problem' in started) {
        log.error(started.problem);
        return 1;
      }
      running.push(started);
      if (started.ended) ends.push(started.ended);
    }
    // Not waited for: answers don't depend on it, nor should a stop.
    if (!isStopping) {
      announce(state).catch(services.report);
      prepared(dossiers.current()).catch(services.report);
    }
    const problem = await Promise.race(ends);
    if (problem === undefined) return 0;
    log.error(problem);
    return 1;
  } finally {
    // What was started last ends first: deliveries in flight need the connection.
    for (const component of running.toReversed()) await component.stop();
  }
}

/** Registers the commands where Discord's differ. A refusal is logged; the commands that Discord has go on being answered. */
async function announce(state: ProcessState): Promise<void> {
  const { config, log } = state;
  const { token, apiUrl, applicationId, guildId } = config;
  const { declarations } = await loadHandler();
  if (token === undefined) {
    log.info('Without DISCORD_TOKEN the commands are registered by npm run register alone.');
    return;
  }
  const done = await register(restFor(token, apiUrl), { applicationId, guildId }, declarations());
  if (!done.ok) return log.warn(done.problem);
  state.commandIds = done.ids;
  log.info({ commands: done.names }, done.changed ? 'Commands registered.' : 'Commands are registered already.');
}
