import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, describe, expect, test as it } from 'vitest';
import {
  type ComponentHealth,
  type MetricsServer,
  type Monitored,
  openMetrics,
  openMonitoring,
  serveMetrics,
} from '../../src/app/monitoring.ts';
import { eventually } from '../support/eventually.ts';
import { endless, line } from '../support/line.ts';
import { dossier } from '../support/record.ts';

const open: MetricsServer[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map(server => server.stop()));
});

async function served(
  health: () => Promise<Record<string, ComponentHealth>> = async () => ({}),
  connected: () => boolean | undefined = () => true,
) {
  const metrics = openMetrics({
    connected,
    deliveries: async () => ({ sent: 3, failed: 1 }),
    lostLines: () => 7,
    kept: () => undefined,
  });
  const reported: unknown[] = [];
  const server = await serveMetrics(0, metrics, health, error => reported.push(error), { requestTimeout: 2 ** 30 });
  if ('problem' in server) throw new Error(server.problem);
  open.push(server);
  const get = (path: string, method = 'GET') => fetch(`http://127.0.0.1:${server.port}${path}`, { method });
  return { metrics, server, get, reported };
}

describe('/metrics', () => {
  it('count answers by command and kind, what became of them, losses by code, deliveries by state', async () => {
    const { metrics, get } = await served();
    metrics.answered({ command: 'quote', kind: 'items', ms: 2 });
    metrics.answered({ command: 'quote', kind: 'items', ms: 40 });
    metrics.answered({ command: 'ask', kind: 'nothing', ms: 1 });
    for (const taken of ['at once', 'repeated', 'repeated', 'confirmed'] as const) metrics.delivered({ taken });
    metrics.delivered({ lost: { code: '10062', text: 'too late' } });
    const response = await get('/metrics');
    expect(response.headers.get('content-type')).toContain('text/plain; version=0.0.4');
    const lines = (await response.text()).split('\n');
    expect(lines).toContain('rapporteur_answer_seconds_count{command="quote",kind="items"} 2');
    expect(lines).toContain('rapporteur_answer_seconds_bucket{le="0.0025",command="quote",kind="items"} 1');
    expect(lines).toContain('rapporteur_answer_seconds_count{command="ask",kind="nothing"} 1');
    expect(lines).toContain('rapporteur_answers_taken_total{how="at once"} 1');
    expect(lines).toContain('rapporteur_answers_taken_total{how="repeated"} 2');
    expect(lines).toContain('rapporteur_answers_taken_total{how="confirmed"} 1');
    expect(lines).toContain('rapporteur_answers_lost_total{code="10062"} 1');
    expect(lines).toContain('rapporteur_log_lines_lost_total 7');
    expect(lines).toContain('rapporteur_deliveries{state="sent"} 3');
    expect(lines.some(line => line.startsWith('rapporteur_process_resident_memory_bytes '))).toBe(true);
  });

  it('count what somebody hadn’t asked by item and reason', async () => {
    const { metrics, get } = await served();
    const press = { command: 'ask feedback', kind: 'settings', ms: 1 };
    metrics.answered({ ...press, feedback: { reason: 'answered', item: 'clarity' } });
    metrics.answered({ ...press, feedback: { reason: 'answered', item: 'clarity' } });
    metrics.answered({ ...press, feedback: { reason: 'refused' } });
    const lines = (await (await get('/metrics')).text()).split('\n');
    expect(lines.filter(text => text.startsWith('rapporteur_ask_feedback_total{'))).toEqual([
      'rapporteur_ask_feedback_total{item="clarity",reason="answered"} 2',
      'rapporteur_ask_feedback_total{item="none",reason="refused"} 1',
    ]);
  });

  it('say whether the gateway is connected, and nothing where there is none', async () => {
    const states = [true, false, undefined, true];
    const { get } = await served(undefined, () => states.shift());
    const gauge = async () => /^rapporteur_gateway_connected (\d)$/m.exec(await (await get('/metrics')).text())?.[1];
    expect([await gauge(), await gauge(), await gauge(), await gauge()]).toEqual(['1', '0', undefined, '1']);
  });

  it('are each process’s own', async () => {
    const [one, other] = [await served(), await served()];
    one.metrics.delivered({ lost: { code: '1', text: '' } });
    expect(await (await other.get('/metrics')).text()).not.toContain('code="1"');
  });
});

