/** Answering on Discord: by the gateway, the HTTP endpoint, or both, until told to stop. */
import type { Logger } from 'pino';
import type { DiscordAccess } from '../briefings/briefings.ts';
import { requestShare } from '../briefings/delivery/types.ts';
import { type Gateway, startGateway } from '../discord/gateway.ts';
import { httpEndpoint } from '../discord/http.ts';
import { lockConnections, sharedThrottler } from '../discord/identify.ts';
import { register } from '../discord/registration.ts';
import { findCurrentUser, restFor } from '../discord/rest.ts';
import type { Services } from '../dispatch/services.ts';
import type { DossierStore } from '../dossier/store.ts';
import { lazy } from '../lib/lazy.ts';
import { listen, type Signals } from '../lib/signals.ts';
import { type LazyBriefings, lazyBriefings } from './briefings.ts';
import type { Config } from './config.ts';
import type { Monitoring } from './monitoring.ts';
import { prepared, refresh } from './reload.ts';
import { openServices } from './services.ts';

// The parts of a process that answers on Discord: each is started on its own, and stopped on its own.

/** What answers takes about as long to load as Discord takes to let us in, so it's loaded meanwhile. */
export const loadHandler = lazy(() => import('../discord/handler.ts'));

/** Milliseconds that deliveries in flight have when the process stops. */
const DELIVERIES_WITHIN = 5_000;

export type Running = { stop(): Promise<void> };
/** `undefined` when what was to be started isn't configured, or a stop was asked for meanwhile. */
export type Started = (Running & { readonly ended?: Promise<string> }) | { readonly problem: string } | undefined;

/** What the parts of the process share. */
export interface ProcessState {
  readonly config: Config;
  readonly desk: Services;
  readonly log: Logger;
  readonly briefings: LazyBriefings | undefined;
  /** Those that are watching, and what they see. */
  watch?: Monitoring;
  gateway?: Gateway;
}

/** Metrics and health. */
export async function monitor(served: ProcessState): Promise<Started> {
  const { config, desk: services, log, briefings } = served;
  const { metricsPort } = config;
  if (metricsPort === undefined) return undefined;
  // A start without metrics does without the library for them.
  const { openMonitoring } = await import('./monitoring.ts');
  const opened = await openMonitoring(metricsPort, {
    dossier: () => services.dossier,
    connected: () =>
      config.token !== undefined && config.gateway ? (served.gateway?.connected() ?? false) : undefined,
    briefings: () => briefings?.opened(),
    report: error => services.report(error),
  });
  if ('problem' in opened) return opened;
  served.watch = opened;
  log.info({ port: metricsPort }, 'Metrics and health are served.');
  return opened;
}

/** The HTTP interactions endpoint. */
export async function openEndpoint({
  config: { publicKey, host, port },
  desk: services,
  log,
}: ProcessState): Promise<Started> {
  if (publicKey === undefined) return undefined;
  await loadHandler();
  const endpoint = httpEndpoint({
    publicKey,
    host,
    port,
    answer: async interaction => (await loadHandler()).answer(interaction, services),
    now: () => services.now(),
    health: () => ({ asOf: services.dossier.asOf, items: services.dossier.items.size }),
    report: error => services.report(error),
  });
  const started = await endpoint.start();
  if (!started.ok) return started;
  log.info({ host: started.host, port: started.port }, 'The HTTP interactions endpoint listens.');
  return endpoint;
}

/** Whether other processes serve shards too. One that serves all needs no leave from them, nor a database to give it. */
const isSplit = ({ shards, shardCount }: Config): boolean => (shards?.length ?? 0) < (shardCount ?? 0);

