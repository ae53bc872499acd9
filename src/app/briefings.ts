/** Opens the briefings of this process, as its configuration has them. */
import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import type { Logger } from 'pino';
import type { Briefings } from '../briefings/briefings.ts';
import { requestShare } from '../briefings/delivery/types.ts';
import type { Dossier } from '../dossier/dossier.ts';
import type { Config } from './config.ts';
import { reporter } from './log.ts';

/** Briefings that are opened when something needs them. */
export interface LazyBriefings {
  /** Opens them, once. Their code is loaded then: connecting to Discord needs none of it. */
  open(): Promise<Briefings>;
  /** The briefings, if they are open. */
  opened(): Briefings | undefined;
}

/** @returns nothing without a token: there is no bot user to post as */
export function lazyBriefings(config: Config, dossier: () => Dossier, log: Logger): LazyBriefings | undefined {
  if (config.token === undefined) return undefined;
  let opened: Briefings | undefined;
  const load = async (): Promise<Briefings> => {
    const [{ openBriefings }, { SYSTEM_CLOCK }, { optionsOf }] = await Promise.all([
      import('../briefings/briefings.ts'),
      import('../lib/clock.ts'),
      import('../../commands/index.ts'),
    ]);
    opened = openBriefings({
      place: { dataDir: config.dataDir, databaseUrl: config.databaseUrl },
      dossier,
      perSecond: requestShare(config.processes),
      window: config.briefingWindow,
      clock: SYSTEM_CLOCK,
      owner: `${hostname()}/${process.pid}/${randomUUID().slice(0, 8)}`,
      optionsOf,
      zoneRules: process.versions['tz'] ?? process.version,
      log: { info: line => log.info(line), warn: line => log.warn(line) },
      report: reporter(log),
    });
    return opened;
  };
  let opening: Promise<Briefings> | undefined;
  return {
    open() {
      // One that failed is tried again: what it met may be over.
      opening ??= load().catch((error: unknown) => {
        opening = undefined;
        throw error;
      });
      return opening;
    },
    opened: () => opened,
  };
}
