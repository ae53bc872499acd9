/** What operators watch: counters for Prometheus, and whether all is well. Never what was typed, never by whom or where. */
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

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
 * @returns the server, or why it can't listen
 */
export function serveMetrics(
  port: number,
  metrics: Metrics,
  health: () => Promise<Readonly<Record<string, Part>>>,
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
    // What failed stands in the log where it failed; here it's only that it did.
    answering.catch(() => send(response, 500, 'Something went wrong here.\n'));
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
