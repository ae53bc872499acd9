/** Whether Discord signed a request. https://discord.com/developers/docs/interactions/overview#setting-up-an-endpoint-validating-security-request-headers */
import { createPublicKey, type KeyObject, verify } from 'node:crypto';

/**
 * How far the signed time may lie from our clock, in milliseconds, either way. Discord's own deadline is 3 seconds, so an
 * honest request is young; five minutes allow for a server whose clock drifts, which would otherwise refuse everyone,
 * and bound for how long a request that was overheard can be sent again.
 */
const AGE_MAX = 300_000;

/** A raw Ed25519 public key as Node's crypto takes it. https://www.rfc-editor.org/rfc/rfc8037#section-2 */
export function publicKey(hex: string): KeyObject {
  const x = Buffer.from(hex, 'hex').toString('base64url');
  return createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' });
}

/** Whether a header can be an Ed25519 signature: 64 bytes in hexadecimal. */
export function isSignature(header: string | string[] | undefined): header is string {
  return typeof header === 'string' && /^[0-9a-f]{128}$/i.test(header);
}

/** Whether a header is a time in seconds since 1970, near enough to our clock. */
export function isFresh(header: string | string[] | undefined, now: Date): header is string {
  if (typeof header !== 'string' || !/^\d{1,12}$/.test(header)) return false;
  return Math.abs(now.getTime() - Number(header) * 1_000) <= AGE_MAX;
}

/** Whether the signature is over the time and the body, byte for byte. */
export function isSigned(key: KeyObject, timestamp: string, body: Buffer, signature: string): boolean {
  return verify(null, Buffer.concat([Buffer.from(timestamp), body]), key, Buffer.from(signature, 'hex'));
}
