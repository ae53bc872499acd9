/** The parts of a process that answers on Discord: each is started on its own, and stopped on its own. */
import type { Logger } from 'pino';
import type { DiscordSide } from './briefing/briefings.ts';
import { requestShare } from './briefing/deliver/settings.ts';
import type { BriefingSide } from './briefing-side.ts';
import type { Config } from './config.ts';
import { kept } from './kept.ts';
import { ownSide } from './own-side.ts';
import type { Desk } from './transport/desk.ts';
import { type Gateway, startGateway } from './transport/gateway.ts';
import { httpEndpoint } from './transport/http.ts';
import { sharedThrottler } from './transport/identify.ts';
import { restFor } from './transport/register-command.ts';
import { lockConnections } from './transport/turn.ts';
import { openWatch, type Watch } from './watch.ts';

/** What answers takes about as long to load as Discord takes to let us in, so it's loaded meanwhile. */
export const answering = kept(() => import('./answering.ts'));

/** Milliseconds that deliveries in flight have when the process stops. */
const DELIVERIES_WITHIN = 5_000;

export type Running = { stop(): Promise<void> };
/** `undefined` when what was to be started isn't configured, or a stop was asked for meanwhile. */
export type Started = (Running & { readonly ended?: Promise<string> }) | { readonly problem: string } | undefined;

/** What the parts of the process share. */
export interface Served {
  readonly config: Config;
  readonly desk: Desk;
  readonly log: Logger;
  readonly briefings: BriefingSide | undefined;
  /** Those that are watching, and what they see. */
  watch?: Watch;
  gateway?: Gateway;
}

/** Metrics and health. */
export async function watch(served: Served): Promise<Started> {
  const { config, desk, log, briefings } = served;
  const opened = await openWatch(config, {
    dossier: () => desk.dossier,
    connected: () =>
      config.token !== undefined && config.gateway ? (served.gateway?.connected() ?? false) : undefined,
    briefings: () => briefings?.opened(),
  });
  if (opened === undefined || 'problem' in opened) return opened;
  served.watch = opened;
  log.info({ port: config.metricsPort }, 'Metrics and health are served.');
  return opened;
}

/** The HTTP interactions endpoint. */
export async function openEndpoint({ config: { publicKey, host, port }, desk, log }: Served): Promise<Started> {
  if (publicKey === undefined) return undefined;
  await answering();
  const endpoint = httpEndpoint({
    publicKey,
    host,
    port,
    answer: async interaction => (await answering()).answer(interaction, desk),
    now: () => desk.now(),
    health: () => ({ asOf: desk.dossier.asOf, items: desk.dossier.items.size }),
    report: error => desk.report(error),
  });
  const started = await endpoint.start();
  if (!started.ok) return started;
  log.info({ host: started.host, port: started.port }, 'The HTTP interactions endpoint listens.');
  return endpoint;
}

/** Whether other processes serve shards too. One that serves all needs no leave from them, nor a database to give it. */
const isSplit = ({ shards, shardCount }: Config): boolean => (shards?.length ?? 0) < (shardCount ?? 0);

/** The gateway. */
export async function connect(served: Served): Promise<Started> {
  const { config, desk, log, briefings } = served;
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
    answer: async interaction => (await answering()).answer(interaction, desk),
    refused: code => served.watch?.refused(code),
    removed: guildId => void briefings?.open().then(opened => opened.removedFrom(guildId)),
  });
  void answering();
  const started = await starting;
  if (!started.ok) return started;
  log.info('Connected to Discord.');
  served.gateway = started.gateway;
  return started.gateway;
}

/** Briefings are delivered by every process that may post. */
export async function deliver({ config, log, briefings, gateway }: Served): Promise<Started> {
  const { token, apiUrl, processes } = config;
  if (!briefings || token === undefined) return undefined;
  // Whoever asks already goes first.
  await answering();
  const opened = await briefings.open();
  const begin = ({ rest, once, ownId }: DiscordSide): void => {
    opened.start({ rest, once, ownId });
    log.info('Briefings are delivered.');
  };
  if (gateway) {
    begin(gateway);
    return { stop: () => opened.stop(DELIVERIES_WITHIN) };
  }
  // Not waited for: what the endpoint answers needs nothing of Discord.
  const ending = new AbortController();
  const { REAL_WORLD: world } = await import('./briefing/clock.ts');
  const rest = restFor(token, apiUrl, requestShare(processes));
  const asked = ownSide({ rest, token, world, log, stop: ending.signal });
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
