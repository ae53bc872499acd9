/** Answering on Discord: by the gateway, the HTTP endpoint, or both, until told to stop. */
import type { Logger } from 'pino';
import { briefingSide } from './briefing-side.ts';
import type { Config } from './config.ts';
import type { Keeper } from './dossier/keeper.ts';
import { openDesk } from './log.ts';
import { answering, connect, deliver, openEndpoint, type Running, type Served, watch } from './parts.ts';
import { prepared, refresh } from './refresh.ts';
import { listen, type Signals } from './signals.ts';
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

/**
 * Serves until a signal: SIGTERM and SIGINT stop it once the answers in flight are done, a second one at once; SIGHUP
 * reads the record anew. Each trouble is one line of the log.
 *
 * @returns the exit status: 0 after a signal, 1 when it couldn't start or Discord ended the connection for good.
 */
export async function serve({ config, keeper, log, now, signals, exit }: ServeOptions): Promise<0 | 1> {
  const briefings = briefingSide(config, () => keeper.current(), log);
  const desk = openDesk(log, () => keeper.current(), now, {
    ...(briefings && { office: async () => (await briefings.open()).office }),
    answered: what => served.watch?.answered(what),
  });
  const served: Served = { config, desk, log, briefings };
  const anew = () => void refresh(keeper, desk, log).then(() => briefings?.opened()?.wake());
  const listening = listen(signals, anew, exit);
  const running: Running[] = [];
  const ends: Promise<string | undefined>[] = [listening.stop];
  let asked = false;
  void listening.stop.then(() => {
    asked = true;
  });
  try {
    for (const start of [watch, openEndpoint, connect, deliver]) {
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
      void prepared(keeper.current()).catch(desk.report);
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
  const { declared } = await answering();
  if (token === undefined) {
    log.info('Without DISCORD_TOKEN the commands are registered by npm run register alone.');
    return;
  }
  const done = await register(restFor(token, apiUrl), { applicationId, guildId }, declared());
  if (!done.ok) log.warn(done.problem);
  else log.info({ commands: done.names }, done.changed ? 'Commands registered.' : 'Commands are registered already.');
}
