/** Routes the playground's requests: what is answered at each address. */
import type { IncomingMessage } from 'node:http';
import type { Services } from '../dispatch/services.ts';
import type { Answering } from '../lib/http-server.ts';
import type { ReadBody } from '../lib/request-bodies.ts';
import type { MarkdownAsked, MarkdownRead, Outcome } from './api.ts';
import type { Assets } from './assets.ts';
import { about } from './bot.ts';
import { type Attachments, deliver, type FakeDiscordOptions } from './fake-discord.ts';
import { type Content, checkHost, encode, type Problem, problem, readPosted } from './http.ts';
import { readAll } from './markdown.ts';

interface RoutesOptions {
  readonly assets: Assets;
  readonly attachments: Attachments;
  readonly services: Services;
  readonly discord: FakeDiscordOptions;
}

/** Answers GET at an address. */
type Getter = () => Content | Promise<Content>;
/** Answers POST at an address. */
type Poster = (body: Buffer) => Promise<Outcome | Problem> | MarkdownRead | Problem;

/** Makes the answers to requests. */
export function answering(options: RoutesOptions): Answering {
  return {
    async answer(request, read) {
      const content = await find(request, read, options);
      return content === 'gone' ? content : encode(request, content);
    },
    failed: (error, request) =>
      encode(request, problem(500, `Something went wrong here (reference ${options.services.report(error)}).`)),
  };
}

async function find(request: IncomingMessage, read: ReadBody, options: RoutesOptions): Promise<Content | 'gone'> {
  const { method, url = '' } = request;
  const foreign = checkHost(request);
  if (foreign) return foreign;
  // The path isn't normalised: it's in a table as it stands, or it isn't.
  const [path = '', query] = url.split('?', 2);
  const poster = posterAt(path, options);
  if (poster) return method === 'POST' ? await post(request, read, poster) : useInstead('POST');
  const getter = getterAt(path, query, options);
  if (!getter) return problem(404, 'Nothing here. The page is at /.');
  return method === 'GET' || method === 'HEAD' ? await getter() : useInstead('GET, HEAD');
}

const useInstead = (allow: string): Problem => problem(405, `Use ${allow}.`, { allow });

function posterAt(path: string, { discord }: RoutesOptions): Poster | undefined {
  if (path === '/api/interactions') return body => deliver(body, discord);
  return path === '/api/markdown' ? markdown : undefined;
}

function getterAt(path: string, query: string | undefined, options: RoutesOptions): Getter | undefined {
  const { assets, attachments, services } = options;
  if (path === '/api/about')
    return () => ({ json: about(new URLSearchParams(query).get('locale') ?? undefined, services) });
  // Browsers ask for an icon unasked.
  if (path === '/favicon.ico') return () => 'nothing';
  const file = attachments.find(path);
  return file ? () => file : assets.get(path);
}

async function post(request: IncomingMessage, read: ReadBody, poster: Poster): Promise<Content | 'gone'> {
  const body = await readPosted(request, read);
  if (body === 'gone' || 'problem' in body) return body;
  const outcome = await poster(body);
  return 'problem' in outcome ? outcome : { json: outcome };
}

function markdown(body: Buffer): MarkdownRead | Problem {
  const asked = textsIn(body);
  return asked ? { markdown: readAll(asked.texts) } : problem(400, 'The body is not the JSON of texts.');
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
