/**
 * Fingerprints: whoever holds the words can compute the same, and sees whether a letter of them has changed.
 *
 * By a pure library rather than `node:crypto`, since answers touch nothing outside; and when asked for rather than for every
 * item of the record when it's loaded.
 */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Item } from '../dossier/types.ts';

/** How many hexadecimal digits of a fingerprint are shown: 48 bits. */
export const FINGERPRINT_DIGITS = 12;

/** The first digits of a SHA-256 that is known already, such as a source's. */
export const shortened = (hex: string): string => hex.slice(0, FINGERPRINT_DIGITS);

/** The first digits of the SHA-256 of an item's words in UTF-8: a quotation's without its quotation marks. */
export function fingerprint(item: Item): string {
  return shortened(bytesToHex(sha256(utf8ToBytes(item.kind === 'event' ? item.title : item.text))));
}
