/** Sends one GET to the public web, bounded in bytes, and connects to no address that wasn't checked. */
import { lookup as systemLookup } from 'node:dns/promises';
import { type ClientRequest, request as httpRequest, type IncomingMessage, type RequestOptions } from 'node:http';
import { request as httpsRequest } from 'node:https';
import type { LookupFunction } from 'node:net';
import type { Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip } from 'node:zlib';
import { networkCode } from '../../../lib/safe-error.ts';
import { BY_HAND, isRefused, type Or, refuse } from '../refusal.ts';
import { type Allowed, PUBLIC, refuseHost } from './addresses.ts';

/** Resolves a host's name to all of its addresses. */
export type Resolve = (host: string) => Promise<readonly { readonly address: string; readonly family: number }[]>;

/** What of the web may be reached, and for how long. Nothing but a test gives another than {@link WEB}. */
export interface Web extends Allowed {
  readonly resolve: Resolve;
  /** Milliseconds for a page, with its robots.txt and all redirects. */
  readonly within: number;
  /** Bytes of a body, before and after unpacking. */
  readonly bytes: number;
}

export const WEB: Web = {
  ...PUBLIC,
  resolve: host => systemLookup(host, { all: true }),
  within: 15_000,
  bytes: 5_000_000,
};

/** What a server answered. */
export interface Answer {
  readonly status: number;
  readonly type: string;
  readonly location?: string;
  /** Empty where the status isn't 200. */
  readonly body: Uint8Array;
}

/** An error that says itself why nothing is fetched. */
class Refused extends Error {
  readonly why: { readonly refusal: { readonly message: string; readonly mend: string } };
  constructor(why: Refused['why']) {
    super(why.refusal.message);
    this.why = why;
  }
}

const ACCEPT = 'text/html,application/xhtml+xml,text/plain;q=0.9';

/**
 * Fetches what is at an address that `checkAddress` let pass: literal ones never come to a lookup, so they are checked there.
 *
 * @param cut whether a body that is too long is cut off, rather than refused
 */
export async function get(url: URL, agent: string, web: Web, signal: AbortSignal, cut = false): Promise<Or<Answer>> {
  try {
    const response = await open(url, {
      agent: false,
      headers: { 'user-agent': agent, accept: ACCEPT, 'accept-encoding': 'gzip, br' },
      lookup: guarded(web),
      signal,
    });
    return await read(response, web.bytes, cut);
  } catch (error) {
    if (error instanceof Refused) return error.why;
    if (signal.aborted) throw error;
    return failed(url.host, error);
  }
}

function open(url: URL, options: RequestOptions): Promise<IncomingMessage> {
  return new Promise((done, fail) => {
    const send: (url: URL, options: RequestOptions) => ClientRequest =
      url.protocol === 'https:' ? httpsRequest : httpRequest;
    const sent = send(url, options);
    sent.once('response', done);
    // A connection that breaks after its answer tells the answer so, too.
    sent.on('error', fail);
    sent.once('upgrade', (_, socket) => {
      socket.destroy();
      fail(new Error('the server changes the protocol'));
    });
    sent.end();
  });
}

/** A lookup that hands on addresses only where all that the resolver gives are allowed: the one checked is the one used. */
function guarded(web: Web): LookupFunction {
  return (host, { all }, done) => {
    void web.resolve(host).then(
      found => {
        const addresses = found.map(({ address, family }) => ({ address, family }));
        const [first] = addresses;
        if (!first || !addresses.every(({ address }) => web.isAddress(address)))
          done(new Refused(refuseHost(host)), '');
        else if (all) done(null, addresses);
        else done(null, first.address, first.family);
      },
      (error: NodeJS.ErrnoException) => done(error, ''),
    );
  };
}

async function read(response: IncomingMessage, most: number, cut: boolean): Promise<Or<Answer>> {
  const { statusCode: status = 0, headers } = response;
  const { location, 'content-type': type = '', 'content-encoding': encoding = '' } = headers;
  const told = { status, type, ...(location !== undefined && { location }) };
  if (status !== 200) {
    response.destroy();
    return { ...told, body: new Uint8Array() };
  }
  const unpacked = unpack(response, encoding.trim().toLowerCase());
  if (!unpacked) {
    response.destroy();
    return refuse(`The server packs the page in a way that wasn’t asked for (${encoding.slice(0, 40)}).`, BY_HAND);
  }
  const body = await collect(response, unpacked, most, cut);
  return isRefused(body) ? body : { ...told, body: body.bytes };
}

function unpack(response: IncomingMessage, encoding: string): Readable | undefined {
  if (encoding === '' || encoding === 'identity') return response;
  const unpacking = encoding === 'gzip' || encoding === 'x-gzip' ? createGunzip() : undefined;
  const unpacker = encoding === 'br' ? createBrotliDecompress() : unpacking;
  if (!unpacker) return undefined;
  response.on('error', error => unpacker.destroy(error));
  return response.pipe(unpacker);
}

/** Counts the bytes as they arrive and as they are unpacked: a small packet may unpack to any number. */
async function collect(
  response: IncomingMessage,
  unpacked: Readable,
  most: number,
  cut: boolean,
): Promise<Or<{ readonly bytes: Uint8Array }>> {
  const chunks: Uint8Array[] = [];
  let arrived = 0;
  let length = 0;
  const count = (chunk: Uint8Array): void => {
    arrived += chunk.length;
    if (arrived > most) unpacked.destroy(new Refused(tooLong(most)));
  };
  if (unpacked !== response) response.on('data', count);
  try {
    for await (const chunk of unpacked as AsyncIterable<Uint8Array>) {
      chunks.push(chunk);
      length += chunk.length;
      if (length > most) break;
    }
    if (length > most && !cut) return tooLong(most);
    return { bytes: Buffer.concat(chunks).subarray(0, most) };
  } finally {
    response.destroy();
    unpacked.destroy();
  }
}

const tooLong = (most: number) => refuse(`The page has more than ${most / 1_000_000} MB.`, BY_HAND);

const WORDS: Readonly<Record<string, string>> = {
  ENOTFOUND: 'there is no host of that name',
  EAI_AGAIN: 'the name can’t be looked up at the moment',
  ECONNREFUSED: 'the server doesn’t take connections',
  ECONNRESET: 'the server broke off',
  EHOSTUNREACH: 'there is no way to the server',
  ENETUNREACH: 'there is no network',
  ETIMEDOUT: 'the server doesn’t answer',
  Z_DATA_ERROR: 'what came can’t be unpacked',
  Z_BUF_ERROR: 'what came is broken off',
  CERT_HAS_EXPIRED: 'its certificate has expired',
  ERR_TLS_CERT_ALTNAME_INVALID: 'its certificate is another host’s',
};

function failed(host: string, error: unknown): Or<never> {
  const code = error instanceof Error ? networkCode(error) : undefined;
  const why =
    WORDS[code ?? ''] ?? (code === undefined ? 'its answer can’t be read' : `its answer can’t be read (${code})`);
  return refuse(`${host} can’t be read: ${why}.`, `Look at the address, and try again later. ${BY_HAND}`);
}
