import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { readArticle } from '../../../src/ingest/read/article.ts';
import { isPublicAddress } from '../../../src/ingest/read/web/addresses.ts';
import { fetchPage, userAgent } from '../../../src/ingest/read/web/fetch.ts';
import { WEB, type Web } from '../../../src/ingest/read/web/get.ts';
import { loopbackWeb, type Served, type Site, serve } from '../../support/loopback-web.ts';
import { refusal } from '../../support/reading.ts';

const open: Served[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map(server => server.close()));
});

async function served(site: Site): Promise<Served> {
  const server = await serve(site);
  open.push(server);
  return server;
}

/** Fetches from a site whose host is `wire.test`. */
async function fetched(site: Site, path: string, web: Partial<Web> = {}) {
  const server = await served(site);
  const page = await fetchPage(`http://wire.test:${server.port}${path}`, {
    web: loopbackWeb({ 'wire.test': ['127.0.0.1'] }, web),
    environment: {},
  });
  return { page, server };
}

const redirect = (to: string) => (_: unknown, response: ServerResponse) =>
  void response.writeHead(302, { location: to }).end();
const textOf = (page: Awaited<ReturnType<typeof fetchPage>>): string =>
  'bytes' in page ? Buffer.from(page.bytes).toString() : page.refusal.message;

describe('a page is fetched', () => {
  it('as it comes, by a program that says its name and version', async () => {
    const { page, server } = await fetched({ '/a': '<p>Hello.' }, '/a');
    expect(textOf(page)).toBe('<p>Hello.');
    expect(page).toMatchObject({ type: 'text/html; charset=utf-8', url: `http://wire.test:${server.port}/a` });
    expect(server.asked.map(({ path }) => path)).toEqual(['/robots.txt', '/a']);
    expect(server.asked.map(({ agent }) => agent)).toEqual([userAgent(), userAgent()]);
    expect(userAgent()).toMatch(/^Rapporteur\/\d+\.\d+\.\d+ \([^()@:/]+\)$/u);
  });

  it.each([
    ['gzip', gzipSync],
    ['br', brotliCompressSync],
  ])('unpacked from %s', async (encoding, pack) => {
    const { page } = await fetched(
      { '/a': (_, response) => void response.writeHead(200, { 'content-encoding': encoding }).end(pack('<p>Hello.')) },
      '/a',
    );
    expect(textOf(page)).toBe('<p>Hello.');
  });

  it('through redirects, each of which is checked and asked for its site’s rules', async () => {
    const other = await served({ '/c': 'there' });
    const server = await served({ '/a': redirect('/b'), '/b': redirect(`http://other.test:${other.port}/c`) });
    const page = await fetchPage(`http://wire.test:${server.port}/a`, {
      web: loopbackWeb({ 'wire.test': ['127.0.0.1'], 'other.test': ['127.0.0.1'] }),
      environment: {},
    });
    expect(page).toMatchObject({ url: `http://other.test:${other.port}/c` });
    expect(server.asked.map(({ path }) => path)).toEqual(['/robots.txt', '/a', '/b']);
    expect(other.asked.map(({ path }) => path)).toEqual(['/robots.txt', '/c']);
  });

  it('and read as an article, with its own address, its progress and its charset', async () => {
    const html =
      '<html><head><title>Boats</title></head><body><article><p>\x93We wait,\x94 Ann Bell said on the quay, and went.</p></article>';
    const server = await served({
      '/a': (_, response) =>
        void response
          .writeHead(200, { 'content-type': 'text/html; charset=iso-8859-1' })
          .end(Buffer.from(html, 'latin1')),
    });
    const progress: string[] = [];
    const read = await readArticle(
      `http://wire.test:${server.port}/a`,
      {},
      {
        web: loopbackWeb({ 'wire.test': ['127.0.0.1'] }),
        environment: {},
        progress: what => void progress.push(what),
      },
    );
    expect(read).toMatchObject({
      article: { blocks: [{ kind: 'paragraph', text: '“We wait,” Ann Bell said on the quay, and went.' }] },
    });
    expect(progress).toEqual([`Fetching wire.test:${server.port} …`]);
  });
});

