/** Bodies against an OpenAPI description: a small one of our own here, Discord's where `DISCORD_OPENAPI` names it. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test as it } from 'vitest';
import { bodyCheck } from './openapi.ts';

const PATH = '/applications/{application_id}/commands';
const folder = mkdtempSync(join(tmpdir(), 'description-'));
const file = join(folder, 'openapi.json');
writeFileSync(
  file,
  JSON.stringify({
    openapi: '3.1.0',
    paths: {
      [PATH]: {
        put: {
          requestBody: {
            content: {
              'application/json': { schema: { type: 'array', items: { $ref: '#/components/schemas/Named' } } },
            },
          },
        },
      },
    },
    components: {
      schemas: {
        Named: {
          type: 'object',
          properties: {
            name: { type: 'string', maxLength: 3 },
            at: { type: 'string', format: 'date-time' },
            id: { type: 'string', format: 'snowflake' },
          },
          required: ['name'],
        },
      },
    },
  }),
);
afterAll(() => rmSync(folder, { recursive: true }));

it.each([
  ['a body that fits', [{ name: 'abc', id: '1', at: '2025-03-27T10:00:00Z' }], undefined],
  ['a long name', [{ name: 'abcd' }], '/0/name must NOT have more than 3 characters'],
  ['a missing name', [{}], "/0 must have required property 'name'"],
  ['an instant that is none', [{ name: 'a', at: 'noon' }], '/0/at must match format "date-time"'],
  ['no list', {}, '/ must be array'],
])('%s', (_, body, problem) => {
  expect(bodyCheck(file)?.('PUT', PATH, body)).toBe(problem);
});

it('a route that the description lacks is a mistake of the caller', () => {
  expect(() => bodyCheck(file)?.('PUT', '/nowhere', [])).toThrow('describes no JSON body for PUT /nowhere');
});

it('without a description nothing is checked', () => {
  expect(bodyCheck('')).toBeUndefined();
});

const CALLBACK = '/interactions/{interaction_id}/{interaction_token}/callback';
const descriptions = [process.env['DISCORD_OPENAPI']].filter(named => named !== undefined && named !== '');
it.each(descriptions)("Discord's description takes an answer and refuses a wrong one: %s", named => {
  const check = bodyCheck(named);
  expect(check?.('POST', CALLBACK, { type: 4, data: { content: 'a', embeds: [{ title: 't' }] } })).toBeUndefined();
  expect(check?.('POST', CALLBACK, { type: 4, data: { content: 'x'.repeat(2_001) } })).toMatch(/content/);
  expect(check?.('PUT', PATH, [{ name: 'a', description: 'd', contexts: [9] }])).toMatch(/contexts/);
});
