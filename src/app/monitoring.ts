/**
 * Serves metrics for Prometheus and a health check to operators. They hold nothing of what was typed, by whom or where.
 */
import type { IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Briefings } from '../briefings/briefings.ts';
import type { Delivery } from '../discord/callbacks.ts';
import type { KeptReplies } from '../discord/kept-replies.ts';
import type { Answered } from '../dispatch/services.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { boundedServer, closeAtOnce, type HttpAnswer, type HttpLimits } from '../lib/http-server.ts';
import { inTime } from '../lib/time-limit.ts';

/** Upper bounds of the histogram of answer times, in seconds: from an answer out of memory to a picture drawn. */
const BUCKETS = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5];

/** The health of one component, with details of its own. */
export interface ComponentHealth {
  /** Whether it works. */
  readonly ok: boolean;
  readonly [detail: string]: string | number | boolean | undefined;
}

type KeptSize = ReturnType<KeptReplies['size']>;

/** Counters of what the process does. */
export interface Metrics {
  /** Counts an answer. */
  answered(what: Omit<Answered, 'hits'>): void;
  /** Counts what became of an answer that was sent over the gateway's callbacks. */
  delivered(what: Delivery): void;
  /** Writes all metrics in Prometheus's text format. */
  text(): Promise<string>;
}

/** What is measured when the metrics are read. */
interface MetricSources {
  /** Whether the gateway is connected; nothing where there is none. */
  connected(): boolean | undefined;
  /** Counts deliveries by state, over all processes that share the store; nothing while that is unknown. */
  deliveries(): Promise<Readonly<Record<string, number>> | undefined>;
  /** Counts lines of the log that couldn't be written. */
  lostLines(): number;
  /** How many replies are kept, and how many bytes they take; nothing before the first answer. */
  kept(): KeptSize | undefined;
}