/** The gateway. */
export async function connect(served: ProcessState): Promise<Started> {
  const { config, desk: services, log, briefings } = served;
  const { token, apiUrl, gateway, shards, shardCount, databaseUrl } = config;
  if (token === undefined || !gateway) return undefined;
  const starting = startGateway({
    token,
    apiUrl,
    log,
    perSecond: requestShare(config.processes),
    ...(shards && shardCount !== undefined && { shards: { own: shards, of: shardCount } }),
    ...(databaseUrl !== undefined &&
      isSplit(config) && {
        identify: maxConcurrency => sharedThrottler({ connect: lockConnections(databaseUrl), maxConcurrency, log }),
      }),
    answer: async interaction => (await loadHandler()).answer(interaction, services),
    refused: code => served.watch?.refused(code),
    removed: guildId => void briefings?.open().then(opened => opened.removedFrom(guildId)),
  });
  void loadHandler();
  const started = await starting;
  if (!started.ok) return started;
  log.info('Connected to Discord.');
  served.gateway = started.gateway;
  return started.gateway;
}

/** Briefings are delivered by every process that may post. */
export async function deliver({ config, log, briefings, gateway }: ProcessState): Promise<Started> {
  const { token, apiUrl, processes } = config;
  if (!briefings || token === undefined) return undefined;
  // Whoever asks already goes first.
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
  const asked = findCurrentUser({ rest, token, clock, log, stop: ending.signal });
  const ended = new Promise<string>(done => {
    void asked.then(side => {
      if (side && 'problem' in side) done(side.problem);
      else if (side) begin(side);
    });
  });
  return {
    ended,
    async stop() {
      ending.abort();
      await asked;
      await opened.stop(DELIVERIES_WITHIN);
    },
  };
}

export interface ServeOptions {
  readonly config: Config;
  readonly keeper: DossierStore;
  readonly log: Logger;
  readonly now: () => Date;
  readonly signals: Signals;
  /** Ends the process at once. */
  readonly exit: (status: number) => void;
}

/**
 * Serves until a signal: SIGTERM and SIGINT stop it once the answers in flight are done, a second one at once; SIGHUP
 * reads the record anew. Each trouble is one line of the log.
 *
 * @returns the exit status: 0 after a signal, 1 when it couldn't start or Discord ended the connection for good.
 */
export async function serve({ config, keeper: dossiers, log, now, signals, exit }: ServeOptions): Promise<0 | 1> {
  const briefings = lazyBriefings(config, () => dossiers.current(), log);
  const services = openServices(log, () => dossiers.current(), now, {
    ...(briefings && { briefings: async () => (await briefings.open()).service }),
    answered: what => served.watch?.answered(what),
  });
  const served: ProcessState = { config, desk: services, log, briefings };
  const anew = () => void refresh(dossiers, services, log).then(() => briefings?.opened()?.wake());
  const listening = listen(signals, anew, exit);
  const running: Running[] = [];
  const ends: Promise<string | undefined>[] = [listening.stop];
  let asked = false;
  void listening.stop.then(() => {
    asked = true;
  });
  try {
    for (const start of [monitor, openEndpoint, connect, deliver]) {
      if (asked) break;
      const started = await Promise.race([start(served), listening.stop]);
      if (started === undefined) continue;
      if ('problem' in started) {
        log.error(started.problem);
        return 1;
      }
      running.push(started);
      if (started.ended) ends.push(started.ended);
    }
    // Not waited for: answers don't depend on it, nor should a stop.
    if (!asked) {
      void announce(config, log);
      void prepared(dossiers.current()).catch(services.report);
    }
    const problem = await Promise.race(ends);
    if (problem === undefined) return 0;
    log.error(problem);
    return 1;
  } finally {
    // What was started last ends first: deliveries in flight need the connection.
    for (const part of running.toReversed()) await part.stop();
    listening.end();
  }
}

/** Registers the commands where they differ. A refusal is logged, and the commands that Discord has are answered all the same. */
async function announce({ token, apiUrl, applicationId, guildId }: Config, log: Logger): Promise<void> {
  const { declarations } = await loadHandler();
  if (token === undefined) {
    log.info('Without DISCORD_TOKEN the commands are registered by npm run register alone.');
    return;
  }
  const done = await register(restFor(token, apiUrl), { applicationId, guildId }, declarations());
  if (!done.ok) log.warn(done.problem);
  else log.info({ commands: done.names }, done.changed ? 'Commands registered.' : 'Commands are registered already.');
}
