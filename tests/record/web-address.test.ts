import { describe, expect, test as it } from 'vitest';
import { ADDRESS_MAX } from '../../src/record/web-address.ts';
import { FIRST_FILE } from './sample-record.ts';
import { lineWith, planted, refused } from './support.ts';

const PAGE = 'https://example.org/';

/** What is said of a record whose first source has this address. */
function saidOf(field: string): readonly string[] {
  const files = planted(FIRST_FILE, '  outlet: XNA\n', `  outlet: XNA\n  ${field}\n`);
  const problems = refused(files);
  for (const { line } of problems) expect(line).toBe(lineWith(files[FIRST_FILE], field));
  return problems.map(({ message }) => message);
}

describe('the address of a source', () => {
  it.each([
    PAGE,
    'https://example.org/a_b-c~d/(e)/%C3%A9?f=1&g=2;h,i',
    'https://xn--e1afmkfd.xn--p1ai:8443/a',
    PAGE + 'x'.repeat(ADDRESS_MAX - PAGE.length),
  ])('may be %s', url => {
    expect(saidOf(`url: ${JSON.stringify(url)}`)).toEqual([]);
    expect(saidOf(`republished: { outlet: DPX, url: ${JSON.stringify(url)} }`)).toEqual([]);
  });

  it.each([
    ['http://example.org/', 'begins with https://'],
    ['javascript:alert(1)', 'begins with https://'],
    ['example.org/a', 'begins with https://'],
    ['https://reader@example.org/', 'has no name or password'],
    ['https://reader:word@example.org/', 'has no name or password'],
    ['https://example.org/#top', 'ends before the #'],
    ['https://example.org/#', 'ends before the #'],
    ['https://example.org', 'as browsers show it'],
    ['https://EXAMPLE.org/', 'as browsers show it'],
    ['https://example.org:443/', 'as browsers show it'],
    ['https://example.org/a/../b', 'as browsers show it'],
    ['https://example.org/a b', 'as browsers show it'],
    ['https://example.org/<a>', 'as browsers show it'],
    ['https://приклад.укр/', 'as browsers show it'],
    [PAGE + 'x'.repeat(ADDRESS_MAX), `at most ${ADDRESS_MAX} characters`],
  ])('is never %s', (url, says) => {
    expect(saidOf(`url: ${JSON.stringify(url)}`)).toEqual([expect.stringContaining(says)]);
    expect(saidOf(`republished: { outlet: DPX, url: ${JSON.stringify(url)} }`)).toEqual([
      expect.stringContaining(says),
    ]);
  });
});
