import type { IncomingMessage } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { type Answering, boundedServer, type HttpLimits } from '../../src/lib/http-server.ts';
import { eventually } from '../support/eventually.ts';
import { CHUNKED, endless, type Line, line, PLENTY, sized } from '../support/line.ts';

const OK = { status: 200, headers: {}, body: 'ok' };

const ends: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  await Promise.all(ends.splice(0).map(end => end()));
});

/** Opens a server; one that reads bodies of up to 10,000 bytes, unless it's told what to do. */
async function opened(limits: Partial<HttpLimits>, changed: Partial<Answering> = {}) {
  const heads: string[] = [];
  const server = boundedServer(
    {
      async answer(request, read) {
        heads.push(`${request.method} ${request.url}`);
        const body = await read(10_000);
        if (body === 'gone') return body;
        return { status: body === 'too large' ? 413 : 200, headers: {}, body: String(body.length) };
      },
      failed: () => ({ status: 500, headers: {}, body: '' }),
      ...changed,
    },
    limits,
  );
  const sockets = new Set<Socket>();
  const read: number[] = [];
  server.on('connection', socket => {
    sockets.add(socket);
    socket.once('close', () => {
      sockets.delete(socket);
      read.push(socket.bytesRead);
    });
  });
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done));
  ends.push(() => {
    const closed = new Promise(done => server.close(done));
    server.closeAllConnections();
    return closed;
  });
  const { port } = server.address() as AddressInfo;
  return { port, heads, open: () => sockets.size, read };
}

describe('connections', () => {
  it('are no more than their number: one more cuts off the one that has been quiet for longest', async () => {
    const { port, open } = await opened({ connections: 3 });
    const lines: Line[] = [];
    for (let i = 0; i < 8; i += 1) {
      lines.push(await line(port));
      await eventually(() => expect(open()).toBe(Math.min(i + 1, 3)));
    }
    await eventually(() =>
      expect(lines.map(one => one.isClosed())).toEqual([...Array(5).fill(true), false, false, false]),
    );
    lines[7]?.write(`${sized(2)}ok`);
    await eventually(() => expect(lines[7]?.received()).toMatch(/^HTTP\/1\.1 200 /));
  });

  it('stay while their answer is in the making, even where that leaves no room for another', async () => {
    const answers: (() => void)[] = [];
    const { port, open } = await opened(
      { connections: 2 },
      {
        async answer(_, read) {
          await read(10);
          await new Promise<void>(done => answers.push(done));
          return OK;
        },
      },
    );
    const busy = [await line(port), await line(port)];
    for (const one of busy) one.write(`${sized(2)}ok`);
    await eventually(() => expect(answers).toHaveLength(2));
    const late = await line(port);
    await eventually(() => expect(late.isClosed()).toBe(true));
    for (const finish of answers) finish();
    await eventually(() => expect(busy.map(one => one.received().slice(0, 12))).toEqual(Array(2).fill('HTTP/1.1 200')));
    // Quiet again, they make room.
    const next = await line(port);
    await eventually(() => expect([busy[0]?.isClosed(), next.isClosed(), open()]).toEqual([true, false, 2]));
  });
});

describe('bodies', () => {
  it('are held up to so many bytes in all: the one begun first is cut off', async () => {
    const { port, open, heads } = await opened({ bodies: 20_000 });
    const lines: Line[] = [];
    for (let i = 0; i < 6; i += 1) {
      const one = await line(port);
      lines.push(one);
      one.write(`${sized(9_000)}${'x'.repeat(8_000)}`);
      // Two are 16,000 bytes.
      await eventually(() => expect([heads.length, open()]).toEqual([i + 1, Math.min(i + 1, 2)]));
    }
    lines[5]?.write('x'.repeat(1_000));
    await eventually(() => expect(lines[5]?.received()).toMatch(/^HTTP\/1\.1 200 [\s\S]*9000$/));
    expect(lines.map(one => one.isClosed())).toEqual([true, true, true, true, false, false]);
  });

  it('take memory for their bytes, in however many pieces they come', async () => {
    const { port, open, heads } = await opened({ bodies: 16_384 });
    const lines = await Promise.all(Array.from({ length: 4 }, () => line(port)));
    for (const one of lines) one.write(`${CHUNKED}${'1\r\nx\r\n'.repeat(4_000)}`);
    await eventually(() => expect(heads).toHaveLength(4));
    for (const one of lines) one.write('0\r\n\r\n');
    await eventually(() =>
      expect(lines.map(one => one.received())).toEqual(Array(4).fill(expect.stringMatching(/4000$/))),
    );
    expect(open()).toBe(4);
  });

  it('alone too large for all together end their own request', async () => {
    const { port, open } = await opened({ bodies: 5_000 });
    const one = await line(port);
    one.write(`${sized(9_000)}${'x'.repeat(8_000)}`);
    await eventually(() => expect([one.isClosed(), open()]).toEqual([true, 0]));
  });

  it.each([
    ['that is announced', sized(PLENTY)],
    ['that isn’t', CHUNKED],
  ])('past their limit are answered and closed, %s', async (_, head) => {
    const { port, read } = await opened({});
    const one = await line(port);
    one.write(head);
    one.write(endless(head));
    await eventually(() => expect(one.isClosed()).toBe(true));
    // What stood in the socket by then was read with it.
    expect(read[0]).toBeLessThan(PLENTY / 16);
  });
});

