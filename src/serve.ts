/** Answering on Discord: by the gateway, the HTTP endpoint, or both, until told to stop. */
import type { Logger } from 'pino';
import type { Config } from './config.ts';
import type { Keeper } from './dossier/keeper.ts';
import { kept } from './kept.ts';
import { openDesk } from './log.ts';
import { refresh } from './refresh.ts';
import { listen, type Signals } from './signals.ts';
import type { Desk } from './transport/desk.ts';
import { startGateway } from './transport/gateway.ts';
import { httpEndpoint } from './transport/http.ts';
import { register } from './transport/register.ts';
import { restFor } from './transport/register-command.ts';

export interface ServeOptions {
  readonly config: Config;
  readonly keeper: Keeper;
  readonly log: Logger;
  readonly now: () => Date;
  readonly signals: Signals;
  /** Ends the process at once. */
  readonly exit: (status: number) => void;
}

/** What answers takes about as long to load as Discord takes to let us in, so it's loaded meanwhile. */
const answering = kept(() => import('./answering.ts'));

type Running = { stop(): Promise<void> };
/** `undefined` when what was to be started isn't configured, or a stop was asked for meanwhile. */
type Started = (Running & { readonly ended?: Promise<string> }) | { readonly problem: string } | undefined;

/**
 * Serves until a signal: SIGTERM and SIGINT stop it once the answers in flight are done, a second one at once; SIGHUP
 * reads the record anew. Each trouble is one line of the log.
 *
 * @returns the exit status: 0 after a signal, 1 when it couldn't start or Discord ended the connection for good.
 */
export async function serve({ config, keeper, log, now, signals, exit }: ServeOptions): Promise<0 | 1> {
  const desk = openDesk(log, () => keeper.current(), now);
  const listening = listen(signals, () => void refresh(keeper, desk, log), exit);
  const running: Running[] = [];
  const ends: Promise<string | undefined>[] = [listening.stop];
  let asked = false;
  void listening.stop.then(() => {
    asked = true;
  });
  try {
    for (const start of [openEndpoint, connect]) {
      if (asked) break;
      const started = await Promise.race([start(config, desk, log), listening.stop]);
      if (started === undefined) continue;
      if ('problem' in started) {
        log.error(started.problem);
        return 1;
      }
      running.push(started);
      if (started.ended) ends.push(started.ended);
    }
    // Not waited for: answers don't depend on it, nor should a stop.
    if (!asked) void announce(config, log);
    const problem = await Promise.race(ends);
    if (problem === undefined) return 0;
    log.error(problem);
    return 1;
  } finally {
    await Promise.all(running.map(transport => transport.stop()));
    listening.end();
  }
}

async function openEndpoint({ publicKey, host, port }: Config, desk: Desk, log: Logger): Promise<Started> {
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

async function connect({ token, apiUrl }: Config, desk: Desk, log: Logger): Promise<Started> {
  if (token === undefined) return undefined;
  const starting = startGateway({
    token,
    apiUrl,
    log,
    answer: async interaction => (await answering()).answer(interaction, desk),
  });
  void answering();
  const started = await starting;
  if (!started.ok) return started;
  log.info('Connected to Discord.');
  return started.gateway;
}

/** Registers the commands where they differ. A refusal is logged, and the commands that Discord has are answered all the same. */
async function announce({ token, apiUrl, applicationId, guildId }: Config, log: Logger): Promise<void> {
  const { declared } = await answering();
  if (token === undefined) {
    log.info('Without DISCORD_TOKEN the commands are registered by npm run register alone.');
    return;
  }
  const done = await register(restFor(token, apiUrl), { applicationId, guildId }, declared());
  if (!done.ok) log.warn(done.problem);
  else log.info({ commands: done.names }, done.changed ? 'Commands registered.' : 'Commands are registered already.');
}
