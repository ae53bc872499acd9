/** The bot behind the playground: the very HTTP endpoint that Discord would call, on a port of its own and with a key of its own. */
import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { answer } from '../../answering.ts';
import type { Desk } from '../desk.ts';
import { httpEndpoint } from '../http.ts';

export interface Bot {
  /** Where interactions go. */
  readonly address: string;
  /** Signs what the bot takes for Discord's. */
  readonly key: KeyObject;
  stop(): Promise<void>;
}

/** Starts it on any free port of the loopback address. */
export async function startBot(desk: Desk): Promise<Bot | { readonly problem: string }> {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const { x = '' } = publicKey.export({ format: 'jwk' });
  const endpoint = httpEndpoint({
    publicKey: Buffer.from(x, 'base64url').toString('hex'),
    host: '127.0.0.1',
    port: 0,
    answer: interaction => answer(interaction, desk),
    now: () => desk.now(),
    health: () => ({ asOf: desk.dossier.asOf, items: desk.dossier.items.size }),
    report: error => desk.report(error),
  });
  const started = await endpoint.start();
  if (!started.ok) return started;
  return { address: `http://127.0.0.1:${started.port}/interactions`, key: privateKey, stop: () => endpoint.stop() };
}