describe('nothing is fetched', () => {
  it('from a name that stands for this machine or its network', async () => {
    for (const address of ['127.0.0.2', '10.0.0.7', '::1', '169.254.169.254']) {
      const page = await fetchPage('http://inner.test/', {
        web: loopbackWeb({ 'inner.test': [address] }),
        environment: {},
      });
      expect(page).toEqual(refusal('“inner.test” isn’t on the public internet'));
    }
  });

  it('from a name one of whose addresses is private', async () => {
    const server = await served({ '/a': 'secret' });
    for (const addresses of [
      ['127.0.0.1', '10.0.0.7'],
      ['::1', '127.0.0.1'],
    ]) {
      const page = await fetchPage(`http://mixed.test:${server.port}/a`, {
        web: loopbackWeb({ 'mixed.test': addresses }),
        environment: {},
      });
      expect(page).toEqual(refusal('“mixed.test” isn’t on the public internet'));
    }
    expect(server.asked).toEqual([]);
  });

  it('from a name that stands for another machine when it’s asked again: the address checked is the one connected to', async () => {
    const server = await served({ '/a': 'secret' });
    const answers = ['127.0.0.1', '10.0.0.7'];
    let asked = 0;
    const web = {
      ...loopbackWeb({}),
      resolve: () => Promise.resolve([{ address: answers[asked++] ?? '10.0.0.7', family: 4 }]),
    };
    const page = await fetchPage(`http://rebound.test:${server.port}/a`, { web, environment: {} });
    expect(page).toEqual(refusal('“rebound.test” isn’t on the public internet'));
    // Once for robots.txt, which was public, and once for the page: no connection is made by a name that isn't looked at.
    expect(asked).toBe(2);
    expect(server.asked.map(({ path }) => path)).toEqual(['/robots.txt']);
  });

  it('from where a redirect leads within', async () => {
    for (const to of [
      'http://10.0.0.7/',
      'http://[::1]/',
      'http://inner.test/',
      'file:///etc/passwd',
      'http://a:b@wire.test/',
    ]) {
      const { page } = await fetched({ '/a': redirect(to) }, '/a');
      expect(page, to).toMatchObject({
        refusal: { message: expect.stringMatching(/public internet|no host|begins with http|password/u) as string },
      });
    }
  });

  it('by way of rules that a redirect fetches from within', async () => {
    const { page, server } = await fetched(
      { '/robots.txt': redirect('http://10.0.0.7/robots.txt'), '/a': 'secret' },
      '/a',
    );
    expect(page).toEqual(refusal('“10.0.0.7” isn’t on the public internet'));
    expect(server.asked.map(({ path }) => path)).toEqual(['/robots.txt']);
  });

  it('with the real web, from this machine under any of its names', async () => {
    for (const address of ['http://localhost/', 'http://127.0.0.1/', 'http://[::1]/'])
      expect(await fetchPage(address, { environment: {} })).toMatchObject({
        refusal: { message: expect.stringMatching(/public internet/u) as string },
      });
  });

  it('behind a proxy, whatever the case of its variable', async () => {
    for (const name of ['HTTPS_PROXY', 'http_proxy', 'ALL_PROXY', 'all_proxy'])
      expect(
        await fetchPage('http://wire.test/', { web: loopbackWeb({}), environment: { [name]: 'http://proxy.test' } }),
      ).toEqual(refusal(`${name.toUpperCase()} is set`));
  });

  it('beyond five redirects, nor in a circle', async () => {
    const { page, server } = await fetched({ '/a': redirect('/b'), '/b': redirect('/a') }, '/a');
    expect(page).toEqual(refusal('leads on more than 5 times'));
    expect(server.asked).toHaveLength(7);
  });

  it('where the site’s rules bar it, at the first address or where that leads', async () => {
    const robots = 'User-agent: *\nDisallow: /b\n';
    const rules = (_: unknown, response: ServerResponse) => void response.writeHead(200).end(robots);
    const direct = await fetched({ '/robots.txt': rules, '/b': 'x' }, '/b');
    expect(direct.page).toEqual(refusal('asks programs not to fetch this page (robots.txt)'));
    expect(direct.server.asked.map(({ path }) => path)).toEqual(['/robots.txt']);
    const later = await fetched({ '/robots.txt': rules, '/a': redirect('/b'), '/b': 'x' }, '/a');
    expect(later.page).toEqual(refusal('asks programs not to fetch'));
    expect(later.server.asked.map(({ path }) => path)).toEqual(['/robots.txt', '/a']);
  });

  it('where rules bar it that are longer than is read of them', async () => {
    for (const pack of [undefined, gzipSync]) {
      const robots = Buffer.from(`User-agent: *\nDisallow: /b\n${'# and so on\n'.repeat(20_000)}`);
      const rules = (_: unknown, response: ServerResponse) =>
        void response.writeHead(200, pack ? { 'content-encoding': 'gzip' } : {}).end(pack ? pack(robots) : robots);
      const { page } = await fetched({ '/robots.txt': rules, '/b': 'x' }, '/b', { bytes: 50_000 });
      expect(page).toEqual(refusal('asks programs not to fetch'));
    }
  });

  it('where the site’s rules can’t be had', async () => {
    const { page } = await fetched(
      { '/robots.txt': (_, response) => void response.writeHead(503).end(), '/a': 'x' },
      '/a',
    );
    expect(page).toEqual(refusal('its robots.txt answers with 503'));
  });

  it.each([401, 402, 403, 404, 410, 429, 451, 500])('from a page that answers with %i', async status => {
    const { page } = await fetched({ '/a': (_, response) => void response.writeHead(status).end('x') }, '/a');
    expect(page).toEqual(refusal(`(${status})`));
  });
});

