/** Says which addresses of the web the record takes: those that readers can be sent to as they stand. */
import { z } from 'zod';

/** Longest address, in characters: a page of a message holds several. */
export const ADDRESS_MAX = 256;

/** An address in the form in which browsers show it. */
export const webAddress = z
  .url({ protocol: /^https$/, error: 'an address begins with https://', abort: true })
  .max(ADDRESS_MAX, `an address has at most ${ADDRESS_MAX} characters`)
  .refine(text => !text.includes('#'), 'an address ends before the #')
  .refine(hasNoCredentials, 'an address has no name or password in it')
  .refine(text => new URL(text).href === text, 'an address is written as browsers show it once the page is open');

function hasNoCredentials(text: string): boolean {
  const { username, password } = new URL(text);
  return username === '' && password === '';
}
