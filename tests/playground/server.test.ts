import { existsSync, readFileSync } from 'node:fs';
import { type AddressInfo, connect, createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, test as it } from 'vitest';
import { checkHost } from '../../src/playground/http.ts';
import { openPlayground } from '../../src/playground/server.ts';
import { commandPayload } from '../support/discord/payloads.ts';
import { eventually } from '../support/eventually.ts';
import { endless, line } from '../support/line.ts';
import { fc } from '../support/properties.ts';
import { servicesOf } from '../support/services.ts';
import { FILES, pageFolder, playgrounds } from './open.ts';

const folder = pageFolder();
const open = playgrounds();
const playground = await open();
const { ask, post, address, port } = playground;

const GET = ['/', '/page.css', '/page/main.js', '/fonts/twemoji.woff2', '/favicon.ico', '/api/about'];
const POST = ['/api/interactions', '/api/markdown'];
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; " +
  "form-action 'none'; frame-ancestors 'none'; base-uri 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

describe('the page', () => {
  it.each([
    ['/', 'text/html; charset=utf-8', FILES['index.html']],
    ['/?x#y', 'text/html; charset=utf-8', FILES['index.html']],
    ['/page.css', 'text/css; charset=utf-8', FILES['page.css']],
    ['/page/main.js', 'text/javascript; charset=utf-8', FILES['main.js']],
  ])('%s is the file that was built', async (path, type, text) => {
    const answer = await ask(path);
    expect(answer).toMatchObject({ status: 200, text });
    expect(answer.headers['content-type']).toBe(type);
    expect(answer.headers['content-length']).toBe(String(text.length));
  });

  it.each(
    ['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext', 'greek'].flatMap(s => [`${s}-wght-normal`, `${s}-wght-italic`]),
  )('has the typeface %s', async name => {
    const { status, headers, bytes } = await ask(`/fonts/noto-sans-${name}.woff2`);
    expect(status).toBe(200);
    expect(headers['content-type']).toBe('font/woff2');
    expect(bytes.subarray(0, 4).toString()).toBe('wOF2');
  });

  it('has the typeface of emoji, and an empty icon', async () => {
    expect((await ask('/fonts/twemoji.woff2')).bytes.subarray(0, 4).toString()).toBe('wOF2');
    expect(await ask('/favicon.ico')).toMatchObject({ status: 204, text: '' });
  });

  it('has every file that the real page asks for', async () => {
    const source = join(import.meta.dirname, '../../src/playground/page');
    const real = await open({ folder: source });
    const [html, css] = await Promise.all([real.ask('/'), real.ask('/page.css')]);
    // The build puts what the pages share in front.
    const styles = readFileSync(join(source, 'base.css'), 'utf8') + css.text;
    const linked = [...html.text.matchAll(/<link[^>]* href="([^"]+)"/g), ...styles.matchAll(/url\("?([^")]+)"?\)/g)];
    expect(linked.length).toBeGreaterThan(5);
    for (const [, path = ''] of linked) expect((await real.ask(path)).status, path).toBe(200);
    for (const [, path = ''] of html.text.matchAll(/<script[^>]* src="\/page\/([\w-]+)\.js"/g))
      expect(existsSync(join(source, `${path}.ts`)), path).toBe(true);
  });

  it('answers HEAD without a body', async () => {
    const answer = await ask('/', { method: 'HEAD' });
    expect(answer).toMatchObject({ status: 200, text: '' });
    expect(answer.headers['content-length']).toBe(String(FILES['index.html'].length));
  });
});

describe('every answer, refusals included', () => {
  it.each([...GET, ...POST, '/nothing', '/api/nothing'])('%s carries the policy', async path => {
    const { headers } = await ask(path);
    expect(headers['content-security-policy']).toBe(POLICY);
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-resource-policy': 'same-origin',
      'cross-origin-opener-policy': 'same-origin',
      'cache-control': 'no-store',
    });
    expect(Object.keys(headers).filter(name => name.startsWith('access-control'))).toEqual([]);
  });
});