describe('a page is given up', () => {
  it('that has too many bytes, told or not', async () => {
    const long = 'x'.repeat(200_000);
    const told = await fetched({ '/a': long }, '/a');
    expect(told.page).toEqual(refusal('more than 0.1 MB'));
    const endless = await fetched(
      {
        '/a': (_, response) => {
          const timer = setInterval(() => response.write(long), 1);
          response.once('close', () => clearInterval(timer));
        },
      },
      '/a',
    );
    expect(endless.page).toEqual(refusal('more than 0.1 MB'));
  });

  it.each([
    ['gzip', gzipSync],
    ['br', brotliCompressSync],
  ])('that unpacks from %s to too many', async (encoding, pack) => {
    const bomb = pack(Buffer.alloc(20_000_000));
    expect(bomb.length).toBeLessThan(100_000);
    const { page } = await fetched(
      { '/a': (_, response) => void response.writeHead(200, { 'content-encoding': encoding }).end(bomb) },
      '/a',
    );
    expect(page).toEqual(refusal('more than 0.1 MB'));
  });

  it('that unpacks to too many before it ends, at once', async () => {
    const { page } = await fetched(
      {
        '/a': (_, response) =>
          void response.writeHead(200, { 'content-encoding': 'gzip' }).write(gzipSync(Buffer.alloc(1_000_000))),
      },
      '/a',
    );
    expect(page).toEqual(refusal('more than 0.1 MB'));
  });

  it('that has too many bytes and unpacks to none', async () => {
    // The head of a packed file, and blocks that are empty.
    const head = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3]);
    const blocks = Buffer.alloc(200_000, Buffer.from([0, 0, 0, 0xff, 0xff]));
    const { page } = await fetched(
      {
        '/a': (_, response) =>
          void response.writeHead(200, { 'content-encoding': 'gzip' }).write(Buffer.concat([head, blocks])),
      },
      '/a',
    );
    expect(page).toEqual(refusal('more than 0.1 MB'));
  });

  it.each(['deflate', 'gzip, gzip', 'zstd'])('that is packed as %s, which nobody asked for', async encoding => {
    const { page } = await fetched(
      { '/a': (_, response) => void response.writeHead(200, { 'content-encoding': encoding }).end('x') },
      '/a',
    );
    expect(page).toEqual(refusal('packs the page in a way'));
  });

  it('whose packing is broken, or broken off', async () => {
    const packed = gzipSync('x'.repeat(50_000));
    for (const bytes of [packed.subarray(0, packed.length - 10), Buffer.from('no gzip at all')]) {
      const { page } = await fetched(
        { '/a': (_, response) => void response.writeHead(200, { 'content-encoding': 'gzip' }).end(bytes) },
        '/a',
      );
      expect(page).toEqual(refusal('wire.test'));
    }
  });

  it('that trickles, and one that never answers; and the connection with it', async () => {
    let isClosed: Promise<unknown> | undefined;
    const trickle = await fetched(
      {
        '/a': (_, response) => {
          const timer = setInterval(() => response.write('x'), 20);
          isClosed = once(response, 'close').then(() => clearInterval(timer));
        },
      },
      '/a',
      { within: 300 },
    );
    expect(trickle.page).toEqual(refusal('didn’t arrive within 0.3 s'));
    await isClosed;
    const silent = await fetched({ '/a': () => undefined }, '/a', { within: 200 });
    expect(silent.page).toEqual(refusal('didn’t arrive within 0.2 s'));
  });

  it('whose name never resolves', async () => {
    const web = { ...loopbackWeb({}, { within: 100 }), resolve: () => new Promise<never>(() => undefined) };
    expect(await fetchPage('http://slow.test/', { web, environment: {} })).toEqual(refusal('didn’t arrive'));
  });

  it('whose server breaks off, changes the protocol, or answers with what is no HTTP', async () => {
    const broken = (_: unknown, response: ServerResponse) => {
      response.writeHead(200, { 'content-length': '1000' });
      response.write('x', () => response.destroy());
    };
    const upgrade = (_: unknown, response: ServerResponse) =>
      void response.socket?.end('HTTP/1.1 101 Switching Protocols\r\nConnection: upgrade\r\nUpgrade: x\r\n\r\n');
    const nonsense = (_: unknown, response: ServerResponse) => void response.socket?.end('SSH-2.0-OpenSSH\r\n');
    const heads = (_: unknown, response: ServerResponse) =>
      void response.socket?.end(`HTTP/1.1 200 OK\r\nX: ${'x'.repeat(100_000)}\r\n\r\n`);
    for (const answer of [broken, upgrade, nonsense, heads]) {
      const { page } = await fetched({ '/a': answer }, '/a');
      expect(page).toEqual(refusal('can’t be read'));
    }
  });

  it('whose server speaks no TLS', async () => {
    const server = await served({ '/a': 'x' });
    const web = loopbackWeb({ 'wire.test': ['127.0.0.1'] });
    expect(await fetchPage(`https://wire.test:${server.port}/a`, { web, environment: {} })).toEqual(
      refusal('can’t be read'),
    );
    expect(server.asked).toEqual([]);
  });

  it('of a host that isn’t there', async () => {
    expect(await fetchPage('http://nowhere.test/', { web: loopbackWeb({}), environment: {} })).toEqual(
      refusal('no host of that name'),
    );
  });
});

it('what the public web is can’t be set from outside', () => {
  expect(WEB).toMatchObject({ within: 15_000, bytes: 5_000_000, isAddress: isPublicAddress });
  expect(['', '80', '443'].every(WEB.isPort) && !['22', '8080', '0'].some(WEB.isPort)).toBe(true);
});
