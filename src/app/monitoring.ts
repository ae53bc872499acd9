/** What operators watch: counters for Prometheus, and whether all is well. Never what was typed, never by whom or where. */
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Briefings } from '../briefings/briefings.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { inTime } from '../lib/time-limit.ts';

/** Upper bounds of the answers' time, in seconds: from memory to a picture drawn. */
const BUCKETS = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5];

/** One part of the whole: whether it works, and what there is to say of it. */
export interface Part {
  readonly ok: boolean;
  readonly [detail: string]: string | number | boolean | undefined;
}

export interface Metrics {
  /** An answer was made. `ms` is the time it took. */
  answered(what: { readonly command: string; readonly kind: string; readonly ms: number }): void;
  /** Discord didn't take an answer. */
  refused(code: string): void;
  /** In Prometheus's text format. */
  text(): Promise<string>;
}

export interface Measured {
  /** Whether the gateway is connected; nothing where there is none. */
  connected(): boolean | undefined;
  /** How many deliveries are in each state, over all processes that share the store; nothing while it's unknown. */
  deliveries(): Promise<Readonly<Record<string, number>> | undefined>;
}

/** Counters of this process alone, but for the deliveries; Prometheus adds processes up. */
export function openMetrics({ connected, deliveries }: Measured): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry, prefix: 'rapporteur_' });
  const registers = [registry];
  const answers = new Histogram({
    name: 'rapporteur_answer_seconds',
    help: 'Time to make an answer, by command and kind of answer.',
    labelNames: ['command', 'kind'],
    buckets: BUCKETS,
    registers,
  });
  const refusals = new Counter({
    name: 'rapporteur_answers_refused_total',
    help: 'Answers that Discord did not take, by error code.',
    labelNames: ['code'],
    registers,
  });
  new Gauge({
    name: 'rapporteur_deliveries',
    help: 'Briefings in the store, by state: what was due in the last 90 days. The same from every process that shares it.',
    labelNames: ['state'],
    registers,
    async collect() {
      const counts = await deliveries();
      this.reset();
      for (const [state, count] of Object.entries(counts ?? {})) this.set({ state }, count);
    },
  });
  new Gauge({
    name: 'rapporteur_gateway_connected',
    help: '1 while connected to the gateway, 0 while not; absent where there is none.',
    registers,
    collect() {
      const now = connected();
      if (now === undefined) this.remove();
      else this.set(now ? 1 : 0);
    },
  });
  return {
    answered: ({ command, kind, ms }) => answers.observe({ command, kind }, ms / 1_000),
    refused: code => refusals.inc({ code }),
    text: () => registry.metrics(),
  };
}

export interface MetricsServer {
  readonly port: number;
  stop(): Promise<void>;
}

/**
 * `GET /metrics` and `GET /healthz` on every address: who may reach them is the network's affair.
 *
 * @param port 0 for any free one
 * @param health each part by its name; all is well when each is
 * @param report logs an unexpected error
 * @returns the server, or why it can't listen
 */
export function serveMetrics(
  port: number,
  metrics: Metrics,
  health: () => Promise<Readonly<Record<string, Part>>>,
  report: (error: unknown) => unknown,
): Promise<MetricsServer | { readonly problem: string }> {
  const server = createServer((request, response) => {
    const path = request.url?.split('?')[0];
    if (path !== '/metrics' && path !== '/healthz')
      return void send(response, 404, 'Nothing here. There are /metrics and /healthz.\n');
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('allow', 'GET, HEAD');
      return void send(response, 405, 'Use GET.\n');
    }
    const answering =
      path === '/metrics'
        ? metrics.text().then(text => send(response, 200, text, 'text/plain; version=0.0.4; charset=utf-8'))
        : health().then(parts => {
            const ok = Object.values(parts).every(part => part.ok);
            send(
              response,
              ok ? 200 : 503,
              JSON.stringify({ status: ok ? 'ok' : 'trouble', ...parts }),
              'application/json',
            );
          });
    answering.catch((error: unknown) => {
      report(error);
      send(response, 500, 'Something went wrong here.\n');
    });
  });
  return new Promise(resolve => {
    server.once('error', ({ code }: NodeJS.ErrnoException) =>
      resolve({
        problem: `Metrics can't be served on port ${port} (${code ?? 'no reason given'}). Mend METRICS_PORT.`,
      }),
    );
    server.listen(port, () => {
      resolve({
        port: (server.address() as AddressInfo).port,
        stop: () =>
          new Promise(done => {
            server.close(() => done());
            server.closeAllConnections();
          }),
      });
    });
  });
}

function send(response: ServerResponse, status: number, body: string, type = 'text/plain; charset=utf-8'): void {
  response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' }).end(body);
}

// Metrics and health of this process, where they are asked for.

/**
 * Milliseconds that the store has to answer. Who asks gives up after some seconds, and would then know nothing of the
 * rest either, just when a database server hangs.
 */
const STORE_WITHIN = 2_000;

export interface Monitored {
  dossier(): Dossier;
  /** Whether it is connected to the gateway; nothing where there is none. */
  connected(): boolean | undefined;
  briefings(): Pick<Briefings, 'counts' | 'health'> | undefined;
  /** Logs an unexpected error. */
  report(error: unknown): unknown;
}

/** Who is told of what happens; nobody where nothing is watched. */
export type Monitoring = Pick<Metrics, 'answered' | 'refused'> & Pick<MetricsServer, 'port' | 'stop'>;

/**
 * @param within milliseconds that the store has to answer
 * @returns the watch, or in a line why it can't be opened
 */
export async function openMonitoring(
  metricsPort: number,
  watched: Monitored,
  within = STORE_WITHIN,
): Promise<Monitoring | { readonly problem: string }> {
  const report = (error: unknown): unknown => watched.report(error);
  const metrics = openMetrics({
    connected: () => watched.connected(),
    async deliveries() {
      const counts = watched.briefings()?.counts();
      if (!counts) return undefined;
      try {
        return await inTime(counts, within, report);
      } catch (error) {
        // The other metrics are served all the same.
        report(error);
        return undefined;
      }
    },
  });
  const served = await serveMetrics(metricsPort, metrics, () => health(watched, within), report);
  if ('problem' in served) return served;
  return { answered: metrics.answered, refused: metrics.refused, port: served.port, stop: () => served.stop() };
}

async function health(
  { dossier, connected, briefings, report }: Monitored,
  within: number,
): Promise<Readonly<Record<string, Part>>> {
  const { asOf, items } = dossier();
  const isConnected = connected();
  const asked = briefings()?.health();
  const store = asked && ((await inTime(asked, within, report)) ?? { ok: false, late: true });
  return {
    record: { ok: true, asOf, items: items.size },
    ...(isConnected === undefined ? {} : { gateway: { ok: isConnected } }),
    ...(store ? { store: { ...store } } : {}),
  };
}
