/** Makes a token that only those have who were shown the page's address: other programs and users of this machine aren't. */
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

const BYTES = 24;

/** The token of a run. */
export interface RunToken {
  /** For the page's address, behind `#`, where no server and no log sees it. */
  readonly text: string;
  /** Compares in a time that says nothing of the token. */
  isBorneBy(given: string | readonly string[] | undefined): boolean;
}

/** Makes a new one. */
export function runToken(): RunToken {
  const text = randomBytes(BYTES).toString('base64url');
  const digest = (of: string): Buffer => createHash('sha256').update(of).digest();
  const own = digest(text);
  return { text, isBorneBy: given => typeof given === 'string' && timingSafeEqual(digest(given), own) };
}
