/** Tests the server of the page on which drafts are reviewed: who may ask, and what is answered. */
import { existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { type IncomingHttpHeaders, request } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { asideOf } from '../../../src/lib/durable-files.ts';
import type { Deed, Start, Stepped, View } from '../../../src/review/web/api.ts';
import type { ReviewPage } from '../../../src/review/web/server.ts';
import { runToken } from '../../../src/review/web/token.ts';
import { type Desk, DRAFT, desk, NAME } from '../story.ts';
import { served } from './stage.ts';

const FILE = `${NAME}.yaml`;
const pageFolder = mkdtempSync(join(tmpdir(), 'review-page-'));
for (const [name, text] of Object.entries({ 'index.html': '<!doctype html>', 'page.css': '', 'main.js': '' }))
  writeFileSync(join(pageFolder, name), text);

const opened: { readonly at: Desk; readonly server: ReviewPage }[] = [];
afterEach(async () => {
  for (const { at, server } of opened.splice(0)) {
    await server.stop();
    rmSync(at.root, { recursive: true });
  }
});
afterAll(() => rmSync(pageFolder, { recursive: true }));

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

interface Changes {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** Opens a desk's page, and sends it requests as the page does, or with changes. */
async function open() {
  const at = desk();
  const server = await served(at, pageFolder);
  opened.push({ at, server });
  const { origin, port, hash } = new URL(server.address);
  const own = { origin, 'content-type': 'application/json', 'x-review-token': hash.slice(1) };
  const ask = (path: string, body: unknown = {}, changes: Changes = {}): Promise<Answer> =>
    send(Number(port), path, {
      method: 'POST',
      body: JSON.stringify(body),
      ...changes,
      headers: { ...own, ...changes.headers },
    });
  const answered = async <T>(path: string, body: unknown): Promise<T> => {
    const { status, text } = await ask(path, body);
    expect(status, text).toBe(200);
    return JSON.parse(text) as T;
  };
  const view = (): Promise<View> => answered('/api/view', { name: FILE });
  const step = async (deed: Deed, version?: string): Promise<Stepped> =>
    await answered('/api/step', { name: FILE, version: version ?? (await view()).version, deed });
  return {
    at,
    origin,
    ask,
    answered,
    view,
    step,
    files: () => [at.draft, at.draft.replace('.yaml', '.review.jsonl')].map(textOf),
  };
}

const textOf = (path: string): string => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
};

function send(port: number, path: string, { method = 'GET', headers = {}, body }: Changes): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, path, method, headers, agent: false }, response => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.once('error', reject);
      response.once('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          text: Buffer.concat(chunks).toString(),
        }),
      );
    });
    sent.once('error', reject);
    sent.end(body);
  });
}

const ACCEPT = { op: 'accept', key: 'quotes/here' } as const;
const SKIP = { op: 'skip', key: 'quotes/here' } as const;

describe('who may ask', () => {
  const PATHS = ['/api/start', '/api/view', '/api/step', '/api/check', '/api/finish'];
  const FOREIGN = [
    ['another host', 421, { host: 'evil.example' }],
    ['a name that resolves to this machine', 421, { host: 'localhost.evil.example' }],
    ['another origin', 403, { origin: 'http://evil.example' }],
    ['no origin', 403, { origin: '' }],
    ['another port’s origin', 403, { origin: 'http://127.0.0.1:1' }],
    ['no token', 403, { 'x-review-token': '' }],
    ['another token', 403, { 'x-review-token': runToken().text }],
    ['another type', 415, { 'content-type': 'text/plain' }],
  ] as const;

  it('nobody but the page itself: nothing is told or written', async () => {
    const { ask, view, files } = await open();
    const { version } = await view();
    const before = files();
    for (const [who, status, headers] of FOREIGN)
      for (const path of PATHS) {
        const answer = await ask(path, { name: FILE, version, deed: SKIP }, { headers });
        expect([who, path, answer.status]).toEqual([who, path, status]);
        expect(answer.text).not.toContain('dredgers');
      }
    expect(files()).toEqual(before);
  });

  it('the page itself: the same step is written', async () => {
    const { step, files } = await open();
    const before = files();
    expect((await step(SKIP)).told).toBe('Left for later: quotes/here.');
    expect(files()).not.toEqual(before);
  });

  it('nobody by GET, and no token in an address', async () => {
    const { ask } = await open();
    for (const path of PATHS) expect((await ask(path, {}, { method: 'GET', body: '' })).status).toBe(405);
    const { headers } = await ask('/', undefined, { method: 'GET', body: '' });
    expect(headers['content-security-policy']).toContain("default-src 'none'");
    expect(headers['content-security-policy']).toContain("trusted-types 'none'");
    expect(headers['referrer-policy']).toBe('no-referrer');
  });

  it('a token is of its run alone, and long enough not to be guessed', () => {
    const [one, other] = [runToken(), runToken()];
    expect(one.isBorneBy(one.text)).toBe(true);
    expect([other.text, one.text.slice(0, -1), `${one.text}x`, '', undefined, [one.text]].map(one.isBorneBy)).toEqual(
      Array.from({ length: 6 }, () => false),
    );
    expect(Buffer.from(one.text, 'base64url').length).toBeGreaterThanOrEqual(16);
  });
});

