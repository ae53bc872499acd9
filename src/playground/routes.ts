/** What the playground answers to each address. */
import type { IncomingMessage, RequestListener } from 'node:http';
import type { Services } from '../dispatch/services.ts';
import type { MarkdownAsked, MarkdownRead, Outcome } from './api.ts';
import type { Assets } from './assets.ts';
import { about } from './bot.ts';
import { type Attachments, deliver, type FakeDiscordOptions } from './fake-discord.ts';
import { checkHost, type Problem, problem, readAsked, type Sent, send } from './http.ts';
import { readAll } from './markdown.ts';

interface RoutesOptions {
  readonly port: number;
  readonly assets: Assets;
  readonly attachments: Attachments;
  readonly desk: Services;
  readonly side: FakeDiscordOptions;
}

/** Gives what an address holds. */
type Shown = () => Sent | Promise<Sent>;
/** Does what is asked of it. */
type Asked = (body: Buffer) => Promise<Outcome | Problem> | MarkdownRead | Problem;

/** Answers requests to the page on that port. */
export function handler(options: RoutesOptions): RequestListener {
  return (request, response) => {
    answer(request, options).then(
      sent => sent !== 'gone' && send(request, response, sent),
      error => {
        const reference = options.desk.report(error);
        send(request, response, problem(500, `Something went wrong here (reference ${reference}).`));
      },
    );
  };
}

async function answer(request: IncomingMessage, options: RoutesOptions): Promise<Sent | 'gone'> {
  const { method, url = '' } = request;
  const foreign = checkHost(request, options.port);
  if (foreign) return foreign;
  // Taken as it stands: an address is in a table or it isn't, whatever a reader of paths would make of it.
  const [path = '', query] = url.split('?', 2);
  const asked = askedAt(path, options);
  if (asked) return method === 'POST' ? await done(request, asked) : useInstead('POST');
  const shown = shownAt(path, query, options);
  if (!shown) return problem(404, 'Nothing here. The page is at /.');
  return method === 'GET' || method === 'HEAD' ? await shown() : useInstead('GET, HEAD');
}

const useInstead = (allow: string): Problem => problem(405, `Use ${allow}.`, { allow });

function askedAt(path: string, { side }: RoutesOptions): Asked | undefined {
  if (path === '/api/interactions') return body => deliver(body, side);
  return path === '/api/markdown' ? markdown : undefined;
}

function shownAt(path: string, query: string | undefined, options: RoutesOptions): Shown | undefined {
  const { assets, attachments, desk: services } = options;
  if (path === '/api/about')
    return () => ({ json: about(new URLSearchParams(query).get('locale') ?? undefined, services) });
  // Browsers ask for it on their own.
  if (path === '/favicon.ico') return () => 'nothing';
  const kept = attachments.find(path);
  return kept ? () => kept : assets.get(path);
}

async function done(request: IncomingMessage, asked: Asked): Promise<Sent | 'gone'> {
  const body = await readAsked(request);
  if (body === 'gone' || 'problem' in body) return body;
  const outcome = await asked(body);
  return 'problem' in outcome ? outcome : { json: outcome };
}

function markdown(body: Buffer): MarkdownRead | Problem {
  const asked = textsIn(body);
  return asked ? { markdown: readAll(asked.texts) } : problem(400, 'Not the JSON of texts.');
}

function textsIn(body: Buffer): MarkdownAsked | undefined {
  try {
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body));
    if (typeof value !== 'object' || value === null || !('texts' in value)) return undefined;
    const { texts } = value;
    return Array.isArray(texts) && texts.every(text => typeof text === 'string') ? { texts } : undefined;
  } catch {
    return undefined;
  }
}
