import { describe, expect, it } from 'vitest';
import { formatAddress, isSame, parseAddress } from '../../src/playground/page/address.ts';
import { brokenPayloads, isTrace } from '../support/discord/broken.ts';
import { fc } from '../support/properties.ts';
import { servicesOf } from '../support/services.ts';
import { playgrounds } from './open.ts';

const open = playgrounds();
const { ask, post, address } = await open({ services: servicesOf({ report: () => 'ab12cd' }) });

describe('whatever is posted is answered, without a 500 or a trace', () => {
  async function answers(path: string, body: string): Promise<void> {
    const { status, text } = await post(path, undefined, { body });
    expect([200, 400], `${body}\n${text}`).toContain(status);
    expect(isTrace(text), `${body}\n${text}`).toBe(false);
    expect(typeof JSON.parse(text), body).toBe('object');
  }

  it('as an interaction', async () => {
    const property = fc.asyncProperty(brokenPayloads, body => answers('/api/interactions', body));
    await fc.assert(property, { numRuns: 60 });
  });

  it('as texts', async () => {
    const texts = fc.record({ texts: fc.oneof(fc.array(fc.string({ unit: 'grapheme' })), fc.jsonValue()) });
    const bodies = fc.oneof(texts, fc.jsonValue()).map(value => JSON.stringify(value));
    await fc.assert(
      fc.asyncProperty(bodies, body => answers('/api/markdown', body)),
      { numRuns: 150 },
    );
  });

  it('as bytes', async () => {
    const property = fc.asyncProperty(
      fc.uint8Array({ maxLength: 200 }),
      fc.constantFrom('/api/interactions', '/api/markdown'),
      async (bytes, path) => {
        const headers = { origin: address, 'content-type': 'application/json' };
        const { status, text } = await ask(path, { method: 'POST', headers, body: Buffer.from(bytes) });
        expect(status).toBe(400);
        expect(isTrace(text)).toBe(false);
      },
    );
    await fc.assert(property, { numRuns: 50 });
  });

  it('and whatever language is asked for', async () => {
    const property = fc.asyncProperty(fc.string(), async locale => {
      const path = `/api/about?locale=${locale.replace(/[^!-~]/g, '%')}`;
      expect((await ask(path)).status, path).toBe(200);
    });
    await fc.assert(property, { numRuns: 50 });
  });
});

describe('the page’s address', () => {
  /** What may stand behind `#`: anything, most of it nearly an address. */
  const hashes = fc
    .array(
      fc.oneof(
        fc.constantFrom('/', 'menu?', '#press=', '&chosen=', '%', '%zz', '%e2%82', '?', '=', '&', 'quote', '__proto__'),
        fc.string({ unit: 'grapheme' }),
      ),
    )
    .map(parts => `#${parts.join('')}`);

  it.each(['', '#', '#%', '#%zz', '#/%', '#/quote?%', '#press=%', '#menu?%', '#/%e2%82', '#press='])(
    'may be %j before the first answer has its own',
    hash => expect(isSame('#/quote?speaker=Macron', hash)).toBe(false),
  );

  it('is never more than unknown', () => {
    fc.assert(
      fc.property(hashes, hash => {
        const address = parseAddress(hash);
        if (!address) return;
        const written = formatAddress(address);
        expect(isSame(written, hash)).toBe(true);
        expect(parseAddress(written)).toEqual(address);
      }),
    );
  });

  it.each(['#/quote?speaker=Zelensky+of+Kyiv', '#/quote?speaker=Zelensky%20of%20Kyiv'])(
    'is the same in another spelling: %s',
    hash => {
      expect(isSame('#/quote?speaker=Zelensky+of+Kyiv', hash)).toBe(true);
    },
  );
});