describe('a request that is answered before it is whole', () => {
  const refuse = { answer: async () => ({ status: 401, headers: {}, body: 'no' }) };

  it.each([
    ['announced', sized(PLENTY)],
    ['in chunks', CHUNKED],
  ])('ends its connection: endless, %s', async (_, head) => {
    const { port, read, open } = await opened({}, refuse);
    const one = await line(port);
    one.write(head);
    one.write(endless(head));
    await eventually(() => expect([one.isClosed(), open()]).toEqual([true, 0]));
    expect(read[0]).toBeLessThan(PLENTY / 16);
  });

  it('is answered without waiting where it says that it is long', async () => {
    const { port, open } = await opened({ restWithin: 2 ** 30 }, refuse);
    const one = await line(port);
    one.write(sized(PLENTY));
    await eventually(() => expect([one.isClosed(), open()]).toEqual([true, 0]));
    expect(one.received()).toMatch(/^HTTP\/1\.1 401 [\s\S]*connection: close/i);
  });

  it('is answered and closed where the rest never comes', async () => {
    const { port, open } = await opened({ restWithin: 1 }, refuse);
    const one = await line(port);
    one.write(`${sized(100)}x`);
    await eventually(() => expect([one.isClosed(), open()]).toEqual([true, 0]));
    expect(one.received()).toMatch(/^HTTP\/1\.1 401 [\s\S]*connection: close/i);
  });

  it('goes on where the rest is small and comes', async () => {
    const { port, open, heads } = await opened({ restWithin: 2 ** 30 }, refuse);
    const one = await line(port);
    one.write(`${sized(100)}x`);
    expect(heads).toEqual([]);
    one.write('x'.repeat(99));
    await eventually(() => expect(one.received()).toMatch(/^HTTP\/1\.1 401 /));
    one.write(`${sized(1)}x`);
    await eventually(() => expect(one.received().match(/HTTP\/1\.1 401 /g)).toHaveLength(2));
    expect(open()).toBe(1);
  });
});

it('a head is read up to its limit', async () => {
  const { port, open, heads } = await opened({ head: 1_000 });
  const one = await line(port);
  one.write(`GET / HTTP/1.1\r\nhost: ${'x'.repeat(2_000)}`);
  await eventually(() => expect([one.isClosed(), open()]).toEqual([true, 0]));
  expect(one.received()).toMatch(/^HTTP\/1\.1 431 /);
  expect(heads).toEqual([]);
});

it.each([
  ['nothing', '', 408],
  ['half a head', 'GET / HT', 408],
  ['half a body', `${sized(10)}x`, 408],
])('a connection on which comes %s in time is closed', async (_, text, status) => {
  const { port, open } = await opened({ requestTimeout: 1 });
  const one = await line(port);
  one.write(text);
  await eventually(() => expect([one.isClosed(), open()]).toEqual([true, 0]));
  expect(one.received()).toContain(`HTTP/1.1 ${status} `);
});

it('an error is told, and never ends the process', async () => {
  const told: unknown[] = [];
  const failed = (error: unknown) => {
    told.push(error);
    return { status: 500, headers: { bad: 'a\nb' }, body: '' };
  };
  const thrown = new Error('inside');
  const answer = (request: IncomingMessage) =>
    request.url === '/' ? Promise.reject(thrown) : Promise.resolve({ ...OK, headers: { bad: 'a\nb' } });
  const { port } = await opened({}, { answer, failed });
  for (const path of ['/', '/other']) {
    const one = await line(port);
    one.write(`GET ${path} HTTP/1.1\r\nhost: x\r\n\r\n`);
    await eventually(() => expect(one.isClosed()).toBe(true));
  }
  expect(told).toEqual([thrown, expect.any(TypeError), expect.any(TypeError)]);
});
