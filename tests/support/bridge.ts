/** A line between a client and a server that a test can cut. */
import { connect, createServer, type Server, type Socket } from 'node:net';

/** Stands between a client and its PostgreSQL server, and can be cut. */
export async function bridge(to: URL) {
  const sockets = new Set<Socket>();
  let server: Server | undefined;
  let port = 0;
  const bridge = {
    async up(): Promise<void> {
      const made = createServer(near => {
        const far = connect(Number(to.port || 5432), to.hostname);
        for (const [socket, other] of [
          [near, far],
          [far, near],
        ] as const) {
          sockets.add(socket);
          socket.on('error', () => other.destroy());
          socket.on('close', () => other.destroy());
          socket.pipe(other);
        }
      });
      server = made;
      await new Promise<void>(resolve => made.listen(port, '127.0.0.1', resolve));
      const address = made.address();
      port = typeof address === 'object' && address ? address.port : 0;
    },
    async down(): Promise<void> {
      for (const socket of sockets) socket.resetAndDestroy();
      sockets.clear();
      await new Promise(resolve => (server ? server.close(resolve) : resolve(undefined)));
    },
    /** Passes nothing on any more, as when a machine is gone without a word. */
    freeze(): void {
      for (const socket of sockets) socket.unpipe().pause();
    },
    get url(): string {
      const url = new URL(to);
      url.hostname = '127.0.0.1';
      url.port = String(port);
      return url.href;
    },
  };
  await bridge.up();
  return bridge;
}
