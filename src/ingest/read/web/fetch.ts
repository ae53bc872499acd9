/** Fetches a page from the public web: its site's rules are obeyed, its redirects followed and each checked as the first. */
import { readFileSync } from 'node:fs';
import { packagePath } from '../../../lib/paths.ts';
import { abortAfter } from '../../../lib/time-limit.ts';
import { BY_HAND, isRefused, type Or, type Refusal, refuse } from '../refusal.ts';
import { checkAddress } from './addresses.ts';
import { type Answer, get, WEB, type Web } from './get.ts';
import { mayFetch, ROBOTS_BYTES } from './robots.ts';

/** Redirects that are followed. */
const REDIRECTS_MAX = 5;
const OK = 200;
/** Statuses between these say that there is none, or none for us. */
const [NOT_THERE, FAULTY] = [400, 500];
const REDIRECTS = [301, 302, 303, 307, 308];

/** A page as it came. */
export interface FetchedPage {
  readonly bytes: Uint8Array;
  readonly type: string;
  /** Where it was at last. */
  readonly url: string;
}

/** What stands around a fetch. */
export interface Fetching {
  readonly progress?: ((what: string) => void) | undefined;
  /** Only tests give it. */
  readonly web?: Web | undefined;
  /** Where a proxy may be named. */
  readonly environment?: Readonly<Record<string, string | undefined>> | undefined;
}

/** Fetches a page. */
export async function fetchPage(
  address: string,
  { progress, web = WEB, environment = process.env }: Fetching = {},
): Promise<Or<FetchedPage>> {
  const proxy = ['HTTP_PROXY', 'HTTPS_PROXY', 'ALL_PROXY'].find(name =>
    [name, name.toLowerCase()].some(each => (environment[each] ?? '') !== ''),
  );
  if (proxy !== undefined)
    return refuse(
      `${proxy} is set: behind a proxy it can’t be seen which machine a page comes from.`,
      `Fetch from a machine without one. Or: ${BY_HAND}`,
    );
  try {
    return await abortAfter(web.within, signal => new Journey(web, signal, progress).to(address));
  } catch (error) {
    if (!(error instanceof Error) || error.name !== 'AbortError') throw error;
    return refuse(`The page didn’t arrive within ${web.within / 1_000} s.`, `Try again later. ${BY_HAND}`);
  }
}

/** The program's name and version. */
export function userAgent(): string {
  const { version } = JSON.parse(readFileSync(packagePath('package.json'), 'utf8')) as { readonly version: string };
  return `Rapporteur/${version} (reads single articles for a curator)`;
}

interface Arrived {
  readonly url: URL;
  readonly answer: Answer;
}

/** The way to one page. */
class Journey {
  readonly #web: Web;
  readonly #signal: AbortSignal;
  readonly #progress: Fetching['progress'];
  readonly #agent = userAgent();
  /** The rules of each site on the way. */
  readonly #robots = new Map<string, Or<{ readonly text: string }>>();

  constructor(web: Web, signal: AbortSignal, progress: Fetching['progress']) {
    this.#web = web;
    this.#signal = signal;
    this.#progress = progress;
  }

  async to(address: string): Promise<Or<FetchedPage>> {
    const arrived = await this.#follow(address, async url => (await this.#barred(url)) ?? (await this.#page(url)));
    if (isRefused(arrived)) return arrived;
    const { url, answer } = arrived;
    if (answer.status !== OK) return refuseStatus(url.host, answer.status);
    return { bytes: answer.body, type: answer.type, url: url.href };
  }

  /** Follows redirects to what isn't one. */
  async #follow(address: string, getAt: (url: URL) => Promise<Or<Answer>>): Promise<Or<Arrived>> {
    let checked = checkAddress(address, this.#web);
    for (let hops = 0; hops <= REDIRECTS_MAX; hops++) {
      if (isRefused(checked)) return checked;
      const { url } = checked;
      const answer = await getAt(url);
      if (isRefused(answer)) return answer;
      if (!REDIRECTS.includes(answer.status) || answer.location === undefined) return { url, answer };
      checked = checkAddress(answer.location, this.#web, url);
    }
    return refuse(
      `The address leads on more than ${REDIRECTS_MAX} times.`,
      `Give the address where it ends. ${BY_HAND}`,
    );
  }

  async #page(url: URL): Promise<Or<Answer>> {
    this.#progress?.(`Fetching ${url.host} …`);
    return await get(url, this.#agent, this.#web, this.#signal);
  }

  async #barred(url: URL): Promise<{ readonly refusal: Refusal } | undefined> {
    const robots = this.#robots.get(url.origin) ?? (await this.#readRobots(url));
    this.#robots.set(url.origin, robots);
    if (isRefused(robots)) return robots;
    return mayFetch(robots.text, url.pathname + url.search)
      ? undefined
      : refuse(`${url.host} asks programs not to fetch this page (robots.txt).`, BY_HAND);
  }

  /** A site without rules bars nobody; one whose rules can't be had bars everybody, as the standard has it. */
  async #readRobots({ origin, host }: URL): Promise<Or<{ readonly text: string }>> {
    const web = { ...this.#web, bytes: Math.min(ROBOTS_BYTES, this.#web.bytes) };
    const arrived = await this.#follow(`${origin}/robots.txt`, url => get(url, this.#agent, web, this.#signal, true));
    if (isRefused(arrived)) return arrived;
    const { status, body } = arrived.answer;
    if (status === OK) return { text: new TextDecoder().decode(body) };
    if (status >= NOT_THERE && status < FAULTY) return { text: '' };
    return refuse(
      `${host} doesn’t say what may be fetched: its robots.txt answers with ${status}.`,
      `Try again later. ${BY_HAND}`,
    );
  }
}

function refuseStatus(host: string, status: number): Or<never> {
  const words: Readonly<Record<number, string>> = {
    401: 'wants a name and a password',
    402: 'wants a subscription',
    403: 'doesn’t give the page to programs',
    404: 'has no such page',
    410: 'has taken the page away',
    429: 'has had too many requests',
    451: 'may not give the page for legal reasons',
  };
  return refuse(`${host} ${words[status] ?? 'doesn’t give the page'} (${status}).`, `Look at the address. ${BY_HAND}`);
}
