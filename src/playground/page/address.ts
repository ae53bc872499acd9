/** Writes and parses the page's address, from `#`: it says what was asked last, so that a link brings an answer back. */
import type { Press, Values } from './interactions.ts';

/** What was asked: a command, a command of a message's menu, or a press. */
export type Address = (
  | { readonly kind: 'command'; readonly name: string; readonly values: Values }
  /** A command of a message's menu, on a message with these words. */
  | { readonly kind: 'menu'; readonly name: string; readonly words: string }
  /** A press alone: a button's id says what it does. */
  | { readonly kind: 'press' }
) & {
  /** The last press under the answer. */
  readonly press?: Press;
};

const COMMAND = '#/';
const MENU = '#menu?';
const PRESS = '#press=';
const CHOSEN = '&chosen=';

/**
 * Writes an address as the fragment of a URL: `#/quote?speaker=macron` or `#menu?name=…&words=…`, then `#press=…`; or a
 * press alone.
 */
export function formatAddress(address: Address): string {
  return head(address) + (address.press ? tail(address.press) : '');
}

function head(of: Address): string {
  if (of.kind === 'press') return '';
  if (of.kind === 'menu') return `${MENU}${new URLSearchParams({ name: of.name, words: of.words })}`;
  const values = Object.entries(of.values).map(([name, value]): [string, string] => [name, String(value)]);
  const query = values.length === 0 ? '' : `?${new URLSearchParams(values)}`;
  return `${COMMAND}${encodeURIComponent(of.name)}${query}`;
}

const tail = ({ custom_id, values }: Press): string =>
  PRESS + [custom_id, ...(values ?? [])].map(encodeURIComponent).join(CHOSEN);

/**
 * Parses what {@link formatAddress} wrote; `undefined` for anything else. Every value is text: its option decides what
 * it means.
 */
export function parseAddress(hash: string): Address | undefined {
  const at = hash.lastIndexOf(PRESS);
  const head = at < 0 ? hash : hash.slice(0, at);
  const press = at < 0 ? undefined : parsePress(hash.slice(at + PRESS.length));
  if (at >= 0 && !press) return undefined;
  const of = head === '' && press ? { kind: 'press' as const } : parseHead(head);
  return of && { ...of, ...(press && { press }) };
}

/**
 * Tells whether a hash, which anybody may have typed in any spelling, is an address that {@link formatAddress} wrote.
 */
export function isSame(address: string, hash: string): boolean {
  const there = parseAddress(hash);
  return there !== undefined && formatAddress(there) === address;
}

function parseHead(head: string): Address | undefined {
  if (head.startsWith(MENU)) {
    const query = new URLSearchParams(head.slice(MENU.length));
    return { kind: 'menu', name: query.get('name') ?? '', words: query.get('words') ?? '' };
  }
  if (!head.startsWith(COMMAND)) return undefined;
  const [path = '', ...query] = head.slice(COMMAND.length).split('?');
  const name = decoded(path);
  if (name === undefined) return undefined;
  return { kind: 'command', name, values: Object.fromEntries(new URLSearchParams(query.join('?'))) };
}

function parsePress(text: string): Press | undefined {
  const [custom_id, ...values] = text.split(CHOSEN).map(decoded);
  if (custom_id === undefined || custom_id === '') return undefined;
  const known = values.filter(v => v !== undefined);
  return { custom_id, ...(known.length > 0 && { values: known }) };
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