describe('who may ask', () => {
  it.each(['example.org', 'example.org:80', '127.0.0.1', 'localhost', '127.0.0.1:1', '127.0.0.1.example.org', '[::1]'])(
    'not a page that calls this machine %s',
    async host => {
      for (const path of [...GET, ...POST, '/nothing']) {
        const answer = await ask(path, { headers: { host } });
        expect(answer.status, path).toBe(421);
        expect(answer.text).toContain(`http://127.0.0.1:${port}`);
      }
    },
  );

  it.each([
    [80, 'localhost', true],
    [80, '127.0.0.1', true],
    [80, 'localhost:80', true],
    [80, '127.0.0.1:80', true],
    [80, 'localhost:8080', false],
    [80, 'example.org', false],
    [80, 'example.org:80', false],
    [8080, 'localhost', false],
    [8080, 'localhost:80', false],
    [8080, 'localhost:8080', true],
  ])('on port %i who calls it %s: %s', (localPort, host, may) => {
    expect(checkHost({ headers: { host }, socket: { localPort } }) === undefined).toBe(may);
  });

  it('whoever calls it localhost, in its own name', async () => {
    const host = `localhost:${port}`;
    expect((await ask('/', { headers: { host } })).status).toBe(200);
    const own = { host, origin: `http://${host}` };
    expect((await post('/api/markdown', { texts: [] }, { headers: own })).status).toBe(200);
    expect((await post('/api/markdown', { texts: [] }, { headers: { ...own, origin: address } })).status).toBe(403);
  });

  it.each(['https://example.org', 'null', `http://127.0.0.1`, 'http://127.0.0.1:1', 'http://localhost', ''])(
    'not a page from %j',
    async origin => {
      for (const path of POST) {
        const answer = await post(path, { texts: [] }, { headers: { origin } });
        expect(answer.status, path).toBe(403);
        expect(JSON.parse(answer.text)).toEqual({ problem: 'Only the page itself may ask this.' });
      }
    },
  );

  it('not without an origin, nor over another scheme', async () => {
    const headers = { 'content-type': 'application/json' };
    expect((await ask('/api/markdown', { method: 'POST', headers, body: '{"texts":[]}' })).status).toBe(403);
    const origin = `https://127.0.0.1:${port}`;
    expect((await post('/api/markdown', { texts: [] }, { headers: { origin } })).status).toBe(403);
  });
});

describe('what may be asked', () => {
  it.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data', 'application/jsonp', ''])(
    'not as %j, which a form of another site could send',
    async type => {
      for (const path of POST)
        expect((await post(path, { texts: [] }, { headers: { 'content-type': type } })).status, path).toBe(415);
    },
  );

  it.each([
    ['/api/markdown', 'not JSON'],
    ['/api/markdown', 'null'],
    ['/api/markdown', '[]'],
    ['/api/markdown', '{}'],
    ['/api/markdown', '{"texts":"a"}'],
    ['/api/markdown', '{"texts":[1]}'],
    ['/api/markdown', Buffer.from('{"texts":["\xff"]}', 'latin1')],
    ['/api/interactions', 'not JSON'],
    ['/api/interactions', 'null'],
    ['/api/interactions', '[]'],
    ['/api/interactions', '{}'],
    ['/api/interactions', '{"type":"2"}'],
  ])('%s, but not %s', async (path, body) => {
    const answer = await post(path, undefined, { body });
    expect(answer.status).toBe(400);
    expect(answer.headers['content-type']).toBe('application/json; charset=utf-8');
    expect(Object.keys(JSON.parse(answer.text))).toEqual(['problem']);
  });

  it('nothing larger than 64 KiB, whether its length is given or not', async () => {
    const fits = JSON.stringify({ texts: ['a'.repeat(65_536 - 14)] });
    expect(fits).toHaveLength(65_536);
    expect((await post('/api/markdown', undefined, { body: fits })).status).toBe(200);
    for (const path of POST) {
      const body = `${fits} `;
      const refused = await post(path, undefined, { body, headers: { 'content-length': String(body.length) } });
      expect(refused).toMatchObject({ status: 413, text: '{"problem":"The body is larger than 65536 bytes."}' });
      const chunked = await post(path, undefined, { body, headers: { 'transfer-encoding': 'chunked' } });
      expect(chunked.status).toBe(413);
    }
  });

  it('any JSON at all: it’s answered, or refused in a sentence', async () => {
    const { post: postTo } = await open({ services: servicesOf({ report: () => 'ab12cd' }) });
    const interaction = fc.record(
      { type: fc.integer({ min: 0, max: 6 }), locale: fc.jsonValue(), data: fc.jsonValue(), message: fc.jsonValue() },
      { requiredKeys: ['type'] },
    );
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...POST), fc.oneof(fc.jsonValue(), interaction), async (path, body) => {
        const { status, text } = await postTo(path, body);
        const answer = JSON.parse(text) as object;
        if (status === 200) expect('response' in answer || 'markdown' in answer).toBe(true);
        else expect(answer).toEqual({ problem: expect.stringMatching(/^[A-Z].*\.$/) });
      }),
      { numRuns: 300 },
    );
  });

  it.each(GET)('%s to look at only', async path => {
    for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS']) {
      const answer = await ask(path, { method });
      expect(answer.status, method).toBe(405);
      expect(answer.headers.allow).toBe('GET, HEAD');
    }
  });

  it.each(POST)('%s to post to only', async path => {
    for (const method of ['GET', 'HEAD', 'PUT', 'OPTIONS']) {
      const answer = await ask(path, { method });
      expect(answer.status, method).toBe(405);
      expect(answer.headers.allow).toBe('POST');
    }
  });

  it.each(['GET /', 'POST /api/markdown', 'POST /api/interactions', 'PUT /nothing'])(
    'an endless body ends its connection: %s',
    async asked => {
      const patient = await open({ limits: { requestTimeout: 2 ** 30 } });
      const one = await line(patient.port);
      const head = `${asked} HTTP/1.1\r\nhost: 127.0.0.1:${patient.port}\r\ntransfer-encoding: chunked\r\n\r\n`;
      one.write(head);
      one.write(endless(head));
      await eventually(() => expect(one.isClosed()).toBe(true));
    },
  );

  it('arrives in time, or not at all', async () => {
    const slow = await open({ limits: { requestTimeout: 200 } });
    const said = await new Promise<string>((resolve, reject) => {
      let text = '';
      const socket = connect(slow.port, '127.0.0.1', () => {
        const head = [
          'POST /api/markdown HTTP/1.1',
          `host: 127.0.0.1:${slow.port}`,
          `origin: ${slow.address}`,
          'content-type: application/json',
          'content-length: 100',
        ];
        socket.write(`${head.join('\r\n')}\r\n\r\n{"tex`);
      });
      socket.on('data', chunk => {
        text += String(chunk);
      });
      socket.once('close', () => resolve(text));
      socket.once('error', reject);
    });
    expect(said).toMatch(/^HTTP\/1\.1 408 /);
  });
});

