import { DiscordAPIError, HTTPError } from 'discord.js';
import { describe, expect, test as it } from 'vitest';
import { openLog, reporter } from '../../src/app/log.ts';
import { describeError } from '../../src/lib/safe-error.ts';
import { fc } from '../support/properties.ts';

const TOKEN = 'aW50ZXJhY3Rpb246MTIzNDU2Nzg5MDEyMzQ1Njc4OTA6c2VjcmV0';
const TYPED = 'what did the Chancellor promise?';
const CALL = `https://discord.com/api/v10/interactions/123456789012345678/${TOKEN}/callback`;

/** Opens a log that collects its lines. */
function collectingLog(level: Parameters<typeof openLog>[0] = 'trace') {
  const lines: string[] = [];
  const log = openLog(level, { write: line => void lines.push(line) });
  return { log, lines, parsed: () => lines.map(line => JSON.parse(line) as Record<string, unknown>) };
}

const refusedByDiscord = new DiscordAPIError(
  {
    code: 50_035,
    message: 'Invalid Form Body',
    errors: {
      data: { content: { _errors: [{ code: 'BASE_TYPE_CHOICES', message: `Value "${TYPED}" must be one of 1` }] } },
    },
  },
  50_035,
  400,
  'POST',
  CALL,
  { files: undefined, body: { data: { content: TYPED } } },
);

describe('an error is logged without what it may carry', () => {
  it.each<[string, unknown]>([
    ['a refused REST call', refusedByDiscord],
    ['a failed REST call', new HTTPError(502, TYPED, 'POST', CALL, { files: undefined, body: { token: TOKEN } })],
    ['a message', new Error(`can't find ${TYPED} for ${TOKEN}`)],
    ['JSON.parse, which prints its input', caught(() => JSON.parse(`${TYPED} ${TOKEN}`))],
    ['a TypeError of the language', caught(() => 'x' in (TYPED as unknown as object))],
    ['a cause', new Error('outer', { cause: new Error(TYPED, { cause: TOKEN }) })],
    ['an aggregate', new AggregateError([new Error(TYPED), TOKEN], TYPED)],
    ['a message of several lines, one like a stack frame', new Error(`x\n    at ${TYPED} (file.ts:1:1)`)],
    ['a message that changed after it was thrown', changed(new Error(TYPED), 'another')],
    ['a name', Object.assign(new Error('x'), { name: TYPED, code: TYPED, method: TOKEN, url: `/${TOKEN}` })],
    [
      'fields of its own',
      Object.assign(new Error('x'), { input: TYPED, token: TOKEN, headers: { authorization: TOKEN } }),
    ],
    ['a thrown string', TYPED],
    ['a thrown object', { message: TYPED, token: TOKEN }],
  ])('%s', (_, error) => {
    const { log, lines } = collectingLog();
    reporter(log)(error);
    log.error({ err: error });
    log.error(error instanceof Error ? error : { err: error });
    log.warn({ err: error, ref: 'x' }, 'refused');
    expect(lines).toHaveLength(4);
    expect(lines.join('')).not.toContain(TYPED);
    expect(lines.join('')).not.toContain(TOKEN);
  });

  it('whatever is in message, name, code, route and body', () => {
    const secret = fc.string({ minLength: 12, maxLength: 60, unit: 'grapheme' }).filter(text => /\s/.test(text.trim()));
    fc.assert(
      fc.property(secret, typed => {
        const error = new HTTPError(400, typed, typed, `${CALL}/${encodeURIComponent(typed)}`, {
          files: undefined,
          body: { typed },
        });
        const described = JSON.stringify(describeError(Object.assign(error, { code: typed, cause: new Error(typed) })));
        expect(described).not.toContain(JSON.stringify(typed).slice(1, -1));
        expect(described).not.toContain(encodeURIComponent(typed));
        expect(described).not.toContain(TOKEN);
      }),
    );
  });
});

describe('what is logged of an error leads to it', () => {
  it('a refused REST call: status, code, route, the fields refused', () => {
    expect(describeError(refusedByDiscord)).toMatchObject({
      name: 'DiscordAPIError[50035]',
      code: 50_035,
      status: 400,
      method: 'POST',
      route: '/api/v10/interactions/:id/:token/callback',
      refused: ['data.content: BASE_TYPE_CHOICES'],
    });
  });

  it.each([
    ['https://discord.com/api/v10/webhooks/1/tok/messages/@original', '/api/v10/webhooks/:id/:token/messages/:other'],
    [
      'https://discord.com/api/v10/applications/123/guilds/456/commands',
      '/api/v10/applications/:id/guilds/:id/commands',
    ],
    ['/interactions/1/lowercase/callback?with_response=true', '/interactions/:id/:token/callback'],
  ])('%s', (url, route) => {
    expect(describeError(Object.assign(new Error('x'), { url }))).toMatchObject({ route });
  });

  it('its stack frames, its cause and its members', () => {
    const error = new AggregateError([new RangeError('a')], 'b', { cause: new TypeError('c') });
    const described = describeError(error);
    expect(described.stack[0]).toMatch(/log\.test\.ts:\d+:\d+\)?$/);
    expect(described).toMatchObject({
      name: 'AggregateError',
      cause: { name: 'TypeError' },
      errors: [{ name: 'RangeError' }],
    });
  });

  it('a system error keeps its code', () => {
    expect(describeError(Object.assign(new Error('x'), { code: 'ECONNREFUSED' }))).toMatchObject({
      code: 'ECONNREFUSED',
    });
  });

  it.each([
    [null, 'a thrown null'],
    ['x', 'a thrown string'],
    [undefined, 'a thrown undefined'],
  ])('%s thrown', (thrown, name) => {
    expect(describeError(thrown)).toEqual({ name, stack: [] });
  });

  it('a cause that is its own cause ends', () => {
    const error = new Error('x');
    error.cause = error;
    expect(JSON.stringify(describeError(error)).match(/"cause"/g)).toHaveLength(3);
  });
});

describe('keys that hold secrets', () => {
  it.each([
    'token',
    'headers',
    'authorization',
    'requestBody',
    'body',
    'content',
    'input',
    'options',
    'user',
    'member',
  ])('%s', key => {
    const { log, lines } = collectingLog();
    log.info({ [key]: TOKEN, a: { [key]: TOKEN, b: { [key]: TOKEN } } }, 'x');
    expect(lines.join('')).not.toContain(TOKEN);
  });
});

it('silent logs nothing', () => {
  const { log, lines } = collectingLog('silent');
  log.fatal({ err: new Error('x') }, 'x');
  expect(lines).toEqual([]);
});

function caught(act: () => unknown): unknown {
  try {
    return act();
  } catch (error) {
    return error;
  }
}

function changed(error: Error, message: string): Error {
  error.message = message;
  return error;
}
