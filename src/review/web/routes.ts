/** Routes the requests of the page on which drafts are reviewed: who may ask, and what is answered at each address. */
import type { IncomingMessage } from 'node:http';
import type { Answering } from '../../lib/http-server.ts';
import type { ReadBody } from '../../lib/request-bodies.ts';
import type { Assets } from '../../playground/assets.ts';
import { type Content, checkHost, encode, type Problem, problem, readPosted } from '../../playground/http.ts';
import type { Refusal } from '../changes.ts';
import { TOKEN_HEADER } from './api.ts';
import type { Desk } from './desk.ts';
import { whyNot } from './failures.ts';
import { readAsked, readSeen, readStep } from './requests.ts';
import type { RunToken } from './token.ts';
import { KINDS } from './view.ts';

interface RoutesOptions {
  readonly assets: Assets;
  readonly desk: Desk;
  readonly token: RunToken;
  /** Told of an unexpected error. */
  readonly report: (error: unknown) => void;
}

type Poster = (body: Buffer) => Promise<object | undefined>;

/** Makes the answers to requests. */
export function answering(options: RoutesOptions): Answering {
  return {
    async answer(request, read) {
      const content = await find(request, read, options);
      return content === 'gone' ? content : encode(request, content);
    },
    failed(error, request) {
      const why = whyNot(error);
      if (why === undefined) options.report(error);
      return encode(request, problem(500, why ?? 'Something went wrong here; the terminal says what.'));
    },
  };
}

async function find(request: IncomingMessage, read: ReadBody, options: RoutesOptions): Promise<Content | 'gone'> {
  const { method, url = '' } = request;
  const foreign = checkHost(request);
  if (foreign) return foreign;
  // The path isn't normalised: it's in a table as it stands, or it isn't.
  const [path = ''] = url.split('?', 1);
  const poster = posters(options.desk).get(path);
  if (poster) return method === 'POST' ? await post(request, read, poster, options.token) : useInstead('POST');
  // Browsers ask for an icon unasked.
  const getter = path === '/favicon.ico' ? () => 'nothing' as const : options.assets.get(path);
  if (!getter) return problem(404, 'Nothing here. The page is at /.');
  return method === 'GET' || method === 'HEAD' ? await getter() : useInstead('GET, HEAD');
}

const useInstead = (allow: string): Problem => problem(405, `Use ${allow}.`, { allow });

function posters(desk: Desk): ReadonlyMap<string, Poster> {
  return new Map<string, Poster>([
    ['/api/start', async () => ({ drafts: await desk.drafts(), folder: desk.folder, fields: KINDS })],
    ['/api/view', async body => await asked(readAsked(body), ({ name }) => desk.view(name))],
    ['/api/check', async body => await asked(readAsked(body), ({ name }) => desk.check(name))],
    [
      '/api/step',
      async body => await asked(readStep(body), ({ name, version, deed }) => desk.step(name, version, deed)),
    ],
    ['/api/finish', async body => await asked(readSeen(body), ({ name, version }) => desk.finish(name, version))],
  ]);
}

async function asked<T>(request: T | undefined, answer: (request: T) => Promise<object>): Promise<object | undefined> {
  return request && (await answer(request));
}

async function post(
  request: IncomingMessage,
  read: ReadBody,
  poster: Poster,
  token: RunToken,
): Promise<Content | 'gone'> {
  if (!token.isBorneBy(request.headers[TOKEN_HEADER]))
    return problem(403, 'Open the address that the terminal printed: this page is of another run, or of none.');
  const body = await readPosted(request, read);
  if (body === 'gone' || 'problem' in body) return body;
  const answer = await poster(body);
  if (!answer) return problem(400, 'The body is not such a request.');
  return isRefusal(answer) ? problem(409, answer.refused) : { json: answer };
}

/** What can't be answered at all: a step that was refused comes with the view. */
const isRefusal = (answer: object): answer is Refusal => 'refused' in answer && Object.keys(answer).length === 1;