describe('/healthz', () => {
  it.each<[number, string, Record<string, ComponentHealth>]>([
    [200, 'ok', { gateway: { ok: true }, store: { ok: true, engine: 'sqlite' } }],
    [503, 'trouble', { gateway: { ok: true }, store: { ok: false, trouble: 'full disk' } }],
  ])('%i: %s', async (status, word, components) => {
    const { get } = await served(async () => components);
    const response = await get('/healthz');
    expect(response.status).toBe(status);
    expect(await response.json()).toEqual({ status: word, ...components });
    expect(response.headers.get('cache-control')).toBe('no-store');
  });

  it('says that something went wrong, and not what', async () => {
    const error = new Error('a secret');
    const { get, reported } = await served(() => Promise.reject(error));
    const response = await get('/healthz');
    expect([response.status, await response.text()]).toEqual([500, 'Something went wrong here.\n']);
    expect(reported).toEqual([error]);
  });
});

it('other paths and methods are refused', async () => {
  const { get } = await served();
  expect((await get('/')).status).toBe(404);
  const post = await get('/metrics', 'POST');
  expect([post.status, post.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
});

it.each(['/metrics', '/other'])('an endless body at %s ends its connection', async path => {
  const { server } = await served();
  const one = await line(server.port);
  const head = `GET ${path} HTTP/1.1\r\nhost: x\r\ntransfer-encoding: chunked\r\n\r\n`;
  one.write(head);
  one.write(endless(head));
  await eventually(() => expect(one.isClosed()).toBe(true));
});

it('a port in use is a problem of one line', async () => {
  const { server } = await served();
  expect(
    await serveMetrics(
      server.port,
      openMetrics({
        connected: () => true,
        deliveries: async () => undefined,
        lostLines: () => 0,
        kept: () => undefined,
      }),
      async () => ({}),
      () => undefined,
    ),
  ).toEqual({
    problem: `Metrics can't be served on port ${server.port} (EADDRINUSE). Set METRICS_PORT to a free port.`,
  });
});

describe('a store that doesn’t answer as it should', () => {
  const WITHIN = 20;
  const LATER = 80;
  const COUNTED = /rapporteur_deliveries\{/;

  async function monitored(briefings: ReturnType<Monitored['briefings']>) {
    const reported: unknown[] = [];
    const components: Monitored = {
      dossier: () => dossier,
      connected: () => undefined,
      briefings: () => briefings,
      lostLines: () => 0,
      kept: () => undefined,
      report: error => void reported.push(error),
    };
    const opened = await openMonitoring(0, components, WITHIN);
    if ('problem' in opened) throw new Error(opened.problem);
    open.push(opened);
    const get = async (path: string) => (await fetch(`http://127.0.0.1:${opened.port}${path}`)).text();
    return { get, reported };
  }

  it('in time is called late; what it fails with after that is reported', async () => {
    const error = new Error('the server hung up');
    const failing = () => wait(LATER).then(() => Promise.reject(error));
    const { get, reported } = await monitored({ counts: failing, health: failing });
    expect(JSON.parse(await get('/healthz'))).toMatchObject({ status: 'trouble', store: { ok: false, late: true } });
    await eventually(() => expect(reported).toEqual([error]));
    const metrics = await get('/metrics');
    expect(metrics).not.toMatch(COUNTED);
    expect(metrics).toContain('rapporteur_answer_seconds');
    await eventually(() => expect(reported).toEqual([error, error]));
  });

  it('because something is wrong with the bot is reported, and the other metrics are served', async () => {
    const error = new TypeError('a mistake');
    const { get, reported } = await monitored({
      counts: () => Promise.reject(error),
      health: () => Promise.resolve({ ok: true, engine: 'sqlite' }),
    });
    const metrics = await get('/metrics');
    expect(metrics).not.toMatch(COUNTED);
    expect(metrics).toContain('rapporteur_answer_seconds');
    expect(reported).toEqual([error]);
  });

  it('because it can’t be used leaves its deliveries out', async () => {
    const { get, reported } = await monitored({
      counts: () => Promise.resolve(undefined),
      health: () => Promise.resolve({ ok: false, engine: 'sqlite' }),
    });
    expect(await get('/metrics')).not.toMatch(COUNTED);
    expect(JSON.parse(await get('/healthz'))).toMatchObject({ status: 'trouble', store: { ok: false } });
    expect(reported).toEqual([]);
  });
});
