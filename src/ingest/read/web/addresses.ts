/** Says which addresses a page may be fetched from: public ones, and no others. */
import ip from 'ipaddr.js';
import { label, printable } from '../../../text/sanitize.ts';
import { BY_HAND, type Or, refuse } from '../refusal.ts';

/** All addresses that are given out to anybody; beyond them, IPv6 has none. RFC 4291. */
const GLOBAL_IPV6 = ip.IPv6.parseCIDR('2000::/3');

/** Whether an address is one of the public internet. An IPv4 address written as IPv6 is read as what it is. */
export function isPublicAddress(address: string): boolean {
  if (!ip.isValid(address)) return false;
  const parsed = ip.process(address);
  if (parsed.range() !== 'unicast') return false;
  return parsed instanceof ip.IPv4 || parsed.match(GLOBAL_IPV6);
}

/** The host of an address, without the brackets of IPv6; whether it's a literal address, that no resolver sees. */
export function hostOf({ hostname }: URL): { readonly host: string; readonly isLiteral: boolean } {
  const host = hostname.replace(/^\[|\]$/gu, '');
  return { host, isLiteral: ip.isValid(host) };
}

/** What an address must be before anything is sent. */
export interface Allowed {
  isAddress(address: string): boolean;
  isPort(port: string): boolean;
}

/** The public web, on its usual ports. `URL` leaves the usual one out. */
export const PUBLIC: Allowed = {
  isAddress: isPublicAddress,
  isPort: port => port === '' || port === '80' || port === '443',
};

/** Checks an address, without asking a resolver. @param from the address that led to it */
export function checkAddress(written: string, allowed: Allowed, from?: URL): Or<{ readonly url: URL }> {
  const base = from?.href;
  if (!URL.canParse(written, base)) return refuse(`${quoted(written)} is no web address.`, 'Copy it from the browser.');
  const url = new URL(written, base);
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    return refuse(`${quoted(written)} isn’t an address that begins with http:// or https://.`, BY_HAND);
  if (from?.protocol === 'https:' && url.protocol === 'http:')
    return refuse(
      `${from.host} leads from https:// on to http://, where anybody on the way could change the text.`,
      BY_HAND,
    );
  if (url.username !== '' || url.password !== '')
    return refuse('The address has a name or a password in it.', 'Leave them out, or give the text as a file.');
  if (!allowed.isPort(url.port))
    return refuse(`Pages are fetched from the web’s usual ports only, not from ${url.port}.`, BY_HAND);
  const { host, isLiteral } = hostOf(url);
  if (isLiteral && !allowed.isAddress(host)) return refuseHost(host);
  return { url };
}

/** Refuses a host that isn't on the public internet. */
export const refuseHost = (host: string) =>
  refuse(`${quoted(host)} isn’t on the public internet: nothing is fetched from this machine or its network.`, BY_HAND);

const quoted = (text: string): string => `“${label(printable(withoutPassword(text)), 120)}”`;

/** Something stands behind a colon where the host and its port would: a password, with a character that ends a host. */
const COLON = /^[^:]*:[/\\]*[^/\\?#]*:/u;

/** What is to be read as it may be shown: without the name and the password in an address, also in one that is wrong. */
export function withoutPassword(input: string): string {
  const url = URL.canParse(input) ? new URL(input) : undefined;
  const hasNone = url !== undefined && url.host !== '' && url.username === '' && url.password === '';
  const end = input.lastIndexOf('@');
  const isFile = !/^[\s\p{Cc}]*(?:[a-z][a-z0-9+.-]*:|\/\/)/iu.test(input);
  return (hasNone && !COLON.test(input)) || isFile || end < 0 ? input : `…${input.slice(end)}`;
}