describe('nothing else', () => {
  it.each([
    '/index.html',
    '/page',
    '/page/',
    '/page/main.js.map',
    '/page/index.html',
    '/page/none.js',
    '/page/../index.html',
    '/page/..%2f..%2fpackage.json',
    '/../../../../etc/passwd',
    '/%2e%2e/%2e%2e/etc/passwd',
    '/..\\..\\package.json',
    '//etc/passwd',
    '/fonts/',
    '/fonts/noto-sans-devanagari-wght-normal.woff2',
    '/fonts/../page.css',
    '/attachments/1/none.png',
    '/attachments/',
    '/healthz',
    '/interactions',
    '/constructor',
    '/__proto__',
    `http://127.0.0.1:1/page.css`,
  ])('%s', async path => {
    expect(await ask(path)).toMatchObject({ status: 404, text: 'Nothing here. The page is at /.\n' });
  });

  it('refuses the page’s requests in JSON', async () => {
    const answer = await ask('/api/none');
    expect(answer).toMatchObject({ status: 404, text: '{"problem":"Nothing here. The page is at /."}' });
  });
});

describe('starting and stopping', () => {
  it('listens to this machine alone, and gives its port back', async () => {
    const services = servicesOf();
    const first = await openPlayground({ services, folder, port: 0 });
    if (!first.ok) return expect.unreachable(first.problem);
    const { hostname, port: taken } = new URL(first.address);
    expect(hostname).toBe('127.0.0.1');
    const second = await openPlayground({ services, folder, port: Number(taken) });
    expect(second).toEqual({
      ok: false,
      problem: `Port ${taken} is in use, so there is no page. Set PORT to a free port.`,
      taken: true,
    });
    // A connection that a browser keeps open doesn't hold it up.
    await fetch(first.address);
    await first.stop();
    await expect(fetch(first.address)).rejects.toThrow('fetch failed');
    const freed = createServer();
    await new Promise<void>(resolve => void freed.listen(Number(taken), '127.0.0.1', resolve));
    expect((freed.address() as AddressInfo).port).toBe(Number(taken));
    await new Promise(resolve => void freed.close(resolve));
  });

  it('says so where the page isn’t built', async () => {
    const none = await openPlayground({ services: servicesOf(), folder: `${folder}/none`, port: 0 });
    expect(none).toEqual({ ok: false, problem: 'The page isn’t built. Run npm run build.', taken: false });
  });

  it('an unexpected error is a sentence with a reference, which the log has', async () => {
    const reported: unknown[] = [];
    const report = (error: unknown) => {
      reported.push(error);
      return 'ab12cd';
    };
    const broken = Object.defineProperty(servicesOf({ report }), 'dossier', {
      get: () => {
        throw new Error('inside');
      },
    });
    const { ask: askBroken } = await open({ services: broken });
    expect(await askBroken('/api/about')).toMatchObject({
      status: 500,
      text: '{"problem":"Something went wrong here (reference ab12cd)."}',
    });
    expect(reported).toEqual([new Error('inside')]);
  });
});

it('answers a command', async () => {
  const { response } = await playground.interact(commandPayload('quote', [{ name: 'speaker', value: 'macron' }]));
  expect(response.type).toBe(4);
});