/** Opens the counters. They are this process's own, but for the deliveries; Prometheus adds processes up. */
export function openMetrics({ connected, deliveries, lostLines, kept }: MetricSources): Metrics {
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
  const notAsked = new Counter({
    name: 'rapporteur_ask_feedback_total',
    help: 'Presses of "Not what I asked" under answers to questions, by the first item shown (none for none) and by what the answer was: answered, near or refused.',
    labelNames: ['item', 'reason'],
    registers,
  });
  const taken = new Counter({
    name: 'rapporteur_answers_taken_total',
    help: 'Answers that Discord took: at once; repeated, after a try that failed; or confirmed, taken by a try whose reply never came.',
    labelNames: ['how'],
    registers,
  });
  const lost = new Counter({
    name: 'rapporteur_answers_lost_total',
    help: 'Answers that Discord did not take, by error code.',
    labelNames: ['code'],
    registers,
  });
  const again = new Counter({
    name: 'rapporteur_replies_again_total',
    help: 'Answers that were sent as they had been kept, without being made anew, by command.',
    labelNames: ['command'],
    registers,
  });
  for (const [unit, help] of [
    ['replies', 'Replies that are kept.'],
    ['bytes', 'Bytes that the replies take that are kept.'],
  ] as const)
    new Gauge({
      name: `rapporteur_kept_${unit}`,
      help,
      registers,
      collect() {
        this.set(kept()?.[unit] ?? 0);
      },
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
  new Counter({
    name: 'rapporteur_log_lines_lost_total',
    help: 'Lines of the log that could not be written to standard error.',
    registers,
    collect() {
      this.reset();
      this.inc(lostLines());
    },
  });
  return {
    answered({ command, kind, ms, feedback, isKept }) {
      if (isKept) again.inc({ command });
      answers.observe({ command, kind }, ms / 1_000);
      if (feedback) notAsked.inc({ item: feedback.item ?? 'none', reason: feedback.reason });
    },
    delivered: what => ('taken' in what ? taken.inc({ how: what.taken }) : lost.inc({ code: what.lost.code })),
    text: () => registry.metrics(),
  };
}

/** A server for metrics and the health check. */
export interface MetricsServer {
  readonly port: number;
  /** Closes all connections. */
  stop(): Promise<void>;
}

/**
 * Serves `GET /metrics` and `GET /healthz` on every address; the network decides who may reach them. The health check
 * answers 200 when every component works, otherwise 503.
 *
 * @param port 0 for any free one
 * @param health the components' health by name
 * @param report logs an unexpected error
 * @param limits other bounds of the server
 * @returns the server, or one line that says why it can't listen
 */
export function serveMetrics(
  port: number,
  metrics: Metrics,
  health: () => Promise<Readonly<Record<string, ComponentHealth>>>,
  report: (error: unknown) => unknown,
  limits: Partial<HttpLimits> = {},
): Promise<MetricsServer | { readonly problem: string }> {
  const server = boundedServer(
    {
      answer: request => answerTo(request, metrics, health),
      failed(error) {
        report(error);
        return text(500, 'Something went wrong here.\n');
      },
    },
    limits,
  );
  return new Promise(resolve => {
    server.once('error', ({ code }: NodeJS.ErrnoException) =>
      resolve({
        problem: `Metrics can't be served on port ${port} (${code ?? 'no reason given'}). Set METRICS_PORT to a free port.`,
      }),
    );
    server.listen(port, () => {
      resolve({
        port: (server.address() as AddressInfo).port,
        stop: () => closeAtOnce(server),
      });
    });
  });
}

async function answerTo(
  request: IncomingMessage,
  metrics: Metrics,
  health: () => Promise<Readonly<Record<string, ComponentHealth>>>,
): Promise<HttpAnswer> {
  const path = request.url?.split('?')[0];
  if (path !== '/metrics' && path !== '/healthz') return text(404, 'Nothing here. There are /metrics and /healthz.\n');
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    const { headers, ...refusal } = text(405, 'Use GET.\n');
    return { ...refusal, headers: { ...headers, allow: 'GET, HEAD' } };
  }
  if (path === '/metrics') return text(200, await metrics.text(), 'text/plain; version=0.0.4; charset=utf-8');
  const components = await health();
  const ok = Object.values(components).every(component => component.ok);
  const body = JSON.stringify({ status: ok ? 'ok' : 'trouble', ...components });
  return text(ok ? 200 : 503, body, 'application/json');
}

const text = (status: number, body: string, type = 'text/plain; charset=utf-8'): HttpAnswer => ({
  status,
  body,
  headers: { 'content-type': type, 'cache-control': 'no-store' },
});

/**
 * Milliseconds that the store has to answer. The monitoring system gives up after some seconds: when a database server
 * hangs, it would learn nothing of the other components either.
 */
const STORE_WITHIN = 2_000;

/** The components of the process that are monitored. */
export interface Monitored {
  /** The record as it stands. */
  dossier(): Dossier;
  /** Whether the process is connected to the gateway; nothing where there is none. */
  connected(): boolean | undefined;
  /** Nothing until they are opened, or where there are none. */
  briefings(): Pick<Briefings, 'counts' | 'health'> | undefined;
  /** Counts lines of the log that couldn't be written. */
  lostLines(): number;
  /** How many replies are kept, and how many bytes they take; nothing before the first answer. */
  kept(): KeptSize | undefined;
  /** Logs an unexpected error. */
  report(error: unknown): unknown;
}

/** Counts what happens, and serves it until the stop. */
export type Monitoring = Pick<Metrics, 'answered' | 'delivered'> & Pick<MetricsServer, 'port' | 'stop'>;

/**
 * Opens the metrics and the health check of this process.
 *
 * @param within milliseconds that the store has to answer
 * @returns the monitoring, or one line that says why it can't listen
 */
export async function openMonitoring(
  metricsPort: number,
  monitored: Monitored,
  within = STORE_WITHIN,
): Promise<Monitoring | { readonly problem: string }> {
  const report = (error: unknown): unknown => monitored.report(error);
  const metrics = openMetrics({
    connected: () => monitored.connected(),
    lostLines: () => monitored.lostLines(),
    kept: () => monitored.kept(),
    async deliveries() {
      const counts = monitored.briefings()?.counts();
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
  const served = await serveMetrics(metricsPort, metrics, () => health(monitored, within), report);
  if ('problem' in served) return served;
  return { answered: metrics.answered, delivered: metrics.delivered, port: served.port, stop: () => served.stop() };
}

async function health(
  { dossier, connected, briefings, report }: Monitored,
  within: number,
): Promise<Readonly<Record<string, ComponentHealth>>> {
  const { asOf, items } = dossier();
  const isConnected = connected();
  const asking = briefings()?.health();
  const store = asking && ((await inTime(asking, within, report)) ?? { ok: false, late: true });
  return {
    record: { ok: true, asOf, items: items.size },
    ...(isConnected === undefined ? {} : { gateway: { ok: isConnected } }),
    ...(store ? { store: { ...store } } : {}),
  };
}
