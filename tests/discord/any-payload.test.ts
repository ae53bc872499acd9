import { generateKeyPairSync, sign } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answer } from '../../src/discord/handler.ts';
import { httpEndpoint } from '../../src/discord/http.ts';
import { brokenPayloads, isTrace } from '../support/discord/broken.ts';
import { fc } from '../support/properties.ts';
import { NOW } from '../support/record.ts';
import { servicesOf } from '../support/services.ts';

const { publicKey, privateKey } = generateKeyPairSync('ed25519');
const AT = String(Math.floor(NOW.getTime() / 1_000));
const reported: unknown[] = [];
const services = servicesOf({
  report(error) {
    reported.push(error);
    return 'ab12cd';
  },
});
const endpoint = httpEndpoint({
  publicKey: Buffer.from(String(publicKey.export({ format: 'jwk' }).x), 'base64url').toString('hex'),
  host: '127.0.0.1',
  port: 0,
  answer: interaction => answer(interaction, services),
  now: () => NOW,
  health: () => ({ asOf: '', items: 0 }),
  report: error => services.report(error),
});
let address = '';
beforeAll(async () => {
  const started = await endpoint.start();
  address = started.ok ? `http://127.0.0.1:${started.port}/interactions` : expect.unreachable(started.problem);
});
afterAll(() => endpoint.stop());

async function post(body: string) {
  const signature = sign(null, Buffer.from(AT + body), privateKey).toString('hex');
  const headers = { 'content-type': 'application/json', 'x-signature-timestamp': AT, 'x-signature-ed25519': signature };
  const answered = await fetch(address, { method: 'POST', headers, body });
  return { status: answered.status, text: await answered.text() };
}

/** It is answered, or refused as no interaction. */
async function answers(body: string): Promise<void> {
  const { status, text } = await post(body);
  expect([200, 400], `${body}\n${text}`).toContain(status);
  expect(isTrace(text), `${body}\n${text}`).toBe(false);
  if (status === 200 && !text.startsWith('--')) expect(JSON.parse(text), body).toHaveProperty('type');
}

describe('a signed payload that Discord would never send is answered, without a 500 or a trace', () => {
  it('with anything in some of its places', async () => {
    await fc.assert(fc.asyncProperty(brokenPayloads, answers), { numRuns: 100 });
  });

  it.each(['5', 'null', 'true', '{}', '[]', '["fr"]'])('in a language that is %s: in the main one', async language => {
    const { status, text } = await post(
      `{"type":2,"locale":${language},"guild_locale":${language},"data":{"type":1,"name":"nothing"}}`,
    );
    expect([status, JSON.parse(text).data.content]).toEqual([200, expect.stringContaining('There is no command')]);
  });
});