describe('what is asked', () => {
  it('of the drafts: those of the folder, each with how far it is', async () => {
    const { at, answered } = await open();
    writeFileSync(join(dirname(at.draft), 'broken.yaml'), 'quotes: [');
    writeFileSync(join(dirname(at.draft), 'broken.txt'), 'A line.');
    const { drafts } = await answered<Start>('/api/start', {});
    expect(drafts.map(({ name, done, all }) => [name, done, all])).toEqual([
      ['broken.yaml', 0, 0],
      [FILE, 0, 10],
    ]);
    expect(drafts[0]?.problem).toContain('broken.yaml');
  });

  it.each([
    '../data/people.yaml',
    '/etc/passwd',
    `./${FILE}`,
    `../drafts/${FILE}`,
    `${NAME}.txt`,
    '',
    '.',
    FILE.toUpperCase(),
  ])('by a name that is none of the folder’s is refused: %s', async name => {
    const { ask } = await open();
    const { status, text } = await ask('/api/view', { name });
    expect(status).toBe(409);
    expect(text).toMatch(/^\{"problem":"There is no draft/u);
  });

  it.each([
    ['{'],
    ['null'],
    ['{"name":1}'],
    [JSON.stringify({ name: FILE, version: '', deed: { op: 'drop' } })],
    [
      JSON.stringify({
        name: FILE,
        version: '',
        deed: { op: 'add', section: 'source', stretch: { line: 0, start: 0, end: 1 } },
      }),
    ],
    [
      JSON.stringify({
        name: FILE,
        version: '',
        deed: { op: 'add', section: 'quotes', stretch: { line: -1, start: 0, end: 1 } },
      }),
    ],
    [JSON.stringify({ name: FILE, version: '', deed: { ...SKIP, more: 1 } })],
  ])('in another form is no request: %s', async body => {
    const { ask, files } = await open();
    const before = files();
    expect((await ask('/api/step', undefined, { body })).status).toBe(400);
    expect(files()).toEqual(before);
  });
});

describe('what is done', () => {
  it('to a draft that was seen otherwise is refused, with the draft as it is', async () => {
    const { view, step, files } = await open();
    const seen = (await view()).version;
    await step(SKIP);
    const before = files();
    const late = await step({ op: 'edit', key: 'quotes/here', field: 'setting', value: 'On dredgers.' }, seen);
    expect(late.refused).toContain('has changed since this was shown');
    expect(late.view.version).toBe((await view()).version);
    expect(files()).toEqual(before);
  });

  it('after another program changed the file is refused once, and nothing of it is overwritten', async () => {
    const { at, view, step } = await open();
    const { version } = await view();
    writeFileSync(at.draft, textOf(at.draft).replace('cue: told reporters', 'cue: said'));
    const refused = await step(SKIP, version);
    expect(refused.refused).toContain('changed by another program');
    expect(refused.view.version).not.toBe(version);
    expect(textOf(at.draft)).toContain('cue: said\n    paragraph: 2');
    const { told } = await step({ op: 'edit', key: 'quotes/here', field: 'setting', value: 'On dredgers.' });
    expect(told).toBe('Written: setting.');
    expect(textOf(at.draft)).toContain('cue: said\n    paragraph: 2');
  });

  it('a quotation’s words can’t be anything but the article’s', async () => {
    const { step, view } = await open();
    const typed = await step({ op: 'edit', key: 'quotes/here', field: 'text', value: 'The dredgers are gone' });
    expect(typed.refused).toContain('don’t stand in the paragraph');
    const line = (await view()).article.findIndex(({ text }) => text.startsWith('“We begin'));
    const chosen = await step({ op: 'place', key: 'quotes/here', stretch: { line, start: 1, end: 17 } });
    const item = chosen.view.items.find(({ key }) => key === 'quotes/here');
    expect([item?.words, item?.place]).toEqual(['We begin in June', 'paragraph 3']);
  });

  it('a quotation that was left open goes on below, and no other has those words', async () => {
    const { at, step, view } = await open();
    const line = (await view()).article.findIndex(({ text }) => text.startsWith('“We begin'));
    const { end } = { end: (await view()).article[line]?.text.length ?? 0 };
    await step({ op: 'place', key: 'quotes/here', stretch: { line, start: 1, end } });
    // The other one that has these words keeps no part of them.
    const { told, view: after } = await step({ op: 'go-on', key: 'quotes/here' });
    expect(told).toBe('It goes on in paragraph 4.');
    const item = after.items.find(({ key }) => key === 'quotes/here');
    expect([item?.words, item?.place, item?.stretches.length]).toEqual([
      'We begin in June, and we will not stop before the harbour is deep enough. Nobody will wait for a boat again',
      'paragraphs 3-4',
      2,
    ]);
    expect(after.items.map(({ key }) => key)).not.toContain('quotes/begin');
    expect((await step({ op: 'go-on', key: 'quotes/here' })).refused).toBe(
      'Its words don’t run to the end of their paragraph.',
    );
    expect((await step({ op: 'go-on', key: 'quotes/job' })).refused).toContain('don’t run to the end');
    await step({ op: 'undo' });
    await step({ op: 'undo' });
    expect(textOf(at.draft)).toBe(DRAFT);
  });

  it('leaves every speaker their number, whoever says what', async () => {
    const { view, step } = await open();
    const before = (await view()).speakers.map(({ label }) => label);
    expect(before).toEqual(['Ada Berg', 'Nils Aker']);
    for (const key of ['quotes/here', 'quotes/begin', 'statements/dredge']) {
      const edited = await step({ op: 'edit', key, field: 'by', value: { person: 'aker', office: 'harbour master' } });
      expect(edited.view.speakers.map(({ label }) => label)).toEqual(before);
    }
  });

  it('what is new gets an id that nobody has', async () => {
    const { at, step } = await open();
    const { view } = await step({ op: 'create', section: 'people', name: '  Ada   Berg ' });
    expect(view.items.filter(({ section }) => section === 'people').map(({ key }) => key)).toEqual([
      'people/aker',
      'people/berg-2',
    ]);
    const { view: more } = await step({ op: 'create', section: 'topics', name: 'The dredging' });
    expect(more.items.filter(({ section }) => section === 'topics').map(({ key }) => key)).toEqual(['topics/dredging']);
    const { view: all } = await step({ op: 'create', section: 'disputes', name: 'Were the boats late?' });
    expect(all.items.map(({ key }) => key)).toContain('disputes/d-were');
    expect((await step({ op: 'create', section: 'people', name: 'Bo Li' })).view.items.map(({ key }) => key)).toContain(
      'people/li',
    );
    // Every entry stands for itself.
    expect(textOf(at.draft)).not.toMatch(/&a\d/u);
    expect((await step({ op: 'create', section: 'topics', name: ' ' })).refused).toBe('There is no name yet.');
  });

  it.skipIf(!existsSync('/dev/full'))('on a full disk is refused in plain words, and nothing is lost', async () => {
    const { at, ask, view, step, files } = await open();
    const { version } = await view();
    const before = files();
    const deed = { op: 'edit', key: 'quotes/here', field: 'setting', value: 'On dredgers.' } as const;
    symlinkSync('/dev/full', asideOf(at.draft));
    const { status, text } = await ask('/api/step', { name: FILE, version, deed });
    expect([status, text]).toEqual([500, expect.stringContaining('The disk is full. What you did last isn’t kept')]);
    expect(files()).toEqual(before);
    rmSync(asideOf(at.draft));
    expect((await step(deed)).told).toBe('Written: setting.');
  });

  it('to a draft that is gone is refused', async () => {
    const { at, view, step } = await open();
    const { version } = await view();
    rmSync(at.draft);
    expect((await step(ACCEPT, version)).refused).toContain('there is no draft');
  });
});
