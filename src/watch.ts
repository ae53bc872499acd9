/** Metrics and health of this process, where they are asked for. */

import type { Briefings } from './briefing/briefings.ts';
import type { Config } from './config.ts';
import type { Dossier } from './dossier/dossier.ts';
import type { Metrics, MetricsServer, Part } from './metrics.ts';

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
    connected: () => watched.connected() === true,
    // A store in trouble says so in the health check; here there is nothing to count.
    deliveries: async () =>
      watched
        .briefings()
        ?.counts()
        .catch(() => undefined),
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
  const store = await briefings()?.health();
  return {
    record: { ok: true, asOf, items: items.size },
    ...(isConnected === undefined ? {} : { gateway: { ok: isConnected } }),
    ...(store ? { store: { ...store } } : {}),
  };
}
