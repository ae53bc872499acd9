/** Metrics and health of this process, where they are asked for. */

import type { Briefings } from './briefing/briefings.ts';
import type { Config } from './config.ts';
import type { Dossier } from './dossier/dossier.ts';
import type { Metrics, MetricsServer, Part } from './metrics.ts';

/**
 * Milliseconds that the store has to answer. Who asks gives up after some seconds, and would then know nothing of the
 * rest either, just when a database server hangs.
 */
const STORE_WITHIN = 2_000;

export interface Watched {
  dossier(): Dossier;
  /** Whether it is connected to the gateway; nothing where there is none. */
  connected(): boolean | undefined;
  briefings(): Briefings | undefined;
}

/** Who is told of what happens; nobody where nothing is watched. */
export type Watch = Pick<Metrics, 'answered' | 'refused'> & { stop(): Promise<void> };

/** @returns the watch, or in a line why it can't be opened; nothing where METRICS_PORT isn't set */
export async function openWatch(
  { metricsPort }: Config,
  watched: Watched,
): Promise<Watch | { readonly problem: string } | undefined> {
  if (metricsPort === undefined) return undefined;
  const { openMetrics, serveMetrics } = await import('./metrics.ts');
  const metrics = openMetrics({
    connected: () => watched.connected(),
    // A store in trouble says so in the health check; here there is nothing to count.
    deliveries: async () => {
      const counts = watched.briefings()?.counts();
      return counts && (await inTime(counts.catch(() => undefined)));
    },
  });
  const served: MetricsServer | { readonly problem: string } = await serveMetrics(metricsPort, metrics, () =>
    health(watched),
  );
  if ('problem' in served) return served;
  return { answered: metrics.answered, refused: metrics.refused, stop: () => served.stop() };
}

async function health({ dossier, connected, briefings }: Watched): Promise<Readonly<Record<string, Part>>> {
  const { asOf, items } = dossier();
  const isConnected = connected();
  const asked = briefings()?.health();
  const store = asked && ((await inTime(asked)) ?? { ok: false, late: true });
  return {
    record: { ok: true, asOf, items: items.size },
    ...(isConnected === undefined ? {} : { gateway: { ok: isConnected } }),
    ...(store ? { store: { ...store } } : {}),
  };
}

/** What comes of it; nothing when it takes too long. */
async function inTime<T>(something: Promise<T>): Promise<T | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<undefined>(resolve => {
    timer = setTimeout(() => resolve(undefined), STORE_WITHIN);
  });
  try {
    return await Promise.race([something, late]);
  } finally {
    clearTimeout(timer);
  }
}
