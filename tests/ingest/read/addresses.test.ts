import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../src/ingest/read/article.ts';
import { checkAddress, isPublicAddress, PUBLIC, withoutPassword } from '../../../src/ingest/read/web/addresses.ts';
import { fc, runs } from '../../support/properties.ts';
import { refusal } from '../../support/reading.ts';

describe('an address', () => {
  it.each([
    '127.0.0.1',
    '127.255.255.254',
    '0.0.0.0',
    '10.0.0.1',
    '172.16.0.1',
    '192.168.1.1',
    '100.64.0.1',
    '169.254.169.254',
    '192.0.0.8',
    '192.0.2.1',
    '198.18.0.1',
    '198.51.100.1',
    '203.0.113.1',
    '224.0.0.1',
    '240.0.0.1',
    '255.255.255.255',
    '::',
    '::1',
    '::ffff:127.0.0.1',
    '::ffff:10.0.0.1',
    '::127.0.0.1',
    '64:ff9b::7f00:1',
    '64:ff9b:1::1',
    '2002:7f00:1::',
    '2001:0:1::',
    '2001:db8::1',
    '3fff::1',
    'fc00::1',
    'fd00::1',
    'fe80::1',
    'fec0::1',
    'ff02::1',
    '100::1',
    '4000::1',
    'nothing',
    '',
    '127.0.0.1:80',
  ])('%s is none of the public internet', address => {
    expect(isPublicAddress(address)).toBe(false);
  });

  it.each(['8.8.8.8', '193.0.6.139', '2606:4700::1111', '2a00:1450:4001::200e', '::ffff:8.8.8.8'])(
    '%s is one',
    address => {
      expect(isPublicAddress(address)).toBe(true);
    },
  );

  it.each([
    'http://127.0.0.1/',
    'http://2130706433/',
    'http://0x7f.1/',
    'http://0177.0.0.1/',
    'http://127.1/',
    'http://①②⑦.0.0.1/',
    'http://127.0.0.1./',
    'http://[::1]/',
    'http://[::ffff:7f00:1]/',
    'http://[fd00::1]/',
    'http://169.254.169.254/latest/',
    'https://10.0.0.1/',
    'http://0/',
  ])('%s is refused before anything is asked', written => {
    expect(checkAddress(written, PUBLIC)).toEqual(refusal('isn’t on the public internet'));
  });

  it.each([
    ['ftp://example.org/a', 'isn’t an address that begins with http'],
    ['file:///etc/passwd', 'isn’t an address that begins with http'],
    ['javascript:alert(1)', 'isn’t an address that begins with http'],
    ['http://', 'is no web address'],
    ['http://user:secret@example.org/', 'a name or a password'],
    ['http://example.org:8080/', 'usual ports only, not from 8080'],
    ['https://example.org:22/', 'usual ports only, not from 22'],
    ['http://[fe80::1%25lo]/', 'is no web address'],
  ])('%s is refused with its reason', (written, why) => {
    expect(checkAddress(written, PUBLIC)).toEqual(refusal(why));
  });

  it('isn’t told again with what is secret in it', () => {
    expect(JSON.stringify(checkAddress('http://user:secret@example.org/', PUBLIC))).not.toContain('secret');
  });

  it('never leads from https to http', () => {
    const from = new URL('https://example.org/a');
    expect(checkAddress('http://example.org/b', PUBLIC, from)).toEqual(refusal('from https:// on to http://'));
    expect(checkAddress('/b', PUBLIC, from)).toEqual({ url: new URL('https://example.org/b') });
  });

  it('is checked or refused, whatever is written', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.webUrl(),
          fc.ipV4Extended().map(ip => `http://${ip}/`),
          fc.ipV6().map(ip => `http://[${ip}]/`),
        ),
        written => {
          const checked = checkAddress(written, PUBLIC);
          if ('refusal' in checked) return;
          const host = checked.url.hostname.replace(/[[\]]/gu, '');
          expect(/^[\d.]+$|:/u.test(host) ? isPublicAddress(host) : true).toBe(true);
        },
      ),
    );
  });
});

describe('a password in an address is never told', () => {
  const secret = fc.stringMatching(/^[A-Za-z0-9%:/?#!]{0,8}SECRET[A-Za-z0-9%:/?#!]{0,8}$/u);

  it('in whatever address it stands, and whatever is wrong with that', async () => {
    const scheme = fc.constantFrom(
      'https://',
      'http://',
      'ftp://',
      'gopher://',
      'https:',
      ' https://',
      '//',
      'HTTPS://',
    );
    const host = fc.constantFrom('wire.example/a', '[bad', ':99999', '127.0.0.1', '', 'wire.example/a?b=@c');
    await fc.assert(
      fc.asyncProperty(scheme, secret, host, async (begin, password, end) => {
        const input = `${begin}ann:${password}@${end}`;
        expect(withoutPassword(input)).not.toContain('SECRET');
        const checked = checkAddress(input, PUBLIC);
        if ('refusal' in checked) expect(JSON.stringify(checked)).not.toContain('SECRET');
        if (!/^[a-z]+:\/\//iu.test(input))
          expect(JSON.stringify(await readArticle(input, {}, { folder: '/nowhere' }))).not.toContain('SECRET');
        expect(JSON.stringify(await readArticle('/nowhere', { url: input }))).not.toContain('SECRET');
      }),
      { numRuns: runs(60) },
    );
  });

  it.each(['https://wire.example/@ann/a', 'story@home.txt', '-', '/a/b@c', 'https://wire.example/a'])(
    'and %s has none',
    input => {
      expect(withoutPassword(input)).toBe(input);
    },
  );
});
